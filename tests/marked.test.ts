import { describe, expect, test } from 'vitest';
import type { Comment } from '../src/record.ts';
import { readMarkup, toPage, WORDS } from './markup.ts';

function readThread(thread: string): readonly Comment[] {
  return readMarkup(toPage(`<article><h1>Thirty planks</h1>${WORDS}</article>${thread}`)).comments;
}

const toComment = (time: string, text = '<p>I count them every spring.</p>', name = 'Marlo'): string =>
  `<li class="comment" id="comment-1"><cite class="fn">${name}</cite> ${time}<div class="comment-content">${text}</div></li>`;

describe('the moment of a comment', () => {
  test.each([
    ['in words by the clock of the page', '<time datetime="2021-05-03T07:12:10+00:00">3 May 2021, 10:12</time>', '2021-05-03T10:12'],
    [
      'by that clock in its title',
      '<time datetime="2021-05-03T22:12:10Z" title="Tuesday, May 4, 2021 1:12 AM">4. May</time>',
      '2021-05-04T01:12',
    ],
    ['by a clock between the hours', '<time datetime="2021-05-03T07:12:10Z">3 May 2021, 12:42</time>', '2021-05-03T12:42'],
    [
      'by the machine, where the words say another moment',
      '<time datetime="2021-05-03T07:12:10Z">3 May 2021, 10:19</time>',
      '2021-05-03T07:12',
    ],
    [
      'by the machine, where the words are of another day',
      '<time datetime="2021-05-03T07:12:10Z">5 May 2021, 07:12</time>',
      '2021-05-03T07:12',
    ],
    ['by the machine, where the words say the day alone', '<time datetime="2021-05-03T07:12:10Z">3 May 2021</time>', '2021-05-03T07:12'],
    ['by the title over an age', '<span class="comment-date" title="23 avril 2022 19h12">il y a 2 ans</span>', '2022-04-23T19:12'],
    ['with the ending of another script', '<span class="comment-date">8 డిసెంబర్, 2019 8:10 PMకి</span>', '2019-12-08T20:10'],
  ])('%s', (_, time, date) => {
    expect(readThread(`<ol class="commentlist">${toComment(time)}</ol>`).map((comment) => comment.date)).toEqual([date]);
  });
});

describe('what is no comment', () => {
  test('a list of what is talked of, though it calls its entries comments', () => {
    const toEntry = (title: string): string =>
      `<li class="comment"><span class="author">Topic</span> <span class="date">21.05.2014</span> <a href="/1">${title}</a> (31)</li>`;
    expect(readThread(`<ul class="comments-top">${toEntry('A hole in Mill Lane')}${toEntry('The bus is back')}</ul>`)).toEqual([]);
    const toOpinion = (title: string): string =>
      `<li class="comment opinion"><div class="comment-author vcard"><b class="fn">Opinion</b></div><a href="/1">${title}</a> <time datetime="2021-04-21T08:00:00+02:00">21 April</time></li>`;
    expect(readThread(`<ul class="comment-list">${toOpinion('Let us have a bridge')}${toOpinion('The ferry is our road')}</ul>`)).toEqual(
      [],
    );
  });

  test('but a comment may be nothing but an address', () => {
    const thread = `<ul><li class="comment" id="comment-1"><b class="fn">Marlo</b> <time datetime="2021-04-21T08:00:00+02:00">21 April</time> <a href="https://planks.example">https://planks.example</a></li></ul>`;
    expect(readThread(thread)).toMatchObject([{ author: 'Marlo', kind: 'comment' }]);
  });

  test('what WordPress cuts out of a page that links here', () => {
    const time = '<time datetime="2021-04-21T08:00:00+02:00">21 April</time>';
    const cut = toComment(time, '<p>[…] the planks, as the Lamplighter writes, are thirty […]</p>', 'The Log » Blog Archive » Planks');
    expect(readThread(`<ol class="commentlist">${cut}${toComment(time)}</ol>`).map(({ kind }) => kind)).toEqual(['pingback', 'comment']);
  });

  test('what a moderator of Discourse did', () => {
    const toPost = (number: number, inside: string, sign = 'regular'): string =>
      `<div class="topic-post ${sign}" data-post-number="${number}"><div class="names"><span class="username">Marlo</span></div><time datetime="2021-04-2${number}T08:00:00Z">x</time>${inside}</div>`;
    const moved = toPost(3, '<p>Marlo moved this topic to Piers</p>', 'small-action');
    const posts = [1, 2].map((number) => toPost(number, `<div class="cooked"><p>${number} times I counted them.</p></div>`)).join('');
    const { comments } = readMarkup(toPage(`<h1>Thirty planks</h1><div class="discourse">${posts}${moved}</div>`));
    expect(comments.map(({ date }) => date)).toEqual(['2021-04-22T08:00']);
  });
});

