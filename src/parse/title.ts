import { findKickerPrefix, findKickerSuffix } from './kickers.ts';

/** The parts of a title line, as offsets into it. */
export interface TitleParts {
  readonly start: number;
  readonly end: number;
  readonly kicker?: { readonly text: string; readonly start: number };
  /** The site's name behind the title: " | The Lamplighter". */
  readonly site?: { readonly text: string; readonly start: number };
}

/** " | The Lamplighter" · " - lamplighter.example" · " » The Lamplighter" */
const SUFFIX = /\s{1,3}(?:[|»–—-]|::)\s{1,3}(?<site>[^|»\s][^|»]{1,59})$/u;
/** (self.harbour): where a post was made */
const BOARD = /\s{1,3}\((?<site>(?:self\.)?[\w-]{2,30}|[\w-]{2,40}(?:\.[\w-]{2,20}){1,3})\)$/u;
const SELF = /^self\.|\./u;
const DOMAIN = /^[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/u;
const MOST_WORDS = 6;

function toKey(text: string): string {
  return text.replace(/^©\s*|(?<![.\s])[.\s]+$/gu, '').toLowerCase();
}

/** The site's name behind a title: only where it looks like a domain, or where a line of the capture is that name or the title without it. */
function findSite(
  title: string,
  lines: readonly { readonly text: string }[],
): { readonly end: number; readonly text: string; readonly start: number } | undefined {
  const board = BOARD.exec(title);
  const match = board !== null && SELF.test(board.groups?.['site'] ?? '') ? board : SUFFIX.exec(title);
  const text = match?.groups?.['site'];
  if (match === null || text === undefined || match.index === 0 || text.split(/\s+/u).length > MOST_WORDS) return undefined;
  const site = toKey(text);
  const bare = toKey(title.slice(0, match.index));
  const sure =
    match === board ||
    DOMAIN.test(text) ||
    lines.some((line) => line.text.length < title.length && [site, bare].includes(toKey(line.text)));
  return sure ? { end: match.index, text, start: match.index + match[0].lastIndexOf(text) } : undefined;
}

/** Takes a title line apart: kicker before or behind, title, site; `lines` are the other lines of the article. */
export function parseTitle(line: string, lines: readonly { readonly text: string }[]): TitleParts {
  const site = findSite(line, lines);
  const named = site === undefined ? line : line.slice(0, site.end);
  const rest = site === undefined ? {} : { site: { text: site.text, start: site.start } };
  const suffix = findKickerSuffix(named);
  if (suffix !== undefined) return { start: 0, end: suffix.titleEnd, kicker: { text: suffix.kicker, start: suffix.kickerStart }, ...rest };
  const prefix = findKickerPrefix(named);
  if (prefix !== undefined) return { start: prefix.titleStart, end: named.length, kicker: { text: prefix.kicker, start: 0 }, ...rest };
  return { start: 0, end: named.length, ...rest };
}

/** Whether a line says the title once more, letter for letter. */
export function isSameTitle(line: string, title: string): boolean {
  return Math.abs(line.length - title.length) <= 1 && line.replace(/(?<![.\s])[.\s]+$/u, '') === title.replace(/(?<![.\s])[.\s]+$/u, '');
}
