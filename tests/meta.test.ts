import { describe, expect, test } from 'vitest';
import { readPage } from '../src/html/index.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';

function read(body: string, head = ''): ArticleRecord {
  const source = `<!DOCTYPE html><html lang="en"><head><title>Thirty planks | The Lamplighter</title>${head}</head><body>${body}</body></html>`;
  const page = readPage(source);
  if (typeof page === 'string') throw new Error(page);
  return parseCapture(
    { ref: 'page.html', file: 'page.html', id: '0', sha256: '0', bytes: 0, encoding: 'utf-8', format: 'html', problems: [], ...page },
    EMPTY_LAYOUT,
  );
}

const LONG = 'The harbour office has counted the planks of the old pier again, and there are fewer than last year, which surprised nobody.';
const WORDS = [1, 2, 3].map((number) => `<p>${number} times over. ${LONG}</p>`).join('');
const toText = ({ body }: ArticleRecord): string => JSON.stringify(body);

describe('the title of a page', () => {
  test('is read where a program escaped it once too often', () => {
    const linked = JSON.stringify({
      '@type': 'Article',
      headline: 'Rope &amp;#038; tar: L&#039;échelle',
      author: { name: 'Zo&euml; Quill' },
    });
    const record = read(`<article>${WORDS}</article>`, `<script type="application/ld+json">${linked}</script>`);
    expect(record).toMatchObject({ title: "Rope & tar: L'échelle", byline: ['Zoë Quill'] });
  });

  test('and its byline are read where their own lines were escaped twice', () => {
    const heading = '<h1>Thirty &amp;quot;planks&amp;quot;</h1><p class="byline">By Zo&amp;euml; Quill</p>';
    const record = read(`<article>${heading}${WORDS}<p>Write &amp;amp; for a rope.</p></article>`);
    expect(record).toMatchObject({ title: 'Thirty "planks"', byline: ['Zoë Quill'] });
    expect(toText(record)).toContain('Write &amp; for a rope.');
    expect(toText(record)).not.toContain('Zo');
  });

  test('does not change a first sentence that speaks of signs', () => {
    const record = read(`<article><h1>Thirty planks</h1><p>Write &amp;lt;b&amp;gt; for a bold plank.</p>${WORDS}</article>`);
    expect(toText(record)).toContain('Write &lt;b&gt; for a bold plank.');
  });

  test.each([
    '<h1><span class="article-kicker">Harbour</span> <span>Thirty planks</span></h1>',
    '<h1><span class="dachzeile">Harbour</span><span class="hidden"> - </span><span>Thirty planks</span></h1>',
    '<h1>Thirty planks <span class="entry-subtitle">Who counts them, and why</span></h1>',
    '<h1><span><time datetime="2012-02-03">3 February 2012</time></span> <span>Thirty planks</span></h1>',
    '<h1><a href="/">The Lamplighter</a></h1><h2>Thirty planks</h2>',
  ])('is what is neither over nor under it: %s', (heading) => {
    expect(read(`<article>${heading}${WORDS}</article>`).title).toBe('Thirty planks');
  });
});

describe('what appears under the mouse', () => {
  const told = (hint: string): string =>
    toText(read(`<article><h1>Thirty planks</h1><p>The rope of ${hint} is new. ${LONG}</p>${WORDS}</article>`));

  test.each([
    '<span class="people"><a href="/tom">Tom Brack</a><span class="people-rollover-block"><b>Tom Brack</b> More</span></span>',
    '<span class="tooltip">Tom Brack<span class="tooltiptext">Counts planks.</span></span>',
    '<a href="/tom">Tom Brack<span role="tooltip">Counts planks.</span></a>',
  ])('is no part of the sentence: %s', (hint) => expect(told(hint)).toContain('The rope of Tom Brack is new.'));

  test('is not the word that has it', () =>
    expect(told('<span class="tooltip" title="Counts planks.">Tom Brack</span>')).toContain('The rope of Tom Brack is new.'));
});

