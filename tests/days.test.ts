import { expect, test } from 'vitest';
import { readMarkup, toPage, WORDS } from './markup.ts';

const ARTICLE = `<h1>Thirty planks</h1>${WORDS}`;

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
])('%s', (_, source, date) => expect(readMarkup(source).date).toBe(date));
