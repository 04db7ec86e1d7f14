import { findDates } from '../text/dates/find.ts';
import { isWholeDate } from '../text/dates/date.ts';
import { addParents } from './answers.ts';
import { SHAPES } from './comments/index.ts';
import { readFields } from './comment.ts';
import type { CommentFields, FoundComment } from './comment.ts';
import { toTagName } from './lines.ts';
import { MOMENT } from './moment.ts';
import { listComments } from './parts.ts';
import { findRepeatedShape } from './repeated.ts';
import type { CommentShape } from './shape.ts';

const MOST_COMMENTS = 5_000;
/** comment-form-guest · comment-respond */
const FORM = /(?:^|[\s_-])(?:form|respond)(?=$|[\s_-])/iu;
const FEWEST_ALIKE = 3;
/** Nobody writes that much of a thread. */
const MOST_OF_ONE = 0.8;
/** A moment in words that may be a counter as well: "2 years ago", "2 likes". */
const WORTH_OF_WORDS = 0.8;
/** What guessed comments are worth beside those of a known system. */
const WORTH_OF_GUESSED = 0.6;

/** The comments of a page, in the markup of one system. */
export interface MarkedThread {
  readonly shape: CommentShape;
  readonly comments: readonly FoundComment[];
}

/** The comments that the markup of a page knows, by the shape that finds most; undefined when there are none. */
export function findMarkedThread(document: Document, source: string): MarkedThread | undefined {
  let best: { readonly shape: CommentShape; readonly comments: readonly CommentFields[] } | undefined;
  let most = 0;
  const repeated = findRepeatedShape(document);
  for (const shape of repeated === undefined ? SHAPES : [...SHAPES, repeated]) {
    if (!shape.sign.test(source)) continue;
    const comments = readComments(document, shape);
    const worth = comments.reduce((sum, comment) => sum + weigh(comment, shape), 0);
    const weighed = shape.isGuess === true ? worth * WORTH_OF_GUESSED : worth;
    if (weighed > most) {
      best = { shape, comments };
      most = weighed;
    }
  }
  return best === undefined ? undefined : { shape: best.shape, comments: addParents(best.comments, best.shape) };
}

function weigh({ author, date, isMarked }: CommentFields, { isGuess }: CommentShape): number {
  const moment = date === undefined ? 0 : MOMENT.test(date) || findDates(date).some(isWholeDate) ? 1 : WORTH_OF_WORDS;
  return 1 + Number(author !== undefined) + moment + Number(isMarked && isGuess !== true);
}

function readComments(document: Document, shape: CommentShape): readonly CommentFields[] {
  const matched = listComments(document, shape, MOST_COMMENTS);
  const valid = shape.isGuess === true ? readGuessed(matched, shape) : readAll(matched, shape);
  return matched.flatMap((element) => valid.get(element) ?? []);
}

function readAll(matched: readonly Element[], shape: CommentShape): ReadonlyMap<Element, CommentFields> {
  const all = new Set(matched);
  const valid = new Map<Element, CommentFields>();
  // Backwards, so that what lies inside an element was read before it.
  for (const element of matched.toReversed()) {
    const name = toTagName(element);
    if (name === 'body' || name === 'form' || name === 'a' || isForm(element) || element.querySelector('h1') !== null) continue;
    const fields = readFields(element, shape, valid);
    if (fields !== undefined) valid.set(element, fields);
    else adopt(element, all, valid);
  }
  return valid;
}

function isForm(element: Element): boolean {
  return FORM.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
}

function readGuessed(matched: readonly Element[], shape: CommentShape): ReadonlyMap<Element, CommentFields> {
  const read = readAll(matched, shape);
  const setWords = findSetWords([...read.values()]);
  return setWords.size === 0 ? read : readAll(matched, { ...shape, setWords });
}

// "Reply" signs nothing, though it be the only name in sight
function findSetWords(comments: readonly CommentFields[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { author } of comments) if (author !== undefined) counts.set(author, (counts.get(author) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count >= FEWEST_ALIKE && count > comments.length * MOST_OF_ONE ? [name] : [])));
}

// <li class="comment"><article class="comment">…</article><ul>…: the outer one holds the answers too.
function adopt(element: Element, all: ReadonlySet<Element>, valid: Map<Element, CommentFields>): void {
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
