import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Join } from '../src/captures/join.ts';
import { seed, toCapture, toRecord } from './seeding.ts';

const TEXT = 'The harbour office has counted the planks of the old pier again.';
const toLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const REDDIT = [
  { name: 't3_a1', id: 'a1', title: 'Thirty planks', selftext: TEXT, created_utc: 1328270400, author: 'quill' },
  { name: 't1_b2', id: 'b2', link_id: 't3_a1', parent_id: 't1_b1', body: 'And who counts you?', created_utc: 1328353500, author: 'petra' },
  { name: 't3_a2', id: 'a2', title: 'Forty planks', selftext: `${TEXT} Forty.`, created_utc: 1328270500, author: 'quill' },
  {
    name: 't1_b1',
    id: 'b1',
    link_id: 't3_a1',
    parent_id: 't3_a1',
    body: 'I count them.',
    created_utc: 1328350000,
    author: 'marlo',
    score: 4,
  },
  { name: 't1_a1', id: 'a1', link_id: 't3_a2', parent_id: 't3_a2', body: '[removed]', created_utc: 1328350001, author: '[deleted]' },
];
const HACKER_NEWS = [
  { id: 4, type: 'comment', by: 'petra', parent: 3, text: 'And who counts you?', time: 1328353500 },
  { id: 3, type: 'comment', by: 'marlo', parent: 1, text: 'I count <i>them</i>.', time: 1328350000 },
  { id: 1, type: 'story', by: 'quill', title: 'Thirty planks', text: `<p>${TEXT}`, time: 1328270400 },
  { id: 6, type: 'comment', deleted: true, parent: 1, time: 1328350100 },
  { id: 5, type: 'comment', by: 'jonte', parent: 6, text: 'Why was it taken out?', time: 1328353600 },
];
const DISQUS = [
  { id: '7', forum: 'lamplighter', title: 'Thirty planks', link: 'https://lamplighter.example/1', createdAt: '2019-01-01T00:00:00' },
  { id: '1', thread: '7', parent: null, author: { name: 'Marlo' }, message: '<p>I count them.</p>', createdAt: '2012-02-04T11:05:00' },
  { id: '2', thread: '7', parent: 1, author: { name: 'Petra' }, message: '<p>And who counts you?</p>', createdAt: '2012-02-04T11:20:00' },
  { id: '3', thread: '7', author: { name: 'Pill' }, message: 'Cheap rope', createdAt: '2012-02-04T11:21:00', isSpam: true },
  { id: '4', thread: '7', author: { name: 'Pill' }, message: 'Cheap boots', createdAt: '2012-02-04T11:22:00', isApproved: false },
  { id: '8', forum: 'lamplighter', title: 'Nobody wrote here', link: 'https://lamplighter.example/2', createdAt: '2019-01-01T00:00:00' },
];
const ANSWERED = [
  { author: 'marlo', body: [{ text: 'I count them.' }] },
  { author: 'petra', parent: 'c1', body: [{ text: 'And who counts you?' }] },
];

