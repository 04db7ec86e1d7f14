import { findDates } from '../text/dates/find.ts';
import { isRemovalNote } from '../text/removal.ts';
import { isWholeDate } from '../text/dates/date.ts';
import { MOSTLY_LINKED, toPageLines, toWords } from './lines.ts';
import { isDay, MOMENT, toMoment } from './moment.ts';
import { findDated, listAsides, listQuotes } from './parts.ts';
import type { CommentShape } from './shape.ts';

/** A comment where it stands in the page. */
export interface FoundComment {
  readonly element: Element;
  /** What holds its text; all of it where nothing inside is marked as such. */
  readonly body: Element;
  /** Whether the text lies in what the system calls its text. */
  readonly isMarked: boolean;
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

/** A comment without its place among the others. */
export type CommentFields = Omit<FoundComment, 'parent'>;

const LONGEST_AUTHOR = 80;
/** 12 Replies · +5 */
const NUMBER = /^[^\d+−-]{0,20}(?<votes>[+−-]?\d{1,6})\b/u;
const DIGIT = /\d/u;
/** "answered 3 February" names nobody */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
/** Ada Quill am · Ada Quill, · Ada Quill ( */
const BEFORE_DAY = /(?:\s(?:on|at|am|le|el|il|op)|[\s,|·•(–—-]){1,4}$/u;
/** 3 hours ago · vor 2 Tagen · 5 мин., and no counter: "0Likes" */
const SAID_AGO = /\d\s\p{L}|\d\s?(?:[smhdwy]|mo|min)$|[前전]$/u;
/** <button class="username">, onclick="ShowProfile('Ada')", which open a person's page */
const OF_PERSON = /user|author|name|profile/iu;
/** <span class="author-label">Author</span> */
const OF_LABEL = /(?:^|[\s_-])(?:label|badge|role|rank)(?=$|\s)/iu;
/** class="comment-reply-link", onclick="quote(12)" */
const OF_ANSWER = /repl(?:y|ies)|quote|respond/iu;
/** Who changed the text, and when: <div class="editDate"> */
const OF_CHANGE =
  '.editDate, .editdate, .edited, .edit-date, .last-edited, .lastedit, .lastEdited, .post-edited, .edit_info, .edit-info, .editinfo';
/** What any theme may call the name of who wrote a comment, and the text. */
const ANY_NAME = [
  '[data-hook*="author"], [data-testid*="author"]',
  '[class*="commenter"]',
  '[class*="author"]',
  '[class*="nick"]',
  '[class*="user-name"], [class*="username"]',
  '[class*="user"]',
  '[class*="name"]',
];
const ANY_TEXT = ['[class*="message"]', '[class*="text"]', '[class*="content"]:not([class*="justify-content"])', '[class*="body"]'];
/** Elements that may hold the text of a comment. */
const TEXTS = 'div, p, blockquote, section, td, dd, span';
const MOST_PARTS = 200;
/** What only those hear who have the page read to them: "Comment by" */
const HIDDEN = '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text';
/** <span class="badge">moderator</span> */
const LABEL = 'span, em, i, small';
/** "Ada</a>, North Quay" */
const APART = /^\s{0,20}[,|·•]/u;
const LETTER = /\p{L}/u;
const NO_LETTERS = /\P{L}+/gu;
const HOLDERS = 'ul, ol, dl, table, tbody';
const ADDRESS = /^(?:https?:|www\.)/iu;
const ELEMENT = 1;

/** One element that may be a comment, and those inside it that are others. */
interface Candidate {
  readonly element: Element;
  readonly shape: CommentShape;
  readonly inner: ReadonlyMap<Element, unknown>;
}

/** Reads an element as a comment of a shape, outside of the comments inside it; undefined where it holds no text, or neither a name nor a moment. */
export function readFields(element: Element, shape: CommentShape, inner: ReadonlyMap<Element, unknown>): CommentFields | undefined {
  if (shape.isGuess === true && isHolder(element, shape)) return undefined;
  const candidate: Candidate = { element, shape, inner };
  const signed = find(candidate, shape.author, (found) => isAuthor(found, candidate));
  const stated = find(candidate, shape.date, (found) => (found !== signed || isSigned(found, shape)) && isMoment(found, shape));
  const isPingback = shape.pingback !== undefined && element.matches(shape.pingback);
  const marked = findMarked(candidate, signed, stated);
  const whole = marked === undefined && (isPingback || isWhole(candidate, signed, stated)) ? element : undefined;
  const known = marked ?? whole;
  const date = stated ?? findUnnamed(candidate, known, signed);
  const author = signed ?? findUnsigned(candidate, known);
  const body = known ?? (shape.isGuess === true ? undefined : findLongest(candidate, author, date));
  if (body === undefined) return undefined;
  const own = (key: 'author' | 'date'): string | undefined => element.getAttribute(shape.attributes?.[key] ?? '')?.trim() || undefined;
  const name = own('author') ?? (author === undefined ? undefined : toAuthor(author));
  const moment = own('date') ?? (date === undefined ? undefined : toMoment(date));
  const isSlot = marked !== undefined && isRemovalNote(toWords(marked));
  if (name === undefined && moment === undefined && !isPingback && !isSlot) return undefined;
  if (shape.isGuess === true && (name === undefined || moment === undefined)) return undefined;
  // "1 comment on The harbour", twice: the door to the comments and none of them
  if (shape.isGuess === true && name === moment) return undefined;
  const count = find(candidate, shape.votes ?? [], (found) => DIGIT.test(toWords(found)));
  const votes = NUMBER.exec(toWords(count))?.groups?.['votes'];
  return {
    element,
    body,
    isMarked: marked !== undefined && (shape.isLongest === true || shape.body.some((selector) => marked.matches(selector))),
    beside: [author, date].filter((each) => each !== undefined),
    asides: listAsides(body, shape),
    quotes: listQuotes(body, shape),
    ...(name !== undefined && { author: name }),
    ...(moment !== undefined && { date: moment }),
    ...(votes !== undefined && { votes: Number(votes.replace('−', '-')) }),
    kind: isPingback ? 'pingback' : 'comment',
  };
}

// <ul class=comment-list> around <li class=comment>: a list of comments is none
function isHolder(element: Element, { comment }: CommentShape): boolean {
  if (!element.matches(HOLDERS)) return false;
  const children = [...element.children];
  return children.some((child) => child.matches(comment)) || children.filter((child) => child.querySelector('time') !== null).length > 1;
}

function find(candidate: Candidate, selectors: readonly string[], isRight: (found: Element) => boolean): Element | undefined {
  for (const selector of selectors) {
    for (const found of candidate.element.querySelectorAll(selector)) if (isOwn(found, candidate) && isRight(found)) return found;
  }
  return undefined;
}

function isOwn(found: Element, { element, inner }: Candidate): boolean {
  for (let node: Element | null = found; node !== null && node !== element; node = node.parentElement) if (inner.has(node)) return false;
  return true;
}

// "Name (required)"
function isInForm(found: Element, { element }: Candidate): boolean {
  for (let node: Element | null = found; node !== null && node !== element; node = node.parentElement)
    if (node.matches('form, label, fieldset')) return true;
  return false;
}

// What a system calls the text, or the longest part where it calls nothing so
function findMarked(candidate: Candidate, author: Element | undefined, date: Element | undefined): Element | undefined {
  const { shape } = candidate;
  if (shape.isLongest === true) return findLongest(candidate, author, date);
  const marked = find(candidate, shape.body, (found) => isText(found, candidate, author, date));
  if (marked !== undefined || shape.isGuess === true || shape.body.length === 0) return marked;
  const isAlone = (found: Element): boolean => [author, date].every((each) => each === undefined || !found.contains(each));
  return find(candidate, ANY_TEXT, (found) => isText(found, candidate, author, date) && isAlone(found) && !isLinks(found));
}

function isText(found: Element, { shape }: Candidate, author: Element | undefined, date: Element | undefined): boolean {
  if (found === date || found === author || toWords(found) === '') return false;
  return shape.isGuess !== true || !((date !== undefined && found.contains(date)) || author?.contains(found) === true);
}

function findLongest(candidate: Candidate, author: Element | undefined, date: Element | undefined): Element | undefined {
  const { element, shape } = candidate;
  let longest: Element | undefined;
  for (const found of [...element.querySelectorAll(TEXTS)].slice(0, MOST_PARTS)) {
    const holdsOther = found.querySelector(shape.comment) !== null || (author !== undefined && found.contains(author));
    if (holdsOther || isLinks(found) || !isOwn(found, candidate) || !isText(found, candidate, author, date)) continue;
    if (toWords(found).length > toWords(longest).length) longest = found;
  }
  return longest;
}

// Its buttons: "Reply to this comment"
function isLinks(element: Element): boolean {
  const linked = [...element.querySelectorAll('a, button')].reduce((sum, link) => sum + toWords(link).length, 0);
  return linked > MOSTLY_LINKED * toWords(element).length;
}

function isWhole({ element, shape, inner }: Candidate, author: Element | undefined, date: Element | undefined): boolean {
  if (date === undefined || [...element.children].some((child) => inner.has(child))) return false;
  if (shape.isGuess === true && shape.isLongest !== true && !date.hasAttribute('datetime')) return false;
  const signs = [author, date].filter((each) => each !== undefined);
  return toWords(element).length > signs.reduce((sum, each) => sum + toWords(each).length, 1) && !isEntry(element, signs);
}

// "<li class=comment><b>Ada</b> <time>3 February</time> <a>The harbour opens</a> (12)</li>", one of a list of what is talked of
function isEntry(element: Element, signs: readonly Element[]): boolean {
  const links = [...element.querySelectorAll('a')].filter((link) => !signs.some((each) => each.contains(link) || link.contains(each)));
  const titles = links.map(toWords).filter((words) => !ADDRESS.test(words));
  const rest = countLetters([toWords(element)]) - countLetters(signs.map(toWords));
  return titles.length > 0 && countLetters(titles) > MOSTLY_LINKED * rest;
}

function countLetters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(NO_LETTERS, '').length, 0);
}

