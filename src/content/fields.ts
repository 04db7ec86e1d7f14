import type { ArticleRecord, Evidence, Location } from '../record.ts';
import { isDay } from '../text/dates/date.ts';
import { toLanguage } from '../text/language.ts';
import { findNearest } from '../text/nearest.ts';
import { findPlace } from '../text/places/index.ts';
import { dropAbsent } from '../text/absent.ts';
import { isWebAddress } from '../text/webaddress.ts';
import { recordSchema } from './schema.ts';

/** The fields of a record that people may correct, in the order in which a content file shows them. */
export const FIELDS = [
  ...(['title', 'kicker', 'standfirst', 'byline', 'date', 'zone', 'updated', 'location'] as const),
  ...(['agency', 'source', 'sourceUrl', 'credits', 'tags', 'language'] as const),
] as const;

export type Field = (typeof FIELDS)[number];

/** What people write for a field: a text or, for byline, credits and tags, a list of them. */
export type FieldValue = string | readonly string[];

// 2022 · 2022-02 · 2022-02-03 · 2022-01-11T11:05 · XXXX-02-26
const DATE = /^(?:(?<year>\d{4})|XXXX)(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?<time>T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/;
// de · pt-BR: tags of five to eight letters are legal, but nobody has registered one
const LANGUAGE = /^[a-z]{2,3}(?:[-_]|$)/i;
// https://example.org/1

/** Why and on which day a person corrected something, as far as it was said. */
export type Said = Pick<Evidence, 'note' | 'date'>;

/** Whether a name is that of a field that people may correct. */
export function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name);
}

/** Whether a field holds a list. */
export function isList(field: Field): boolean {
  return field === 'byline' || field === 'credits' || field === 'tags';
}

/** Whether a text is a date as records have it, and one that exists. */
export function isDate(text: string): boolean {
  const { year, month, day, time } = DATE.exec(text)?.groups ?? {};
  if (month === undefined || day === undefined) return year !== undefined && isDay(1, Number(month ?? 1));
  return isDay(Number(day), Number(month), year === undefined ? undefined : Number(year)) && (time === undefined || year !== undefined);
}

/** What is wrong with a value for a field and what to write instead; undefined when nothing is. */
export function findFault(field: string, value: string): string | undefined {
  if ((field === 'date' || field === 'updated') && !isDate(value)) {
    const what = DATE.test(value) ? 'a date that exists' : 'a date of the form 2022-02-03';
    return `"${value}" is not ${what}; write it as 2022-02-03, 2022-02, 2022, XXXX-02-26 (year unknown) or 2022-02-03T11:05`;
  }
  if (field === 'language' && !(LANGUAGE.test(value) && toLanguage(value) !== undefined)) {
    return `"${value}" is not a language code; write one such as en, de or pt-BR, or und when it is unknown`;
  }
  if (field === 'sourceUrl' && !(isWebAddress(value) && URL.canParse(value))) {
    return `"${value}" is not a web address; write one that begins with https:// or http://`;
  }
  return undefined;
}

/** The known names, and one that is near where there is one, as words for a message: `; did you mean "author"? Known are …`. */
export function toSuggestion(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  return `;${nearest === undefined ? ' known' : ` did you mean "${nearest}"? Known`} are ${known.join(', ')}`;
}

/** A field of a record as people write it. */
export function getField(record: ArticleRecord, field: Field): FieldValue | undefined {
  return field === 'location' ? record.location?.text : record[field];
}

/** The record with a field corrected, and evidence that says so; an absent value removes the field. Expects a value without fault. */
export function correctField(record: ArticleRecord, field: Field, value: FieldValue | undefined, rule: string, said: Said = {}): ArticleRecord {
  const evidence = { ...record.evidence, [field]: toCorrection(rule, said, record.evidence[field]) };
  return recordSchema.parse(dropAbsent({ ...record, [field]: toValue(record, field, value), evidence }));
}

/** Evidence that a person gave the value, with what was known before. */
export function toCorrection(rule: string, { note, date }: Said, before: Evidence | undefined): Evidence {
  return {
    basis: 'stated',
    from: 'correction',
    rule,
    ...(note !== undefined && { note }),
    ...(date !== undefined && { date }),
    ...(before !== undefined && { against: [before] }),
  };
}

function toValue(record: ArticleRecord, field: Field, value: FieldValue | undefined): unknown {
  if (isList(field)) return value ?? [];
  if (typeof value !== 'string') return field === 'language' ? 'und' : undefined;
  if (field === 'location') return toLocation(value, record.language);
  return field === 'language' ? toLanguage(value) : value;
}

function toLocation(text: string, language: string): Location {
  const answer = findPlace(text, { language });
  if (answer.kind !== 'found') return { text };
  const { kind: _, ...place } = answer;
  return { text, ...place };
}
