import { findDates } from '../text/dates/find.ts';
import { isRemovalNote } from '../text/removal.ts';
import { isWholeDate } from '../text/dates/date.ts';
import { findBeside, isAuthor, isButton, isNobody, toAuthor } from './author.ts';
import { MOSTLY_LINKED, toWords } from './lines.ts';
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
  /** Set where a note is left in its place. */
  readonly isRemoved?: true;
  readonly kind: 'comment' | 'pingback';
}

/** A comment without its place among the others. */
export type CommentFields = Omit<FoundComment, 'parent'>;

/** 12 Replies · +5 */
const NUMBER = /^[^\d+−-]{0,20}(?<votes>[+−-]?\d{1,6})\b/u;
const DIGIT = /\d/u;
/** 3 hours ago · vor 2 Tagen · 5 мин., and no counter: "0Likes" */
const SAID_AGO = /\d\s\p{L}|\d\s?(?:[smhdwy]|mo|min)$|[前전]$/u;
/** 3/9/2015 */
const MONTH_FIRST = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?!\d)/u;
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
  'a[href*="/user"], a[href*="profil"], a[href*="member"]',
  'b, strong',
];
const ANY_TEXT = ['[class*="message"]', '[class*="text"]', '[class*="content"]:not([class*="justify-content"])', '[class*="body"]'];
/** Elements that may hold the text of a comment. */
const TEXTS = 'div, p, blockquote, section, td, dd, li, span';
const MOST_PARTS = 200;
const NO_LETTERS = /\P{L}+/gu;
/** comment_deleted · posting deleted · message_banned: what an element calls itself that holds the place of a comment that is gone */
const GONE = /(?:^|[\s_-])(?:deleted|removed|banned)(?=$|[\s_-])/iu;
const OF_OTHERS =
  /(?:^|[\s_-])(?:(?:recent|latest|newest|last|neueste|letzte|derniers?|[uú]ltim[oa]s)[_-]?(?:comments?|kommentare?|commentaires?|comentarios?|commenti|posts?|repl(?:y|ies)|topics?)|testimonials?|(?:client|customer)s?[_-]?(?:comments?|reviews?|says?|feedback)|related[_-](?:posts?|articles?|events?|items?)|events?[_-](?:list|item|card))(?=$|[\s_-])/iu;
/** A box that shows what was said under all articles: <ul id="recentcomments"> */
const RECENT = '.recentcomments, .widget_recent_comments, .recent-comments-list, [id="recentcomments"]';
const HIGHEST_OTHERS = 4;
/** 11:05 */
const CLOCK = /\d[:.]\d\d(?!\d)/u;
const LONGEST_WHEN = 60;
const LONGEST_NOTE = 120;
const LONGEST_SLOT = 400;
const HOLDERS = 'ul, ol, dl, table, tbody';
const ADDRESS = /^(?:https?:|www\.)/iu;

/** One element that may be a comment, and those inside it that are others. */
interface Candidate {
  readonly element: Element;
  readonly shape: CommentShape;
  readonly inner: ReadonlyMap<Element, unknown>;
}

/** Reads an element as a comment of a shape, outside of the comments inside it; undefined where it holds no text, or neither a name nor a moment. */
export function readFields(element: Element, shape: CommentShape, inner: ReadonlyMap<Element, unknown>): CommentFields | undefined {
  if (shape.isGuess === true ? isHolder(element, shape) || isOfOthers(element) : element.closest(RECENT) !== null) return undefined;
  const candidate: Candidate = { element, shape, inner };
  const signed = find(candidate, shape.author, (found) => isAuthor(found, element, shape));
  const stated = find(candidate, shape.date, (found) => (found !== signed || isSigned(found, shape)) && isMoment(found, shape));
  const isPingback = shape.pingback !== undefined && element.matches(shape.pingback);
  const marked = findMarked(candidate, signed, stated);
  const whole = marked === undefined && (isPingback || isWhole(candidate, signed, stated)) ? element : undefined;
  const known = marked ?? whole;
  const date = stated ?? findUnnamed(candidate, known, signed);
  const author = signed ?? findUnsigned(candidate, known, date);
  const slot = findSlot(candidate, marked);
  const body = known ?? slot ?? (shape.isGuess === true ? undefined : findLongest(candidate, author, date));
  if (body === undefined) return undefined;
  const own = (key: 'author' | 'date'): string | undefined => element.getAttribute(shape.attributes?.[key] ?? '')?.trim() || undefined;
  const said = own('author') ?? (author === undefined ? undefined : toAuthor(author));
  const name = said === undefined || isNobody(said) ? undefined : said;
  const moment = own('date') ?? (date === undefined ? undefined : toStated(toMoment(withClock(date, element)), shape));
  if (name === undefined && moment === undefined && !isPingback && slot === undefined) return undefined;
  if (shape.isGuess === true && (moment === undefined || (name === undefined && slot === undefined))) return undefined;
  if (shape.isGuess === true && (name === moment || isDoor(body, author, date))) return undefined;
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
    ...(slot !== undefined && slot === body && { isRemoved: true as const }),
    kind: isPingback ? 'pingback' : 'comment',
  };
}

