import { describe, expect, test } from 'vitest';
import { readMarkup, toPage, WORDS } from './markup.ts';

const DAY = '2022-02-03';
const MINUTE = '2022-02-03T10:15';
const ARTICLE = `<h1>Thirty planks</h1>${WORDS}`;

const under = (said: string, after = ''): string => toPage(`<article><h1>Thirty planks</h1>${said}${WORDS}${after}</article>`);
const tagged = (tag: string): string => toPage(`<article>${ARTICLE}</article>`, tag);
const linked = (json: string): string => tagged(`<script type="application/ld+json">${json}</script>`);

test.each([
  [
    'the day that the page shows, where its tags state several',
    toPage(
      `<article><h1>Thirty planks</h1><p>6 January 2022</p>${WORDS}</article>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-01-04T07:29:00Z"}</script><meta property="article:published_time" content="2022-01-06T08:29:34">',
    ),
    '2022-01-06T08:29',
  ],
  [
    'what the page keeps for its programs',
    toPage(`<article>${ARTICLE}</article><script>state={"id":7,"publishedDate":"2022-01-31T14:27:00Z"}</script>`),
    '2022-01-31T14:27',
  ],
  [
    'but not where it keeps several',
    toPage(`<article>${ARTICLE}</article><script>[{"publishedDate":"2022-01-31"},{"publishedDate":"2022-02-01"}]</script>`),
    undefined,
  ],
  [
    'a line at the foot that says when it was posted',
    toPage(`<article>${ARTICLE}<p><small>This entry was posted on 19 May 2010 and is filed under Sea.</small></p></article>`),
    '2010-05-19',
  ],
  [
    'a year of two digits where it is called a date',
    toPage(`<article><div class="date">Sea, 13.2.22</div>${ARTICLE}</article>`),
    '2022-02-13',
  ],
  ['and no version', toPage(`<article><div class="release">Sea, 13.2.22</div>${ARTICLE}</article>`), undefined],
  [
    'the day before the first words, where nothing is a title',
    toPage(`<article>${WORDS.replace('<p>', '<p>(21 November 2022) ')}</article>`),
    '2022-11-21',
  ],
  [
    'the day that the page shows under its first lines, where it is long',
    toPage(
      `<article><h1>Thirty planks</h1><p>Planks, counted again</p><p>Thirty there were, or so it was said.</p><p>6 January 2022</p>${WORDS}${WORDS}</article>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-01-04T07:29:00Z"}</script><meta property="article:published_time" content="2022-01-06T08:29:34">',
    ),
    '2022-01-06T08:29',
  ],
])('%s', (_, source, date) => expect(readMarkup(source).date).toBe(date));

describe('tags', () => {
  test.each([
    'dcterms.available',
    'article:published',
    'og:pubdate',
    'article:publish_date',
    'book:release_date',
    'pdate',
    'citation_online_date',
    'prism.publicationDate',
    'Article:Published_Time',
    'eprints.datestamp',
  ])('%s', (name) => expect(readMarkup(tagged(`<meta name="${name}" content="2022-02-03">`)).date).toBe(DAY));

  test.each(['publisher', 'article:expiration_time', 'unpublish_date', 'issue', 'event:start_date', 'valid_until', 'postcode'])(
    'but not %s',
    (name) => expect(readMarkup(tagged(`<meta name="${name}" content="2022-02-03">`)).date).toBeUndefined(),
  );

  test.each(['20220203', '20220203101500', '1643882400', '1643882400000', 'Thu, 03 Feb 2022 10:15:00 GMT'])('written as %s', (content) =>
    expect(readMarkup(tagged(`<meta name="pubdate" content="${content}">`)).date?.slice(0, 10)).toBe(DAY),
  );

  test.each(['1970-01-01T00:00:00Z', '0001-01-01T00:00:00', '{{ page.date }}'])('that say nothing: %s', (content) => {
    const tag = `<meta property="article:published_time" content="${content}">`;
    expect(readMarkup(tagged(tag)).date).toBeUndefined();
    expect(readMarkup(tagged(`${tag}<meta name="dc.date" content="2022-02-03">`)).date).toBe(DAY);
  });

  test('of cards and of a program that counts readers', () => {
    expect(
      readMarkup(tagged('<meta name="twitter:label1" content="Published on"><meta name="twitter:data1" content="3 February 2022">')).date,
    ).toBe(DAY);
    expect(
      readMarkup(tagged('<meta name="twitter:label1" content="Next count"><meta name="twitter:data1" content="3 February 2022">')).date,
    ).toBeUndefined();
    expect(readMarkup(tagged(`<meta name="parsely-page" content='{"pub_date":"2022-02-03T10:15:00Z"}'>`)).date).toBe(MINUTE);
  });
});

