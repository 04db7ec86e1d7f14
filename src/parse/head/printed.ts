import { isFull } from '../../text/dates/date.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import { isWeekday } from '../../text/dates/weekdays.ts';
import type { Line } from '../../text/lines.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Draft } from './draft.ts';
import { takeDates, takeSource } from './draft.ts';
import { LONGEST_META } from './meta.ts';

/** What a printed paper says over each of its pages. */
interface RunningHead {
  readonly paper: string;
  readonly date: DateMatch;
}

/** Between the paper's name, the day, the issue and the page. */
const PARTS = /\s{2,}|[,;]\s{1,3}|\s[|·•/–—-]\s|\s(?=№)|\.\s{2,}/u;
/** Seite 3 · p. 7 · Nr. 81 · № 83 · Pg. B1 · صفحه ۷ */
const ISSUE =
  /^(?:pages?|pp?\.|pg\.?|seite|s\.|стр\.?|с\.|strana|strona|str\.?|página|pág\.|pagina|pag\.|side|sida|sivu|sayfa|oldal|σελ\.?|صفحه|صفحة|الصفحة|ص|עמוד|ausgabe|nummer|nr\.?|no\.?|n°|nº|№|núm\.?|num\.?|issue|édition|edición|vol\.?|volume|jahrgang|jg\.?|rok|год|рік|سال|السنة|شماره|العدد|גיליון)\s?\.?\s?[\p{L}\p{N}]{1,10}(?:\s?\([\p{N}]{1,6}\))?$/iu;
/** 第84期 · 7版 · 3面 */
const ISSUE_WIDE = /^第?[\p{N}一二三四五六七八九十百]{1,5}(?:期|号|號|版|面|頁|页)$/u;
const NUMBER = /^\p{Nd}{1,4}\.?$/u;
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’&„“"«» -]{2,49}$/u;
const WIDE_GAP = /\S\s{3,}\S/u;
const MOST_WORDS = 6;
const LONGEST_TITLE = 160;
const TRAILING = /(?<![\s,.;|·–—-])[\s,.;|·–—-]+$/u;

/** Reads "The Evening Courier, Saturday, November 5, 1932.   7", "Hafenblatt · Nr. 81 · 5. April 2014 · Seite 21". */
function readRunningHead(text: string): RunningHead | undefined {
  const [date, ...more] = text.length > LONGEST_META ? [] : findDates(text);
  if (date === undefined || more.length > 0 || !isFull(date) || date.start === 0) return undefined;
  const parts = [text.slice(0, date.start), text.slice(date.end)]
    .flatMap((side) => side.split(PARTS))
    .map((part) => part.replace(TRAILING, '').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [paper = '', ...others] = parts;
  if (!NAME.test(paper) || paper.split(' ').length > MOST_WORDS || isWeekday(paper) || ISSUE.test(paper)) return undefined;
  const issues = others.filter((part) => ISSUE.test(part) || ISSUE_WIDE.test(part) || NUMBER.test(part));
  const days = others.filter((part) => part.length > 2 && isWeekday(part));
  if (issues.length + days.length < others.length) return undefined;
  return issues.length > 0 || (days.length > 0 && WIDE_GAP.test(text)) ? { paper, date } : undefined;
}

/** Takes such a line over the title: the paper is the source, and its day is when the article was printed. */
export function takeRunningHead(draft: Draft, line: Line, next: Line | undefined): boolean {
  if (draft.title !== undefined || draft.date !== undefined || next === undefined) return false;
  if (next.text.length > LONGEST_TITLE || endsSentence(next.text)) return false;
  const head = readRunningHead(line.text);
  if (head === undefined) return false;
  takeSource(draft, line, head.paper, 'source/over-title');
  takeDates(draft, line, [{ match: head.date, kind: 'unlabelled' }], 'meta');
  draft.claims.push({ line, role: 'meta', to: 'date' });
  return true;
}
