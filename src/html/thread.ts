import { findDates } from '../text/dates/find.ts';
import { findAround, findNamed, readDepths } from './answers.ts';
import { SHAPES } from './comments/index.ts';
import { toName, toPageLines, toWords } from './lines.ts';
import { isWholeDate } from './metadata/near.ts';
import { findStamp } from './metadata/stamp.ts';
import { findDated, listAsides, listComments, listQuotes } from './parts.ts';
import { findRepeated } from './repeated.ts';
import type { CommentShape } from './shape.ts';

/** A comment where it stands in the page. */
export interface FoundComment {
  readonly element: Element;
  /** What holds its text; all of it where nothing inside is marked as such. */
  readonly body: Element;
  /** What says by whom and when: no part of the text, wherever it stands. */
  readonly beside: readonly Element[];
  /** What in the text is none of it. */
  readonly asides: readonly Element[];
  /** What in the text another comment said. */
  readonly quotes: readonly Element[];
  readonly author?: string;
  /** A machine's notation where there is one, otherwise the words. */
  readonly date?: string;
  /** Index of the comment that this one answers. */
  readonly parent?: number;
  readonly votes?: number;
  readonly kind: 'comment' | 'pingback';
}

type Fields = Omit<FoundComment, 'parent'>;

const NONE: ReadonlySet<Element> = new Set();

const MOST_COMMENTS = 5_000;
const LONGEST_AUTHOR = 80;
const LONGEST_DATE = 120;
/** 12 Replies · +5 */
const NUMBER = /^[^\d+−-]{0,20}(?<votes>[+−-]?\d{1,6})\b/u;
const DIGIT = /\d/u;
/** "answered 3 February" names nobody */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
/** Ada Quill am · Ada Quill, · Ada Quill ( */
const BEFORE_DAY = /(?:\s(?:on|at|am|le|el|il|op)|[\s,|·•(–—-]){1,4}$/u;
/** 2012-02-04 · 1328353500 · 4.2. · 11:05 */
const MOMENT = /\d{4}-\d\d|^\d{9,13}$|\d\d?[.:/]\d\d/u;
/** What guessed comments are worth beside those of a known system. */
const WORTH_OF_GUESSED = 0.6;
/** Elements that may hold the text of a comment. */
const TEXTS = 'div, p, blockquote, section, td, dd, span';
const MOST_PARTS = 200;

/** The comments that the markup of a page knows, by the shape that finds most; undefined when there are none. */
export function findMarkedThread(
  document: Document,
  source: string,
): { readonly shape: CommentShape; readonly comments: readonly FoundComment[] } | undefined {
  let best: { readonly shape: CommentShape; readonly comments: readonly FoundComment[] } | undefined;
  let most = 0;
  const repeated = findRepeated(document);
  for (const shape of repeated === undefined ? SHAPES : [...SHAPES, repeated]) {
    if (!shape.sign.test(source)) continue;
    const comments = readComments(document, shape);
    const worth = comments.reduce((sum, { author, date }) => sum + 1 + Number(author !== undefined) + Number(date !== undefined), 0);
    const weighed = shape.isGuess === true ? worth * WORTH_OF_GUESSED : worth;
    if (weighed > most) {
      best = { shape, comments };
      most = weighed;
    }
  }
  return best;
}

function readComments(document: Document, shape: CommentShape): FoundComment[] {
  const matched = listComments(document, shape, MOST_COMMENTS);
  const read = readAll(matched, shape);
  const doubles = shape.isGuess === true ? findDoubles(read) : NONE;
  const valid = doubles.size === 0 ? read : readAll(matched.filter((element) => !doubles.has(element)), shape);
  const comments = matched.flatMap((element) => valid.get(element) ?? []);
  const parents = findParents(comments, shape);
  return comments.map((fields, at) => {
    const parent = parents[at];
    return { ...fields, ...(parent !== undefined && parent !== at && { parent }) };
  });
}

function readAll(matched: readonly Element[], shape: CommentShape): ReadonlyMap<Element, Fields> {
  const all = new Set(matched);
  const valid = new Map<Element, Fields>();
  // Backwards, so that what lies inside an element was read before it.
  for (const element of matched.toReversed()) {
    const name = toName(element);
    if (name === 'body' || name === 'form' || name === 'a' || element.querySelector('h1') !== null) continue;
    const fields = readFields(element, shape, valid);
    if (fields !== undefined) valid.set(element, fields);
    else adopt(element, all, valid);
  }
  return valid;
}

// A part of a comment that says the comment's moment too is no answer to it
function findDoubles(read: ReadonlyMap<Element, Fields>): ReadonlySet<Element> {
  const doubles = new Set<Element>();
  for (const [element, { date }] of read) {
    let node = element.parentElement;
    while (node !== null && !read.has(node)) node = node.parentElement;
    if (node !== null && date !== undefined && read.get(node)?.date === date) doubles.add(element);
  }
  return doubles;
}

function findParents(comments: readonly Fields[], { toDepth, toParentId }: CommentShape): readonly (number | undefined)[] {
  const elements = comments.map(({ element }) => element);
  const index = new Map(elements.map((element, at) => [element, at]));
  const ids = new Map(elements.map((element, at) => [element.id, at]));
  const around = elements.map((element) => findAround(element, index));
  const named = findNamed(comments);
  const isNested = around.some((at) => at !== undefined);
  const depths = toDepth === undefined ? (isNested ? undefined : readDepths(elements)) : elements.map(toDepth);
  const above = depths === undefined ? around : toParents(depths);
  return elements.map((element, at) => {
    const id = toParentId?.(element);
    return (id === undefined ? undefined : ids.get(id)) ?? named[at] ?? above[at];
  });
}

// The one before that stands less deep
function toParents(depths: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const open: { readonly depth: number; readonly at: number }[] = [];
  return depths.map((depth, at) => {
    if (depth === undefined) return undefined;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1)?.at;
    open.push({ depth, at });
    return parent;
  });
}

