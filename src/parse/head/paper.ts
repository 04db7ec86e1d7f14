import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import type { Draft } from './draft.ts';
import { takeDates, takeSource } from './draft.ts';
import { toDateKind, trimLead } from './labels.ts';
import { LONGEST_META } from './meta.ts';
import { findPaper } from './papers.ts';

/** Газета «Маяк» №84 от 15.05.2025, стр. 1 */
const PAPER = /^(?:газета|журнал|еженедельник|тижневик)\s[«"“„](?<paper>[^«»"“”„]{2,40})[»"”“].{0,30}(?:№|N\s?\d|\sот\s|\sвід\s)/iu;
/** Published in The Lamplighter, March 3, 2014 */
const PUBLISHED_IN = /^(?:first |originally )?published (?:in|by) (?<paper>\p{Lu}[^,|]{2,50}?)$/iu;
/** 北港新聞 2021/3/12 14:05 (最終更新 3/13 09:10) */
const NOTHING_BEHIND = /^[^\p{L}]*(?:[（(][^()（）]{0,30}[)）])?$/u;
/** Takes a paper that stands beside its date: "North Quay News Agency, March 3, 2014". */
export function takePaper(draft: Draft, line: Line): boolean {
  const [date, ...more] = line.text.length > LONGEST_META ? [] : findDates(line.text);
  if (date === undefined || more.length > 0) return false;
  const before = trimLead(line.text.slice(0, date.start));
  const isAlone = NOTHING_BEHIND.test(line.text.slice(date.end));
  const name =
    (PAPER.exec(line.text) ?? (isAlone ? PUBLISHED_IN.exec(before) : null))?.groups?.['paper'] ??
    (isAlone && toDateKind(before) === 'unlabelled' ? findPaper(before) : undefined);
  if (name === undefined) return false;
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'meta');
  takeSource(draft, line, name, 'source/meta');
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}

/** Takes the name of a paper that stands alone on a line near the title; the caller knows that a date stands beside it. */
export function takePaperAlone(draft: Draft, line: Line): boolean {
  const name = findPaper(line.text);
  if (name === undefined) return false;
  takeSource(draft, line, name, 'source/meta');
  draft.claims.push({ line, role: 'source', to: 'source' });
  return true;
}
