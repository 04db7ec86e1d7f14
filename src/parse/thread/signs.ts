import type { Line } from '../../text/lines.ts';
import { getDates } from './heads.ts';
import { isUndated } from '../learned/moment.ts';
import { findProseEnd } from '../furniture/prose.ts';

/** What a text holds that some dialects cannot do without, gathered once for all of them: a text that can be no thread of theirs costs them next to nothing. */
export interface Signs {
  /** A line short enough for a head may hold a date. */
  readonly day: boolean;
  /** A date on such a line has its year or its time. */
  readonly year: boolean;
  /** A date is nearly all of a line. */
  readonly alone: boolean;
  /** A date on such a line has its time. */
  readonly minute: boolean;
  /** A line holds a moment without a date: Mara, 3 hours ago · Mara : 11:58 AM */
  readonly undated: boolean;
  /** An article's worth of prose stands above other lines. */
  readonly prose: boolean;
  /** Whether a line's first word is one of these, in small letters; bullets, numbers and signs before it do not count. */
  readonly opens: (...words: readonly string[]) => boolean;
  /** Whether one of these stands anywhere in the text, in small letters; `\n` stands for the end of a line. Slower than `opens`, but for a sign that is rare. */
  readonly has: (...parts: readonly string[]) => boolean;
  /** Whether a pattern finds something in the same text, for a sign that many words make. */
  readonly fits: (trace: RegExp) => boolean;
}

/** A day alone has one number: 5 March · 5 March 2015 · March 5 at 7 pm */
const YEAR_OR_TIME = /\p{Nd}{4}|\p{Nd}\P{Nd}+\p{Nd}/u;
/** Saturday, November 12th */
const LONGEST_DAY = 26;
/** "\n12. at": a line's begin up to the end of its first word */
const OPENING = /\n[^\p{L}\n]*\p{L}+/gu;
const NO_LETTERS = /^\P{L}+/u;

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Gathers the signs of a text. */
export function findSigns(lines: readonly Line[]): Signs {
  const dated = lines.filter((line) => line.mayDate);
  const dates = dated.flatMap((line) => (YEAR_OR_TIME.test(line.text) ? getDates(line) : []));
  const text = `\n${lines.map((line) => line.text).join('\n')}\n`.toLowerCase();
  const openings = text.match(OPENING) ?? [];
  const openers = new Set(
    openings.map((opening) => (isSmallLetter(opening.charCodeAt(1)) ? opening.slice(1) : opening.replace(NO_LETTERS, ''))),
  );
  return {
    day: dated.length > 0,
    year: dates.some((date) => date.year !== undefined || date.time !== undefined),
    alone: dated.some((line) => line.text.length <= LONGEST_DAY && getDates(line).length > 0),
    minute: dates.some((date) => date.time !== undefined),
    undated: lines.some(isUndated),
    prose: findProseEnd(lines) < lines.length,
    opens: (...words) => words.some((word) => openers.has(word)),
    has: (...parts) => parts.some((part) => text.includes(part)),
    fits: (trace) => trace.test(text),
  };
}
