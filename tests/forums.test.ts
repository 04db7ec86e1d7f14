import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATALIFE } from '../src/parse/dialects/datalife.ts';
import { DISCOURSE } from '../src/parse/dialects/discourse.ts';
import { DRUPALPICTURE } from '../src/parse/dialects/drupalpicture.ts';
import { HUFFPOST } from '../src/parse/dialects/huffpost.ts';
import { PHPBB } from '../src/parse/dialects/phpbb.ts';
import { SMF } from '../src/parse/dialects/smf.ts';
import { VBULLETIN } from '../src/parse/dialects/vbulletin.ts';
import { XENFORO } from '../src/parse/dialects/xenforo.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import { findThread } from '../src/parse/thread/thread.ts';
import { toLines } from '../src/text/lines.ts';
import { toCapture } from './capture.ts';

const FORUMS = [DATALIFE, DISCOURSE, DRUPALPICTURE, HUFFPOST, PHPBB, SMF, VBULLETIN, XENFORO];
const THREADS = join(import.meta.dirname, 'fixtures/thread');
const fixtures = readdirSync(THREADS)
  .filter((name) => FORUMS.some((dialect) => name.startsWith(`${dialect.name}--`)))
  .sort();

const toComments = (text: string) =>
  parseCapture(toCapture(text), EMPTY_LAYOUT).comments.map(({ author, name, date, dateText, parent, status, votes, body }) => ({
    author,
    name,
    date,
    dateText,
    parent,
    status,
    votes,
    text: body.map((block) => ('text' in block ? block.text : '')).join(' '),
  }));

describe.each(fixtures)('%s', (name) => {
  const text = readFileSync(join(THREADS, name, 'input.txt'), 'utf8');
  const lines = toLines(text);
  const thread = findThread(lines);
  const start = thread?.spans[0]?.head.first ?? 0;
  const change = (toLine: (raw: string) => string) => lines.map(({ raw }, at) => (at < start ? raw : toLine(raw))).join('\n');
  const comments = toComments(text);

  test('is read by its own dialect', () => {
    expect(thread?.dialect.name).toBe(name.split('--')[0]);
    expect(comments.length).toBeGreaterThanOrEqual(3);
  });

  test('reads the same with a blank line under each line', () => {
    expect(toComments(change((raw) => `${raw}\n`))).toEqual(comments);
  });

  test('reads the same when it stands deeper', () => {
    expect(toComments(change((raw) => `    ${raw}`))).toEqual(comments);
  });

  test('reads the same without indentation, but for the answers that only it tells', () => {
    const named = comments.filter(({ text: said }) => /^(?:quote|zitat|цитата|originally)|(?:wrote|schrieb|geschrieben):/iu.test(said));
    const flush = toComments(lines.map((line) => line.text).join('\n'));
    const apart = (list: typeof comments) => list.map((comment) => ({ ...comment, parent: undefined }));
    expect(apart(flush)).toEqual(apart(comments));
    expect(flush.filter(({ parent }) => parent !== undefined)).toEqual(named.filter(({ parent }) => parent !== undefined));
  });
});

describe('what looks like a head and is none', () => {
  test.each([
    ['a posting time over an article', 'Goose crossing\nMara Lind\nPosted: Fri 6:45 PM, Feb 16, 2018\nThe roundabout will be dug up.'],
    ['times of posting and change', 'Posted: Fri 6:45 PM, Feb 16, 2018 | Updated: Sat 8:31 PM, Feb 17, 2018'],
    ['a share counter under a byline', 'Mara Lind\nMarch 3, 2015 at 4:15 pm\n0\nMarch 3, 2015 at 5:15 pm\n0'],
    ['a number of fans in a sentence', 'The gate opened.\n557 Fans\nThe match was called off 2 hours ago.'],
    ['a ranking', '#1\nHarrow Mill\n#2\nKestrel Bay\n#3\nAmberfield'],
    ['old maps', 'Old 1934 maps, 12 of them, were shown.\n#2\nTown hall'],
    ['a pointed quotation', '«on: the table»\n« Under the lamp »'],
    ['a party’s group', 'Группа: Посетители\nОна пришла 12 января 2022.'],
    ['a price and a bar', 'Sat, 08/11/2012 | 45 crowns a head'],
  ])('%s', (_, text) => {
    for (const dialect of FORUMS) {
      const certain = dialect.findHeads(toLines(text)).filter(({ certainty }) => certainty > 1);
      expect(certain, dialect.name).toEqual([]);
    }
  });
});

test('heads of any mixture of forums stand in order, apart and inside the text', () => {
  const shards = fixtures.flatMap((name) => toLines(readFileSync(join(THREADS, name, 'input.txt'), 'utf8')).map(({ raw }) => raw));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...shards), { maxLength: 60 }), (raws) => {
      const lines = toLines(raws.join('\n'));
      for (const dialect of FORUMS) {
        let end = -1;
        for (const head of dialect.findHeads(lines)) {
          expect(head.first, dialect.name).toBeGreaterThan(end);
          expect(head.last).toBeGreaterThanOrEqual(head.first);
          expect(head.last).toBeLessThan(lines.length);
          expect(head.author).not.toBe('');
          end = head.last;
        }
      }
    }),
  );
});

test('long runs of the same half head take linear time', () => {
  const halves = [
    'Offline',
    'Joined',
    'Posts: 12',
    'Posted: Wed Aug 08, 2007 7:52 pm',
    'Post subject: Re: x',
    '#2',
    '• #2',
    '557 Fans',
    'Quote:',
    'Mara Lind',
    '2',
  ];
  const started = performance.now();
  for (const half of halves) {
    const lines = toLines(`${half}\n`.repeat(20_000));
    for (const dialect of FORUMS) dialect.findHeads(lines);
  }
  expect(performance.now() - started).toBeLessThan(15_000);
}, 30_000);
