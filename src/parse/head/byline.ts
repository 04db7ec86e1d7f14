import type { EvidenceRule } from '../../catalogue.ts';
import { findDates } from '../../text/dates/find.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import { toRange } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { endsInWords } from '../../text/sentences.ts';
import type { Draft } from './draft.ts';
import { noteRelative, takeDates, takeNames, takeSource } from './draft.ts';
import { isAgency } from './agencies.ts';
import { takeCorrespondent } from './correspondent.ts';
import { findSigned } from './leads.ts';
import { isDateWord, toDateKind, trimLead } from './labels.ts';
import { LONGEST_META, toMetaDates } from './meta.ts';
import type { MetaDate } from './meta.ts';
import { takePaper } from './paper.ts';
import { areSpokenOf, isNewsroom, parseBareNames, parseByline, parseHoused, parseUnderLabel } from './names.ts';
import { findPhrase } from '../furniture/phrase.ts';
import { cutRelative } from '../relative.ts';
import type { Names } from './names.ts';
import { beginsText } from '../furniture/stretch.ts';

/** 来源：北方晚报 作者：李某 */
const CHINESE_FIELD = /(?<label>来源|來源|作者|记者|記者)\s?[:：]\s*(?<value>[^\s:：]{1,30})/gu;
const CHINESE_LABEL = /(?:来源|來源|作者|记者|記者)\s?[:：]\s*[^\s:：]/u;
/** ropewalker · ada_quill: what a member of a site is called in one word */
const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{2,29}$/u;
const NOT_LOGINS = new Set('the an now then der die das dem den les los las'.split(' '));
/** White on Rope: what a site calls its author in several */
const ANYBODY = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,40}$/u;
const MOST_WORDS = 5;
const SIGNS_BEFORE = /^[\s,;|/•·–—-]+/u;
/** "Posted March 3, 2014 by Ada Quill" */
const LABEL_BEFORE_DATE = /^(?:\p{L}+(?:\s?:\s?|\s|$)){0,2}$/u;
/** "Posted in Boats, Ropes August 9th, 2012 By Ada Quill" */
const SECTION_BEFORE_DATE = /^(?:posted|filed|erstellt|abgelegt|publié|publicado)\s(?:in|under|unter|dans|en)\s\S.{0,60}$/iu;
const LED_BY = /^(?:by|von|par|por|от|автор:?)\s.{1,40}$/iu;

/** March 3, 2014 Ada Quill Leave a comment */
const COMMENTS_BEHIND = /\s(?:leave a (?:comment|reply)|no comments|\d{1,4} comments?|add comment)$/iu;

interface Reading {
  readonly names: Names;
  readonly dates: readonly MetaDate[];
  readonly rule: EvidenceRule;
}

/** The names and dates of a line that holds a byline; `bare` when the line stands where a name needs no "By". */
function readByline(text: string, bare: boolean, isOverDate: boolean): Reading | undefined {
  const found = text.length <= LONGEST_META ? findDates(text) : [];
  const dates = toMetaDates(text, found);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) {
    const plain = parseByline(text);
    const labelled = (plain?.names.length ?? 0) > 0 ? plain : (readSigned(text, false) ?? plain);
    if (labelled !== undefined) return { names: labelled, dates, rule: 'byline/labelled' };
    const housed = parseHoused(text);
    if (housed !== undefined) return { names: housed, dates, rule: 'byline/labelled' };
    const names = bare ? (readHouse(text) ?? parseBareNames(text, { isDated: isOverDate })) : undefined;
    return names === undefined ? undefined : { names, dates, rule: 'byline/name-alone' };
  }
  const before = trimLead(text.slice(0, first.start));
  const labelled = parseByline(before) ?? readHouse(before) ?? (endsInWords(text) ? undefined : readSigned(before, true));
  if (labelled !== undefined) return { names: labelled, dates, rule: 'byline/labelled' };
  // "By [NQ] admin  Published: October 28, 2012": nobody's name, and yet a byline
  if (LED_BY.test(before) && toDateKind(text.slice(0, first.start)) !== 'unlabelled')
    return { names: { names: [] }, dates, rule: 'byline/labelled' };
  const rest = text.slice(last.end);
  const behind = rest.replace(SIGNS_BEFORE, '');
  const isLed = LABEL_BEFORE_DATE.test(before) || SECTION_BEFORE_DATE.test(before);
  const led = isLed ? (parseByline(behind) ?? readSigned(behind, true)) : undefined;
  if (led !== undefined) return { names: led, dates, rule: 'byline/labelled' };
  // "12 Aug 2022 | Ada Quill"
  const isBeside = behind.length < rest.trimStart().length || COMMENTS_BEHIND.test(behind);
  const beside = before === '' && isBeside ? parseBareNames(behind) : undefined;
  if (beside !== undefined) return { names: beside, dates, rule: 'byline/beside-date' };
  // "Ada Quill | 31.10.23": a name and a date, and nothing else but how long it takes to read
  const ends = !/\p{L}/u.test(behind) || findPhrase(behind) === 'counter' || first !== last;
  const names = ends ? parseBareNames(before) : undefined;
  return names === undefined ? undefined : { names, dates, rule: 'byline/beside-date' };
}

