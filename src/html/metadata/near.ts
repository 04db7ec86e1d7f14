import type { SidecarValues } from '../../record.ts';
import { findDates } from '../../text/dates/find.ts';
import { isWholeDate } from '../../text/dates/date.ts';
import { BY } from '../../text/by.ts';
import { toTagName, toPageLines, toWords } from '../lines.ts';
import { findStamp, isToday } from './stamp.ts';
import { isNobody, isNoDay, toUnescaped } from './values.ts';

/** Marks that say by whom something is, wherever they stand; the surest first. */
const MARKED_AUTHORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[itemprop="creator"]',
  '.p-author .p-name',
  '[rel="author"]',
];
/** Names of elements that say so, as people call them. */
const NAMED_AUTHORS = [
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
  'header .credit',
  '.submitted .username',
  'address',
];
/** Marks that say when something was published. */
const MARKED_DATES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  '[itemprop="dateCreated"]',
  '.dt-published',
  ...['datePublished', 'schema:datePublished', 'dc:issued', 'dcterms:issued', 'dc:created', 'dc:date'].map(
    (name) => `[property~="${name}"]`,
  ),
];
const NAMED_DATES = [
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
  '[data-date]',
  '[data-published]',
  '[data-datetime]',
  '[data-timestamp]',
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
/** Where pages of authors and members stand: /author/ada · /autoren-und-redaktion/ada · userinfo.php?uid=6 · ?site=profile&id=58 */
const PROFILE = /[/?&=](?:author|autor|profil|user|member|people|staff|contributor|redakt|journalist|columnist)\p{L}*(?=[-./=&?])/iu;
/** What an element around them calls itself that speaks of another text. */
const OTHER = /comment|kommentar|sidebar|related|recommend|footer|teaser|widget|recent|popular|latest|trending|copyright|reply|respond/iu;
/** What the foot of an article calls itself */
const OWN_FOOT = /(?:^|\s)(?:post|entry|article|topic)[_-](?:footer|foot)(?=$|[\s_-])/iu;
const OTHER_NAMES = new Set(['aside', 'footer', 'nav']);
const WRITTEN = 'posted|written|published|story|text|reported|erstellt|geschrieben|verfasst|écrit|publié|escrito';
/** Posted by Ada Quill · Autorin: Lia Molo */
const LEAD = new RegExp(
  String.raw`^(?:(?:(?:${WRITTEN})\s+)?(?:${BY})(?=\P{L})|(?:post\s+)?author(?!\p{L})|autor(?:in|en)?(?!\p{L})|auteur(?!\p{L})|автор(?!\p{L})|text(?:\s(?:und|and|&)\s\p{L}+)?(?=\s?:)|redaktion(?=\s?:))\s*:?\s*`,
  'iu',
);
/** What stands alone over a name: "Written by", "Words", "About the author" */
const LABEL = new RegExp(
  String.raw`^(?:(?:(?:${WRITTEN}|words|scritto)\s+)?(?:${BY}|da)|text|words|reporter|(?:post\s+)?author|autor(?:in|en)?(?:-?info)?|auteur|autore|автор|(?:about the author|über (?:den autor|die autorin)))\s?:?$`,
  'iu',
);
/** What leads to a name at the end of a line: "Posted in Harbour by", "Autor:" */
const LEADS = new RegExp(String.raw`(?:^|\P{L})(?:${BY}|author|autor(?:in)?|auteur|автор)\s*:?$`, 'iu');
/** "Ada Quill am 29.12.2010, 13:36" · "Ada Quill | Lamplighter" */
const BEHIND = /\s{1,4}(?:(?:am|on|le|el|il|op)\s{1,4}\d|[|·•]\s)/u;
/** per Ada Quill — */
const SMALL = /^\p{Ll}/u;
/** — Ada Quill */
const DASH = /^[—–-]\s/u;
const STARTS = /^\p{L}/u;
const DIGIT = /\d/u;
const YEAR = /(?:19|20)\d\d|\d\d?[./-]\d\d?[./-]\d\d/u;
/** 2022-02-03 · 1643882400 */
const STAMP = /(?:19|20)\d\d|\d\d?[./-]\d\d?[./-]\d\d|^\d{10}(?:\d{3})?$/u;
const INNER = '.value[title], .value-title[title], time[datetime]';
/** 19.1.2023, 10:00-11:30 Uhr: what begins and ends is an event */
const HOURS = /\d[:.]\d\d(?:\s?(?:uhr|h|am|pm))?\s?[-–]\s?\d\d?[:.]\d\d(?!\d|\.\d)/iu;
/** 2.11.22 */
const SHORT_DAY = /(?<![\d.])\d\d?\.\d\d?\.\d\d(?![\d.])/u;
const ONE_DIGIT = /(?<!\d)\d(?!\d)/gu;
const LONGEST_NAME = 100;
const LONGEST_BOX = 300;
const LONGEST_NICKNAME = 30;
const LONGEST_DATE = 120;
const MOST_TRIED = 12;
const MOST_LINKS = 2_000;
const MOST_NAMES = 8;
const HIGHEST = 12;

/** A value that an element states, and the index of the line in which it stands; undefined when a reader of the page does not see it. */
interface Sign {
  readonly value: string;
  readonly at: number | undefined;
  readonly home: Element | null;
}

/** What elements say of author and dates: by marks, which say so wherever they stand, by names, and by links to pages of authors. */
export interface Signs {
  readonly marked: readonly Sign[];
  readonly named: readonly Sign[];
  readonly linked: readonly Sign[];
  readonly markedDates: readonly Sign[];
  readonly namedDates: readonly Sign[];
  readonly updated: readonly Sign[];
}

/** Whether a line stands where an article says by whom and when it is: between its title and its first lines. */
export type Zone = (line: number) => boolean;

/** Whether an element belongs to the article by what stands around it. */
function isOwn(element: Element, isTaken: (element: Element) => boolean): boolean {
  let node: Element | null = element;
  for (let height = 0; node !== null && height < HIGHEST; height += 1, node = node.parentElement) {
    const name = toTagName(node);
    if (name === 'body' || name === 'html') return true;
    if (isTaken(node) || (height === 0 && isToday(node))) return false;
    const isOther = name !== 'article' && name !== 'main' && height < 6 && OTHER.test(toCalled(node));
    if ((isOther || OTHER_NAMES.has(name)) && !isOwnFoot(node)) return false;
  }
  return true;
}

function toCalled(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
}

// <div class="post-footer"> · <article><h1>…</h1>…<footer>: the foot of the article says by whom it is
function isOwnFoot(element: Element): boolean {
  if (OWN_FOOT.test(toCalled(element))) return true;
  return toTagName(element) === 'footer' && (element.closest('article')?.querySelector('h1') ?? null) !== null;
}

/** Gathers what elements of the page state by their marks and names; comments and other articles do not count. */
export function readSigns(
  document: Document,
  isTaken: (element: Element) => boolean,
  toLine: (element: Element) => { readonly index: number; readonly text: string } | undefined,
): Signs {
  const findAll = (selectors: readonly string[], parse: (element: Element) => string | undefined): Sign[] =>
    selectors.flatMap((selector) =>
      [...document.querySelectorAll(selector)].slice(0, MOST_TRIED).flatMap((element) => {
        const value = parse(element);
        return value === undefined || !isOwn(element, isTaken) ? [] : [{ value, at: toLine(element)?.index, home: element.parentElement }];
      }),
    );
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS).flatMap((element): Sign[] => {
    if (!PROFILE.test(element.getAttribute('href') ?? '')) return [];
    const line = toLine(element);
    const value = toNickname(element);
    if (line === undefined || value === undefined || !isLed(line.text, value) || !isOwn(element, isTaken)) return [];
    return [{ value, at: line.index, home: element.parentElement }];
  });
  return {
    marked: findAll(MARKED_AUTHORS, toAuthor),
    named: findAll(NAMED_AUTHORS, toAuthor),
    linked: links,
    markedDates: findAll(MARKED_DATES, toMoment),
    namedDates: findAll(NAMED_DATES, toMoment),
    updated: findAll(UPDATED, toMoment),
  };
}