// A theme may call the day whatever it likes
function findUnnamed(candidate: Candidate, body: Element | undefined, author: Element | undefined): Element | undefined {
  if (candidate.shape.isGuess === true || body === candidate.element) return undefined;
  const isBeside = (found: Element): boolean =>
    found !== author && isOwn(found, candidate) && (body === undefined || (!body.contains(found) && !found.contains(body)));
  return findDated(candidate.element, isBeside);
}

// … and whoever wrote it
function findUnsigned(candidate: Candidate, body: Element | undefined): Element | undefined {
  const { shape, element } = candidate;
  if (shape.isGuess === true || body === element || shape.author.length === 0) return undefined;
  const isBeside = (found: Element): boolean => body === undefined || (!body.contains(found) && !found.contains(body));
  return find(candidate, ANY_NAME, (found) => isBeside(found) && isAuthor(found, candidate) && !isButton(found));
}

// "Posted by: Ada at March 3, 2004 10:11 AM"
function isSigned(found: Element, { isGuess }: CommentShape): boolean {
  return isGuess !== true && isDay(toWords(found)) && toAuthor(found) !== toWords(found);
}

function isMoment(found: Element, { isGuess }: CommentShape): boolean {
  if (found.closest(OF_CHANGE) !== null) return false;
  const moment = toMoment(found);
  return moment !== undefined && (isGuess !== true || MOMENT.test(moment) || SAID_AGO.test(moment) || findDates(moment).some(isWholeDate));
}

