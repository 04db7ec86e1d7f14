import { findDates } from '../../text/dates/find.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import type { Draft } from './draft.ts';
import { takeDates, takeNames, takeTitle } from './draft.ts';
import { isUndatedByline } from './introduction.ts';
import { isOtherDay } from './labels.ts';
import { isSpan, LONGEST_META, toMetaDates } from './meta.ts';
import { parseByline } from './names.ts';
import { isRunning, isRunningText } from '../furniture/stretch.ts';

const MOST_LINES = 16;
const MOST_RUNNING = 2;
const MOST_WORDS_BESIDE = 10;

/** " · " · " | " · " in Gefühle, Popkultur": what parts a name from the rest of a line */
const PARTS = /\s{0,3}[|·•/–—]\s{1,3}|\s{1,3}(?:in|on|am|um|at|unter)\s{1,3}|,\s{1,3}/u;
const LEADING_SIGNS = /^[^\p{L}\p{N}@]+/u;
const TRAILING_SIGNS = /(?<![^\p{L}\p{N}.)])[^\p{L}\p{N}.)]+$/u;
const WORD = /[\p{L}\p{M}]+/gu;

function trimSigns(text: string): string {
  return text.replace(LEADING_SIGNS, '').replace(TRAILING_SIGNS, '');
}

function isSameDay(one: DateMatch, other: DateMatch): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

/** November 2017: a link to all that was written then */
function isMonth(line: Line): boolean {
  if (!line.mayDate || line.text.length > LONGEST_META) return false;
  const dates = findDates(line.text);
  return dates.length > 0 && dates.every(({ day, numbers }) => day === undefined && numbers === undefined);
}

/** 8. Januar 2020 · by Ada Quill · in Rope: a line of the page's with the day in it, and perhaps who wrote */
function takeDated(draft: Draft, line: Line): boolean {
  if (draft.date !== undefined || line.text.length > LONGEST_META || isRunningText(line.text)) return false;
  const dates = findDates(line.text);
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || dates.some(({ year }) => year === undefined)) return false;
  if ((first.day === undefined && first.numbers === undefined) || isSpan(line.text, dates)) return false;
  const before = line.text.slice(0, first.start);
  const behind = line.text.slice(last.end);
  if ((`${before} ${behind}`.match(WORD) ?? []).length > MOST_WORDS_BESIDE) return false;
  takeDates(
    draft,
    line,
    dates.length > 1 && dates.every((date) => isSameDay(date, first))
      ? [{ match: first, kind: 'unlabelled' }]
      : toMetaDates(line.text, dates),
    'meta',
  );
  const parts = [before, behind].map((side) => trimSigns(trimSigns(side).split(PARTS)[0] ?? ''));
  const names = draft.byline.length > 0 ? undefined : parts.map((part) => parseByline(part)).find((found) => found !== undefined);
  if (names === undefined) draft.claims.push({ line, role: 'meta', to: 'date' });
  else takeNames(draft, line, names, 'byline/beside-date');
  return true;
}

/** Takes the head of an article from a page that was dumped whole: what it says is scattered among buttons and captions around the title. Gives the lines that were passed and not taken, and the index of the next one. */
export function takeScattered(
  draft: Draft,
  lines: readonly Line[],
  { title, site }: { readonly title: number; readonly site: string | undefined },
  takeMeta: (at: number) => number,
  opensText: (line: Line) => boolean,
): { readonly passed: readonly Line[]; readonly next: number } {
  const heading = lines[title];
  const others: Line[] = [];
  let next = title + 1;
  const over: Line[] = [];
  const passed: Line[] = [];
  const take = (at: number): number => {
    const line = lines[at];
    if (line === undefined || isMonth(line) || isOtherDay(lines[at - 1]?.text ?? '')) return 0;
    return takeMeta(at) || Number(takeDated(draft, line));
  };
  if (heading !== undefined) {
    takeTitle(draft, heading, { others: lines.filter((line) => line !== heading), shared: site, isSigned: isUndatedByline(lines[next]) });
    const found = draft.evidence['title'];
    if (found?.rule === 'title/first-line') draft.evidence['title'] = { ...found, rule: 'title/among-menus' };
  }
  let running = 0;
  for (let at = next; at < title + MOST_LINES && running < MOST_RUNNING;) {
    const line = lines[at];
    if (line === undefined) break;
    if (opensText(line)) {
      passed.push(...others.splice(0));
      next = at;
      break;
    }
    const taken = take(at);
    at += Math.max(taken, 1);
    if (taken === 0) others.push(line);
    if (taken === 0 && isRunning(line)) running += 1;
    else if (taken > 0 || running === 0) {
      next = at;
      passed.push(...others.splice(0));
    }
  }
  // The day of the capture may stand over a page: what is below the title goes before it
  for (let at = 0; at < title;) {
    const taken = take(at);
    if (taken === 0) over.push(...lines.slice(at, at + 1));
    at += Math.max(taken, 1);
  }
  return { passed: [...over, ...passed], next };
}
