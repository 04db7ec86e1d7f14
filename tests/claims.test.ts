import { expect, test } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import { toCapture } from './capture.ts';

const PROSE = `The ferry at Oversedge will keep its bell, the council decided on Monday after a debate that the bell interrupted twice.

The vote was nine to two. Both of the two live within sight of the landing and would prefer to live within sight only.

A smaller bell was offered by the museum and declined, since it turned out on trial to be the louder of them. It will now be hung in the school, where nobody is expected to notice.

The ferryman has promised to ring it no oftener than he must. He must, by the old charter, ring it whenever somebody is late, which in Oversedge is most of the day.`;

function countComments(...parts: readonly string[]): number {
  return parseCapture(toCapture(parts.join('\n\n')), EMPTY_LAYOUT).comments.length;
}

test.each([
  ['Submitted by editor on Mon, 2006-02-27 08:15'],
  ['Redaktion am 18. Oktober 2023 - 13:11'],
  ['Mara Lind | Di, 21. April 2020 - 16:40'],
  ['Blaise Aubrac Le 7 décembre 2019 à 13:45'],
  ['Publié Le 7 décembre 2019 à 13:45'],
])('%s over an article is its byline', (byline) => {
  expect(countComments('The bell stays', byline, PROSE)).toBe(0);
});

test('the same byline over an article does not keep its comments from being read', () => {
  const head = (name: string) => `Submitted by ${name} (not verified) on Wed, 2006-03-01 19:59.`;
  const thread = ['Comments', head('Rufus'), 'It rings still.', 'reply', head('Ottilie'), 'It rang.', 'reply'];
  expect(countComments('The bell stays', 'Submitted by editor on Mon, 2006-02-27 08:15', PROSE, ...thread)).toBe(2);
});

test('a tweet shown in an article is no comment', () => {
  const tweet = 'Oversedge Ferry @oversedgeferry 18 Aug\nThe bell has been polished.\n0 replies 3 retweets 9 likes';
  expect(countComments('The bell stays', PROSE, tweet, PROSE)).toBe(0);
});

test('set words of one system inside an article make no thread', () => {
  const signs = ['Comment from the forums', 'Click to rate', 'Guardian Pick', '34 Recommend', 'Expand full comment'];
  expect(countComments('The bell stays', PROSE, ...signs, PROSE)).toBe(0);
});

test('"In reply to" that begins a text stays text', () => {
  const head = (name: string, minute: string) => `${name} am 18. Oktober 2023 - 13:${minute} Permanenter Link`;
  const text = 'In reply to your question, by all means: it does ring.';
  const capture = toCapture(
    ['The bell stays', PROSE, 'Kommentare', head('Ansgar', '11'), 'Does it ring?', head('Roswitha', '12'), text].join('\n\n'),
  );
  expect(parseCapture(capture, EMPTY_LAYOUT).comments[1]?.body).toEqual([{ kind: 'paragraph', text }]);
});