// <li class="comment"><article class="comment">…</article><ul>…: the outer one holds the answers too.
function adopt(element: Element, all: ReadonlySet<Element>, valid: Map<Element, Fields>): void {
  for (const child of element.children) {
    const inner = valid.has(child) ? child : [...child.children].find((each) => valid.has(each));
    const fields = inner === undefined ? undefined : valid.get(inner);
    if (inner === undefined || fields === undefined) continue;
    const siblings = [...(inner.parentElement?.children ?? []), ...element.children];
    if (siblings.some((sibling) => sibling !== inner && all.has(sibling))) return;
    valid.delete(inner);
    valid.set(element, { ...fields, element });
    return;
  }
}

function readFields(element: Element, shape: CommentShape, inner: ReadonlyMap<Element, unknown>): Fields | undefined {
  const find = (selectors: readonly string[], isRight: (found: Element) => boolean): Element | undefined => {
    for (const selector of selectors) {
      for (const found of element.querySelectorAll(selector)) if (isOwn(found, element, inner) && isRight(found)) return found;
    }
    return undefined;
  };
  const author = find(shape.author, (found) => {
    const name = toAuthor(found);
    return name !== undefined && (shape.isGuess !== true || name.length > 1) && !(DIGIT.test(name) && findDates(name).some(isWholeDate));
  });
  const stated = find(shape.date, (found) => found !== author && toMoment(found) !== undefined);
  const isPingback = shape.pingback !== undefined && element.matches(shape.pingback);
  const isText = (found: Element): boolean =>
    found !== stated &&
    found !== author &&
    toWords(found) !== '' &&
    (shape.isGuess !== true || !((stated !== undefined && found.contains(stated)) || author?.contains(found) === true));
  const isAllText = (found: Element): boolean =>
    isOwn(found, element, inner) &&
    found.querySelector(shape.comment) === null &&
    (author === undefined || !found.contains(author)) &&
    isText(found);
  const rest = [author, stated].reduce((length, each) => length - toWords(each).length, toWords(element).length);
  const isWhole =
    isPingback ||
    (stated !== undefined &&
      (shape.isGuess !== true || shape.isLongest === true || stated.hasAttribute('datetime')) &&
      rest > 1 &&
      !hasInner(element, inner));
  const body = (shape.isLongest === true ? findLongest(element, isAllText) : find(shape.body, isText)) ?? (isWhole ? element : undefined) ?? (shape.isGuess === true ? undefined : findLongest(element, isAllText));
  const isOutside = (found: Element): boolean =>
    found !== author && isOwn(found, element, inner) && body?.contains(found) === false && !found.contains(body);
  const date = stated ?? (shape.isGuess === true || body === undefined ? undefined : findDated(element, isOutside));
  const own = (key: 'author' | 'date'): string | undefined => element.getAttribute(shape.attributes?.[key] ?? '')?.trim() || undefined;
  const name = own('author') ?? (author === undefined ? undefined : toAuthor(author));
  const moment = own('date') ?? (date === undefined ? undefined : toMoment(date));
  if (body === undefined || (name === undefined && moment === undefined && !isPingback)) return undefined;
  if (shape.isGuess === true && (name === undefined || moment === undefined)) return undefined;
  // "1 comment on The harbour", twice: the door to the comments and none of them
  if (shape.isGuess === true && name === moment) return undefined;
  const votes = NUMBER.exec(toWords(find(shape.votes ?? [], (found) => DIGIT.test(toWords(found)))))?.groups?.['votes'];
  return {
    element,
    body,
    beside: [author, date].filter((each) => each !== undefined),
    asides: listAsides(body, shape),
    quotes: listQuotes(body, shape),
    ...(name !== undefined && { author: name }),
    ...(moment !== undefined && { date: moment }),
    ...(votes !== undefined && { votes: Number(votes.replace('−', '-')) }),
    kind: isPingback ? 'pingback' : 'comment',
  };
}

