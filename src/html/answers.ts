import { toLetters } from '../text/letters.ts';
import type { CommentFields, FoundComment } from './comment.ts';
import { toTagName, toWords } from './lines.ts';
import type { CommentShape } from './shape.ts';

/** What a comment names as what it answers. */
interface Named {
  /** Index of that comment. */
  readonly at: number;
  /** What of the comment names it: "Mara", "In reply to Mara". */
  readonly part?: Element;
}

/** What an element calls itself that holds the answers to the comment before it. */
const ANSWERS =
  /(?:^|[\s_-])(?:indented|children|repl(?:y|ies)|answers?|nested|sub-?comments?|child)(?=$|[\s_-]|s\b)|(?<=^|\s)(?:comments|sub)(?=$|\s)/iu;
/** depth-2 · replyTreeLevel3 · kmt-child-1: what a comment calls itself that says how deep it stands */
const DEPTH = /(?:depth|level|lvl|child|indent|nest(?:ed|ing)?|generation)[_-]?(?<depth>\d{1,2})(?=$|\s)/iu;
/** comment--reply · is-indented: what an answer calls itself that does not say how deep it stands */
const ANSWER = /(?:^|[\s_-])(?:is-)?(?:indented|repl(?:y|ies)|nested|child)(?=$|\s)/iu;
const DEPTHS = ['data-depth', 'data-level', 'data-indent', 'aria-level', 'depth', 'level', 'indent'];
/** margin-left: 40px · margin: 0 0 8px 40px */
const MARGIN =
  /(?:margin|padding)(?:-(?:left|inline-start)\s?:|\s?:\s?(?:\d{1,4}[a-z%]{0,3}\s){3})\s?(?<width>\d{1,4}(?:\.\d{1,3})?)(?:px|em|rem|%)/iu;
const WIDTH = /^\d{1,4}/u;
/** <img src="spacer.gif" width="40">, by which tables set an answer to the right */
const SPACER =
  'img[width][src*="spacer"], img[width][src*="blank"], img[width][src*="pixel"], img[width][src*="trans"], img[width][src$="s.gif"]';
