import { BY } from '../text/by.ts';

/** What kind of block a line of a page is, or the part of one that it is. */
export type Shape = 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'caption' | 'preformatted';

/** One line of the text that is made of a page. */
export interface PageLine {
  /** White space collapsed; the cells of a row are parted by tabs. */
  readonly text: string;
  readonly shape: Shape;
  /** Of a heading 1 to 6, of an entry how many lists it lies in, from 1. */
  readonly level: number;
  /** Of an entry that is numbered. */
  readonly ordinal?: number;
  /** How many of its letters are links. */
  readonly linked: number;
  /** The element whose text it is. */
  readonly element: Element;
  /** The nodes that its text came from. */
  readonly nodes: readonly Text[];
  /** Whether nothing but a line break parts it from the line before. */
  readonly joined: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption legend button label html'.split(
    ' ',
  ),
);
const HEADING = /^h(?<level>[1-6])$/u;
/** By · Von · Author: all that a line says before a name */
const LEAD = new RegExp(String.raw`^\s{0,200}(?:${BY}|text|author|autor(?:in)?|auteur|autore|posted by|written by):?$`, 'iu');
/** What LEAD can be at most: asked of every text, it must not be asked of a long line. */
const LONGEST_LEAD = 230;
const MOST_NUMBERED = 999;
/** photo-credit, copyright: what an element in a line calls itself that says who made a picture */
const CREDIT = /(?:^|[\s_-])(?:credits?|copyright|photographer|bildnachweis|bildquelle|quelle)(?=$|[\s_-])/iu;
/** wp-caption, imageDescription: what an element calls itself that stands under a picture */
const CAPTION = /(?:^|[\s_-])(?:captions?|bildunterschrift|(?:img|image|photo|picture)[_-]?description|cutline)(?=$|[\s_-])/iu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** How much of a line that is a button or a link is one. */
export const MOSTLY_LINKED = 0.75;
const LONGEST_CELL = 300;
const MOST_CELLS = 30;
const TEXT = 3;
const ELEMENT = 1;

interface Surroundings {
  readonly shape: Shape;
  readonly level: number;
  readonly ordinal?: number;
  /** Inside a comment and outside its text, where tables and lists only set it out. */
  readonly isFrame?: true;
}

/** What of a page is comments. */
export interface Commented {
  /** Elements that only set out what they hold: comments. */
  readonly frames: ReadonlySet<Element>;
  /** What inside them is text again. */
  readonly texts: ReadonlySet<Element>;
  /** What in their text another one said. */
  readonly quotes: ReadonlySet<Element>;
  /** What in their text is none of it. */
  readonly asides: ReadonlySet<Element>;
}

const NO_COMMENTS: Commented = { frames: new Set(), texts: new Set(), quotes: new Set(), asides: new Set() };

/** How many items of a list were walked. */
type Counted = WeakMap<Element, number>;

interface Walk extends Commented {
  readonly counted: Counted;
  readonly lines: PageLine[];
  words: string;
  linked: number;
  nodes: Text[];
  joined: boolean;
}

/** An element's name in lower case. */
export function toTagName(element: Element): string {
  return element.localName.toLowerCase();
}

/** The text of an element in one line. */
export function toWords(element: Element | null | undefined): string {
  return collapse(element?.textContent ?? '');
}

/** Whether a line is a button or a link, but for some words. */
export function isMostlyLinked({ linked, text }: PageLine): boolean {
  return linked > MOSTLY_LINKED * text.length;
}

/** Text with its white space collapsed. */
export function collapse(text: string): string {
  return text
    .replace(/[\s\u200B]+/gu, (run, at: number) => {
      // A space without a width parts no words, and stands alone for nothing.
      if (/\s/u.test(run)) return ' ';
      return at === 0 || at + run.length === text.length ? '' : run;
    })
    .trim();
}

/**
 * The visible text of an element as lines, in the order of the page: a line for each block, and for each part of one that a line break
 * parts.
 */
export function toPageLines(root: Element, commented: Commented = NO_COMMENTS): PageLine[] {
  const walk: Walk = { ...commented, counted: new WeakMap(), lines: [], words: '', linked: 0, nodes: [], joined: false };
  visit(root, { shape: 'paragraph', level: 0 }, walk, false);
  flush(root, { shape: 'paragraph', level: 0 }, walk);
  return walk.lines;
}

function flush(element: Element, { shape, level, ordinal }: Surroundings, walk: Walk, isBreak = false): void {
  const text = collapse(walk.words);
  if (text !== '') {
    const { linked, nodes, joined } = walk;
    walk.lines.push({ text, shape, level, ...(ordinal !== undefined && { ordinal }), linked, element, nodes, joined });
    walk.joined = isBreak;
  } else if (!isBreak || walk.joined) walk.joined = false;
  walk.words = '';
  walk.linked = 0;
  walk.nodes = [];
}