function findLongest(element: Element, isRight: (found: Element) => boolean): Element | undefined {
  let longest: Element | undefined;
  for (const found of [...element.querySelectorAll(TEXTS)].slice(0, MOST_PARTS))
    if (isRight(found) && toWords(found).length > toWords(longest).length) longest = found;
  return longest;
}

function hasInner(element: Element, inner: ReadonlyMap<Element, unknown>): boolean {
  return [...element.children].some((child) => inner.has(child));
}

function isOwn(found: Element, element: Element, inner: ReadonlyMap<Element, unknown>): boolean {
  for (let node: Element | null = found; node !== null && node !== element; node = node.parentElement) if (inner.has(node)) return false;
  return true;
}

function toAuthor(element: Element): string | undefined {
  // "<div class=author><h3>Ada</h3><p>12 posts</p></div>" · "<p class=name>Ada <span>3 February 2022</span></p>"
  const [words = ''] = element.firstElementChild === null ? [toWords(element)] : toPageLines(element).map(({ text }) => text);
  const [day] = DIGIT.test(words) && words.length <= LONGEST_AUTHOR ? findDates(words).filter(isWholeDate) : [];
  const isBehind = day !== undefined && day.start > 0 && day.end === words.length && CAPITAL.test(words);
  const text = (isBehind ? words.slice(0, day.start).replace(BEFORE_DAY, '') : words).trim();
  const written = text === '' ? (element.getAttribute('content') ?? '').trim() : text;
  return written === '' || written.length > LONGEST_AUTHOR ? undefined : written;
}

function toMoment(element: Element): string | undefined {
  const machine = findStamp(element, (value) => MOMENT.test(value) && value.length <= LONGEST_DATE);
  const text = machine ?? toWords(element);
  const inner = machine === undefined ? element.querySelector('time[datetime]')?.getAttribute('datetime') : undefined;
  const moment = inner ?? text;
  return DIGIT.test(moment) && moment.length <= LONGEST_DATE ? moment : undefined;
}
