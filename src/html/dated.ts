import { findDates } from '../text/dates/find.ts';
import { isWholeDate } from '../text/dates/date.ts';
import type { PageLine } from './lines.ts';
import { isToday } from './metadata/stamp.ts';
import { findFirst } from './reach.ts';

/** 03.02.2022 · 3 February 2022 · 2022年2月3日 · 3.2.22 */
const DATED = /(?:19|20)\d\d|\d[./-]\s?\d\d?[./-]\s?\d\d\b/u;
/** Longest line that says when and by whom, and nothing else. */
export const LONGEST_DATED = 120;
const MOST_NEAR = 25;
const MOST_OVER = 6;
const MOST_UNDER = 4;
const LONGEST_DAY = 40;
const MOST_OPENING = 5;
const MOST_FOOT = 8;
const LONGEST_PART = 12;
const FEWEST_LETTERS = 8;
/** 27.1.2022 - The harbour … · (21 November 2022) The harbour … */
const OPENING_DAY =
  /^\(?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4}|\p{L}{3,12}\.?\s\d{1,2},\s\d{4})(?=\s?[-–—:|)])/u;
/** Author: Ada Quill am 29.12.2010 · This entry was posted on … · Artikel vom … · Posted …, under the text */
const SAID =
  /^\W{0,3}(?:author|autor(?:in)?|posted|published|written|created|erstellt|veröffentlicht|publiziert|geschrieben|stand|datum|date|publié|publicado|pubblicato|opublikowano|опубликовано|дата|(?:artikel|beitrag|meldung|nachricht|bericht|text)\svom)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:was posted on|wurde am|was written by)\s/iu;
/** Posted 3 February 2022 · Published on · Veröffentlicht am */
const PUBLISHED =
  /^\W{0,3}(?:first\s)?(?:posted|published|created|erstellt|veröffentlicht|publiziert|publié|publicado|pubblicato|opublikowano|опубликовано|дата публикации)(?!\p{L})/iu;

/** What is known of the page when a line with its day is looked for. */
interface Known {
  readonly title: number | undefined;
  readonly content: ReadonlySet<number>;
  /** The title that the head of the page states, empty when it states none. */
  readonly named: string;
}

/** What a page says of its day where nothing marks it: a short line with a year near the title, the words before the first sentence, or a line that says when it was posted. */
export function findDatedLine(lines: readonly PageLine[], known: Known): string | undefined {
  return findNear(lines, known) ?? findOpening(lines, known) ?? findSaid(lines, known);
}

function findNear(lines: readonly PageLine[], { title, content }: Known): string | undefined {
  if (title === undefined) return undefined;
  // A longer article may say its day under the first lines
  const under = Math.min(MOST_UNDER, 2 + Math.floor(content.size / 4));
  const until = Math.min(content.size === 0 ? title + 10 : findFirst(lines, content) + under, title + MOST_NEAR);
  const over = Math.max(0, title - MOST_OVER);
  const near = [...lines.slice(title + 1, until), ...lines.slice(over, title).toReversed()].filter((line) => isDated(line));
  const found = near.find(({ text }) => PUBLISHED.test(text)) ?? near[0];
  return found?.text ?? findParted(lines.slice(over, Math.max(until, title)));
}

function isDated({ text, linked, shape, element }: PageLine): boolean {
  // Cards of some pages are captions all over; one of a picture does not begin with a day
  const isShort = shape === 'caption' ? text.length <= LONGEST_DAY && findDates(text)[0]?.start === 0 : text.length <= LONGEST_DATED;
  return isShort && linked < text.length / 2 && DATED.test(text) && findDates(text).some(isWholeDate) && !isToday(element);
}

// "<div>03</div><div>FEB</div><div>2022</div>"
function findParted(lines: readonly PageLine[]): string | undefined {
  for (const [at] of lines.entries()) {
    const parts = lines.slice(at, at + 3).map(({ text }) => text);
    if (parts.length < 3 || parts.some((text) => text.length > LONGEST_PART)) continue;
    const text = parts.join(' ');
    const [day] = findDates(text);
    if (day?.start === 0 && day.end === text.length && isWholeDate(day)) return text;
  }
  return undefined;
}

function findOpening(lines: readonly PageLine[], { content }: Known): string | undefined {
  const own = [...content].toSorted((a, b) => a - b).slice(0, MOST_OPENING);
  const [opening = ''] = own.flatMap((at) => OPENING_DAY.exec(lines[at]?.text.slice(0, LONGEST_DAY) ?? '')?.[0] ?? []);
  return findDates(opening).some(isWholeDate) ? opening : undefined;
}

// At the foot of the article, or anywhere in a sentence that begins with its title
function findSaid(lines: readonly PageLine[], { title, content, named }: Known): string | undefined {
  const last = lines.findLastIndex((_, at) => content.has(at));
  const foot = lines.slice(Math.max(title ?? findFirst(lines, content), last - MOST_FOOT), last + MOST_FOOT);
  const called = title === undefined ? named : (lines[title]?.text ?? '');
  const titled = called.length < FEWEST_LETTERS ? [] : lines.filter(({ text }) => text.startsWith(called));
  for (const { text } of [...foot, ...titled]) {
    const said = SAID.exec(text);
    const words = said === null ? '' : text.slice(said.index, said.index + LONGEST_DATED);
    const day = findDates(words).find(isWholeDate);
    if (day !== undefined) return words.slice(day.start, day.end);
  }
  return undefined;
}
