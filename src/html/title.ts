import type { PageLine } from './lines.ts';

/** The harbour | The Lamplighter · The harbour - Lamplighter */
const SEPARATOR = /\s{1,4}(?:[|·•»«:–—-]|::|\/\/)\s{1,4}/u;
const SEPARATORS = /\s{1,4}(?:[|·•»«–—-]|::|\/\/)\s{1,4}/gu;
const LONGEST_TITLE = 300;
const FEWEST_LETTERS = 4;

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What is known of a page's title beside its lines. */
export interface TitleSigns {
  /** Whether a line may be the page's own and not a comment's. */
  readonly isOwn: (index: number) => boolean;
  /** What the head of the page states. */
  readonly named: string;
  readonly titles: readonly string[];
  /** Index of the first line of the content. */
  readonly first: number;
}

/** Index of the line that is the title: a heading that the page's head agrees with, or the last one of the first rank above the content. */
export function findTitleLine(lines: readonly PageLine[], { isOwn, named, titles, first }: TitleSigns): number | undefined {
  const name = toLetters(named);
  const headings = lines.flatMap((line, index) =>
    line.text.length <= LONGEST_TITLE && isOwn(index) && (line.shape === 'heading' ? line.level <= 3 : false) ? [{ index, ...line }] : [],
  );
  let best: number | undefined;
  let most = 0;
  for (const { index, text, level } of headings) {
    const letters = toLetters(text);
    if (letters.length < FEWEST_LETTERS) continue;
    // The site's name is in most titles; a title says more than a third of what the head does.
    const agreed =
      letters === name
        ? 3
        : (name.includes(letters) && letters.length * 3 > name.length) || (letters.includes(name) && name.length * 2 > letters.length)
          ? 1 + letters.length / (letters.length + name.length)
          : 0;
    const worth = agreed * (level === 1 ? 1.2 : 1) * (index <= first + 3 ? 1 : 0.6);
    if (worth > most) {
      best = index;
      most = worth;
    }
  }
  if (best !== undefined) return best;
  const site = titles.map(toLetters);
  const above = headings.filter(({ level, index, text }) => level === 1 && index <= first + 3 && !isSiteName(toLetters(text), site, name));
  return above.at(-1)?.index;
}

// What stands behind the title in the head of the page, and is no part of it.
function isSiteName(letters: string, titles: readonly string[], name: string): boolean {
  return (
    letters.length < FEWEST_LETTERS || titles.some((title) => title !== name && (title.endsWith(letters) || title.startsWith(letters)))
  );
}

/** A title of the page's head without the name of the site before or behind it. */
export function cutSite(title: string, site: string | undefined, others: readonly string[]): string {
  const parts = title.split(SEPARATORS);
  if (parts.length < 2) return title;
  const name = toLetters(site ?? '');
  const isSite = (part: string): boolean =>
    name !== '' && (toLetters(part) === name || name.includes(toLetters(part)) || toLetters(part).includes(name));
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  // Without the name of the site the longest part is the title
  const behind = title.slice(0, title.length - last.length).replace(/\s{1,4}\S{1,2}\s{1,4}$/u, '');
  if (isSite(last)) return cutSite(behind, site, others);
  if (isSite(first)) return title.slice(first.length).replace(SEPARATOR, '');
  const shorter = others.find((other) => other !== title && title.startsWith(other));
  return shorter ?? title;
}
