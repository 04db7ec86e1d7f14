import { findDates } from '../text/dates/find.ts';
import { isWholeDate } from '../text/dates/date.ts';
import { NAMED } from './comments/named.ts';
import { toTagName, toWords } from './lines.ts';
import { findStamp } from './metadata/stamp.ts';
import type { CommentShape } from './shape.ts';

/** What may say when something was written. */
const MAY_BE_MOMENT =
  'time, abbr[title], acronym[title], a[title], [datetime], [data-utime], [class*="date"], [class*="Date"], [class*="time"], [class*="Time"], [class*="details"], small, em, i, span, p, div';
/** What a thread calls itself, or one of the elements of it */
const THREAD =
  /omment|kommentar|koment|comentari|comentário|otzyv|otvet|yorum|reageer|hozzaszol|repl(?:y|ies)|respon[sd]|discuss|thread|message|poster|answer|\bnotes?\b|talk|contribution|posting|upost|reactie|reacties|diskus|debat|disc(?:us)?-list|prispev|příspěv|przemyśl|wpis|hozzászól|inlägg|innlegg|indlæg|beitr[aä]g|wortmeldung|mnenj|\bmening|feedback|guest-?book|opini(?:e|on)|gästebuch|gaestebuch|eintr[aä]g|отзыв|комментар/iu;
/** What a part of a comment calls itself, or one who writes them */
const PART =
  /omment-?_?(?:body|content|text|message|author|actor|name)|poster|post-?_?(?:body|content|text|author|message|user|profile)|message-?_?(?:body|content|text|author)|mini-?profile|(?:^|\s)message(?=$|\s)|kommentar-?(?:text|inhalt|autor)/iu;
/** tx-comments-comment */
const CLASS = /^[\p{L}_-][\p{L}\p{N}_-]{0,60}$/u;
const SELECTED = /^[a-z][a-z\d-]{0,40}$/u;
const DIGITS = /\d/u;
const UNIX = /^\d{10}(?:\d{3})?$/u;
/** Elements that repeat below one parent without a name of their own: <p>, <tr> */
const NAMELESS = new Set(['p', 'div', 'dd', 'tr', 'td', 'table', 'section']);
const LONGEST_MOMENT = 60;
/** tr.posthead */
const POST = /post|message|msg/iu;
const LONGEST_LINK = 40;
const LONGEST_HEAD = 150;
const MOST_TRIED = 3_000;
const MOST_PARTS = 30;
const MOST_MOMENTS = 500;
const FEWEST = 2;
const HIGHEST = 10;
const HIGHEST_THREAD = 4;

/** The shape of a thread that no system's names tell: elements of one name, each with one moment of its own, where the page speaks of comments. Undefined where there is none. */
export function findRepeatedShape(document: Document): CommentShape | undefined {
  const groups = new Map<string, Element[]>();
  for (const moment of findMoments(document)) {
    const name = toSelector(moment) ?? toTagName(moment);
    groups.set(name, [...(groups.get(name) ?? []), moment]);
  }
  const titles = [...document.querySelectorAll('h1 a, h2 a, h3 a')]
    .filter((link) => toWords(link).length > LONGEST_LINK)
    .slice(0, MOST_TRIED);
  let best: { readonly comment: string; readonly date: string; readonly isHead: boolean } | undefined;
  let most = FEWEST - 1;
  for (const [date, moments] of groups) {
    const comment = moments.length > most ? findUnit(moments, titles) : undefined;
    if (comment === undefined) continue;
    best = { comment, date, isHead: areHeads(moments.flatMap((moment) => findNamed(moment, comment) ?? [])) };
    most = moments.length;
  }
  if (best === undefined) return undefined;
  const { comment, date, isHead } = best;
  // "tr.posthead" is a board's, and its first post no answer
  const board = isHead ? { follows: '*', ...(POST.test(comment) && { post: comment }) } : {};
  return { ...board, ...NAMED, name: 'repeated', sign: /./u, comment, date: [date], isLongest: true };
}