describe('JSON-LD', () => {
  test.each([
    ['in a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2022-02-03"}]}'],
    ['inside a page', '{"@type":"WebPage","mainEntity":{"@type":"Article","dateCreated":"2022-02-03"}}'],
    ['with a prefix', '{"@type":"schema:NewsArticle","schema:datePublished":"2022-02-03"}'],
    ['with whole addresses', '{"@type":"https://schema.org/NewsArticle","http://schema.org/datePublished":[{"@value":"2022-02-03"}]}'],
    ['as a number', '{"@type":"Article","datePublished":1643882400}'],
    ['with a comma too much', '{"@type":"Article","datePublished":"2022-02-03",}'],
    ['with remarks', '{"@type":"Article", // the planks\n"datePublished":"2022-02-03"}'],
    ['after a day that is none', '{"@type":"Article","datePublished":"0001-01-01","dateCreated":"2022-02-03"}'],
  ])('%s', (_, json) => expect(readMarkup(linked(json)).date).toBe(DAY));
});

describe('elements', () => {
  test.each([
    ['a time without a machine’s notation', '<time>3 February 2022</time>'],
    ['a machine’s notation of their own', '<span data-date="2022-02-03">on Thursday</span>'],
    ['a Unix time', '<time datetime="1643882400000">on Thursday</time>'],
    ['RDFa', '<span property="dc:date dc:created" content="2022-02-03T10:15:00+01:00">Thu</span>'],
    ['a value inside', '<span class="dt-published"><span class="value" title="2022-02-03">3 Feb</span></span>'],
    ['parts on lines of their own', '<div class="calendar"><div>03</div><div>FEB</div><div>2022</div></div>'],
    ['two digits of the year between full stops', '<div class="datum">3.2.22</div>'],
    ['what is published before what is announced', '<p>Next count: 10 March 2022</p><p>Posted 3 February 2022</p>'],
    ['what is published before what was changed', '<p>Updated: 10 March 2022</p><p>Published: 3 February 2022</p>'],
  ])('%s', (_, said) => expect(readMarkup(under(said)).date?.slice(0, 10)).toBe(DAY));

  test('but not the day of today, over the title', () => {
    const page = (name: string): string =>
      toPage(`<div class="${name}">Friday, 10 March 2023</div><p><a href="/">Home</a></p><article>${ARTICLE}</article>`);
    expect(readMarkup(page('today')).date).toBeUndefined();
    expect(readMarkup(page('current-date')).date).toBeUndefined();
    expect(readMarkup(page('day')).date).toBe('2023-03-10');
  });

  test('nor three numbers that are no day', () => {
    expect(readMarkup(under('<div>03</div><div>FEB</div><div>22 boats</div>')).date).toBeUndefined();
  });
});

describe('a sentence', () => {
  const ENTRY =
    'was posted on Thursday, February 3rd, 2022 at 10:15 am and is filed under Sea. You can follow any responses to this entry through the feed, or leave one.';
  test('at the foot, however long', () => {
    expect(readMarkup(under('', `<p>This entry ${ENTRY}</p>`)).date).toBe(MINUTE);
    expect(readMarkup(under('', '<p>Artikel vom 3. Februar 2022</p>')).date).toBe(DAY);
    expect(readMarkup(under('', '<p>The counting from 3 February 2022 on</p>')).date).toBeUndefined();
  });

  test('that begins with the title, wherever it stands', () => {
    const page = (title: string): string => toPage(`<div class="sidebar"><p>${title} ${ENTRY}</p></div><article>${ARTICLE}</article>`);
    expect(readMarkup(page('Thirty planks')).date).toBe(MINUTE);
    expect(readMarkup(page('Forty boats')).date).toBeUndefined();
  });
});
