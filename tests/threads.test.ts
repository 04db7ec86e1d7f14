import { describe, expect, test } from 'vitest';
import type { Comment } from '../src/record.ts';
import { readMarkup, toPage, WORDS } from './markup.ts';

function readThread(thread: string): readonly Comment[] {
  return readMarkup(toPage(`<article><h1>Thirty planks</h1>${WORDS}</article>${thread}`)).comments;
}

function toTree(comments: readonly Comment[]): readonly (readonly [string | undefined, string | undefined])[] {
  return comments.map(({ author, parent }) => [author, parent]);
}

const TREE = [
  ['Marlo', undefined],
  ['Petra', 'c1'],
  ['Otto', undefined],
];
const PEOPLE = ['Marlo', 'Petra', 'Otto'] as const;
const TEXTS = ['I count them every spring.', 'And who counts you?', 'There were never thirty of them.'] as const;

describe('what stands by a name', () => {
  test.each([
    ['the word for it', 'From: Marlo'],
    ['the word for it in Japanese', '投稿者 Marlo'],
    ['a link to a page of theirs', 'Marlo (Homepage)'],
  ])('is none of it: %s', (_, name) => {
    const toComment = (at: number): string =>
      `<li class="comment" id="comment-${at}"><span class="comment-author">${name}</span> <time datetime="2012-02-04T1${at}:05">x</time><div class="comment-content">${TEXTS[at] ?? ''}</div></li>`;
    expect(readThread(`<ol>${[0, 1].map(toComment).join('')}</ol>`).map(({ author }) => author)).toEqual(['Marlo', 'Marlo']);
  });

  test('a subject is none, which answers bear too', () => {
    const toComment = (at: number): string =>
      `<li class="comment" id="comment-${at}"><b>Re: planks</b> <b class="fn">${PEOPLE[at] ?? ''}</b> <time datetime="2012-02-04T1${at}:05">x</time><div class="comment-content">${TEXTS[at] ?? ''}</div></li>`;
    expect(readThread(`<ol>${[0, 1].map(toComment).join('')}</ol>`).map(({ author }) => author)).toEqual(['Marlo', 'Petra']);
  });
});

describe('a board whose posts are a head and what stands behind it', () => {
  const toPost = (at: number): string =>
    `<tr class="posthead"><td class="poster"><b class="nick">${PEOPLE[at] ?? ''}</b></td><td><span class="when">4 February 2012 1${at}:05</span></td></tr><tr><td>Rank: clerk</td><td class="message"><p>${TEXTS[at] ?? ''} ${'The ledger says so. '.repeat(6)}</p></td></tr>`;

  test('the first is the article', () => {
    const { comments, body } = readMarkup(toPage(`<h1>Thirty planks</h1><table class="posts">${[0, 1, 2].map(toPost).join('')}</table>`));
    expect(comments.map(({ author, date }) => [author, date])).toEqual([
      ['Petra', '2012-02-04T11:05'],
      ['Otto', '2012-02-04T12:05'],
    ]);
    expect(JSON.stringify(body)).toContain('I count them every spring.');
  });
});

describe('who answers whom', () => {
  const toComment = (at: number, sign = '', inside = ''): string =>
    `<li class="comment" id="comment_${at + 7}" ${sign}><b class="fn">${PEOPLE[at] ?? ''}</b> <time datetime="2012-02-04T1${at}:05">x</time><div class="comment-content">${TEXTS[at] ?? ''}</div>${inside}</li>`;

  test.each([
    ['an attribute with the number in an id', `${toComment(0)}${toComment(1, 'data-parentpostingid="7"')}${toComment(2)}`],
    [
      'an attribute of an empty part',
      `${toComment(0)}${toComment(1, '', '<span class="parent_id" data-parent_id="7"></span>')}${toComment(2)}`,
    ],
    ['a margin with the others', `${toComment(0, 'style="margin:0"')}${toComment(1, 'style="margin: 0 0 8px 40px"')}${toComment(2)}`],
    [
      'a picture that is nothing but wide',
      `${toComment(0)}${toComment(1, '', '<img src="/i/spacer.gif" width="40" height="1">')}${toComment(2)}`,
    ],
    [
      'a link to its parent',
      `${toComment(0)}${toComment(1, '', '<a href="?thread=7#t7">Parent</a> <a href="?thread=8#t8">Thread</a>')}${toComment(2)}`,
    ],
    [
      'a number that the answer names',
      `${toComment(0, '', '<a href="#7">#1</a>')}${toComment(1, '', '<a href="?p=1">Reply to #1</a>')}${toComment(2)}`,
    ],
  ])('%s', (_, thread) => expect(toTree(readThread(`<ol class="commentlist">${thread}</ol>`))).toEqual(TREE));

  test('a picture that holds the place of a face says nothing', () => {
    const face = '<img src="/i/blank.gif" width="40" height="40">';
    const thread = `${toComment(0)}${toComment(1, '', face)}${toComment(2)}`;
    expect(readThread(`<ol class="commentlist">${thread}</ol>`).map(({ parent }) => parent)).toEqual([undefined, undefined, undefined]);
  });

  test('a wrapper in a wrapper, and of two the second answers the same', () => {
    const toSection = (at: number): string =>
      `<section id="comment_id_${at + 7}" class="comment"><ul><li class="comment-author">${PEOPLE[at] ?? ''}</li><li class="comment-date"><time datetime="2012-02-04T1${at}:05">x</time></li></ul><div class="comment-content text">${TEXTS[at] ?? ''}</div></section>`;
    const [first, ...others] = [0, 1, 2].map(toSection);
    const wrap = (inside: string): string => `<div class="comment-wrapper">${inside}</div>`;
    const thread = wrap(`${first ?? ''}${others.map(wrap).join('')}`);
    expect(readThread(thread).map(({ parent }) => parent)).toEqual([undefined, 'c1', 'c1']);
  });

  test('a number in two arrows, which stays in the text', () => {
    const toPost = (number: number, name: string, text: string): string =>
      `<dt>${number} ：<b>${name}</b>：2012/02/04(土) 11:0${number}:00 ID:aBcD</dt><dd>${text}<br></dd>`;
    const posts = [
      toPost(1, 'Edda', 'The planks of the pier are counted again, and one is missing.'),
      toPost(2, 'Marlo', 'I count them every spring.'),
      toPost(3, 'Petra', '<a href="/r/2">&gt;&gt;2</a><br>And who counts you?'),
    ].join('');
    const { byline, comments } = readMarkup(toPage(`<h1>Thirty planks</h1><dl class="thread">${posts}</dl>`));
    expect(byline).toEqual(['Edda']);
    expect(toTree(comments)).toEqual([
      ['Marlo', undefined],
      ['Petra', 'c1'],
    ]);
    expect(comments[1]?.body).toMatchObject([{ text: '>>2' }, { text: 'And who counts you?' }]);
  });
});

