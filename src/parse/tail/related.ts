import type { Line } from '../../text/lines.ts';
import { endsClause } from '../../text/sentences.ts';
import { parseTailField } from './credits.ts';
import { parseRunIn } from '../head/dateline.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { isRelative } from '../relative.ts';
import { isRunningText } from '../furniture/stretch.ts';

/** Meer uit Binnenland · More from Harbour · Mehr aus der Region */
const MORE =
  /^(?:more (?:from|in|by)|mehr (?:aus|von)|meer (?:uit|van)|plus d(?:e|ans)|más (?:de|en)|altr[oie] (?:da|in)|mais (?:de|em)|więcej (?:z|w)|ещё (?:в|из|по)|еще (?:в|из|по)|ще (?:в|з))\s[^.!?]{2,40}$/iu;
/** A text that was cut short: "the harbour was closed (...)" */
const CUT_SHORT = /(?:\.{3}|…)[\])]?$/u;
/** 08:39 Harbour opens: an entry of a ticker */
const TICKER = /^\d{1,2}[:.]\d\d\s?\p{Lu}\p{L}/u;
/** Running text above such a heading that makes an article, in UTF-16 units; above headlines alone a paragraph of it. */
const ENOUGH = 300;
const ENOUGH_FOR_HEADLINES = 80;
/** Brücke gesperrt: no sentence, and no longer than a headline */
const LONGEST_HEADLINE = 120;
const FEWEST_HEADLINES = 2;
const MOST_TRIED = 8;

/** Whether a line stands over the headlines of other articles. */
function isHeading(text: string): boolean {
  const reason = findFurniture(text);
  return reason === 'related' || reason === 'widget' || MORE.test(text);
}

/** Whether a line is of a list of articles: cut short, with its age or clock, or a wire of its own. */
function isEntry(text: string): boolean {
  return CUT_SHORT.test(text) || TICKER.test(text) || isRelative(text) || parseRunIn(text)?.agency !== undefined;
}

/** Whether lines are headlines, all of them: nothing of an article looks so, down to its end. */
function areHeadlines(lines: readonly Line[]): boolean {
  const isHeadline = ({ text }: Line): boolean => text.length <= LONGEST_HEADLINE && text.includes(' ') && !endsClause(text);
  return lines.length >= FEWEST_HEADLINES && lines.every(isHeadline);
}

/** Index of the heading under which, up to the end, only the headlines and beginnings of other articles stand: less than the article above it, and some of it surely no part of it. */
export function findRelated(lines: readonly Line[], end: number): number | undefined {
  const size = lines.slice(0, end).map(({ text }) => (isRunningText(text) ? text.length : 0));
  let below = size.reduce((sum, one) => sum + one, 0);
  let above = 0;
  let tried = 0;
  for (let at = 0; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && above >= ENOUGH_FOR_HEADLINES && above >= below && isHeading(text)) {
      const rest = lines.slice(at + 1, end).filter((line) => line.text !== '');
      const isOver = areHeadlines(rest) || (above >= ENOUGH && rest.some((line) => isEntry(line.text)));
      if (isOver && rest.every((line) => parseTailField(line.text) === undefined)) return at;
      // "Read also: …" stands between paragraphs as well
      tried += 1;
      if (tried === MOST_TRIED) return undefined;
    }
    above += size[at] ?? 0;
    below -= size[at] ?? 0;
  }
  return undefined;
}
