import type { EvidenceRule } from '../catalogue.ts';
import { findDates } from '../text/dates/find.ts';
import { isWeekday } from '../text/dates/weekdays.ts';
import type { Line } from '../text/lines.ts';
import type { Draft } from './draft.ts';
import { noteRelative, takeDates, takeNames, takeSource } from './draft.ts';
import { cutRelative, LONGEST_META, toMetaDates } from './meta.ts';
import type { MetaDate } from './meta.ts';
import { parseBareNames, parseByline } from './names.ts';
import type { Names } from './names.ts';

/** ", on" · " Updated" · " - Freitag," between a name and its date */
const SIGNS_BEHIND = /(?<![\s,;|/•·–—-])[\s,;|/•·–—-]+$/u;
const LAST_WORD = /(?<=^|[\s,;|/•·–—-])(?<word>\p{L}+)[.:]?$/u;
const DATE_LEADS = new Set('on am at le el il vom published updated posted date dated stand aktualisiert veröffentlicht'.split(' '));
/** 来源：北方晚报 作者：李某 */
const CHINESE_FIELD = /(?<label>来源|來源|作者|记者|記者)\s?[:：]\s*(?<value>[^\s:：]{1,30})/gu;
/** "Posted March 3, 2014 by Ada Quill" */
const LABEL_BEFORE_DATE = /^(?:\p{L}+(?:\s?:\s?|\s|$)){0,2}$/u;

/** The text before a date without the words and signs that lead to it. */
function trimLead(text: string): string {
  const bare = text.replace(SIGNS_BEHIND, '');
  const last = LAST_WORD.exec(bare);
  const word = last?.groups?.['word']?.toLowerCase() ?? '';
  return last !== null && (DATE_LEADS.has(word) || isWeekday(word)) ? trimLead(bare.slice(0, last.index)) : bare;
}

interface Reading {
  readonly names: Names;
  readonly dates: readonly MetaDate[];
  readonly rule: EvidenceRule;
}

/** The names and dates of a line that holds a byline; `bare` when the line stands where a name needs no "By". */
function readByline(text: string, bare: boolean): Reading | undefined {
  const found = text.length <= LONGEST_META ? findDates(text) : [];
  const dates = toMetaDates(text, found);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) {
    const labelled = parseByline(text);
    if (labelled !== undefined) return { names: labelled, dates, rule: 'byline/labelled' };
    const names = bare ? parseBareNames(text) : undefined;
    return names === undefined ? undefined : { names, dates, rule: 'byline/name-alone' };
  }
  const before = trimLead(text.slice(0, first.start));
  const labelled = parseByline(before);
  if (labelled !== undefined) return { names: labelled, dates, rule: 'byline/labelled' };
  const behind = LABEL_BEFORE_DATE.test(before) ? parseByline(text.slice(last.end).trimStart()) : undefined;
  if (behind !== undefined) return { names: behind, dates, rule: 'byline/labelled' };
  // "Ada Quill | 31.10.23": a name and a date, and nothing else
  const ends = /^[^\p{L}]*$/u.test(text.slice(last.end)) || first !== last;
  const names = ends ? parseBareNames(before) : undefined;
  return names === undefined ? undefined : { names, dates, rule: 'byline/beside-date' };
}

/** 2021年03月12日 09:15 来源：X 作者：Y */
function takeChineseMeta(draft: Draft, line: Line): boolean {
  const fields = line.text.length > LONGEST_META ? [] : [...line.text.matchAll(CHINESE_FIELD)];
  const [date] = fields.length === 0 ? [] : findDates(line.text);
  if (date === undefined) return false;
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'meta');
  for (const { groups } of fields) {
    const value = groups?.['value'] ?? '';
    if (/^(?:来源|來源)$/u.test(groups?.['label'] ?? '')) takeSource(draft, line, value, 'source/meta');
    else draft.byline = [...draft.byline, value];
  }
  if (draft.byline.length > 0)
    draft.evidence['byline'] ??= { basis: 'stated', from: 'meta', lines: [line.number, line.number], text: line.text, rule: 'byline/meta' };
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

/** By Mara Lindqvist · Von Jan Ohm | 17. Oktober 2019 · Posted on 3 March 2015 by Mara Lindqvist · Ada Quill, 2 hours ago */
export function takeByline(draft: Draft, line: Line, bare: boolean): boolean {
  if (takeChineseMeta(draft, line)) return true;
  const cut = cutRelative(line.text);
  const reading = readByline(cut?.text ?? line.text, bare || cut !== undefined);
  if (reading === undefined) return false;
  if (cut !== undefined) noteRelative(draft, line, cut.moment);
  takeNames(draft, line, reading.names, reading.rule);
  takeDates(draft, line, reading.dates, 'byline');
  return true;
}
