import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCaptures, readCaptureText } from '../src/captures/index.ts';
import type { Seed } from '../src/captures/seed.ts';
import { ROW_SHAPES } from '../src/captures/shapes.ts';
import { readConfig } from '../src/config.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';
import { findLost, findUncounted } from './ledger.ts';

const TEXT = 'The harbour office has counted the planks of the old pier again.\n\nNobody has taken any, the office says.';
const SAID = [
  { id: '7', author: 'Marlo', created_at: '2012-02-04T11:05:00', text: 'I count them every spring.' },
  { id: '8', parent_id: '7', author: 'Petra', created_at: '2012-02-04T11:20:00', text: 'And who counts you?' },
];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-rows-'));
  mkdirSync(join(root, 'seeds'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function readAll(rows?: Record<string, string>, maximumBytes = 1_000_000): Promise<Seed[]> {
  const seeds: Seed[] = [];
  for await (const seed of readCaptures(join(root, 'seeds'), { root, maximumBytes, ...(rows && { rows: [{ fields: rows }] }) }))
    seeds.push(seed);
  return seeds;
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(root, 'seeds', name), content);
}

function toRecord(seed: Seed | undefined): ArticleRecord {
  if (seed?.kind !== 'capture') throw new Error(JSON.stringify(seed));
  return parseCapture(seed.capture, EMPTY_LAYOUT);
}

const toReason = (seed: Seed) => (seed.kind === 'capture' ? 'read' : seed.rejection.reason);

describe('rows', () => {
  test('have an id, a fixity and a reference of their own, and are found again', async () => {
    const rows = [1, 2, 3].map((number) => JSON.stringify({ title: `Plank ${number}`, text: `${number}. ${TEXT}` }));
    write('a.jsonl', `\uFEFF${rows.join('\n')}\n`);
    write('b.ndjson.gz', gzipSync(`${rows.join('\r\n')}\r\n`));
    write('c.json', `[\n${rows.join(',\n')}\n]`);
    write('d.json', `{"status": "ok", "total": 3, "articles": [${rows.join(', ')}], "errors": [{"text": "${TEXT}"}]}`);
    const seeds = await readAll();
    expect(seeds.map((seed) => (seed.kind === 'capture' ? seed.capture.ref : ''))).toEqual(
      ['a.jsonl', 'b.ndjson.gz', 'c.json', 'd.json'].flatMap((name) => [1, 2, 3].map((number) => `seeds/${name}#${number}`)),
    );
    const sha256 = createHash('sha256')
      .update(rows[1] ?? '')
      .digest('hex');
    expect(seeds[1]).toMatchObject({ capture: { sha256, id: sha256.slice(0, 16), file: 'seeds/a.jsonl#2', bytes: rows[1]?.length } });
    for (const seed of seeds.toReversed()) {
      if (seed.kind === 'capture') expect(await readCaptureText(root, seed.capture)).toBe(seed.capture.text);
    }
  });

  test('of a table are read by its header, with quotes, line ends and semicolons', async () => {
    write('a.csv', `title;text;author\r\n"Thirty; planks";"${TEXT.replaceAll('"', '""')}";Ada Quill\r\n`);
    write('b.tsv', `title\ttext\nThirty planks\t${TEXT.split('\n')[0]}\n`);
    const [first, second] = (await readAll()).map(toRecord);
    expect(first).toMatchObject({ ref: 'seeds/a.csv#2', title: 'Thirty; planks', byline: ['Ada Quill'] });
    expect(first?.body).toHaveLength(2);
    expect(second).toMatchObject({ ref: 'seeds/b.tsv#2', title: 'Thirty planks' });
  });

  test('give their comments, with whom each answers, and account for every line', async () => {
    write('a.jsonl', JSON.stringify({ title: 'Thirty planks', text: TEXT, comments: SAID }));
    const [seed] = await readAll();
    const record = toRecord(seed);
    expect(record.comments).toMatchObject([
      { id: 'c1', author: 'Marlo', date: '2012-02-04T11:05', body: [{ text: 'I count them every spring.' }] },
      { id: 'c2', author: 'Petra', date: '2012-02-04T11:20', parent: 'c1' },
    ]);
    if (seed?.kind !== 'capture') throw new Error('no capture');
    expect(findUncounted(seed.capture.text, record)).toEqual([]);
    expect(findLost(seed.capture.text, record)).toEqual([]);
    const { lines, columns, text } = record.evidence['date'] ?? {};
    expect(text).toBe('2012-02-04T11:05:00');
    expect(seed.capture.text.split('\n')[(lines?.[0] ?? 0) - 1]?.slice((columns?.[0] ?? 0) - 1, columns?.[1])).toBe(text);
  });

  test('are read by the mapping of the config, whose mistakes are said with the nearest names', async () => {
    write('a.jsonl', JSON.stringify({ headline: 'Thirty planks', content: { body: TEXT } }));
    expect((await readAll()).map(toReason)).toEqual(['bad-row']);
    const [seed] = await readAll({ title: 'headline', text: 'content.body' });
    expect(toRecord(seed)).toMatchObject({ title: 'Thirty planks', evidence: { title: { from: 'sidecar' } } });
    await expect(readAll({ title: 'headlin', text: 'content.boddy' })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('text: content.boddy (did you mean content.body?)'),
    });
    writeFileSync(join(root, 'backfile.config.yaml'), 'rows:\n  txt: body\n');
    expect(() => readConfig(root)).toThrow(/backfile\.config\.yaml:\d.*text, html, title/);
  });

  test('keep the usual names for what the mapping of the config does not name', async () => {
    write(
      'a.jsonl',
      JSON.stringify({ headline: 'Thirty planks', article_text: TEXT, content: 'A menu.', pub: '2012-02-03', author: 'Ada Quill' }),
    );
    const [seed] = await readAll({ text: 'article_text', date: 'pub' });
    expect(toRecord(seed)).toMatchObject({ title: 'Thirty planks', date: '2012-02-03', byline: ['Ada Quill'] });
    expect(seed?.kind === 'capture' && seed.capture.text).not.toContain('A menu.');
    // What is named as one field is no other
    expect(toRecord((await readAll({ text: 'article_text', source: 'author' }))[0])).toMatchObject({ source: 'Ada Quill', byline: [] });
  });

  test('are read by the mapping of their own file, where the config has several', async () => {
    write('a.jsonl', JSON.stringify({ headline: 'Thirty planks', body: TEXT }));
    mkdirSync(join(root, 'seeds/wire'));
    write('wire/b.csv', `name,said\nThe plank,"${TEXT.replaceAll('"', '""')}"\n`);
    writeFileSync(
      join(root, 'backfile.config.yaml'),
      'rows:\n  - files: wire/*.csv\n    title: name\n    text: said\n  - title: headline\n    text: body\n',
    );
    const { rows } = readConfig(root);
    if (rows === undefined) throw new Error('no rows');
    const seeds: Seed[] = [];
    for await (const seed of readCaptures(join(root, 'seeds'), { root, maximumBytes: 1_000_000, rows })) seeds.push(seed);
    expect(seeds.map(toRecord).map(({ title }) => title)).toEqual(['Thirty planks', 'The plank']);
    const [, second] = seeds;
    if (second?.kind !== 'capture') throw new Error('no capture');
    expect(await readCaptureText(root, second.capture, root, rows)).toBe(second.capture.text);
  });

  test('say which field of the config none of them has, once a file', async () => {
    write('a.jsonl', [1, 2].map((number) => JSON.stringify({ text: `${number}. ${TEXT}`, replies: SAID })).join('\n'));
    const [first, second] = (await readAll({ text: 'text', comments: 'replys' })).map(toRecord);
    expect(first?.problems).toMatchObject([
      { rule: 'sidecar/value', severity: 'warning', message: expect.stringContaining('did you mean replies?') },
    ]);
    expect(second?.problems).toEqual([]);
    expect((await readAll({ text: 'text', comments: 'replies' })).map(toRecord).map(({ problems }) => problems)).toEqual([[], []]);
  });

  test('of a table without a text say which row and which column', async () => {
    write('a.csv', `title,text\nThirty planks,"${TEXT.replaceAll('"', '""')}"\nThe plank,\n`);
    const [, second] = await readAll();
    expect(second).toMatchObject({
      kind: 'rejected',
      rejection: { ref: 'seeds/a.csv#3', reason: 'empty', message: expect.stringContaining('the field "text" of row 3 is empty') },
    });
  });

  test('are none in a text that is named .json', async () => {
    write('a.json', 'The harbour that counts its planks\n\nIt has counted them again.\n');
    write('b.json', '"The harbour"');
    write('c.json', '[]');
    expect((await readAll()).map((seed) => (seed.kind === 'rejected' ? [seed.rejection.reason, seed.rejection.message] : []))).toEqual([
      ['unknown-format', expect.stringContaining('holds plain text: it begins "The harbour that counts')],
      ['unknown-format', expect.stringContaining('holds no object')],
      ['empty', expect.anything()],
    ]);
  });

  test('never throw: each gives a record or one reason', async () => {
    const good = JSON.stringify({ text: TEXT });
    write('a.jsonl', `${good}\n{broken\n"text"\n{"text": ""}\n${'x'.repeat(5_000)}\n{"__proto__": {"text": "x"}}\n{"a": 1}\n${good}`);
    expect((await readAll(undefined, 4_000)).map(toReason)).toEqual([
      'read',
      'bad-row',
      'bad-row',
      'empty',
      'too-large',
      'bad-row',
      'bad-row',
      'read',
    ]);
  });

  test('that are far too long say that nothing behind them was read', async () => {
    const good = JSON.stringify({ text: TEXT });
    for (const [length, reasons] of [
      [900, ['read', 'too-large', 'read']],
      [300_000, ['read', 'too-large']],
    ] as const) {
      write('a.jsonl', `${good}\n${'x'.repeat(length)}\n${good}\n`);
      const seeds = await readAll(undefined, 400);
      expect(seeds.map(toReason)).toEqual(reasons);
      const [, long] = seeds;
      expect(long?.kind === 'rejected' && long.rejection.message.includes('nothing behind it was read')).toBe(reasons.length === 2);
    }
  });

  test('of a packed file that was cut off are read up to there', async () => {
    const lines = Array.from({ length: 2_000 }, (_, number) => JSON.stringify({ text: `${number} ${Math.sin(number)} ${TEXT}` })).join(
      '\n',
    );
    const packed = gzipSync(lines);
    write('a.jsonl.gz', packed.subarray(0, packed.length - 200));
    const seeds = await readAll();
    expect(seeds.length).toBeGreaterThan(500);
    expect(seeds.map(toReason).filter((reason) => reason !== 'read')).toEqual(['unreadable']);
    write('a.jsonl.gz', Buffer.from('1f8b0800', 'hex'));
    expect((await readAll()).map(toReason)).toEqual(['unreadable']);
  });

  test('a million brackets deep are one row like any other', async () => {
    write('a.json', `[{"text": "A text.", "deep": ${'['.repeat(1e6)}${']'.repeat(1e6)}}]`);
    write('b.json', '['.repeat(1e6));
    expect((await readAll(undefined, 8_000_000)).map(toReason)).toEqual(['read', 'bad-row']);
  });
});

