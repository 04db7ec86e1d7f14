import { withText } from '../../text/lines.ts';
import type { Cut, Line } from '../../text/lines.ts';

/** ## The rope */
const HEADING = /^(?<signs>#{1,6})\s+(?=[\p{L}\p{N}"'“„«*_[(])/u;
/** **The rope** · __The rope__ */
const BOLD = /(?<mark>\*\*|__)(?=\S)[^*_]{1,300}\k<mark>/u;
/** [the yard](https://lamplighter.example/yard) · ![boat](boat.png) */
const LINK = /\]\((?:https?:|\.{0,2}\/|#|mailto:|<|[\w.-]{1,80}\.(?:png|jpe?g|gif|webp|svg|html?))/u;
/** [Home](/) [News](/news) · [Home](/) | [News](/news): nothing but links */
const LINK_ROW = /^(?:\[[^[\]]{1,60}\]\((?:https?:|\/|#)[^()\s]{0,300}\)[\s|·•]{0,4}){2,40}$/u;
/** 8\. March · \- rope: a sign that would else begin a list */
const ESCAPED = /^(?:\d{1,4}\\[.)]|\\[-+*>#])\s\S/u;
/** The marks that nothing but Markdown has, and those that other texts have too. */
const SURE: readonly RegExp[] = [HEADING, BOLD, LINK, ESCAPED];
const UNSURE: readonly RegExp[] = [/^```/u, /^\*\s\S/u, /^>\s/u];
const ENOUGH_SURE = 3;
const ENOUGH_KINDS = 2;
/** A section's name and a standing head. */
const MOST_OVER_TITLE = 3;
/** Links in a row are several marks. */
const WORTH_OF_ROW = 2;
/** A longer line with a sign before it is a sentence. */
const LONGEST_HEADING = 160;
const LETTER = /\p{L}/u;
const LONGEST_SEARCHED = 1000;
const SIGN = /[#*_\]`>\\]/u;

/** ](https://lamplighter.example/yard "The yard") */
const TARGET = /\]\(\s{0,3}<?(?<url>[^\s<>()]{1,2000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,500})?)>?(?:\s{1,3}"[^"]{0,300}")?\s{0,3}\)/uy;
/** ** · __ · * and _ at the edge of a word */
const EMPHASIS = /\*\*|__|(?<![\p{L}\p{N}*_])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\p{L}\p{N}*_])/uy;
/** 1\. · \- */
const ESCAPE = /\\(?=[\\`*_{}[\]()#+\-.!>|])/uy;

/** The kinds of marks on a line; a paragraph that begins with a sign is no heading. */
function findKinds(text: string): readonly RegExp[] {
  if (!SIGN.test(text)) return [];
  return [...SURE, ...UNSURE].filter(
    (kind) => kind.test(text) && (kind !== HEADING || (text.length <= LONGEST_HEADING && LETTER.test(text))),
  );
}

/**
 * Whether a text is Markdown as a whole: its first line is a heading and another line is marked, one of its first lines and another one are headings, or several lines have marks that hardly
 * anything else has; under front matter the heading is enough. A text that only speaks of such signs has a line or two.
 */
export function isMarkdown(lines: readonly Line[], isFronted = false): boolean {
  const kinds = new Set<RegExp>();
  let sure = 0;
  let marked = 0;
  let isTitled = false;
  let isHeaded = false;
  let filled = 0;
  for (const { text } of lines) {
    if (text === '') continue;
    filled += 1;
    const found = findKinds(text.slice(0, LONGEST_SEARCHED));
    if (found.length === 0) continue;
    marked += 1;
    const isHeading = found.includes(HEADING);
    if (isHeaded && isHeading) return true;
    if (filled === 1) isTitled = isHeading;
    if (filled <= MOST_OVER_TITLE) isHeaded ||= isHeading;
    if (found.some((kind) => SURE.includes(kind))) sure += LINK_ROW.test(text) ? WORTH_OF_ROW : 1;
    for (const kind of found) kinds.add(kind);
    if (isTitled ? marked > 1 : sure >= ENOUGH_SURE && kinds.size >= ENOUGH_KINDS) return true;
  }
  return isFronted && isTitled;
}

/** A sign of the text that may turn out to be a mark: where it stands and how long it is. */
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly isPicture: boolean;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What the marks of a line are: offsets to leave out, addresses to account for. */
function readMarks(text: string): { readonly dropped: ReadonlySet<number>; readonly links: readonly Mark[]; readonly pictures: number } {
  const dropped = new Set<number>();
  const links: Mark[] = [];
  const open: Mark[] = [];
  const emphases: Mark[] = [];
  let pictures = 0;
  const drop = (from: number, length: number): void => {
    for (let at = from; at < from + length; at++) dropped.add(at);
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '[') {
      const isPicture = text[at - 1] === '!';
      open.push({ at: isPicture ? at - 1 : at, length: isPicture ? 2 : 1, isPicture });
    } else if (sign === ']') {
      const opening = open.pop();
      const target = opening === undefined ? null : match(TARGET, text, at);
      const url = target?.groups?.['url'];
      if (opening === undefined || target === null || url === undefined) continue;
      drop(opening.at, opening.length);
      drop(at, target[0].length);
      const start = at + target[0].indexOf(url);
      links.push({ at: start, length: at + target[0].length - 1 - start, isPicture: opening.isPicture });
      if (opening.isPicture) pictures += 1;
      at += target[0].length - 1;
    } else if (sign === '*' || sign === '_') {
      const emphasis = match(EMPHASIS, text, at);
      if (emphasis === null) continue;
      emphases.push({ at, length: emphasis[0].length, isPicture: false });
      at += emphasis[0].length - 1;
    } else if (sign === '\\' && match(ESCAPE, text, at) !== null) {
      dropped.add(at);
      at += 1;
    }
  }
  for (const length of [1, 2]) {
    const of = emphases.filter((emphasis) => emphasis.length === length);
    // One without its partner is a sign like any other
    for (const emphasis of of.slice(0, of.length - (of.length % 2))) drop(emphasis.at, length);
  }
  return { dropped, links, pictures };
}

function toMark(
  text: string,
  signs: string | undefined,
  { pictures, isBold }: { readonly pictures: number; readonly isBold: boolean },
): Line['mark'] {
  if (signs !== undefined) return { kind: 'heading', level: signs.length };
  if (pictures > 0 && /^!?\[/u.test(text)) return { kind: 'caption' };
  return isBold ? { kind: 'heading', level: 3 } : undefined;
}

/** **The rope** alone on its line */
const BOLD_LINE = /^(?<mark>\*\*|__)(?=\S)[^*_]{1,80}(?<![\s.,;:])\k<mark>$/u;

/** A line of Markdown without its marks; the addresses of its links become cuts. */
export function unmark(line: Line): Line {
  const { text, indent } = line;
  if (!SIGN.test(text) && !text.includes('\\')) return line;
  const heading = HEADING.exec(text);
  const { dropped, links, pictures } = readMarks(text);
  const first = heading?.[0].length ?? 0;
  if (first === 0 && dropped.size === 0) return line;
  const units: number[] = [];
  for (let at = first; at < text.length; at++) if (!dropped.has(at)) units.push(at);
  while (units.length > 0 && /\s/u.test(text[units.at(-1) ?? 0] ?? '')) units.pop();
  while (units.length > 0 && /\s/u.test(text[units[0] ?? 0] ?? '')) units.shift();
  const mark = toMark(text, heading?.groups?.['signs'], { pictures, isBold: BOLD_LINE.test(text) });
  const cuts = links.map(({ at, length }): Cut => ({ start: indent + at, end: indent + at + length, reason: 'link-address' }));
  return withText(line, units.map((at) => text[at]).join(''), {
    places: units.map((at) => indent + at),
    ...(cuts.length > 0 && { cuts }),
    ...(mark !== undefined && { mark }),
  });
}