/** Chooses among the signs: marks first, then what stands by the title, links to authors before names, and then the rest; a date that is called so elsewhere on the page is `far`. */
export function toNear(signs: Signs, isByTitle: Zone): { readonly near: SidecarValues; readonly far: SidecarValues } {
  const isClose = ({ at }: Sign): boolean => at !== undefined && isByTitle(at);
  const author = signs.marked[0] ?? signs.linked.find(isClose) ?? signs.named.find(isClose) ?? signs.linked[0] ?? signs.named[0];
  const date = signs.markedDates[0] ?? signs.namedDates.find(isClose);
  const [updated] = signs.updated;
  const elsewhere = signs.namedDates[0];
  return {
    near: {
      ...(author !== undefined && { byline: listBeside(author, [...signs.marked, ...signs.linked]) }),
      ...(date !== undefined && { date: date.value }),
      ...(updated !== undefined && { updated: updated.value }),
    },
    far: { ...(date === undefined && elsewhere !== undefined && { date: elsewhere.value }) },
  };
}

// "By <a rel=author>Ada Quill</a> and <a rel=author>Tom Brack</a>"
function listBeside({ value, home }: Sign, others: readonly Sign[]): readonly string[] {
  const isBeside = (other: Sign): boolean => home !== null && other.home === home;
  const names = others.filter(isBeside).map((other) => other.value);
  return [...new Set([value, ...names])].slice(0, MOST_NAMES);
}

