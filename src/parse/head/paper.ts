import type { DateMatch } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { toRange } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { rememberLatest } from '../../text/remember.ts';
import type { Draft } from './draft.ts';
import { takeDates, takeSource } from './draft.ts';
import { toDateKind, trimLead } from './labels.ts';
import { LONGEST_META } from './meta.ts';
import { findPaper } from './papers.ts';

/** 来源：北方晚报 作者：李某 */
const CHINESE_FIELD = /(?<label>来源|來源|作者|记者|記者)\s?[:：]\s*(?<value>[^\s:：]{1,30})/gu;
const CHINESE_SOURCE = /^(?:来源|來源)$/u;
const CHINESE_LABEL = /(?:来源|來源|作者|记者|記者)\s?[:：]\s*[^\s:：]/u;
/** Газета «Маяк» №84 от 15.05.2025, стр. 1 */
const PAPER = /^(?:газета|журнал|еженедельник|тижневик)\s[«"“„](?<paper>[^«»"“”„]{2,40})[»"”“].{0,30}(?:№|N\s?\d|\sот\s|\sвід\s)/iu;
/** Published in The Lamplighter, March 3, 2014 */
const PUBLISHED_IN = /^(?:first |originally )?published (?:in|by) (?<paper>\p{Lu}[^,|]{2,50}?)$/iu;
/** 北港新聞 2021/3/12 14:05 (最終更新 3/13 09:10) */
const NOTHING_BEHIND = /^[^\p{L}]*(?:[（(][^()（）]{0,30}[)）])?$/u;

/** The line of a date, and what it says beside it: the paper, and who wrote. */
interface DateLine {
  readonly date: DateMatch;
  readonly names: readonly string[];
  readonly source?: string;
}

/** 2021年03月12日 09:15 来源：X 作者：Y */
function readChineseMeta(text: string): DateLine | undefined {
  const [date] = text.length > LONGEST_META || !CHINESE_LABEL.test(text) ? [] : findDates(text);
  if (date === undefined) return undefined;
  const fields = [...text.matchAll(CHINESE_FIELD)].map(({ groups }) => ({
    isSource: CHINESE_SOURCE.test(groups?.['label'] ?? ''),
    value: groups?.['value'] ?? '',
  }));
  const source = fields.find(({ isSource }) => isSource)?.value;
  const names = fields.filter(({ isSource }) => !isSource).map(({ value }) => value);
  return { date, names, ...(source !== undefined && { source }) };
}

/** North Quay News Agency, March 3, 2014 */
function readPaper(text: string): DateLine | undefined {
  const [date, ...more] = text.length > LONGEST_META ? [] : findDates(text);
  if (date === undefined || more.length > 0) return undefined;
  const before = trimLead(text.slice(0, date.start));
  const isAlone = NOTHING_BEHIND.test(text.slice(date.end));
  const source =
    (PAPER.exec(text) ?? (isAlone ? PUBLISHED_IN.exec(before) : null))?.groups?.['paper'] ??
    (isAlone && toDateKind(before) === 'unlabelled' ? findPaper(before) : undefined);
  return source === undefined ? undefined : { date, names: [], source };
}

/** Reads a line that says when, and in which paper or by whom behind set words. */
export const readDateLine = rememberLatest((text: string): DateLine | undefined => readChineseMeta(text) ?? readPaper(text));

/** Takes what such a line says. */
export function takeDateLine(draft: Draft, line: Line, { date, names, source }: DateLine): void {
  takeDates(draft, line, [{ match: date, kind: 'unlabelled' }], 'meta');
  if (source !== undefined) takeSource(draft, line, source, 'source/meta');
  draft.byline = [...draft.byline, ...names];
  if (names.length > 0)
    draft.evidence['byline'] ??= { basis: 'stated', from: 'meta', lines: toRange(line), text: line.text, rule: 'byline/meta' };
  draft.claims.push({ line, role: 'meta', to: 'date' });
}

/** Takes the name of a paper that stands alone on a line near the title; the caller knows that a date stands beside it. */
export function takePaperAlone(draft: Draft, line: Line): boolean {
  const name = findPaper(line.text);
  if (name === undefined) return false;
  takeSource(draft, line, name, 'source/meta');
  draft.claims.push({ line, role: 'source', to: 'source' });
  return true;
}