// "This comment was deleted", and what stands in <div class="comment-deleted"> whatever its words
function findSlot({ element, shape, inner }: Candidate, marked: Element | undefined): Element | undefined {
  const isGone = (found: Element): boolean => {
    if ((found.textContent ?? '').length > LONGEST_SLOT) return false;
    const words = toWords(found);
    return isRemovalNote(words) || (words !== '' && words.length <= LONGEST_NOTE && isCalledGone(found, element));
  };
  if (marked !== undefined) return isGone(marked) ? marked : undefined;
  if (shape.isGuess === true) return undefined;
  const parts = [element, ...element.children].filter((part) => !inner.has(part) || part === element);
  return parts.find((part) => part.querySelector(shape.comment) === null && isGone(part));
}

function isCalledGone(found: Element, element: Element): boolean {
  for (let node: Element | null = found; node !== null; node = node.parentElement) {
    if (GONE.test(node.getAttribute('class') ?? '')) return true;
    if (node === element) return false;
  }
  return false;
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
function findUnsigned(candidate: Candidate, body: Element | undefined, date: Element | undefined): Element | undefined {
  const { shape, element } = candidate;
  if (shape.isGuess === true) {
    const isRight = (found: Element): boolean =>
      found !== body && !found.contains(body ?? element) && isOwn(found, candidate) && isAuthor(found, element, shape);
    return date === undefined ? undefined : findBeside(date, isRight);
  }
  if (body === element || shape.author.length === 0) return undefined;
  const isBeside = (found: Element): boolean => body === undefined || (!body.contains(found) && !found.contains(body));
  return find(candidate, ANY_NAME, (found) => isBeside(found) && isAuthor(found, element, shape) && !isButton(found));
}

// <span class="day">3 February 2022</span> <span class="clock">11:05</span>, the two in one element
function withClock(date: Element, comment: Element): Element {
  const { parentElement: around } = date;
  if (around === null || around === comment || (around.textContent ?? '').length > LONGEST_WHEN) return date;
  const [said, whole] = [toWords(date), toWords(around)];
  return !CLOCK.test(said) && CLOCK.test(whole) && isDay(said) && findDates(whole).some(({ time }) => time !== undefined) ? around : date;
}

// Said elsewhere or of the house, by what an element or one right around it calls itself: <li class="recent-comment">, <div class="testimonials">
function isOfOthers(element: Element): boolean {
  let node: Element | null = element;
  for (let height = 0; node !== null && height < HIGHEST_OTHERS; height += 1, node = node.parentElement) {
    if (OF_OTHERS.test(`${node.getAttribute('class') ?? ''} ${node.id}`)) return true;
  }
  return false;
}

// "1 comment on The harbour" · "Marlo on The harbour" · <a href="/12"><b>Marlo</b> <i>3 February</i> I count them</a>: what leads to a comment and is none
function isDoor(body: Element, author: Element | undefined, date: Element | undefined): boolean {
  const link = date?.closest('a') ?? body.closest('a');
  if (link !== null && (link.contains(body) || (author !== undefined && author !== date && link.contains(author)))) return true;
  return isLinks(body) && !ADDRESS.test(toWords(body));
}

function toStated(moment: string | undefined, { isMonthFirst }: CommentShape): string | undefined {
  return isMonthFirst === true ? moment?.replace(MONTH_FIRST, '$<year>-$<month>-$<day>') : moment;
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