describe('the kicker of a page', () => {
  test.each([
    '<h1><span class="article-kicker">Harbour news</span> <span>Thirty planks</span></h1>',
    '<h1><small class="overline">Harbour news</small>Thirty planks</h1>',
    '<h1><div class="dachzeile">Harbour news</div><div>Thirty planks</div></h1>',
    '<span class="eyebrow">Harbour news</span><h1>Thirty planks</h1>',
    '<h1><span class="kicker">Harbour news:</span> Thirty planks</h1>',
    '<div class="overline"><a href="/harbour">Harbour news</a></div><h1>Thirty planks</h1>',
    '<h2 class="kicker">Harbour news</h2><h1>Thirty planks</h1>',
    '<header><div class="article__eyebrow">Harbour news</div><time>3 February 2012</time><h1>Thirty planks</h1></header>',
  ])('is what calls itself so at the title: %s', (heading) => {
    for (const record of [read(`<article>${heading}${WORDS}</article>`), read(`<main>${heading}<article>${WORDS}</article></main>`)]) {
      expect(record).toMatchObject({ title: 'Thirty planks', kicker: 'Harbour news', furniture: [] });
      expect(record.evidence['kicker']?.rule).toBe('kicker/markup');
      expect(toText(record)).not.toContain('Harbour news');
    }
  });

  test.each([
    '<h1><span class="date kicker">3 February 2012</span> <span>Thirty planks</span></h1>',
    '<p class="lead">Harbour news</p><h1>Thirty planks</h1>',
    '<div class="section"><p>Harbour news</p><p>The Lamplighter</p></div><h1>Thirty planks</h1>',
    '<p class="kicker">7</p><h1>Thirty planks</h1>',
    '<p class="kicker">Home</p><h1>Thirty planks</h1>',
    '<p class="rubrik">Harbour, 2.11.12</p><h1>Thirty planks</h1>',
    '<ul><li class="category"><a href="/b">Bells</a></li><li class="category"><a href="/h">Harbour news</a></li></ul><h1>Thirty planks</h1>',
    `<p class="kicker">${LONG}</p><h1>Thirty planks</h1>`,
    '<p class="kicker">Harbour news</p><p>Bells</p><p>Gulls</p><p>Fog</p><h1>Thirty planks</h1>',
  ])('is no day and nothing that only stands there: %s', (heading) => {
    const record = read(`<main>${heading}<article>${WORDS}</article></main>`);
    expect(record.title).toBe('Thirty planks');
    expect(record).not.toHaveProperty('kicker');
  });
});