// <tr class=head><td>Ada</td><td>3 February 2022</td></tr><tr><td>I count them</td></tr>: each says by whom and when, and what is said stands behind it
function areHeads(units: readonly Element[]): boolean {
  const all = new Set(units);
  const sum = (elements: readonly Element[]): number => elements.reduce((letters, each) => letters + toWords(each).length, 0);
  let behind = 0;
  for (const unit of units) {
    const { parentElement, nextElementSibling } = unit;
    if (parentElement === null || parentElement !== units[0]?.parentElement) return false;
    if (nextElementSibling === null || all.has(nextElementSibling)) return false;
    for (let next: Element | null = nextElementSibling; next !== null && !all.has(next); next = next.nextElementSibling)
      behind += toWords(next).length;
  }
  const own = sum(units);
  return units.length > 1 && own < behind && own <= LONGEST_HEAD * units.length;
}

function findMoments(document: Document): readonly Element[] {
  const found: Element[] = [];
  const around = new Set<Element>();
  const tried = [...document.querySelectorAll(MAY_BE_MOMENT)].filter((element) => {
    const { length } = element.textContent ?? '';
    return length > 0 && length <= 3 * LONGEST_MOMENT;
  });
  // Backwards, so that what lies inside an element was tried before it.
  for (const element of tried.slice(0, MOST_TRIED).toReversed()) {
    if (found.length >= MOST_MOMENTS || around.has(element) || !isMoment(element)) continue;
    found.push(element);
    for (let node = element.parentElement; node !== null && !around.has(node); node = node.parentElement) around.add(node);
  }
  return found.toReversed();
}

function isMoment(element: Element): boolean {
  const text = toWords(element);
  if (text.length > LONGEST_MOMENT) return false;
  const isWhole = (stated: string): boolean => UNIX.test(stated) || (DIGITS.test(stated) && findDates(stated).some(isWholeDate));
  return isWhole(text) || findStamp(element, isWhole) !== undefined;
}

// The outermost name of an element that each moment has one of its own of: no card with a title that points to another page, and in what speaks of comments
function findUnit(moments: readonly Element[], titles: readonly Element[]): string | undefined {
  let unit: string | undefined;
  for (const node of listAround(moments[0])) {
    const name = toSelector(node);
    const own = name === undefined ? undefined : new Set(moments.map((moment) => findNamed(moment, name)));
    const isOfEach = own !== undefined && !own.has(undefined) && own.size === moments.length;
    if (isOfEach && isThread(node) && titles.every((title) => !own.has(findNamed(title, name ?? '')))) unit = name;
  }
  return unit;
}

function findNamed(element: Element, name: string): Element | undefined {
  return listAround(element).find((node) => toSelector(node) === name);
}

function listAround(element: Element | undefined): readonly Element[] {
  const around: Element[] = [];
  for (
    let node = element?.parentElement ?? null;
    node !== null && around.length < HIGHEST && toTagName(node) !== 'body';
    node = node.parentElement
  )
    around.push(node);
  return around;
}

function isThread(element: Element): boolean {
  const isAmong = [element, ...listAround(element).slice(0, HIGHEST_THREAD)].some((node) =>
    THREAD.test(`${toTagName(node)} ${toNames(node)}`),
  );
  return isAmong || [...element.querySelectorAll('[class], [id]')].slice(0, MOST_PARTS).some((node) => PART.test(toNames(node)));
}

function toNames(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

function toSelector(element: Element): string | undefined {
  const name = toTagName(element);
  const [first] = (element.getAttribute('class') ?? '').split(/\s+/u).filter((each) => CLASS.test(each) && !DIGITS.test(each));
  if (!SELECTED.test(name)) return undefined;
  if (first !== undefined) return `${name}.${first}`;
  if (name.includes('-') || name === 'li' || name === 'article') return name;
  const parent = NAMELESS.has(name) ? element.parentElement : null;
  if (parent === null) return undefined;
  if (CLASS.test(parent.id)) return `[id="${parent.id}"] > ${name}`;
  const [named] = (parent.getAttribute('class') ?? '').split(/\s+/u).filter((each) => CLASS.test(each));
  return named === undefined ? undefined : `.${named} > ${name}`;
}