describe('the shapes that are known', () => {
  const ROWS: Readonly<Record<string, unknown>> = {
    trafilatura: {
      title: 'Thirty planks',
      author: 'Ada Quill',
      date: '2012-02-03',
      'source-hostname': 'The Lamplighter',
      fingerprint: 'x',
      source: 'https://lamplighter.example/1',
      text: TEXT,
      comments: 'I count them.',
    },
    'news-please': {
      title: 'Thirty planks',
      maintext: TEXT,
      date_publish: '2012-02-03 09:00:00',
      authors: ['Ada Quill'],
      source_domain: 'lamplighter.example',
    },
    newspaper4k: { title: 'Thirty planks', text: TEXT, publish_date: '2012-02-03T00:00:00', authors: ['Ada Quill'] },
    Fundus: {
      title: 'Thirty planks',
      publishing_date: '2012-02-03',
      authors: ['Ada Quill'],
      body: { summary: [], sections: [{ headline: [], paragraphs: TEXT.split('\n\n') }] },
    },
    Discourse: {
      title: 'Thirty planks',
      created_at: '2012-02-03',
      post_stream: {
        posts: [
          { username: 'Ada Quill', post_number: 1, cooked: `<p>${TEXT}</p>` },
          { username: 'Marlo', post_number: 2, created_at: '2012-02-04T11:05:00Z', cooked: '<p>I count &amp; count.</p>' },
        ],
      },
    },
    'Disqus thread': {
      id: '5',
      forum: 'lamplighter',
      title: 'Thirty planks',
      link: 'https://lamplighter.example/1',
      createdAt: '2012-02-03T09:00:00',
      message: `<p>${TEXT}</p>`,
    },
    Disqus: { message: 'I count them.', createdAt: '2012-02-04T11:05:00', author: { name: 'Marlo' } },
    Reddit: { title: 'Thirty planks', selftext: TEXT, created_utc: 1328270400, author: 'Ada Quill', permalink: '/r/x' },
    'Reddit comment': { body: 'I count them.', created_utc: 1328353500, author: 'Marlo', link_id: 't3_x' },
    'Hacker News': { by: 'Ada Quill', time: 1328270400, title: 'Thirty planks', text: `<p>${TEXT}` },
    'Hacker News comment': { by: 'Marlo', time: 1328353500, text: 'I count them.', parent: 1 },
    'Hacker News gap': { deleted: true, id: 9, parent: 1, time: 1328353500, type: 'comment' },
    'CC-News': { title: 'Thirty planks', text: TEXT, domain: 'lamplighter.example', date: '2012-02-03 00:00:00' },
    C4: { text: `Thirty planks\n\n${TEXT}`, timestamp: '2019-04-25T12:57:54Z', url: 'https://lamplighter.example/1' },
    text: { title: 'Thirty planks', text: TEXT, date: '2012-02-03', author: 'Ada Quill' },
    html: {
      html: `<article><h1>Thirty planks</h1>${[1, 2, 3].map((number) => `<p>${TEXT} ${number}</p>`).join('')}</article>`,
      date: '2012-02-03',
    },
    'schema.org': { headline: 'Thirty planks', articleBody: TEXT, datePublished: '2012-02-03', author: { name: 'Ada Quill' } },
  };

  test.each(ROW_SHAPES.map(({ name }) => name))('%s', async (name) => {
    write('a.jsonl', JSON.stringify(ROWS[name]));
    const [seed] = await readAll();
    if (name === 'Hacker News gap') {
      expect(seed).toMatchObject({ kind: 'capture', capture: { markup: { comments: [{ removed: true }] } } });
      return;
    }
    const record = toRecord(seed);
    const isComment = name.endsWith('comment') || name === 'Disqus';
    if (isComment) {
      expect(record.comments).toMatchObject([{ author: 'Marlo', date: '2012-02-04T11:05', body: [{ text: 'I count them.' }] }]);
      expect(record.body).toEqual([]);
      return;
    }
    expect(record.title).toBe('Thirty planks');
    expect(JSON.stringify(record.body)).toContain('The harbour office has counted');
    if (name === 'C4' || name === 'Disqus thread') expect(record).not.toHaveProperty('date');
    else expect(record.date?.slice(0, 10)).toBe('2012-02-03');
    if (name === 'Discourse') expect(record.comments).toMatchObject([{ author: 'Marlo', body: [{ text: 'I count & count.' }] }]);
    if (name === 'trafilatura') expect(record.comments).toMatchObject([{ body: [{ text: 'I count them.' }] }]);
  });
});
