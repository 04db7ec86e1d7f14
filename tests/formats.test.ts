import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCapture } from '../src/captures/index.ts';
import { toFound, toFoundLine } from '../src/build/report/found.ts';
import { toNoArticle, toRejected } from '../src/captures/seed.ts';
import { toFileSteps } from '../src/build/progress.ts';
import { lookInto } from '../src/build/intake/reading.ts';
import { MAXIMUM_BYTES } from '../src/config.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';

const TITLE = 'The harbour that counts its planks';
const PARAGRAPHS = [
  'The harbour office has counted the planks of the old pier again, and again there are fewer than last year, which surprised nobody there.',
  'Nobody has taken any, the office says. They were never all there, and the ledger was kept by somebody who liked round numbers.',
  'In spring the office will count once more, this time with a witness, a lamp and a piece of chalk for every plank that still lies there.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const ROW = { title: TITLE, author: 'Ada Quill', date: '2012-02-03', source: 'The Lamplighter', language: 'en', text: TEXT };
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | The Lamplighter</title><meta property="og:site_name" content="The Lamplighter">
<meta name="author" content="Ada Quill"><meta property="article:published_time" content="2012-02-03"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article><footer>Imprint</footer></body></html>`;

const EXPORT = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>The Lamplighter</title><language>en</language><item><title>${TITLE}</title>
<dc:creator>Ada Quill</dc:creator><content:encoded><![CDATA[${TEXT}]]></content:encoded><wp:post_date>2012-02-03 00:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`;
const TABLE = `title,author,date,source,language,text\n"${TITLE}",Ada Quill,2012-02-03,The Lamplighter,en,"${TEXT}"\n`;

/** The same article as each kind of file holds it. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'a.txt': `${TITLE}\n\nBy Ada Quill\n\n3 February 2012\n\n${TEXT}\n\nSource: The Lamplighter\n`,
  'a.md': `---\ntitle: ${TITLE}\nauthor: Ada Quill\ndate: 2012-02-03\nsource: The Lamplighter\nlanguage: en\n---\n\n# ${TITLE}\n\n${TEXT}\n`,
  'a.html': PAGE,
  'a.xhtml': PAGE,
  'a.jsonl': JSON.stringify(ROW),
  'a.json': JSON.stringify([ROW], undefined, 2),
  'a.ndjson.gz': gzipSync(JSON.stringify(ROW)),
  'a.csv': TABLE,
  'a.csv.gz': gzipSync(Buffer.from(`\uFEFF${TABLE}`, 'utf16le')),
  'a.xml': EXPORT,
  'a.xml.gz': gzipSync(EXPORT),
  'a.tsv': `title\tauthor\tdate\tsource\tlanguage\ttext\n${TITLE}\tAda Quill\t2012-02-03\tThe Lamplighter\ten\t"${TEXT}"\n`,
  'b.jsonl': JSON.stringify({ html: PAGE }),
};

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-formats-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function readOne(name: string): Promise<ArticleRecord> {
  writeFileSync(join(root, name), FILES[name] ?? '');
  for await (const seed of readCapture(join(root, name), { root, maximumBytes: MAXIMUM_BYTES })) {
    if (seed.kind === 'capture') return parseCapture(seed.capture, EMPTY_LAYOUT);
    throw new Error(seed.rejection.message);
  }
  throw new Error(`no seed in ${name}`);
}

test.each(Object.keys(FILES))('%s gives the record of the article, but for where it came from', async (name) => {
  const { title, byline, date, source, language, body, comments, credits, tags } = await readOne(name);
  expect({ title, byline, date, source, language, body, comments, credits, tags }).toEqual({
    title: TITLE,
    byline: ['Ada Quill'],
    date: '2012-02-03',
    source: 'The Lamplighter',
    language: 'en',
    body: PARAGRAPHS.map((text) => ({ kind: 'paragraph', text })),
    comments: [],
    credits: [],
    tags: [],
  });
});

test('looking into a file is a step, and one a megabyte of it', async () => {
  const name = join(root, 'large.jsonl');
  writeFileSync(name, `${JSON.stringify({ text: 'word '.repeat(20_000) })}\n`.repeat(35));
  let steps = 0;
  const places = [{ path: Buffer.from(name), ref: 'large.jsonl' }];
  const [found] = await lookInto({ places, maximumBytes: MAXIMUM_BYTES }, () => void (steps += 1));
  expect(found).toHaveLength(35);
  expect([steps, toFileSteps(statSync(name).size)]).toEqual([4, 4]);
});

test('a build says what it found, and how many rows', () => {
  const seeds = new Map([
    ['seeds/a.txt', { captures: [{ id: '1', file: 'seeds/a.txt', key: '' }] }],
    ['seeds/b.txt', { captures: [{ id: '2', file: 'seeds/b.txt', key: '' }] }],
    ['seeds/c.jsonl.gz', { captures: ['3', '4'].map((id) => ({ id, file: `seeds/c.jsonl.gz#${id}`, key: '' })) }],
    ['seeds/d', { captures: [{ id: '5', file: 'seeds/d', key: '' }] }],
    ['seeds/e.xml', { captures: [toRejected('seeds/e.xml#1', 'bad-row', '', ''), toNoArticle('seeds/e.xml#2', '')] }],
  ]);
  expect(toFoundLine(toFound(seeds))).toBe(
    'Found in the seeds: 2 .txt, 1 without an extension, 1 .jsonl.gz with 2 rows, 1 .xml with 2 rows (2 rejected, 1 of them no article)',
  );
});