test('a name before what its system says in Hindi', () => {
  const thread = `<dl id="comments-block"><dt class="comment-author" id="c1">Marlo ने कहा…</dt><dd class="comment-body"><p>I count them.</p></dd><dd class="comment-footer"><span class="comment-timestamp">23 मई 2010 को 11:05 am बजे</span></dd></dl>`;
  expect(readThread(thread).map(({ author, date }) => [author, date])).toEqual([['Marlo', '2010-05-23T11:05']]);
});

test('the archive of vBulletin: the first post is the article', () => {
  const toPost = (name: string, minute: number, text: string): string =>
    `<div class="post"><div class="posttop"><div class="username">${name}</div><div class="date">08-31-2006, 10:${minute} AM</div></div><div class="posttext">${text}</div></div><hr />`;
  const posts = [
    toPost('Marlo', 10, 'I count the planks of the pier every spring. One is missing.'),
    toPost('Petra', 20, 'And who counts you?'),
  ];
  const record = readMarkup(
    `<html><head><title>Planks [Archive] - vBulletin</title></head><body><p class="largefont">View Full Version : <a href="t.php">Planks</a></p><hr />${posts.join('')}</body></html>`,
  );
  expect(record).toMatchObject({ byline: ['Marlo'], date: '2006-08-31T10:10', comments: [{ author: 'Petra', date: '2006-08-31T10:20' }] });
});

test('a cell of a table that sets out a page keeps its lines', () => {
  const cell = `<font><b>Thirty planks</b></font><br><i>Tuesday, 5 October 2004</i><br><br>The pier was counted.<br><br>One plank is missing.`;
  const { body } = readMarkup(
    `<html><head><title>Thirty planks</title></head><body><table><tr><td><a href="/">Home</a></td><td>${cell}</td></tr></table></body></html>`,
  );
  expect(body.filter(({ kind }) => kind === 'paragraph').slice(-2)).toMatchObject([
    { text: 'The pier was counted.' },
    { text: 'One plank is missing.' },
  ]);
});

test('a table keeps its rows where a cell has lines of its own', () => {
  const rows = ['1<br>2<br>3', '4<br>5<br>6'].map((cell) => `<tr><td>Pier</td><td>${cell}</td></tr>`).join('');
  const { body } = readMarkup(toPage(`<article><h1>Thirty planks</h1>${WORDS}<table>${rows}</table>${WORDS}</article>`));
  expect(body.some(({ kind }) => kind === 'table')).toBe(true);
});

test('a post of NodeBB names the one that it answers by a number in its head', () => {
  const toPost = (at: number, name: string, head: string): string =>
    `<li component="post" data-index="${at}" data-pid="3${at}"><meta itemprop="datePublished" content="2023-10-14T1${at}:02:00.000Z">${head}<div itemprop="author"><a data-username="${name}">${name}</a></div><div component="post/content"><p>Plank ${at} is missing, says ${name}.</p></div></li>`;
  const answered =
    '<div component="post/parent" data-parent-pid="31" class="post-parent"><a href="/user/petra">Petra</a><div>Plank 1 is missing</div></div>';
  const posts = [toPost(0, 'Marlo', ''), toPost(1, 'Petra', ''), toPost(2, 'Otto', answered)];
  const { comments } = readMarkup(toPage(`<h1>Thirty planks</h1><ul>${posts.join('')}</ul>`));
  expect(comments.map(({ author, parent }) => [author, parent])).toEqual([
    ['Petra', undefined],
    ['Otto', 'c1'],
  ]);
});

test.each([
  ['behind a dash', '', '<p class="author">— <span class="fn">Ada Quill</span></p>'],
  ['between words of the page', '<p class="documentAuthor">per <a href="/author/ada">Ada Quill</a> —</p>', ''],
  [
    'in the foot of the post',
    '',
    '<div class="post-footer"><span class="post-author">Diposting oleh <span class="fn">Ada Quill</span></span></div>',
  ],
  ['in the foot of the article itself', '', '<footer><a rel="author" href="/profile/ada">Ada Quill</a></footer>'],
])('by whom an article is, %s', (_, above, below) => {
  expect(readMarkup(toPage(`<article><h1>Thirty planks</h1>${above}${WORDS}${below}</article>`)).byline).toEqual(['Ada Quill']);
});

test('the foot of another article says nothing of this one', () => {
  const card =
    '<article><h3><a href="/2">Lamps</a></h3><p>Lit.</p><footer><a rel="author" href="/profile/otto">Otto</a></footer></article>';
  expect(readMarkup(toPage(`<article><h1>Thirty planks</h1>${WORDS}</article>${card}`)).byline).toEqual([]);
});
