import type { Line } from '../../text/lines.ts';
import { toLabel } from '../fields/preamble.ts';
import type { Label } from '../fields/preamble.ts';
import { isDay, toFilled, toFrame } from './frame.ts';
import type { Database } from './frame.ts';

/** 14 of 212 DOCUMENTS · Document 14 of 212 */
const COUNT = /^(?:document\s)?\d{1,6} of \d{1,6}(?: documents?)?$/iu;
const LENGTH = /^length:\s{0,9}\d{1,6} words?$/iu;
/** BYLINE: By Ada Quill · Section: METRO; Pg. B1: labels above the text */
const ABOVE = /^(?<label>byline|section|length|dateline|headline|highlight|series|column|distribution|body)(?::\s{0,30}(?<value>.*))?$/iu;
/** LOAD-DATE: June 23, 2011 · LANGUAGE: ENGLISH · Classification: what stands below it first; "City: …" may be of the text */
const BELOW = /^(?:(?:load-date|publication-type):\s.*|language:\s\p{Lu}+|classification|end of document)$/iu;
const RIGHTS = /^(?:copyright\s|©|all rights reserved)/iu;
/** FINAL EDITION · Late Edition - Final */
const EDITION = /^(?:.{0,30}\s)?edition(?:\s.{0,30})?$/iu;
const FIELDS: ReadonlyMap<string, Label['field']> = new Map([
  ['byline', 'byline'],
  ['dateline', 'location'],
  ['headline', 'title'],
]);
const MOST_ABOVE = 40;
const FEWEST_LABELS = 2;

/** The paper and the day that stand over the labels: each on a line of its own, the day below the paper. */
function readOver(over: readonly Line[]): { readonly labels: readonly Label[]; readonly others: readonly Line[] } {
  const others = over.filter(({ text }) => COUNT.test(text) || RIGHTS.test(text) || EDITION.test(text));
  const left = over.filter((line) => !others.includes(line));
  const day = left.findIndex(isDay);
  const [paper, date] = [left[day - 1], left[day]];
  if (paper === undefined || date === undefined) return { labels: [], others };
  return { labels: [...toLabel(paper, 'source', paper.text), ...toLabel(date, 'date', date.text)], others };
}

/** The labels over the text, each with the lines that its value goes on over. */
function readLabels(
  lines: readonly Line[],
  first: number,
): { readonly labels: readonly Label[]; readonly others: readonly Line[]; readonly end: number } {
  const labels: Label[] = [];
  const others: Line[] = [];
  let isOpen = false;
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text === '') {
      isOpen = false;
      continue;
    }
    const { label, value = '' } = ABOVE.exec(line.text)?.groups ?? {};
    if (label === undefined && !isOpen) break;
    const field = FIELDS.get(label?.toLowerCase() ?? '');
    const found = field === undefined ? [] : toLabel(line, field, value);
    labels.push(...found);
    if (found.length === 0) others.push(line);
    isOpen = value !== '' || label === undefined;
  }
  return { labels, others, end: at };
}

/** LexisNexis and Nexis Uni: the paper and its day, labels in English over the text ("LENGTH: 431 words") and below it ("LOAD-DATE: …"). */
export const readLexis: Database = (lines) => {
  const head = toFilled(lines).slice(0, MOST_ABOVE);
  // Of several articles in one file none is cut out here
  if (
    lines.filter(({ text }) => LENGTH.test(text)).length !== 1 ||
    !head.some(({ text }) => LENGTH.test(text)) ||
    head.filter(({ text }) => ABOVE.test(text)).length < FEWEST_LABELS
  )
    return undefined;
  const first = lines.findIndex(({ text }) => ABOVE.test(text));
  const over = readOver(toFilled(lines.slice(0, first)));
  const above = readLabels(lines, first);
  const below = lines.findIndex(({ text }, at) => at >= above.end && BELOW.test(text));
  const foot = below < 0 ? [] : toFilled(lines.slice(below));
  const labels = [...over.labels, ...above.labels];
  const others = [...over.others, ...above.others, ...foot];
  return toFrame(lines, labels, others);
};
