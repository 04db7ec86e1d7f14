import { describe, expect, test } from 'vitest';
import { readPage } from '../src/html/index.ts';
import { isImpossible } from '../src/html/metadata/moments.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';

const LONG =
  'The harbour office has counted the planks of the old pier again, and again there are fewer than last year, which surprised nobody.';
const WORDS = [1, 2, 3].map((number) => `<p>${number} times over. ${LONG}</p>`).join('');

function read(source: string): ArticleRecord {
  const page = readPage(source);
  if (typeof page === 'string') throw new Error(page);
  return parseCapture(
    { ref: 'page.html', file: 'page.html', id: '0', sha256: '0', bytes: 0, encoding: 'utf-8', format: 'html', problems: [], ...page },
    EMPTY_LAYOUT,
  );
}

function readArticle({ head = '', above = '', below = '' }: { head?: string; above?: string; below?: string }): ArticleRecord {
  return read(
    `<!DOCTYPE html><html lang="en"><head><title>Thirty planks</title>${head}</head><body><article><h1>Thirty planks</h1>${above}${WORDS}</article>${below}</body></html>`,
  );
}

const toLinked = (fields: object): string => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
const SITE = '<meta property="og:site_name" content="The Lamplighter">';

describe('by whom a page is', () => {
  test.each<[string, Parameters<typeof readArticle>[0], readonly string[]]>([
    ['a link to the page of an author', { above: '<ul><li>Post by <a href="/author/ada/">Ada Quill</a></li></ul>' }, ['Ada Quill']],
    [
      'a nickname by its profile',
      { above: '<div>Author: <a href="index.php?site=profile&id=5">Plank7</a> am 3.02.2012</div>' },
      ['Plank7'],
    ],
    ['a label inside the element', { above: '<p class="post-author"><span>Post author</span> By Ada Quill</p>' }, ['Ada Quill']],
    [
      'two authors beside each other',
      { above: '<p>By <a rel="author" href="/a">Ada Quill</a> and <a rel="author" href="/b">Tom Brack</a></p>' },
      ['Ada Quill', 'Tom Brack'],
    ],
    [
      'the text before an author of the tags, who is the owner of the site',
      { head: '<meta name="author" content="Otto Marl">', above: '<p>By Ada Quill</p>' },
      ['Ada Quill'],
    ],
    [
      'the text before a house that calls itself the author',
      { head: SITE + toLinked({ '@type': 'Article', author: { name: 'The Lamplighter' } }), above: '<p>By Ada Quill</p>' },
      ['Ada Quill'],
    ],
    [
      'a person whom the page states before the text',
      { head: SITE + toLinked({ '@type': 'Article', author: { name: 'Tom Brack' } }), above: '<p>By Ada Quill</p>' },
      ['Tom Brack'],
    ],
    ['a newsroom in its own words', { head: toLinked({ '@type': 'Article', author: { name: 'Staff Writer' } }) }, ['Staff Writer']],
    ['nobody by a link to a member without a word of it', { above: '<p>Welcome, <a href="/user/otto">Otto</a></p>' }, []],
    [
      'nobody by tags that say so',
      { head: '<meta name="author" content="No Author">' + toLinked({ '@type': 'Article', author: { name: 'Unknown' } }) },
      [],
    ],
    ['nobody by a label alone', { above: '<p class="author">By</p>' }, []],
    ['nobody by the word beside a day', { above: '<p class="author">Published</p>' }, []],
    ['nobody by a sign', { above: '<p class="author">| lamplighter.example</p>' }, []],
  ])('%s', (_, parts, names) => expect(readArticle(parts).byline).toEqual(names));

  test('a thread of a forum: who opened it, and when', () => {
    const post = (number: number, name: string, day: number): string =>
      `<div id="p${number}" class="post"><div class="postprofile"><a class="username">${name}</a> Joined: 01.01.2009</div><div class="postbody"><p class="author">by <b>${name}</b> » ${day}.02.2012, 11:05</p><div class="content">${LONG}</div></div></div>`;
    const record = read(
      `<html><head><title>phpBB</title></head><body><h2>Thirty planks</h2>${post(1, 'Marlo', 13)}${post(2, 'Petra', 14)}</body></html>`,
    );
    expect([record.byline, record.date, record.comments.length]).toEqual([['Marlo'], '2012-02-13T11:05', 1]);
  });
});