describe('by whom and when a page is', () => {
  const under = (meta: string): ArticleRecord => read(`<main><h1>Thirty planks</h1>${meta}<article>${WORDS}</article></main>`);

  test.each([
    '<div class="author-box"><span class="label">Author</span><span class="name">Ada Quill</span></div>',
    '<div class="byline"><div>Written by</div><div>Ada Quill</div></div>',
    '<div class="byline"><div>Words</div><div>Ada Quill</div></div>',
    '<div class="author-box"><h4>About the author</h4><p>Ada Quill</p></div>',
    '<div class="author-box"><p>Autoreninfo</p><p>Ada Quill</p></div>',
    '<div class="byline-box"><p>Text</p><p>Ada Quill</p></div>',
    '<div class="byline"><div>By Ada Quill</div><div>Harbour desk</div></div>',
  ])('stands in a box with a label: %s', (box) => {
    expect(under(box)).toMatchObject({ byline: ['Ada Quill'], problems: [] });
  });

  test('stands under labels', () => {
    expect(under('<h5>Date:</h5><p>3 February 2012</p><h5>Author:</h5><p>Ada Quill</p>')).toMatchObject({
      byline: ['Ada Quill'],
      date: '2012-02-03',
    });
    expect(under('<p>Text</p><p>A lamp and a boot</p>').byline).toEqual([]);
  });

  test('is a login behind its section, and a name behind a word that style alone sets apart', () => {
    expect(under('<p>Posted in Harbour by adaquill on February 3, 2012</p>')).toMatchObject({ byline: ['adaquill'], date: '2012-02-03' });
    expect(under('<p><span>By</span><span>Ada Quill</span></p><p>3 February 2012</p>').byline).toEqual(['Ada Quill']);
    expect(under('<p>Posted by request of the harbour</p>').byline).toEqual([]);
  });

  test('is all of those that a line names, where the markup knows one of them', () => {
    const linked = JSON.stringify({ '@type': 'Article', headline: 'Thirty planks', author: { name: 'Ada Quill' } });
    const record = read(
      `<main><h1>Thirty planks</h1><p>By Ada Quill and Tom Brack</p><article>${WORDS}</article></main>`,
      `<script type="application/ld+json">${linked}</script>`,
    );
    expect(record.byline).toEqual(['Ada Quill', 'Tom Brack']);
  });

  test('is in a list over the first lines', () => {
    const record = read(`<article><h1>Thirty planks</h1><ul><li>von Ada Quill</li><li>9. März 2012</li></ul>${WORDS}</article>`);
    expect(record).toMatchObject({ byline: ['Ada Quill'], date: '2012-03-09' });
  });

  test('is a day before the first words, or one that is said under the last', () => {
    expect(under('').date).toBeUndefined();
    const opened = read(`<main><h1>Thirty planks</h1><article><p>(3. Februar 2012) ${LONG}</p>${WORDS}</article></main>`);
    expect(opened.date).toBe('2012-02-03');
    const closed = read(`<main><h1>Thirty planks</h1><article>${WORDS}<p>Author: quill am 29.12.2010, 13:36 Uhr</p></article></main>`);
    expect(closed.date).toBe('2010-12-29T13:36');
    expect(read(`<main><h1>Thirty planks</h1><article>${WORDS}<p>Next count: 3 February 2012</p></article></main>`).date).toBeUndefined();
  });

  test('is never a caption, a menu of months, or the hours of an event', () => {
    expect(under('<figure><figcaption>By Ada Quill, 3 February 2012</figcaption></figure>')).not.toHaveProperty('date');
    expect(read(`<ul><li><a href="/2009/09">September 2009</a></li></ul><h1>Thirty planks</h1>${WORDS}`)).not.toHaveProperty('date');
    expect(under('<p class="date">19.1.2023, 10:00-11:30 Uhr</p><p class="date">20.12.2022</p>').date).toBe('2022-12-20');
  });
});

describe('the text of a page', () => {
  const legal =
    '<div class="legal"><p>We and our partners keep small files on your machine, and would like you to agree with that, now and always.</p></div>';

  test('is what stands under its title, where the content finder took something far below it', () => {
    const buttons = Array.from({ length: 70 }, (_, at) => `<div><button>Part ${at}</button></div>`).join('');
    const words = Array.from({ length: 3 }, (_, at) => `<div><div>${at}. ${LONG}</div></div>`).join('');
    const record = read(`<div class="sidebar combx"><h1>Thirty planks</h1><div class="sponsor">${words}</div>${buttons}</div>${legal}`);
    expect(toText(record)).toContain('2. The harbour office');
  });

  test('has captions without their credits, and no section over its title', () => {
    const record = read(
      `<article><p>Harbour news</p><h1>Thirty planks</h1>${WORDS}<figure><figcaption>The pier in spring. Photo: Ada Quill/North Quay</figcaption></figure></article>`,
    );
    expect(record.body.at(-1)).toEqual({ kind: 'caption', text: 'The pier in spring.' });
    expect(toText(record)).not.toMatch(/Harbour news|North Quay/);
    expect(record.furniture.map(({ text }) => text)).toEqual(['Harbour news', 'Photo: Ada Quill/North Quay']);
  });

  test('has no label over a box of links', () => {
    const links = ['The boot', 'The lamp', 'The rope'].map((name) => `<p><a href="#">${name} in the harbour</a></p>`).join('');
    const record = read(
      `<article><h1>Thirty planks</h1>${WORDS}<h3>More of the harbour</h3>${links}${WORDS.replaceAll('times', 'thousand')}</article>`,
    );
    expect(toText(record)).not.toContain('More of the harbour');
  });
});