describe('comments in rows of their own', () => {
  test.each([
    ['a.jsonl', toLines(REDDIT)],
    ['a.json', JSON.stringify(REDDIT)],
    ['a.jsonl.gz', gzipSync(toLines(REDDIT))],
  ])('stand under their article, each below what it answers: %s', async (name, content) => {
    const { seeds, again } = await seed({ [name]: content });
    expect(seeds.map(toRecord)).toMatchObject([
      { ref: `seeds/${name}#1`, title: 'Thirty planks', comments: [{ ...ANSWERED[0], votes: 4 }, ANSWERED[1]] },
      { ref: `seeds/${name}#3`, title: 'Forty planks', comments: [{ removed: true, body: [], date: '2012-02-04T10:06' }] },
    ]);
    expect(again).toEqual(seeds.map((each) => toCapture(each).text));
    const lines = REDDIT.map((row) => JSON.stringify(row));
    const own = createHash('sha256').update([lines[0], lines[1], lines[3]].join('\n'));
    expect(toCapture(seeds[0]).sha256).toBe(own.digest('hex'));
  });

  test('are followed from answer to answer where they name no article', async () => {
    const { seeds } = await seed({ 'a.jsonl': toLines(HACKER_NEWS) });
    expect(seeds.map(toRecord)).toMatchObject([
      {
        ref: 'seeds/a.jsonl#3',
        title: 'Thirty planks',
        comments: [ANSWERED[0], { removed: true }, { ...ANSWERED[1] }, { author: 'jonte', parent: 'c2' }],
      },
    ]);
  });

  test('that a site never showed are counted and left out; a thread that nobody wrote in is passed over', async () => {
    const { seeds } = await seed({ 'a.jsonl': toLines(DISQUS) });
    const record = toRecord(seeds[0]);
    expect(record).toMatchObject({
      title: 'Thirty planks',
      comments: [{ author: 'Marlo' }, { author: 'Petra', parent: 'c1' }],
      capture: { url: 'https://lamplighter.example/1' },
    });
    expect(record.evidence['date']).toMatchObject({ rule: 'date/earliest-comment' });
    expect(record.problems).toContainEqual(expect.objectContaining({ rule: 'thread/hidden', message: expect.stringContaining('2.') }));
    expect(JSON.stringify(record)).not.toContain('Cheap');
    expect(seeds.slice(1)).toMatchObject([{ rejection: { ref: 'seeds/a.jsonl#6', reason: 'no-article' } }]);
  });

  test('without their article make one capture a thread', async () => {
    const orphans = [
      ...HACKER_NEWS.filter(({ id }) => id !== 1),
      { id: 9, type: 'comment', by: 'ada', parent: 8, text: 'Alone.', time: 1 },
    ];
    const { seeds } = await seed({ 'a.jsonl': toLines(orphans) });
    expect(seeds.map(toRecord)).toMatchObject([
      { ref: 'seeds/a.jsonl#1', body: [], comments: [{ author: 'marlo' }, { removed: true }, { author: 'petra' }, { author: 'jonte' }] },
      { ref: 'seeds/a.jsonl#5', body: [], comments: [{ author: 'ada' }] },
    ]);
  });

  test('whose fields are not known are counted and said, and the first is named', async () => {
    const talk = [
      { nick: 'Moll', msg: 'It is G.', kids: [] },
      { author: 'Ada', text: 'It is not.', replies: [{ nick: 'Jonte' }] },
    ];
    const { seeds } = await seed({ 'a.jsonl': toLines([{ title: 'Thirty planks', text: 'There were thirty.', comments: talk }]) });
    const record = toRecord(seeds[0]);
    expect(record.comments).toMatchObject([{ author: 'Ada' }]);
    expect(record.problems).toContainEqual(
      expect.objectContaining({
        rule: 'sidecar/value',
        severity: 'warning',
        message: expect.stringMatching(/: 2\. .* fields nick, msg, kids,/),
      }),
    );
  });

  test('that are too many for one capture are one reason', async () => {
    const { seeds } = await seed({ 'a.jsonl': toLines(REDDIT) }, 400);
    expect(seeds.map((each) => (each.kind === 'rejected' ? each.rejection.reason : 'read'))).toEqual(['too-large', 'read']);
  });

  test('belong to one article each, whatever their rows say', () => {
    const row = fc.record({ id: fc.integer({ min: 1, max: 12 }), parent: fc.integer({ min: 1, max: 14 }), isStory: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const ties = new Join();
        rows.forEach(({ id, parent, isStory }, at) =>
          ties.note(at + 1, isStory ? { id, by: 'x', time: 1, title: 'x' } : { id, by: 'x', time: 1, text: 'x', parent }),
        );
        const { members, isMember } = ties.toThreads();
        const leaders = rows.map((_, at) => at + 1).filter((number) => !isMember(number));
        const all = [...leaders, ...leaders.flatMap((number) => members.get(number) ?? [])];
        expect(all.toSorted((a, b) => a - b)).toEqual(rows.map((_, at) => at + 1));
      }),
    );
  });

  test('a hundred thousand answers deep are joined in linear time', () => {
    const ties = new Join();
    const count = 100_000;
    for (let number = 1; number <= count; number++)
      ties.note(number, { id: count - number + 2, by: 'x', time: 1, text: 'x', parent: count - number + 1 });
    ties.note(count + 1, { id: 1, by: 'x', time: 1, title: 'x' });
    expect(ties.toThreads().members.get(count + 1)).toHaveLength(count);
  });
});
