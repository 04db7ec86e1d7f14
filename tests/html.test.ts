import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCapture } from '../src/captures/index.ts';
import { MAXIMUM_BYTES } from '../src/config.ts';
import { SHAPES } from '../src/html/comments/index.ts';
import { readPage } from '../src/html/index.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';
import { findLost, findUncounted } from './ledger.ts';
import { readMarkup, toPage, WORDS } from './markup.ts';

const PAGES = join(import.meta.dirname, 'pages');
/** Systems whose answers stand beside what they answer, without a sign of it. */
const FLAT = new Set([
  'movabletype',
  'joomla',
  'livejournal',
  'phpbb',
  'vbulletin',
  'xenforo',
  'discourse',
  'judgeme',
  'asgaros',
  'blogger-classic',
  'blogger-first',
  'redmine',
  'wpforo',
  'discuz',
  'fluxbb',
  'invision',
  'ktwo',
  'mybb',
  'phpbb-tables',
  'readcgi',
  'imageboard',
  'xoops',
  'phpfusion',
  'smf',
  'vanilla',
  'wordpress-terms',
  'yabb',
  'bugzilla',
  'dotclear',
  'github',
  'mastodon',
  'metafilter',
  'movabletype-first',
  'textpattern',
  'tieba',
]);

async function readOne(name: string): Promise<ArticleRecord> {
  for await (const seed of readCapture(join(PAGES, name), { root: PAGES, maximumBytes: MAXIMUM_BYTES })) {
    if (seed.kind === 'capture') return parseCapture(seed.capture, EMPTY_LAYOUT);
    throw new Error(seed.rejection.message);
  }
  throw new Error(`no seed in ${name}`);
}

describe('the comments of each system', () => {
  test('have a page each', () => {
    const pages = readdirSync(PAGES).map((name) => name.replace('.html', ''));
    expect(SHAPES.map(({ name }) => name).filter((name) => !pages.includes(name))).toEqual([]);
  });

  test.each(SHAPES.map(({ name }) => name))('%s: author, minute and parent of every comment', async (name) => {
    const { title, body, comments } = await readOne(`${name}.html`);
    expect(title).toBe('The harbour that counts its planks');
    expect(comments.map(({ author, date, parent }) => [author, date, parent])).toEqual([
      ['Marlo', '2012-02-04T11:05', undefined],
      ['Petra', '2012-02-04T11:20', FLAT.has(name) ? undefined : 'c1'],
      ['Otto', '2012-02-04T12:00', undefined],
    ]);
    expect(comments.map((comment) => comment.body)).toEqual([
      [{ kind: 'paragraph', text: 'I count them every spring.' }],
      [{ kind: 'paragraph', text: 'And who counts you?' }],
      [{ kind: 'paragraph', text: 'There were never thirty of them.' }],
    ]);
    expect(JSON.stringify(body)).toContain('The harbour office has counted the planks');
    expect(JSON.stringify(body)).not.toContain('I count them');
  });
});

