import { parseHTML } from 'linkedom';

/** Elements whose end is left out so often that nothing can be told by it, and those that have none. */
const LOOSE = new Set(
  'area base body br col dd dt embed font frame head hr html img input li link meta nobr option optgroup p param source tbody td tfoot th thead tr wbr center b i'.split(
    ' ',
  ),
);
/** <div class="page"> · </div> */
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z\d-]{0,30})/giu;
/** Browsers nest no deeper than 512; a page that means to be read stays far below. */
const DEEPEST = 500;
/** The tree of a tag takes some ten kilobytes while the article is looked for. */
const MOST_TAGS = 40_000;
const MOST_UNMATCHED = 10_000;
const MOST_SIGNS = 100_000;

/** What nobody sees, or what is no text: it goes before anything is read. */
const UNSEEN =
  'script, style, noscript, template, svg, math, canvas, iframe, object, embed, audio, video, map, select, datalist, textarea, input, meta, link, base, title, [hidden], [aria-hidden="true"][class*="sr-only"]';

/** What is no text to anybody, and is known before comments are looked for: of what else nobody sees they may say things. */
const CODE = 'script, style';

/** Why a page is not built: its markup is no page's. */
export type Refusal = 'too-many-tags' | 'too-deep';

/** Whether the markup is such that building it would take longer than any real page does. */
export function findRefusal(source: string): Refusal | undefined {
  const open = new Map<string, number>();
  let tags = 0;
  let depth = 0;
  let unmatched = 0;
  let signs = 0;
  // Each sign that opens no tag, and each entity, becomes a node of its own.
  for (let at = 0; at < source.length; at += 1) if (source[at] === '<' || source[at] === '&') signs += 1;
  if (signs > MOST_SIGNS) return 'too-many-tags';
  for (const { groups } of source.matchAll(TAG)) {
    tags += 1;
    if (tags > MOST_TAGS) return 'too-many-tags';
    const name = groups?.['name']?.toLowerCase() ?? '';
    const count = open.get(name) ?? 0;
    if (groups?.['close'] === '') {
      open.set(name, count + 1);
      if (!LOOSE.has(name)) depth += 1;
    } else if (count === 0) {
      unmatched += 1;
      if (unmatched > MOST_UNMATCHED) return 'too-many-tags';
    } else {
      open.set(name, count - 1);
      if (!LOOSE.has(name)) depth -= 1;
    }
    if (depth > 4 * DEEPEST) return 'too-deep';
  }
  return undefined;
}

/** <!DOCTYPE html><html><body>: a page pasted into another */
const AGAIN = /<!doctype\b[^<>]{0,500}>|<\/?(?:html|body)\b[^<>]{0,2000}>/giu;
const OPENS_AGAIN = /<!doctype\b|<html\b/iu;
const OPENS = /<html\b/iu;

/** Builds the document of a page; nothing in it runs and nothing is fetched. Undefined when it nests deeper than browsers do. */
export function openDocument(source: string): Document | undefined {
  const { document } = parseHTML(toWhole(source));
  gatherBody(document);
  return isTooDeep(document) ? undefined : document;
}

// The tags of html and body may be left out, and browsers pass over those of a page inside a page; the parser takes all at their word.
function toWhole(source: string): string {
  const start = source.search(/<body\b/iu);
  if (start < 0) return `<html><body>${source}</body></html>`;
  const [head, body] = [source.slice(0, start + 1), source.slice(start + 1)];
  return `${OPENS.test(head) ? '' : '<html>'}${head}${OPENS_AGAIN.test(body) ? body.replace(AGAIN, '') : body}`;
}

// Browsers put what stands beside head and body into the body; the parser leaves it where it was written.
function gatherBody(document: Document): void {
  if ((document.body.textContent ?? '').trim() !== '') return;
  const beside = [...document.documentElement.childNodes].filter((node) => node !== document.head && node !== document.body);
  document.body.append(...beside);
}

// Without recursion: the depth is what is not known yet.
function isTooDeep(document: Document): boolean {
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > DEEPEST) return true;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}

/** Cards and hints that appear under the mouse, inside the sentences whose words they explain. */
const HINTS = [
  'rollover-block',
  'rollover-content',
  'tooltiptext',
  'tooltip-text',
  'tooltip-content',
  'popover-content',
  'popover-body',
  'hovercard',
  'hover-card',
];
const HINT = ['[role="tooltip"]', ...HINTS.map((name) => `[class*="${name}"]`)].map((each) => `p ${each}`).join(', ');

/** Takes out of a document the code that it brings along. */
export function removeCode(document: Document): void {
  for (const element of document.querySelectorAll(CODE)) element.remove();
}

/** Takes out of a document what no reader of the page sees. */
export function removeUnseen(document: Document): void {
  for (const element of document.querySelectorAll(`${UNSEEN}, ${HINT}`)) element.remove();
  for (const element of document.querySelectorAll('[style]')) {
    if (/display\s*:\s*none/iu.test(element.getAttribute('style') ?? '') && (element.textContent ?? '').length < 2_000) element.remove();
  }
}
