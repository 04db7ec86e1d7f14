import { toTagName, toWords } from './lines.ts';

/** "teaser", "snippet", "listPosts": what an element calls itself that points to another page */
const CALLED = /(?:^|[\s_-])(?:teaser|snippet|list-?posts?|post-?list)/iu;
/** <a href="pier.jpg">: the picture at its full size */
const FILE = /\.(?:jpe?g|png|gif|webp|svg|avif|mp4|pdf)(?:$|[?#])/iu;
/** What holds words and no boxes */
const WORDS = new Set(['body', 'p', 'a', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'figcaption']);
const SHORTEST_TITLE = 10;
const LONGEST = 400;
const HIGHEST = 7;
const MOST_LINKS = 2_000;
const MOST_NODES = 150;
const TEXT = 3;

/** The small boxes of a page that point to other pages: they call themselves teasers, or link to one page twice, by a picture and a title or by a title and "Read more". */
export function findCards(document: Document, url: string | undefined): ReadonlySet<Element> {
  const found = new Set<Element>();
  const before = new Map<string, Element>();
  for (const link of [...document.querySelectorAll('a[href], [href]:not(link):not(base)')].slice(0, MOST_LINKS)) {
    const called = findAround(link, (element) => CALLED.test(`${toTagName(element)} ${element.getAttribute('class') ?? ''}`));
    if (called !== undefined) found.add(called);
    const address = link.getAttribute('href')?.trim() ?? '';
    if (address.startsWith('#') || address === '/' || FILE.test(address) || isOwnAddress(address, url)) continue;
    const same = before.get(address);
    before.set(address, link);
    const both = same !== undefined && isTitled(same, link) ? findAround(same, (element) => element.contains(link)) : undefined;
    if (both !== undefined) found.add(both);
  }
  return new Set([...found].filter(isSmall));
}

function findAround(link: Element, isRight: (element: Element) => boolean): Element | undefined {
  let node = link.parentElement;
  for (let height = 0; node !== null && height < HIGHEST; height += 1, node = node.parentElement) if (isRight(node)) return node;
  return undefined;
}

// The title of an article is often a link to the article
function isOwnAddress(address: string, url: string | undefined): boolean {
  return url !== undefined && URL.canParse(address, url) && new URL(address, url).pathname === new URL(url).pathname;
}

// The title is a link, or the picture beside it
function isTitled(...links: readonly Element[]): boolean {
  return (
    links.some((link) => toWords(link).length >= SHORTEST_TITLE) &&
    links.some((link) => link.closest('h2, h3, h4, h5, h6') !== null || link.querySelector('h2, h3, h4, h5, h6, img, picture') !== null)
  );
}

function isSmall(element: Element): boolean {
  let letters = 0;
  let nodes = 0;
  const open: Node[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes += 1;
    if (node.nodeType === TEXT) letters += (node.textContent ?? '').trim().length;
    if (letters > LONGEST || nodes > MOST_NODES) return false;
    open.push(...node.childNodes);
  }
  return !WORDS.has(toTagName(element)) && element.querySelector('h1') === null;
}