describe('a page', () => {
  test('tells the pages that link here from people', () => {
    const toComment = (id: number, name: string, text: string): string =>
      `<li class="comment" id="comment-${id}"><cite class="fn">${name}</cite> <a href="#comment-${id}">March ${id}, 2015 at 4:15 pm</a><p>${text}</p></li>`;
    const thread = `<ol class="commentlist">${toComment(3, 'Marlo', 'I count them.')}${toComment(4, 'Pingback von Rope &amp; Lamp', '[…] thirty planks […]')}</ol>`;
    const { comments } = readMarkup(toPage(`<article><h1>Thirty planks</h1>${WORDS}</article>${thread}`));
    expect(comments.map(({ author, kind }) => [author, kind])).toEqual([
      ['Marlo', 'comment'],
      ['Rope & Lamp', 'pingback'],
    ]);
  });

  test('keeps headings, lists, quotes, tables, captions and what stands preformatted', () => {
    const { body } = readMarkup(
      toPage(`<article><h1>Thirty planks</h1>${WORDS}<h2>What was found</h2><ul><li>a boot<ul><li>left</li></ul></li><li>a lamp</li></ul><blockquote>Count again.</blockquote>
      <figure><img src="x.png" alt=""><figcaption>The pier in spring</figcaption></figure><table><tr><th>Year</th><th>Planks</th></tr><tr><td>2012</td><td>30</td></tr></table><pre>one
  two</pre>${WORDS}</article>`),
    );
    expect(body.filter(({ kind }) => kind !== 'paragraph')).toEqual([
      { kind: 'heading', level: 2, text: 'What was found' },
      { kind: 'list', ordered: false, items: [{ text: 'a boot', items: [{ text: 'left' }] }, { text: 'a lamp' }] },
      { kind: 'quote', text: 'Count again.' },
      { kind: 'caption', text: 'The pier in spring' },
      {
        kind: 'table',
        rows: [
          ['Year', 'Planks'],
          ['2012', '30'],
        ],
      },
      { kind: 'preformatted', text: 'one\n  two' },
    ]);
  });

  test('states what it is by JSON-LD, tags and microdata; what differs stands against it', () => {
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Thirty planks',
      datePublished: '2012-02-03',
      author: [{ name: 'Ada Quill' }],
      publisher: { name: 'The Lamplighter' },
    });
    const record = readMarkup(
      toPage(
        `<article><h1>Thirty planks</h1><p>5 February 2012</p>${WORDS}</article>`,
        `<script type="application/ld+json">${linked}</script><meta property="article:published_time" content="2012-02-04"><link rel="canonical" href="https://lamplighter.example/planks">`,
      ),
    );
    expect(record).toMatchObject({
      title: 'Thirty planks',
      date: '2012-02-03',
      byline: ['Ada Quill'],
      source: 'The Lamplighter',
      language: 'en',
    });
    expect(record.capture.url).toBe('https://lamplighter.example/planks');
    expect(record.evidence['date']).toMatchObject({ from: 'markup', rule: 'markup/date', basis: 'stated' });
    expect(record.evidence['date']?.against?.map(({ text }) => text)).toEqual(['2012-02-04', '5 February 2012']);
  });

  test('is read where its text stands beside the body', () => {
    const source = `<!DOCTYPE html><html><head><title>Thirty planks</title></head><html lang="en"><body><article><h1>Thirty planks</h1>${WORDS}</article></body></html>`;
    expect(readMarkup(source).title).toBe('Thirty planks');
    expect(readMarkup(`<html><head></head><article><h1>Thirty planks</h1>${WORDS}</article></html>`).body).toHaveLength(3);
  });

  test('never takes its date from a comment, a sidebar or another article', () => {
    const record = readMarkup(
      toPage(`<article><h1>Thirty planks</h1>${WORDS}</article><aside class="sidebar"><time datetime="2011-01-01">1 January 2011</time></aside>
      <div class="related"><a href="#">More</a><time datetime="2010-01-01">2010</time></div>
      <ol><li class="comment" id="comment-1"><cite class="fn">Marlo</cite> <time datetime="2012-02-04T11:05">then</time><div class="comment-content">I count them.</div></li></ol>`),
    );
    expect(record.date).toBe('2012-02-04');
    expect(record.evidence['date']).toMatchObject({ basis: 'inferred', from: 'comments' });
  });

  test('leaves nothing of script, style, attribute or remote resource, and accounts for every visible line', () => {
    const source = toPage(
      `<nav><ul><li><a href="#">Home</a></li></ul></nav><article><h1>Thirty planks</h1>${WORDS}<p onclick="steal()" style="x:y">A last word of the pier, which is long enough to be read as one.</p><img src="https://evil.example/x.png" alt=""><iframe src="https://evil.example"></iframe></article><script>alert(1)</script><style>p{}</style><footer>Imprint</footer>`,
    );
    const read = readPage(source);
    if (typeof read === 'string') throw new Error(read);
    const record = readMarkup(source);
    expect(JSON.stringify(record)).not.toMatch(/alert|steal|evil|x:y|p\{\}/);
    expect(findUncounted(read.text, record)).toEqual([]);
    expect(findLost(read.text, record)).toEqual([]);
  });
});

describe('a thread without names of its own', () => {
  const SAID = ['I count them every spring.', 'There were never thirty of them.'];
  const NAMES = ['Marlo', 'Otto'];
  const toThread = (toOne: (name: string, text: string, at: number) => string): string =>
    SAID.map((text, at) => toOne(NAMES[at] ?? '', text, at)).join('');
  const read = (thread: string) =>
    readMarkup(
      toPage(`<article><h1>Thirty planks</h1>${WORDS}</article>${thread}<footer><p>The Lamplighter, North Quay</p></footer>`),
    ).comments.map(({ author, date, body }) => [author, date, body]);

  test.each([
    [
      'in paragraphs below what is called so',
      `<div id="kommentarer">${toThread((name, text, at) => `<p><strong>${name}</strong> <em>2012-02-04 11:0${at}</em><br>${text}</p>`)}</div>`,
    ],
    [
      'whose attributes say by whom and when',
      toThread(
        (name, text, at) =>
          `<shreddit-comment author="${name}" created="2012-02-04T11:0${at}:00+0000"><div slot="comment"><p>${text}</p></div></shreddit-comment>`,
      ),
    ],
    [
      'with the moment behind the name, and first letters for a picture',
      `<div class="talk">${toThread((name, text, at) => `<div class="entry"><div class="userpic">${name.slice(0, 1)}</div><p class="name">${name} <span>04.02.2012 11:0${at}</span></p><p class="text">${text}</p></div>`)}</div>`,
    ],
    [
      'between rules, over the foot of the page',
      `<h3>Comments</h3>${toThread((name, text, at) => `<b>${name}</b> (04.02.2012 11:0${at})<br>${text}<hr>`)}`,
    ],
  ])('%s', (_, thread) =>
    expect(read(thread)).toEqual(SAID.map((text, at) => [NAMES[at], `2012-02-04T11:0${at}`, [{ kind: 'paragraph', text }]])),
  );
});