test.each([
  ['2012-11-17T10:33:13Z', '2012-11-17T10:32:18Z', true],
  ['2012-11-17T00:10:00+02:00', '2012-11-16T23:00:00Z', false],
  // The hour of what names no zone is nobody's
  ['2012-11-17T10:33:13Z', '2012-11-17 02:00', false],
  ['17 November 2012', '16 November 2012', true],
  ['17 November 2012', 'yesterday', false],
])('published %s and changed %s: impossible is %s', (date, updated, answer) => {
  expect(isImpossible({ date, updated })).toBe(answer);
});

describe('when a page was published', () => {
  const published = (date: string, updated?: string): string =>
    toLinked({ '@type': 'Article', datePublished: date, dateModified: updated });
  test.each<[string, Parameters<typeof readArticle>[0], string | undefined]>([
    [
      'by its own clock, where the same moment is written in another',
      { head: published('2012-02-04T03:37:00Z'), above: '<time datetime="2012-02-03T23:37:00-04:00">Friday</time>' },
      '2012-02-03T23:37',
    ],
    [
      'not by the clock of another moment',
      { head: published('2012-02-04T03:37:00Z'), above: '<time datetime="2012-02-03T22:00:00-04:00">Friday</time>' },
      '2012-02-04T03:37',
    ],
    [
      'by the line under the title, where a program says that it was changed before it was published',
      { head: published('2012-11-17T10:33:13Z', '2012-11-17T10:32:18Z'), above: '<p class="date">3 February 2012</p>' },
      '2012-02-03',
    ],
    [
      'by the program, where no line says otherwise',
      { head: published('2012-11-17T10:33:13Z', '2012-11-17T10:32:18Z') },
      '2012-11-17T10:33',
    ],
    [
      'by the line under the title before the day of the page',
      { head: '<meta name="date" content="2012-02-12">', above: '<p class="time-line">3 February 2012</p>' },
      '2012-02-03',
    ],
    ['by the day of the page for want of another', { head: '<meta name="date" content="2012-02-12">' }, '2012-02-12'],
    ['not by a year in a name', { above: '<p class="info">Planks of the world 2012</p>' }, undefined],
    [
      'by the line that stands by the title and not by a box above it',
      { above: '<p class="date">3 February 2012</p>', below: '<div class="date">4 May 2013, 10:00</div>' },
      '2012-02-03',
    ],
  ])('%s', (_, parts, date) => expect(readArticle(parts).date).toBe(date));
});

describe('a page whose tags are not those of a whole page', () => {
  test('is read where html is left out', () => {
    const record = read(`<!DOCTYPE html><head><title>Thirty planks</title></head><body><h1>Thirty planks</h1>${WORDS}</body>`);
    expect([record.title, record.body.length]).toEqual(['Thirty planks', 3]);
  });

  test('is read to its end where another page lies in it', () => {
    const inner = `<!DOCTYPE html PUBLIC "x"><html><body><p>Within. ${LONG}</p></body></html>`;
    const record = read(`<html><head><title>Thirty planks</title></head><body><h1>Thirty planks</h1>${inner}${WORDS}</body></html>`);
    expect(record.body.length).toBe(4);
  });
});

test('a door to the comments is no comment, and does not outweigh one', () => {
  const door =
    '<p class="post-comment-link"><span class="info"><a href="#comments">1 Comment on Thirty planks</a></span> <span class="text">Read them below.</span></p>';
  const below = `<div id="comment-7" class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author"><span class="fn">Marlo</span> <span class="text">says:</span></div> <time datetime="2012-02-04T11:05:00+02:00">then</time></footer><div class="comment-content"><p>I count them.</p></div></article></div>`;
  const doors = `${door}${door.replace('1 Comment', '1 Comments')}`;
  const { comments } = readArticle({ above: doors, below });
  expect(comments.map(({ author, body }) => [author, body])).toEqual([['Marlo', [{ kind: 'paragraph', text: 'I count them.' }]]]);
});
