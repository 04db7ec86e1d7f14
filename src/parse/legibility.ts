import type { Line } from '../text/lines.ts';
import { isRule } from './furniture/rule.ts';

/** How readable a text is. */
export interface Legibility {
  readonly kind: 'text' | 'mojibake' | 'noise';
  /** Whether so much of it is damaged that its language cannot be told. */
  readonly isUnreadable: boolean;
}

/** fÃ¼r · hieÃŸ · â€“ · Ð¿Ð¾Ñ€Ñ‚: UTF-8 that was read as a Western encoding */
const TWICE = /[ÃÂÐÑÅÄ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€/gu;
/** Âèêòîð: a Cyrillic encoding that was read as a Western one */
const ACCENTS = /(?<!\p{L})[À-ÿ]{4,}(?!\p{L})/gu;
const LOST = /\uFFFD/gu;
/** Characters beyond ASCII that are neither letters, marks, numbers, spaces nor punctuation, and not lost ones */
const ODD = /(?!\p{ASCII})[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{S}\u200b-\u200f\u00ad\uFFFD]/gu;
/** Controls, and the signs of ASCII that texts are not written with: ^ { } = … */
const ODD_ASCII = /[\u0000-\u0008\u000e-\u001f\\^`{}|~<>=#@*_+[]/gu;
/** Mara  ________ : a rule that is drawn beside words */
const RULE = /(?<sign>[_=*~#+<>|-])\k<sign>{3,}/gu;
const MORE_THAN_ASCII = /[^\u0000-\u007e]/u;

const SAMPLE = 2_000;
const FEWEST_CHARACTERS = 200;
const SHARE_OF_NOISE = 0.1;
const FEWEST_SIGNS = 3;
const SHARE_OF_SIGNS = 0.002;
/** A pound sign that was lost now and then is no matter of the whole text. */
const SHARE_LOST = 0.02;
const SHARE_UNREADABLE = 0.1;
const READABLE: Legibility = { kind: 'text', isUnreadable: false };

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Tells writing from writing in a wrong encoding, and both from what was never text. */
export function judgeText(lines: readonly Line[]): Legibility {
  let sample = '';
  for (const { text } of lines) {
    if (text !== '' && !isRule(text)) sample += `${text.slice(0, SAMPLE)}\n`;
    if (sample.length > SAMPLE) break;
  }
  sample = sample.replace(RULE, '$<sign>');
  const isAscii = !MORE_THAN_ASCII.test(sample);
  const odd = count(sample, ODD_ASCII) + (isAscii ? 0 : count(sample, ODD));
  if (sample.length >= FEWEST_CHARACTERS && odd > SHARE_OF_NOISE * sample.length) return { kind: 'noise', isUnreadable: true };
  if (isAscii) return READABLE;
  const lost = count(sample, LOST);
  const signs = count(sample, TWICE) + count(sample, ACCENTS) + (lost > SHARE_LOST * sample.length ? lost : 0);
  if (signs < FEWEST_SIGNS || signs < SHARE_OF_SIGNS * sample.length) return READABLE;
  return { kind: 'mojibake', isUnreadable: signs > SHARE_UNREADABLE * sample.length };
}