function visit(element: Element, around: Surroundings, walk: Walk, inLink: boolean): void {
  for (const node of element.childNodes) {
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      // "<span>By</span><span>Ada Quill</span>", set apart by style alone
      if (walk.words.length <= LONGEST_LEAD && CAPITAL.test(data) && LEAD.test(walk.words)) walk.words += ' ';
      walk.words += data;
      if (data.trim() === '') continue;
      walk.nodes.push(node as Text);
      if (inLink) walk.linked += collapse(data).length;
      continue;
    }
    if (node.nodeType !== ELEMENT) continue;
    const child = node as Element;
    const name = toTagName(child);
    if (name === 'br') {
      flush(element, around, walk, true);
    } else if (name === 'pre' && child.querySelector('p, div, table') === null) {
      flush(element, around, walk);
      takePreformatted(child, walk, walk.texts.has(child) ? 'paragraph' : 'preformatted');
    } else if (name === 'tr' && around.isFrame !== true && isRow(child)) {
      flush(element, around, walk);
      takeRow(child, walk);
    } else if (BLOCKS.has(name) || isCredit(child, around) || isCommented(child, walk)) {
      flush(element, around, walk);
      const inside = toInside(child, name, around, walk);
      visit(child, inside, walk, inLink);
      flush(child, inside, walk);
    } else {
      visit(child, around, walk, inLink || name === 'a');
      // "<span>Name</span><span>12 May</span>" stand beside each other on the page, often by style alone
      if (name === 'img' || name === 'time') walk.words += ' ';
    }
  }
}

// "<p>The pier <span class=credit>Ada Quill</span></p>"
function isCredit(element: Element, { shape }: Surroundings): boolean {
  return shape !== 'heading' && CREDIT.test(element.getAttribute('class') ?? '');
}

function isCommented(element: Element, { frames, texts, quotes, asides }: Commented): boolean {
  return frames.has(element) || texts.has(element) || quotes.has(element) || asides.has(element);
}

function toInside(element: Element, name: string, around: Surroundings, { frames, texts, quotes, counted }: Walk): Surroundings {
  if (quotes.has(element)) return { shape: 'quote', level: 0 };
  if (texts.has(element)) return { shape: 'paragraph', level: 0 };
  if (frames.has(element)) return { shape: 'paragraph', level: 0, isFrame: true };
  if (around.isFrame === true && name !== 'blockquote') return around;
  return toSurroundings(element, name, around, counted);
}

function toSurroundings(element: Element, name: string, around: Surroundings, counted: Counted): Surroundings {
  const level = HEADING.exec(name)?.groups?.['level'];
  if (level !== undefined) return { shape: 'heading', level: Number(level) };
  if (name === 'blockquote') return { shape: 'quote', level: 0 };
  if (name === 'figcaption' || name === 'caption' || isCaption(element, around)) return { shape: 'caption', level: 0 };
  if (name === 'ul' || name === 'ol') return { ...around, level: around.shape === 'item' ? around.level : 0 };
  if (name === 'li') {
    const ordinal = countItem(element, counted);
    return {
      shape: 'item',
      level: (around.shape === 'item' ? around.level : 0) + 1,
      ...(ordinal !== undefined && ordinal <= MOST_NUMBERED && { ordinal }),
    };
  }
  return around;
}

/** The number of an item of a list that numbers its items: lists are walked from the first to the last. */
function countItem(element: Element, counted: Counted): number | undefined {
  const list = element.parentElement;
  if (list === null || toTagName(list) !== 'ol') return undefined;
  const ordinal = (counted.get(list) ?? 0) + 1;
  counted.set(list, ordinal);
  return ordinal;
}

// "<p class=wp-caption-text>", and no list or table of captions
function isCaption(element: Element, { shape }: Surroundings): boolean {
  return shape === 'paragraph' && toTagName(element) !== 'li' && CAPTION.test(element.getAttribute('class') ?? '');
}

// A table that only sets the page out holds blocks in its cells.
function isRow(row: Element): boolean {
  const cells = [...row.children];
  if (cells.length < 2 || cells.length > MOST_CELLS) return false;
  return cells.every(
    (cell) =>
      (cell.textContent ?? '').length <= LONGEST_CELL &&
      cell.querySelector('table, p + p, ul, h1, h2, h3, form') === null &&
      !hasBlankLine(cell),
  );
}

// Paragraphs of a page from before there were style sheets; one break after another is of a table's own
function hasBlankLine(cell: Element): boolean {
  return [...cell.querySelectorAll('br + br')].some(({ previousSibling: before }) => {
    const isBlank = before?.nodeType === TEXT && (before.textContent ?? '').trim() === '';
    return isBreak(isBlank ? before.previousSibling : before);
  });
}

function isBreak(node: Node | null): boolean {
  return node?.nodeType === ELEMENT && toTagName(node as Element) === 'br';
}

function takeRow(row: Element, walk: Walk): void {
  const cells = [...row.children].map(toWords);
  const text = cells.join('\t').trim();
  if (text === '') return;
  const nodes = listTexts(row);
  walk.lines.push({
    text,
    shape: 'row',
    level: 0,
    linked: countLinked(row),
    element: row,
    nodes,
    joined: walk.lines.at(-1)?.shape === 'row',
  });
}

// Some systems set all that anybody says so
function takePreformatted(element: Element, walk: Walk, shape: 'paragraph' | 'preformatted'): void {
  let nodes = listTexts(element);
  const lines = (element.textContent ?? '').split(/\r\n|\r|\n/u).map((line) => line.trimEnd());
  let joined = false;
  for (const text of lines) {
    if (text === '') {
      joined = false;
      continue;
    }
    walk.lines.push({ text, shape, level: 0, linked: 0, element, nodes, joined });
    // The first line stands for all of them.
    nodes = [];
    joined = true;
  }
}

function countLinked(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + toWords(link).length, 0);
}

function listTexts(element: Element): Text[] {
  const texts: Text[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        if ((child as Text).data.trim() !== '') texts.push(child as Text);
      } else walk(child);
    }
  };
  walk(element);
  return texts;
}
