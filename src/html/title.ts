import { findDates } from '../text/dates/find.ts';
import { toLetters } from '../text/letters.ts';
import type { PageLine } from './lines.ts';
import { collapse, toTagName, toWords } from './lines.ts';
import { toUnescaped } from './metadata/values.ts';

/** The harbour | The Lamplighter · The harbour - Lamplighter */
const SEPARATOR = /\s{1,4}(?:[|·•»«:–—-]|::|\/\/)\s{1,4}/u;
const SEPARATORS = /\s{1,4}(?:[|·•»«–—-]|::|\/\/)\s{1,4}/gu;
/** What a part of a heading calls itself that stands over the title or before it, and what one does that stands under it. */
const OVER =
  /(?:^|[\s_-])(?:kicker|roofline|dachzeile|spitzmarke|supertitle|surtitle|pre-?title|over-?line|top-?line|eyebrow|rubric|rubrik|section|category|antetitulo|occhiello|date)(?=$|[\s_-])/iu;
const UNDER = /(?:^|[\s_-])(?:sub-?title|sub-?head(?:line|ing)?|sub-?line|unterzeile|untertitel)(?=$|[\s_-])/iu;
/** " - " · ": ", between a kicker and its title */
const SIGNS = /^[\s:|·•–—/-]{1,8}|(?<![\s:|·•–—/-])[\s:|·•–—/-]{1,8}$/gu;
const LONGEST_TITLE = 300;
const FEWEST_LETTERS = 4;
const MOST_OF_SITE = 2;
const DEEPEST_HEADING = 4;
const LONGEST_OVER = 60;
const MOST_ABOVE = 2;
const MOST_BLANK = 5;
/** 2.11.22 */
const SHORT_DAY = /\d\.\s?\d{1,2}\.\s?\d\d/u;
/** Harbour · 港 */
const LETTERS = /\p{L}{2}|\p{Script=Han}/u;
/** / · https://lamplighter.example/ · index.html */
const HOME = /^(?:(?:https?:)?\/\/[^/?#]{1,100}\/?|\/|(?:https?:\/\/[^/?#]{1,100})?\/?(?:index|home)\.(?:html?|php|aspx?))$/iu;

// A day that stands over the title is none
function isKicker(text: string): boolean {
  return text.length <= LONGEST_OVER && LETTERS.test(text) && !SHORT_DAY.test(text) && findDates(text).length === 0;
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
  readonly headings: Headings;
}

/** What the markup says of a heading: whether it leads home, the parts of it that are over and under the title, and the line above that is its kicker. */
export interface Heading {
  readonly isHomeLink: boolean;
  readonly over: string;
  readonly under: string;
  readonly kicker: number | undefined;
}

/** What the markup says of each heading, by the index of its line. */
export type Headings = ReadonlyMap<number, Heading>;

/** What the markup says of the headings of a page, as it is before the content finder takes the page apart, and of the element that a forum calls its subject. */
export function toHeadings(lines: readonly PageLine[], subject?: Element | null): Headings {
  const words = toWords(subject);
  return new Map(
    [...lines.entries()].flatMap(([index, line]): readonly [number, Heading][] => {
      if (subject?.contains(line.nodes[0] ?? null) === true || subject?.contains(line.nodes.at(-1) ?? null) === true) {
        const [over = '', under = ''] = line.text.split(words);
        return [[index, { isHomeLink: false, over: over.trim(), under: under.trim(), kicker: undefined }]];
      }
      if (line.shape !== 'heading') return [];
      return [[index, { isHomeLink: isHomeLink(line), ...findParts(line.element), kicker: findKicker(lines, index) }]];
    }),
  );
}

// "<p class=kicker>Harbour</p> <time>3 February 2012</time> <h1>The plank</h1>"
function findKicker(lines: readonly PageLine[], heading: number): number | undefined {
  for (let at = heading - 1; at >= Math.max(0, heading - MOST_ABOVE); at -= 1) {
    const line = lines[at];
    // An entry below others is one of a menu
    if (line === undefined || line.text.length > LONGEST_OVER || (line.shape === 'item' && lines[at - 1]?.shape === 'item'))
      return undefined;
    if (isKicker(line.text) && listNames(line).some((name) => OVER.test(name))) return at;
  }
  return undefined;
}

// What the elements call themselves that hold the words of a line and nothing else
function listNames({ nodes: [words, ...others] }: PageLine): readonly string[] {
  const names: string[] = [];
  let node: Node | undefined = others.length === 0 ? words : undefined;
  while (node !== undefined && names.length < DEEPEST_HEADING) {
    const inner: Node = node;
    const outer: Element | null = inner.parentElement;
    if (outer === null || listFew(outer)?.every((each) => each === inner || (each.textContent ?? '').trim() === '') !== true) break;
    names.push(outer.getAttribute('class') ?? '');
    node = outer;
  }
  return names;
}

// The children of an element, undefined of one with many: to count them would take as long as there are.
function listFew({ firstChild }: Element): readonly Node[] | undefined {
  const few: Node[] = [];
  for (let child: Node | null = firstChild; child !== null; child = child.nextSibling) if (few.push(child) > MOST_BLANK) return undefined;
  return few;
}

// "<h1><span class=kicker>Harbour</span> The plank</h1>"
function findParts(element: Element): { readonly over: string; readonly under: string } {
  const parts = [...toInner(element).children].filter((child) => toWords(child) !== '');
  return {
    over: toWords(parts.find((child, at) => at === 0 && (toTagName(child) === 'time' || isCalled(child, OVER)))),
    under: toWords(parts.findLast((child, at) => at === parts.length - 1 && isCalled(child, UNDER))),
  };
}

/** Index of the line that is the title: a heading that the page's head agrees with, or the last one of the first rank above the content. */
export function findTitleLine(
  lines: readonly PageLine[],
  { isOwn, named, titles, first, headings: known }: TitleSigns,
): number | undefined {
  const name = toLetters(named);
  const headings = lines.flatMap((line, index) =>
    line.text.length <= LONGEST_TITLE &&
    isOwn(index) &&
    line.shape === 'heading' &&
    line.level <= 3 &&
    known.get(index)?.isHomeLink !== true
      ? [{ index, ...line }]
      : [],
  );
  let best: number | undefined;
  let most = 0;
  for (const { index, text, level } of headings) {
    const letters = toLetters(text);
    if (letters.length < FEWEST_LETTERS) continue;
    const worth = weighAgreement(letters, name) * (level === 1 ? 1.2 : 1) * (index <= first + 3 ? 1 : 0.6);
    if (worth > most) {
      best = index;
      most = worth;
    }
  }
  if (best !== undefined) return findRest(lines, best, { titles, first, isOwn }) ?? best;
  const site = titles.map(toLetters);
  const above = headings.filter(({ level, index, text }) => level === 1 && index <= first + 3 && !isSiteName(toLetters(text), site, name));
  return above.at(-1)?.index;
}

// The site's name is in most titles: a heading that is the title says more than a third of what the head does.
function weighAgreement(letters: string, name: string): number {
  if (letters === name) return 3;
  const isPart = name.includes(letters) && letters.length * 3 > name.length;
  const isMore = letters.includes(name) && name.length * 2 > letters.length;
  return isPart || isMore ? 1 + letters.length / (letters.length + name.length) : 0;
}

// "The Lamplighter: Thirty planks" over <h1>The Lamplighter</h1> and <h3>Thirty planks</h3>: what says the longer rest above the text is the title
function findRest(
  lines: readonly PageLine[],
  best: number,
  { titles, first, isOwn }: Pick<TitleSigns, 'titles' | 'first' | 'isOwn'>,
): number | undefined {
  const site = toLetters(lines[best]?.text ?? '');
  const all = titles.map(toLetters);
  if (all.includes(site)) return undefined;
  const rests = titles.flatMap((title, at) => {
    const letters = all[at] ?? '';
    const behind = letters.startsWith(site) ? [letters.slice(site.length)] : [];
    const before = letters.endsWith(site) ? [letters.slice(0, letters.length - site.length)] : [];
    const parts = title.split(SEPARATORS).map(toLetters);
    return [...behind, ...before, ...(parts.includes(site) ? parts : [])];
  });
  const longer = new Set(rests.filter((rest) => rest.length > site.length));
  const isLinked = (lines[best]?.linked ?? 0) > 0;
  const found = lines.findIndex(
    ({ text, shape }, at) =>
      at > best &&
      at <= first + MOST_ABOVE &&
      (isLinked || shape === 'heading') &&
      text.length <= LONGEST_TITLE &&
      isOwn(at) &&
      longer.has(toLetters(text)),
  );
  return found < 0 ? undefined : found;
}

// What stands behind the title in the head of the page, and is no part of it: the shorter part of it.
function isSiteName(letters: string, titles: readonly string[], name: string): boolean {
  return (
    letters.length < FEWEST_LETTERS ||
    titles.some(
      (title) => title !== name && (title.endsWith(letters) || title.startsWith(letters)) && letters.length * MOST_OF_SITE < title.length,
    )
  );
}

// "<h1><a href="/">The Lamplighter</a></h1>": the site's name over all its pages
function isHomeLink({ element, text, linked }: PageLine): boolean {
  if (linked < text.length) return false;
  const link = element.querySelector('a[href]');
  return link?.getAttribute('rel') === 'home' || HOME.test(link?.getAttribute('href') ?? '');
}

/** A heading cut into the title and what its markup says is over and under it. */
export interface CutHeading {
  /** What is over the title, and whether it is its kicker and no day. */
  readonly over?: { readonly text: string; readonly isKicker: boolean };
  readonly title: string;
  readonly under?: string;
}

/** Cuts a heading at the parts of it that have a name of their own, or before the title that the page states. */
export function cutHeading(
  text: string,
  named: string,
  { over = '', under = '' }: { readonly over?: string; readonly under?: string } = {},
): CutHeading {
  const start = over !== '' && text.startsWith(over) ? over.length : 0;
  const end = under !== '' && text.endsWith(under) ? text.length - under.length : text.length;
  const title = start < end ? text.slice(start, end).replace(SIGNS, '') : '';
  if (toLetters(title).length >= FEWEST_LETTERS && title !== text)
    return {
      ...(start > 0 && { over: toOver(over) }),
      title: toUnescaped(title),
      ...(end < text.length && { under }),
    };
  const before = named !== '' && text.endsWith(named) ? text.slice(0, text.length - named.length).trim() : '';
  return before === '' ? { title: toUnescaped(text) } : { over: toOver(before), title: named };
}

function toOver(text: string): NonNullable<CutHeading['over']> {
  return { text: toUnescaped(text.replace(SIGNS, '')), isKicker: isKicker(text) };
}

// The one element that holds all of a heading
function toInner(element: Element): Element {
  let inner = element;
  for (let depth = 0; depth < DEEPEST_HEADING; depth += 1) {
    const [only] = inner.children;
    if (only === undefined || inner.children.length > 1 || collapse(inner.textContent ?? '') !== toWords(only)) break;
    inner = only;
  }
  return inner;
}

function isCalled(element: Element, names: RegExp): boolean {
  return names.test(element.getAttribute('class') ?? '') || element.querySelector('time') !== null;
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
