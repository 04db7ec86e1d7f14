import { describe, expect, test } from 'vitest';
import type { Dialect } from '../src/parse/thread/dialect.ts';
import { HACKERNEWS } from '../src/parse/dialects/hackernews.ts';
import { LIVEJOURNAL } from '../src/parse/dialects/livejournal.ts';
import { REDDIT } from '../src/parse/dialects/reddit.ts';
import { toLines } from '../src/text/lines.ts';

const toDepths = (dialect: Dialect, lines: readonly string[]) => dialect.findHeads(toLines(lines.join('\n'))).map(({ depth }) => depth);

describe('Hacker News tells the tree by links', () => {
  const toThread = (...links: readonly string[]) =>
    links.flatMap((link) => [`gullwing on April 19, 2024 | ${link}${link === '' ? '' : ' | '}next [–]`, 'Two lines of text.']);

  test.each([
    [
      'an answer with nobody before it answers the comment above',
      ['', 'parent', 'root | parent', 'root | parent', 'root | parent | prev'],
      [0, 1, 2, 3, 3],
    ],
    ['the next comment on the article begins anew', ['', 'parent', 'root | parent', 'prev', 'parent'], [0, 1, 2, 0, 1]],
    ['a single line of answers goes ever deeper', ['', 'parent', 'root | parent', 'root | parent'], [0, 1, 2, 3]],
    [
      'where no link leads to the one before, all answers to answers are level',
      ['', 'parent', 'root | parent', 'root | parent', ''],
      [0, 1, 2, 2, 0],
    ],
  ])('%s', (_, links, depths) => expect(toDepths(HACKERNEWS, toThread(...links))).toEqual(depths));

  test('shifted heads say more than links', () =>
    expect(toDepths(HACKERNEWS, ['gullwing on April 19, 2024 | next [–]', 'Text.', '  sedge on April 19, 2024 | parent [–]'])).toEqual([
      undefined,
      undefined,
    ]));
});

describe('old Reddit pages tell the tree by counts', () => {
  const toThread = (...counts: readonly number[]) =>
    counts.flatMap((count, index) => [
      `[–]gullwing 2 points 5 years ago (${count} ${count === 1 ? 'child' : 'children'})`,
      `Text ${index}.`,
      index === 0 ? 'permalinkembedsavereportreply' : 'permalinkembedsaveparentreportreply',
    ]);

  test('each count holds all that stand below', () => expect(toDepths(REDDIT, toThread(4, 2, 0, 0, 0))).toEqual([0, 1, 2, 2, 1]));
  test('counts that do not add up are not believed', () => expect(toDepths(REDDIT, toThread(1, 5, 0, 0))).toEqual([0, 1, 1, 1]));
});

describe('LiveJournal tells the tree by "(Parent)" and "(Thread)"', () => {
  const toThread = (...links: readonly string[]) =>
    links.flatMap((link) => ['From: gullwing', 'Date: March 13th, 2006 04:38 pm (UTC)', '(Link)', 'Text.', `(Reply) ${link}`]);

  test('a comment with a thread is answered by the next', () =>
    expect(toDepths(LIVEJOURNAL, toThread('(Thread)', '(Parent) (Thread)', '(Parent)', '(Parent)', ''))).toEqual([0, 1, 2, 2, 0]));
  test('a link that stands under every comment says nothing', () =>
    expect(toDepths(LIVEJOURNAL, toThread('(Thread)', '(Parent) (Thread)', '(Parent) (Thread)', '(Thread)'))).toEqual([0, 1, 1, 0]));
});