describe('what is left of a comment that is gone keeps its place', () => {
  const toComment = (name: string, inside = '', sign = ''): string =>
    `<li class="comment ${sign}" id="comment-${name}"><b class="fn">${name}</b> <time datetime="2012-02-04T11:05">x</time><div class="comment-content">${TEXTS[0]}</div>${inside}</li>`;

  test.each([
    ['by its words', '<li class="comment" id="comment-x"><p>This comment was deleted.</p></li>'],
    ['by its class', '<li class="comment comment-deleted" id="comment-x"><p>A gull flew off with it</p></li>'],
  ])('%s', (_, slot) => {
    const comments = readThread(`<ol class="commentlist">${toComment('Marlo')}${slot}${toComment('Otto')}</ol>`);
    expect(comments.map(({ author, removed }) => [author, removed])).toEqual([
      ['Marlo', undefined],
      [undefined, true],
      ['Otto', undefined],
    ]);
  });

  test('and nobody is called [deleted]', () => {
    const comments = readThread(`<ol class="commentlist">${toComment('Marlo')}${toComment('[deleted]')}</ol>`);
    expect(comments.map(({ author }) => author)).toEqual(['Marlo', undefined]);
  });
});

test('a table each, whose class says how deep it stands', () => {
  const toTable = (at: number, level: number): string =>
    `<table class="contribution level${level}" id="b9${at}"><tr><td class="cell"><div class="date hover">4.2.2012 1${at}:05</div><h4 class="name"><a href="/p">${PEOPLE[at] ?? ''}</a></h4><h5 class="disc-title">Re: Planks</h5><div class="user-text"><p>${TEXTS[at] ?? ''}</p></div></td></tr></table>`;
  const thread = readThread(`<div id="disc-list">${toTable(0, 1)}${toTable(1, 2)}${toTable(2, 1)}</div>`);
  expect(toTree(thread)).toEqual(TREE);
});

test('a remark right under a post of Discuz! answers it', () => {
  const remark =
    '<div class="cm"><div class="pstl"><div class="psta"><a href="/u"></a> <a class="xi2">Petra</a></div><div class="psti">And who counts you? <span class="xg1">2012-2-4 11:20</span></div></div></div>';
  const toPost = (at: number, name: string, text: string, inside = ''): string =>
    `<table id="pid${at}"><tr><td class="pls"><div class="authi">${name}</div></td><td><em id="authorposton${at}">2012-2-4 11:05:0${at}</em><div class="t_f" id="postmessage_${at}">${text}</div>${inside}</td></tr></table>`;
  const posts = `${toPost(1, 'Edda', 'The planks are counted again.')}${toPost(2, 'Marlo', TEXTS[0], remark)}${toPost(3, 'Otto', TEXTS[2])}`;
  const { comments } = readMarkup(toPage(`<h1>Thirty planks</h1><div id="discuz">${posts}</div>`));
  expect(toTree(comments)).toEqual(TREE);
  expect(comments[1]).toMatchObject({ date: '2012-02-04T11:20', body: [{ text: TEXTS[1] }] });
});

test('Weebly writes the month first', () => {
  const thread = `<div id="comments"><div class="blogCommentWrap"><div class="blogCommentAuthor"><span class="name">Marlo</span></div><div class="blogCommentDate">3/9/2015 02:22:10 pm</div><div class="blogCommentText"><p>${TEXTS[0]}</p></div></div></div>`;
  expect(readThread(thread).map(({ date }) => date)).toEqual(['2015-03-09T14:22']);
});

test('the title of another page is no person', () => {
  const entry = `<li class="comment-like"><h3><a href="/2" rel="bookmark">The lamp at the quay</a></h3><span class="date">27 August 2022, 18:00</span><p>Nobody lit it.</p></li>`;
  expect(readThread(`<ul>${entry}</ul>`)).toEqual([]);
});
