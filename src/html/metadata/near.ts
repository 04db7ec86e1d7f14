import type { SidecarValues } from '../../record.ts';
import { toName, toWords } from '../lines.ts';

/** Where an article says by whom it is; the surest first. */
const AUTHORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[itemprop="creator"]',
  '.p-author .p-name',
  '[rel="author"]',
  '.byline-name',
  '.author-name',
  '.authorname',
  '.author_name',
  '.article-author',
  '.article__author',
  '.post-author',
  '.entry-author',
  '.byline a',
  '.byline',
  '.author a',
  '.author',
  '.vcard .fn',
  '[class*="byline"]',
  '[class*="author-name"]',
  '[class*="authorName"]',
  '[class*="Author"]',
  '[class*="author"]',
  '[class*="autor"]',
  '[id*="author"]',
  '.submitted .username',
  'address',
];
/** Where it says when. */
const DATES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  '[itemprop="dateCreated"]',
  '.dt-published',
  'time.published',
  'time.entry-date',
  'abbr.published',
  '.published',
  'article time[datetime]',
  'header time[datetime]',
  'time[datetime]',
  '.entry-date',
  '.post-date',
  '.article-date',
  '.article__date',
  '.publish-date',
  '.pubdate',
  '.date-published',
  '[class*="publish"]',
  '[class*="entry-meta"]',
  '[class*="post-meta"]',
  '[class*="pubDate"]',
  '[class*="date"]',
  '[class*="Date"]',
  '[class*="datum"]',
  '[class*="fecha"]',
  '[id*="date"]',
  '[class*="meta"]',
  '[class*="info"]',
  'time',
];
const UPDATED = ['[itemprop="dateModified"]', 'time.updated', '.dt-updated'];
/** What an element around them calls itself that speaks of another text. */
const OTHER = /comment|kommentar|sidebar|related|recommend|footer|teaser|widget|recent|popular|latest|trending|copyright|reply|respond/iu;
const OTHER_NAMES = new Set(['aside', 'footer', 'nav']);
const BY =
  /^(?:(?:posted|written|published|story|text|reported)\s+by|by|von|par|por|di|door|od|autor(?:in)?|author|auteur|автор|text|redaktion)\s*:?\s+/iu;
const DIGIT = /\d/u;
const YEAR = /(?:19|20)\d\d|\d\d?[./-]\d\d?[./-]\d\d/u;
const LONGEST_NAME = 100;
const LONGEST_DATE = 120;
const MOST_TRIED = 12;
const HIGHEST = 12;

/** Whether an element belongs to the article by what stands around it. */
function isOwn(element: Element, isTaken: (element: Element) => boolean): boolean {
  let node: Element | null = element;
  for (let height = 0; node !== null && height < HIGHEST; height += 1, node = node.parentElement) {
    const name = toName(node);
    if (name === 'body' || name === 'html') return true;
    if (isTaken(node) || OTHER_NAMES.has(name)) return false;
    if (name !== 'article' && name !== 'main' && OTHER.test(`${node.getAttribute('class') ?? ''} ${node.id ?? ''}`) && height < 6)
      return false;
  }
  return true;
}

/** What elements of the page state by their marks and names: microdata, times, bylines; comments and other articles do not count. */
export function readNear(document: Document, isTaken: (element: Element) => boolean): SidecarValues {
  const find = <Value>(selectors: readonly string[], parse: (element: Element) => Value | undefined): Value | undefined => {
    for (const selector of selectors) {
      let tried = 0;
      for (const element of document.querySelectorAll(selector)) {
        if (tried >= MOST_TRIED) break;
        tried += 1;
        const value = parse(element);
        if (value !== undefined && isOwn(element, isTaken)) return value;
      }
    }
    return undefined;
  };
  const author = find(AUTHORS, toAuthor);
  const date = find(DATES, toMoment);
  const updated = find(UPDATED, toMoment);
  return {
    ...(author !== undefined && { byline: [author] }),
    ...(date !== undefined && { date }),
    ...(updated !== undefined && { updated }),
  };
}

function toAuthor(element: Element): string | undefined {
  const text = (toWords(element) || (element.getAttribute('content') ?? '')).replace(BY, '').trim();
  const words = text.split(' ').length;
  return text === '' || text.length > LONGEST_NAME || words > 8 || DIGIT.test(text) ? undefined : text;
}

function toMoment(element: Element): string | undefined {
  const written = ['datetime', 'content', 'title']
    .map((name) => element.getAttribute(name)?.trim() ?? '')
    .find((value) => YEAR.test(value));
  const text = written ?? toWords(element);
  return YEAR.test(text) && text.length <= LONGEST_DATE ? text : undefined;
}
