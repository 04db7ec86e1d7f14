import { isWebAddress } from '../../text/webaddress.ts';
import type { SidecarValues } from '../../record.ts';
import { collapse } from '../lines.ts';
import { isNobody, isNoDay, toUnescaped, toValues } from './values.ts';

/** How tags call each value, the surest first: Open Graph, Highwire, Dublin Core, Sailthru, Parsely and plain names. */
const NAMES: Readonly<Record<'title' | 'date' | 'updated' | 'byline' | 'source' | 'language' | 'tags' | 'location', readonly string[]>> = {
  title: [
    'citation_title',
    'og:title',
    'dc.title',
    'dcterms.title',
    'sailthru.title',
    'parsely-title',
    'twitter:title',
    'title',
    'headline',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'citation_publication_date',
    'citation_date',
    'og:published_time',
    'datepublished',
    'date_published',
    'dcterms.created',
    'dcterms.issued',
    'dc.date.issued',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'sailthru.date',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publicationdate',
    'cxenseparse:recs:publishtime',
    'datecreated',
    'article.published',
    'article:post_date',
    'originalpublicationdate',
    'rnews:datepublished',
    'bt:pubdate',
    'release_date',
    'displaydate',
    'dateposted',
    'shareaholic:article_published_time',
  ],
  updated: [
    'article:modified_time',
    'og:updated_time',
    'article:updated_time',
    'dcterms.modified',
    'dc.date.modified',
    'datemodified',
    'dateupdate',
    'dateupdated',
    'last-modified',
    'lastmod',
    'revision_date',
    'modified',
  ],
  byline: [
    'citation_author',
    'article:author_name',
    'author',
    'dc.creator',
    'dcterms.creator',
    'dc.contributor',
    'sailthru.author',
    'parsely-author',
    'byl',
    'article:author',
    'og:article:author',
    'creator',
    'rbauthors',
    'cxenseparse:author',
    'shareaholic:article_author_name',
    'twitter:data1',
  ],
  source: [
    'og:site_name',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'article:publisher_name',
    'publisher',
    'application-name',
    'copyright',
  ],
  language: ['dc.language', 'dcterms.language', 'citation_language', 'content-language', 'language'],
  tags: ['article:tag', 'news_keywords', 'citation_keywords', 'dc.subject', 'keywords'],
  location: ['dcterms.spatial', 'dc.coverage', 'geo.placename'],
};
/** og:pubdate · prism.publicationDate · book:release_date · ptime: other names of the day of publication */
const PUBLISHED =
  /(?:^|[:._-])(?:(?:first[_-]?)?(?:publish(?:ed|ing)?|publication|pub|p|release|issue|post(?:ed)?|online)[_-]?(?:date(?:time)?|time|on|at)|published|issued|available|datestamp)$/u;
/** Published · Posted on: what a card calls the day of publication */
const LABEL_OF_DAY = /^(?:published|posted|date|veröffentlicht|erstellt|datum|publié|publicado|pubblicato)\b/iu;
const WRITER = /written|author|von|par|autor|geschrieben|escrito/iu;
/** 2022 · 1643882400 */
const YEAR = /(?:19|20)\d\d|^\d{10}/u;
/** Names of a day that is as often that of the page as that of the article: what stands by the title goes before it. */
const DAYS_OF_PAGE = ['date', 'created', 'last-published', 'timestamp'];
const WEB_ADDRESS = /^(?:https?:|www\.|\/|@)/iu;
const DIGIT = /\d/u;
const LONGEST = 500;
const MOST = 50;

/** What the meta tags of a page state, and its own name for its language; an author and a day that may be the page's and not the article's are `loose`. */
export function readTags(document: Document): { readonly values: SidecarValues; readonly loose: SidecarValues } {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = collapse(toUnescaped(meta.getAttribute('content') ?? ''));
    if (content === '' || content.length > LONGEST) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase().trim();
      if (name !== undefined && name !== '') found.set(name, [...(found.get(name) ?? []).slice(0, MOST), content]);
    }
  }
  const take = (field: keyof typeof NAMES, isRight?: (text: string) => boolean): readonly string[] => takeBy(NAMES[field], isRight);
  const takeBy = (names: readonly string[], isRight: (text: string) => boolean = () => true): readonly string[] => {
    for (const name of names) {
      const values = (found.get(name) ?? []).filter(isRight);
      if (values.length > 0) return values;
    }
    return [];
  };
  const cards = [1, 2].flatMap((number) => {
    const [words] = found.get(`twitter:data${number}`) ?? [];
    return words === undefined ? [] : [{ label: found.get(`twitter:label${number}`)?.[0] ?? '', words }];
  });
  const isDay = (text: string): boolean => DIGIT.test(text) && !isNoDay(text);
  const others = [
    ...[...found].flatMap(([name, values]) => (PUBLISHED.test(name) ? values : [])),
    ...cards.flatMap(({ label, words }) => (LABEL_OF_DAY.test(label) ? [words] : [])),
  ];
  const [title] = take('title');
  const date = take('date', isDay)[0] ?? others.find((text) => YEAR.test(text) && isDay(text));
  const [updated] = take('updated', isDay);
  const isCard = (text: string): boolean => cards.every(({ label, words }) => text !== words || WRITER.test(label));
  const byline = take('byline', (text) => !WEB_ADDRESS.test(text) && isCard(text) && text.length < 200 && !isNobody(text));
  const [source] = take('source', (text) => !WEB_ADDRESS.test(text) && text.length < 80);
  const language = document.documentElement?.getAttribute('lang')?.trim() || take('language')[0];
  const tags = take('tags');
  const [location] = take('location');
  const [day] = takeBy(DAYS_OF_PAGE, isDay);
  const values = toValues({ title, date, updated, byline: [], source, language, tags, location });
  return { values, loose: { ...(byline.length > 0 && { byline }), ...(day !== undefined && { date: day }) } };
}

/** The address that a page gives as its own. */
export function readAddress(document: Document): string | undefined {
  const written = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return written.map((url) => url?.trim() ?? '').find((url) => isWebAddress(url) && url.length <= 2_000 && URL.canParse(url));
}