function isAuthor(found: Element, candidate: Candidate): boolean {
  const { isGuess, setWords } = candidate.shape;
  const name = toAuthor(found);
  if (
    name === undefined ||
    setWords?.has(name) === true ||
    OF_LABEL.test(found.getAttribute('class') ?? '') ||
    (DIGIT.test(name) && findDates(name).some(isWholeDate))
  )
    return false;
  return (
    !isInForm(found, candidate) && (isGuess === true ? name.length > 1 && LETTER.test(name) && !isButton(found) : !isAnswerButton(found))
  );
}

// <a href="javascript:void(0)" onclick="reply(12)">
function isButton(element: Element): boolean {
  const link = element.matches('a, button') ? element : element.querySelector('a, button');
  if (link === null || toWords(link) !== toWords(element)) return false;
  return link.matches('button, [onclick], [href^="#"], [href^="javascript:"]') && !OF_PERSON.test(link.getAttribute('class') ?? '');
}

// <a class="comment-reply-link" href="#respond">
function isAnswerButton(element: Element): boolean {
  const link = element.closest('a, button') ?? element.querySelector('a, button');
  if (link === null || toWords(link) !== toWords(element)) return false;
  return ['class', 'href', 'onclick'].some((name) => OF_ANSWER.test(link.getAttribute(name) ?? '')) && !OF_PERSON.test(link.className);
}

function toAuthor(element: Element): string | undefined {
  // "<div class=author><h3>Ada</h3><p>12 posts</p></div>" · "<p class=name>Ada <span>3 February 2022</span></p>"
  const [line = ''] = element.firstElementChild === null ? [toWords(element)] : toPageLines(element).map(({ text }) => text);
  const words = findPerson(element, line) ?? line;
  const [day] = DIGIT.test(words) && words.length <= LONGEST_AUTHOR ? findDates(words).filter(isWholeDate) : [];
  const isBehind = day !== undefined && day.start > 0 && CAPITAL.test(words);
  const text = (isBehind ? words.slice(0, day.start).replace(BEFORE_DAY, '') : words).trim();
  const written = text === '' ? (element.getAttribute('content') ?? '').trim() : text;
  return written === '' || written.length > LONGEST_AUTHOR ? undefined : written;
}

// <a class="user">Ada</a><span class="label">author</span>: what opens the line in an element of its own, where the rest is in others
function findPerson(element: Element, line: string): string | undefined {
  let person = element.querySelector('a[href], b, strong');
  const words = toWords(person);
  if (words === '' || words === line) return undefined;
  while (person !== null && person.parentElement !== element) {
    person = person.parentElement;
    if (toWords(person) !== words) return undefined;
  }
  const [before, behind] = [person?.previousSibling ?? null, person?.nextSibling ?? null];
  const isHeard = isElement(before) && before.matches(HIDDEN);
  const isFirst = before === null || (isElement(before) && toWords(before) === '');
  const isApart = isElement(behind) ? behind.matches(LABEL) : APART.test(behind?.textContent ?? '');
  return (isHeard && behind === null) || (isFirst && isApart) ? words : undefined;
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === ELEMENT;
}
