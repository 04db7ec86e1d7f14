import { withText } from '../../text/lines.ts';
import type { Cut, Line } from '../../text/lines.ts';

/** References · Visible links · Verweise: over the addresses of a text browser */
const HEADING =
  /^(?:references|visible links(?:\s?[:：])?|hidden links(?:\s?[:：])?|links|verweise|références|referencias|ссылки|リンク)\s?:?$/iu;
/** 12. https://lamplighter.example/yard · [12] https://… */
const ADDRESS = /^(?:\[\d{1,4}\]|\d{1,4}[.)])\s+(?:https?|ftp|file|mailto|javascript|gopher|about):\S{0,2000}$/iu;
/** [12]the yard · [IMG] · [INLINE] */
const NUMBER = /\[(?:\d{1,4}|IMG|INLINE|image)\]\s?/giu;
const DIGIT = /\d/u;
/** [12]the yard */
const BEFORE_WORD = /(?<![\p{L}\p{N}\]).!?"”»])\[(?<number>\d{1,4})\](?=[^\s[\].,;:!?)])/gu;
/** So many links show how they are numbered; a crop may have lost some. */
const FEWEST_NUMBERS = 4;
const MOST_SKIPPED = 4;
/** Reply     (https://lamplighter.example/yard/#respond) */
const BEHIND = /(?<=\S)\s{0,80}\(https?:\/\/(?<host>[^\s()/]{3,200})(?:\/[^\s()]{0,2000})?\)/gu;
const FEWEST_ADDRESSES = 4;
const MOSTLY = 0.6;
const LONGEST_SEARCHED = 20_000;
const FEWEST = 2;

/** Index of the line over the addresses that a text browser prints below a page; undefined when there are none. */
export function findLinkList(lines: readonly Line[]): number | undefined {
  let count = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (ADDRESS.test(text)) count += 1;
    else if (!HEADING.test(text)) return undefined;
    else if (count >= FEWEST) return at;
  }
  return undefined;
}

/** Whether numbers in brackets stand before words and count up through the text, as a text browser numbers its links; a footnote's number stands behind its word. */
export function hasLinkNumbers(lines: readonly Line[]): boolean {
  let counted = 0;
  let last: number | undefined;
  let others = 0;
  for (const { text } of lines) {
    if (!text.includes('[')) continue;
    for (const { groups } of text.slice(0, LONGEST_SEARCHED).matchAll(BEFORE_WORD)) {
      const number = Number(groups?.['number']);
      if (last === undefined || number === last + 1) counted += 1;
      else others += 1;
      last = number;
    }
  }
  return counted >= FEWEST_NUMBERS && others * MOST_SKIPPED <= counted;
}

/** Whether addresses in brackets stand behind words, most of them of one host: a flattener that writes out where links lead. Who cites a few pages names several hosts. */
export function hasAddresses(lines: readonly Line[]): boolean {
  const hosts = new Map<string, number>();
  let all = 0;
  for (const { text } of lines) {
    if (!text.includes('(http')) continue;
    for (const { groups } of text.slice(0, LONGEST_SEARCHED).matchAll(BEHIND)) {
      const host = groups?.['host'] ?? '';
      hosts.set(host, (hosts.get(host) ?? 0) + 1);
      all += 1;
    }
  }
  const most = Math.max(0, ...hosts.values());
  return most >= FEWEST_ADDRESSES && most >= MOSTLY * all;
}

/** A line without the addresses that a flattener writes behind its links. */
export function cutAddresses(line: Line): Line {
  return line.text.includes('(http') ? cut(line, BEHIND) : line;
}

/** A line without the numbers that a text browser puts before its links. */
export function cutLinkNumbers(line: Line): Line {
  return line.text.includes('[') ? cut(line, NUMBER) : line;
}

function toReason(mark: string): Cut['reason'] {
  if (mark.includes('http')) return 'link-address';
  return DIGIT.test(mark) ? 'link-number' : 'code-residue';
}

function cut(line: Line, marks: RegExp): Line {
  const { text, indent } = line;
  const found = [...text.slice(0, LONGEST_SEARCHED).matchAll(marks)];
  if (found.length === 0) return line;
  const cuts: Cut[] = [];
  const units: number[] = [];
  let at = 0;
  for (const { index, 0: number } of found) {
    for (; at < index; at++) units.push(at);
    at = index + number.length;
    cuts.push({
      start: indent + index + (number.length - number.trimStart().length),
      end: indent + index + number.trimEnd().length,
      reason: toReason(number),
    });
  }
  for (; at < text.length; at++) units.push(at);
  while (units.length > 0 && /\s/u.test(text[units.at(-1) ?? 0] ?? '')) units.pop();
  return withText(line, units.map((unit) => text[unit]).join(''), { places: units.map((unit) => indent + unit), cuts });
}