/** comment-item-12 */
const TRAILING = /\d{1,12}$/u;
/** comments-list-12: what holds the answers to a comment may call itself by its number */
const LIST_OF = /(?:comments|replies|answers|children)(?:[_-][a-z]{1,12})?[_-](?<number>\d{1,12})$/iu;
const LISTS = new Set(['ul', 'ol', 'dl']);
const WHOLE = /^\d{1,4}$/u;
/** reply-to-tab · PostMention · post/parent: what a part of a comment calls itself that names the one that it answers */
const NAMES = /(?:reply|response|respond|answer)s?[\s_-]?(?:ed)?[_-]?to|in[_-]?reply|message_reply|mention|parent/iu;
const MAY_NAME = 'a, span, div, small, p, button';
const HASH = /#(?<id>[\w:.-]{1,80})$/u;
const NUMBER = /(?<=[/=])\d{1,12}$/u;
const ORDINAL = /^#?\d{1,9}\.?$/u;
/** "12 ：Marlo", at the head of a post */
const HEAD_ORDINAL = /^\s{0,20}#?(?<ordinal>\d{1,6})\s?[.:：)]/u;
/** >>12 · ＞＞12 · In reply to #12 · Ответ на #12 */
const TO_ORDINAL =
  /^(?:>>|＞＞|(?:[\p{L}'’]{1,12}\s){0,2}(?:repl(?:y|ied) to|response to|antwort auf|réponse à|respuesta a|risposta a|resposta a|odpowiedź na|reactie op|svar (?:på|til)|odpověď na|ответ на|відповідь на)\s(?:#|№))\s?(?<ordinal>\d{1,6})(?!\d)/iu;
/** Parent: what a link says that leads to what is answered */
const TO_PARENT = /^(?:parent|up thread|parent comment)$/iu;
const ID = /^[\w:.-]{1,80}$/u;
/** Attributes by which systems call a comment that has no id, and by which another points at it. */
const OWN_IDS = ['id', 'data-pid', 'data-post-id', 'data-comment-id', 'data-id', 'data-cid'];
/** data-parent-id · parentid · data-parentpostingid · data-reply-to · data-topid */
const POINTER = /parent|repl(?:y|ied)[_-]?to|answer[_-]?to|topid/u;
const MOST_PARTS = 60;
const MOST_HEAD = 40;
const LONGEST = 120;

/** The comments of a page, each with the one that it answers. */
export function addParents(comments: readonly CommentFields[], shape: CommentShape): readonly FoundComment[] {
  const named = findNamed(comments);
  const parents = findParents(comments, named, shape);
  return comments.map((fields, at) => {
    const parent = parents[at];
    const part = named[at]?.part;
    return {
      ...fields,
      // "In reply to Mara", at the head of the text itself
      ...(part !== undefined && isAlone(part) && { asides: [...fields.asides, part] }),
      ...(parent !== undefined && parent !== at && { parent }),
    };
  });
}

function isAlone(part: Element): boolean {
  if (toWords(part) === toWords(part.parentElement)) return true;
  const next = part.nextElementSibling;
  return (
    next !== null &&
    next.matches('p, div, blockquote') &&
    (part.nextSibling === next || (part.nextSibling?.textContent ?? '').trim() === '')
  );
}

function findParents(
  comments: readonly CommentFields[],
  named: readonly (Named | undefined)[],
  { toDepth }: CommentShape,
): readonly (number | undefined)[] {
  const elements = comments.map(({ element }) => element);
  const index = new Map(elements.map((element, at) => [element, at]));
  const numbered = elements.filter(({ id }) => TRAILING.test(id));
  const numbers = new Map(numbered.map((element) => [TRAILING.exec(element.id)?.[0], element]));
  const around = elements.map((element) => findAround(element, index, numbers));
  const isNested = around.some((at) => at !== undefined);
  const stated = toDepth === undefined ? [] : elements.map(toDepth);
  const depths = stated.some((depth) => depth !== undefined) ? stated : isNested ? undefined : readDepths(elements);
  const above = depths === undefined ? around : toParents(depths);
  return above.map((parent, at) => named[at]?.at ?? parent);
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

/** The comment around this one, or the one before the list of answers that it stands in. */
function findAround(
  element: Element,
  index: ReadonlyMap<Element, number>,
  numbers: ReadonlyMap<string | undefined, Element>,
): number | undefined {
  for (let node = element.parentElement; node !== null; node = node.parentElement) {
    const around = index.get(node);
    if (around !== undefined) return around;
    // <div id="comments-list-12"> behind <div id="comment-item-12">
    const answered = numbers.get(LIST_OF.exec(node.id)?.groups?.['number']);
    if (answered !== undefined && !node.contains(answered)) return index.get(answered);
    if (!isOfAnswers(node)) continue;
    for (let before = node.previousElementSibling; before !== null; before = before.previousElementSibling) {
      // Another answer to the same
      if (!index.has(before) && before.getAttribute('class') === node.getAttribute('class')) continue;
      const answered = index.get(before) ?? [...before.children].map((child) => index.get(child)).findLast((at) => at !== undefined);
      if (answered !== undefined) return answered;
    }
  }
  return undefined;
}

// <ul> behind what its entries answer · <div class="wrapper">comment<div class="wrapper">answer
function isOfAnswers(node: Element): boolean {
  const called = node.getAttribute('class') ?? '';
  if (ANSWERS.test(called)) return true;
  return LISTS.has(toTagName(node)) || (called !== '' && node.parentElement?.getAttribute('class') === called);
}

/** How deep each comment stands by what it says of itself, a number, a margin or that it is an answer; undefined where one does not say, or all say the same. */
function readDepths(elements: readonly Element[]): readonly number[] | undefined {
  for (const read of [readDepth, readMargin, readSpacer, readSign]) {
    const depths = elements.map(read);
    const known = depths.filter((depth) => depth !== undefined);
    if (known.length === elements.length && new Set(known).size > 1) return known;
  }
  return undefined;
}

function readDepth(element: Element): number | undefined {
  const stated = DEPTHS.map((name) => element.getAttribute(name)).find((value) => value !== null && WHOLE.test(value));
  const depth = stated ?? DEPTH.exec(element.getAttribute('class') ?? '')?.groups?.['depth'];
  return depth === undefined ? undefined : Number(depth);
}

// A square one holds the place of a face
function readSpacer(element: Element): number {
  const spacer = element.querySelector(SPACER);
  const width = spacer?.getAttribute('width') ?? '';
  return spacer?.getAttribute('height') === width ? 0 : Number(WIDTH.exec(width)?.[0] ?? 0);
}

function readSign(element: Element): number {
  return Number(ANSWER.test(element.getAttribute('class') ?? ''));
}

function readMargin(element: Element): number {
  const styles = [element, element.firstElementChild].map((each) => each?.getAttribute('style') ?? '');
  const width = styles.map((style) => MARGIN.exec(style)?.groups?.['width']).find((each) => each !== undefined);
  return Number(width ?? 0);
}

/**
 * The comment that each one names as what it answers, by an attribute, by a link that stands by its name, or by a part that names
 * somebody who wrote above. Only comments above count.
 */
function findNamed(comments: readonly CommentFields[]): readonly (Named | undefined)[] {
  const names = comments.map(({ author }) => toLetters(author ?? ''));
  const latest = new Map<string, number>();
  const index = new Map(comments.map(({ element }, at) => [element, at]));
  const above: Above = { ids: toIds(comments), ordinals: toOrdinals(comments), latest, names, index };
  return comments.map(({ element, body, author }, at) => {
    const pointed = findPointed(element, above.ids, at);
    const found = pointed === undefined ? findByParts(element, body, above, at) : { at: pointed };
    if (author !== undefined) latest.set(toLetters(author), at);
    return found;
  });
}

function toIds(comments: readonly CommentFields[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const add = (id: string | undefined, at: number): void => {
    if (id !== undefined && !ids.has(id)) ids.set(id, at);
  };
  comments.forEach(({ element }, at) => {
    for (const id of listIds(element)) add(id, at);
  });
  // <li id="comment_12">, at which data-parent="12" points
  comments.forEach(({ element }, at) => add(TRAILING.exec(element.id)?.[0], at));
  return ids;
}

// By the numbers that the posts of a board have on the page
function toOrdinals(comments: readonly CommentFields[]): ReadonlyMap<string, number> {
  const ordinals = new Map<string, number>();
  comments.forEach(({ element }, at) => {
    const link = findOrdinal(element);
    const ordinal =
      link === undefined ? HEAD_ORDINAL.exec((element.textContent ?? '').slice(0, MOST_HEAD))?.groups?.['ordinal'] : toWords(link);
    const number = ordinal?.replace(/\D/gu, '') ?? '';
    if (number !== '' && !ordinals.has(number)) ordinals.set(number, at);
  });
  return ordinals;
}

// "#12", a comment's link to itself
function findOrdinal(element: Element): Element | undefined {
  return [...element.querySelectorAll('a[href*="#"]')].slice(0, MOST_PARTS).find((each) => ORDINAL.test(toWords(each)));
}

function listIds(element: Element): readonly string[] {
  const own = OWN_IDS.map((name) => element.getAttribute(name));
  const anchor = element.querySelector('a[name]')?.getAttribute('name');
  const before = element.previousElementSibling?.getAttribute('name');
  return [...own, anchor, before, toHash(findOrdinal(element))].filter((id): id is string => typeof id === 'string' && ID.test(id));
}

function findPointed(element: Element, ids: ReadonlyMap<string, number>, at: number): number | undefined {
  for (const { name, value } of element.attributes) {
    if (!POINTER.test(name)) continue;
    const found = ids.get(value);
    if (found !== undefined && found < at) return found;
  }
  return undefined;
}

interface Above {
  readonly ids: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** The last comment of each person so far. */
  readonly latest: ReadonlyMap<string, number>;
  /** Who wrote each comment. */
  readonly names: readonly string[];
  readonly index: ReadonlyMap<Element, number>;
}

function findByParts(element: Element, body: Element, above: Above, at: number): Named | undefined {
  const { ids, latest, names } = above;
  for (const part of [...element.querySelectorAll(MAY_NAME)].slice(0, MOST_PARTS)) {
    const words = toWords(part);
    if (words.length > LONGEST || part.contains(body) || !isOwn(part, element, above)) continue;
    const isNaming = NAMES.test(`${part.getAttribute('class') ?? ''} ${part.getAttribute('component') ?? ''}`);
    const numbered = above.ordinals.get(TO_ORDINAL.exec(words)?.groups?.['ordinal'] ?? '');
    if (numbered !== undefined && numbered < at) return { at: numbered };
    const pointed = findPointed(part, ids, at) ?? toPointed(part, ids, at);
    const key = toLetters(words);
    const name = pointed === undefined ? '' : (names[pointed] ?? '');
    if (pointed !== undefined && TO_PARENT.test(words)) return { at: pointed };
    // "Re: Mara"
    if (pointed !== undefined && (isNaming || (name !== '' && key.endsWith(name)))) return { at: pointed, part };
    const last = isNaming && key !== '' ? latest.get(key) : undefined;
    if (last !== undefined) return { at: last, part };
  }
  return undefined;
}

// … and no part of an answer inside it
function isOwn(part: Element, element: Element, { index }: Above): boolean {
  for (let node: Element | null = part; node !== null && node !== element; node = node.parentElement) if (index.has(node)) return false;
  return true;
}

// "#comment-12" · "topic.html#p12"
function toHash(link: Element | undefined): string | undefined {
  return HASH.exec(link?.getAttribute('href') ?? '')?.groups?.['id'];
}

// … · "/post/12" · "?comment=12"
function toPointed(part: Element, ids: ReadonlyMap<string, number>, at: number): number | undefined {
  const hash = toHash(part) ?? '';
  const found =
    ids.get(hash) ??
    (TO_PARENT.test(toWords(part)) ? ids.get(TRAILING.exec(hash)?.[0] ?? '') : undefined) ??
    ids.get(NUMBER.exec(part.getAttribute('href') ?? '')?.[0] ?? '');
  return found !== undefined && found < at ? found : undefined;
}