/** "Reuters | August 12, 2022" · "Redaktion 1. November 2023": a house or its newsroom instead of a name. */
function readHouse(text: string): Names | undefined {
  if (isNewsroom(text)) return { names: [] };
  return isAgency(text) ? { names: [], agency: text } : undefined;
}

/** "by ropewalker on March 3, 2014": what a member of a site is called, where set words and a date say so. */
function readSigned(text: string, isDated: boolean): Names | undefined {
  const signed = findSigned(text);
  if (signed === undefined || !(isDated || signed.isSure)) return undefined;
  const { name } = signed;
  const words = name.split(' ');
  const isOne = words.length === 1 && LOGIN.test(name) && !isDateWord(name) && !isWeekday(name);
  const isSeveral = words.length > 1 && words.length <= MOST_WORDS && ANYBODY.test(name);
  return (isOne || isSeveral) && !NOT_LOGINS.has(words[0]?.toLowerCase() ?? '') ? { names: [name] } : undefined;
}

/** 2021年03月12日 09:15 来源：X 作者：Y */
function takeChineseMeta(draft: Draft, line: Line): boolean {
  const [date] = line.text.length > LONGEST_META || !CHINESE_LABEL.test(line.text) ? [] : findDates(line.text);
  if (date === undefined) return false;
  const fields = [...line.text.matchAll(CHINESE_FIELD)];
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'meta');
  for (const { groups } of fields) {
    const value = groups?.['value'] ?? '';
    if (/^(?:来源|來源)$/u.test(groups?.['label'] ?? '')) takeSource(draft, line, value, 'source/meta');
    else draft.byline = [...draft.byline, value];
  }
  if (draft.byline.length > 0)
    draft.evidence['byline'] ??= { basis: 'stated', from: 'meta', lines: toRange(line), text: line.text, rule: 'byline/meta' };
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

/** By Mara Lindqvist · Von Jan Ohm | 17. Oktober 2019 · Posted on 3 March 2015 by Mara Lindqvist · Ada Quill, 2 hours ago */
export function takeByline(draft: Draft, line: Line, bare: boolean, isOverDate = false): boolean {
  if (takeChineseMeta(draft, line) || takePaper(draft, line) || takeCorrespondent(draft, line)) return true;
  const cut = cutRelative(line.text);
  const reading = readByline(cut?.text ?? line.text, bare || cut !== undefined, isOverDate);
  if (reading === undefined) return false;
  if (cut !== undefined) noteRelative(draft, line, cut.moment);
  takeNames(draft, line, reading.names, reading.rule);
  takeDates(draft, line, reading.dates, 'byline');
  return true;
}

/** and · &: between names that a flattener put on lines of their own */
const JOINS = /^(?:,|&|and|und|et|y|e|en|i|и|і|та|og|och|ve|și|a|és)$/iu;

/** Takes "Author" and the names on the lines under it: "By" / "Ada Quill" / "and" / "Tom Brack"; how many lines. */
export function takeUnderLabel(draft: Draft, lines: readonly Line[], at: number): number {
  const [label, line] = [lines[at], lines[at + 1]];
  const names = label === undefined || line === undefined ? undefined : parseUnderLabel(label.text, line.text);
  if (label === undefined || line === undefined || names === undefined) return 0;
  draft.claims.push({ line: label, role: 'byline', to: 'byline' });
  takeNames(draft, line, names, 'byline/labelled');
  let next = at + 2;
  for (; JOINS.test(lines[next]?.text ?? ''); next += 2) {
    const [join, other] = [lines[next], lines[next + 1]];
    const more = other === undefined ? undefined : parseBareNames(other.text);
    if (join === undefined || other === undefined || more === undefined) break;
    draft.claims.push({ line: join, role: 'byline', to: 'byline' });
    takeNames(draft, other, more, 'byline/labelled');
  }
  return next - at;
}

/** So much text shows that it does not speak of a name. */
const ENOUGH_TEXT = 300;

/** Takes a bare name between the title and the text, without a day beside it: only where neither speaks of it, since a caption or a subhead says what the text is about. */
export function takeUnlabelled(draft: Draft, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || draft.title === undefined || draft.byline.length > 0) return false;
  const names = beginsText(lines, at + 1) ? parseBareNames(line.text) : undefined;
  if (names === undefined) return false;
  const text = lines.slice(at + 1).map((other) => other.text);
  if (text.reduce((size, { length }) => size + length, 0) < ENOUGH_TEXT) return false;
  // Whoever the last line introduces by name is who wrote
  const isIntroduced = names.names.every((name) => text.at(-1)?.startsWith(`${name} `));
  if (!isIntroduced && areSpokenOf(names.names, [draft.title, draft.standfirst ?? '', ...text])) return false;
  takeNames(draft, line, names, 'byline/under-title');
  return true;
}