function isLed(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at >= 0 && LEADS.test(line.slice(0, at).trimEnd());
}

function toNickname(element: Element): string | undefined {
  const text = toWords(element);
  return text === '' || text.length > LONGEST_NICKNAME || text.includes('/') ? undefined : text;
}

/** Whether a line begins as a byline does. */
export function isByline(text: string): boolean {
  return LEAD.test(text) && toPerson(text) !== undefined;
}

function toAuthor(element: Element): string | undefined {
  const text = toUnescaped(toWords(element) || (element.getAttribute('content') ?? '').trim());
  if (text.length > LONGEST_BOX) return undefined;
  // "<div>Written by</div><div>Ada Quill</div>"
  // "<span class=author>per <a href=/author/ada>Ada Quill</a> —</span>"
  const isSmall = SMALL.test(text);
  const persons = [...element.querySelectorAll('a[href], .fn')].filter(
    (each) => each.matches('.fn') || (isSmall && PROFILE.test(each.getAttribute('href') ?? '')),
  );
  const person = persons.length === 1 ? toPerson(toUnescaped(toWords(persons[0]))) : undefined;
  if (person !== undefined) return person;
  const [first = text, second] = toPageLines(element).map((line) => toUnescaped(line.text));
  return toPerson(second !== undefined && LABEL.test(first) ? second : first);
}

function toPerson(written: string): string | undefined {
  const text = (written.replace(DASH, '').replace(LEAD, '').replace(LEAD, '').split(BEHIND, 1)[0] ?? '').trim();
  const words = text.split(' ').length;
  const isName =
    text !== '' &&
    text.length <= LONGEST_NAME &&
    words <= 8 &&
    !DIGIT.test(text) &&
    STARTS.test(text) &&
    !LEADS.test(text) &&
    !isNobody(text);
  return isName ? text : undefined;
}

function toMoment(element: Element): string | undefined {
  // "<span class=dt-published><span class=value title=2022-02-03>today</span></span>"
  const written = [element, element.querySelector(INNER)].flatMap((each) =>
    each === null ? [] : (findStamp(each, (value) => STAMP.test(value) && !isNoDay(value)) ?? []),
  )[0];
  const text = written ?? toWords(element);
  if (text.length > LONGEST_DATE) return undefined;
  if (written !== undefined) return text;
  if (!YEAR.test(text) || HOURS.test(text)) return undefined;
  // Elsewhere three such numbers may be a version; what calls itself a date is one
  return [text, SHORT_DAY.exec(text)?.[0].replace(ONE_DIGIT, '0$&')].find((each) => findDates(each ?? '').some(isWholeDate));
}
