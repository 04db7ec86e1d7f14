import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toArticleAddress } from '../../src/text/addresses.ts';
import { HOSTILE, toShown, toStored } from '../hostile.ts';
import { PROGRAM } from '../program.ts';
import { shootAll, visitUnguarded } from './shots.ts';

const PLAIN = { name: 'plain words', text: 'plain words' };
const ROWS = [PLAIN, ...HOSTILE];
const CONTENT_FILE = /(?<slug>[a-z0-9-]+)-(?<id>[0-9a-f]{16})\.json$/;
const PARAGRAPHS = [
  'The harbour office has counted the planks of the old pier again, and again there are fewer than last year, which surprised nobody.',
  'Nobody has taken any, the office says. They were never all there, and the ledger was kept by somebody who liked round numbers.',
];
/** What XML cannot hold at all, exports hold nevertheless. */
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const toSentence = (text: string): string => `The pier stood. ${text} It still stands, and the harbour goes on.`;
const toCdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const toParagraphs = (text: string): string => [toSentence(text), ...PARAGRAPHS].map((part) => `<p>${escape(part)}</p>`).join('\n');

/** A vector as the text of a page, written as pages write texts, and once more below as what it tries to be. */
const toPage = (text: string, number: number): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Plank ${number}</title><meta name="description" content="${escape(text)}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Plank ${number}</h1><time datetime="2012-02-03">3 February 2012</time>${toParagraphs(text)}</article>
<ol class="comment-list"><li class="comment" id="comment-1"><cite class="fn">Marlo</cite> <time datetime="2012-02-04T11:05:00">4 February 2012</time>
<div class="comment-content"><p>They say: ${escape(text)} and so on.</p></div></li></ol>
<div>${text}</div></body></html>`;
const toRow = (text: string, number: number): string =>
  JSON.stringify({
    title: `Row ${number}`,
    date: '2012-02-03',
    author: text,
    text: [toSentence(text), ...PARAGRAPHS].join('\n\n'),
    comments: [{ author: 'Marlo', date: '2012-02-04T11:05:00', text: `They say: ${escape(text)} and so on.` }],
  });
const toItem = (text: string, number: number): string => `<item><title>Item ${number}</title><wp:post_type>post</wp:post_type>
<wp:status>publish</wp:status><wp:post_date>2012-02-03 00:00:00</wp:post_date><content:encoded>${toCdata(toParagraphs(text))}</content:encoded>
<wp:comment><wp:comment_author>Marlo</wp:comment_author><wp:comment_date>2012-02-04 11:05:00</wp:comment_date><wp:comment_approved>1</wp:comment_approved>
<wp:comment_content>${toCdata(`They say: ${escape(text)} and so on.`)}</wp:comment_content></wp:comment></item>`;

const KINDS = [
  { name: 'HTML', toSource: toPage, toKept: toStored },
  { name: 'JSON Lines', toSource: toRow, toKept: toStored },
  { name: 'WordPress', toSource: toItem, toKept: (text: string): string => text.replace(NO_XML, '\ufffd') },
];

let folder: string;
let slugs: ReadonlyMap<string, string>;
let outcome: { readonly captures: number; readonly pages: number; readonly rejected: number };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-markup-'));
  const seeds = join(folder, 'seeds');
  await mkdir(seeds);
  for (const [number, { text }] of ROWS.entries()) await writeFile(join(seeds, `${number}.html`), toPage(text, number));
  await writeFile(join(seeds, 'rows.jsonl'), ROWS.map(({ text }, number) => `${toRow(text, number)}\n`).join(''));
  const items = ROWS.map(({ text }, number) => toItem(text, number)).join('\n');
  await writeFile(
    join(seeds, 'wordpress.xml'),
    `<?xml version="1.0"?><rss><channel><title>The Lamplighter</title>${items}</channel></rss>`,
  );
  const words = [PROGRAM, 'build', folder, '--quiet', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 1e8 });
  outcome = JSON.parse(stdout);
  const files = await readdir(join(folder, 'content/articles'), { recursive: true });
  slugs = new Map(
    files.flatMap((path) => {
      const { slug = '', id = '' } = CONTENT_FILE.exec(path)?.groups ?? {};
      return id === '' ? [] : [[id, slug]];
    }),
  );
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('hostile text in pages, rows and exports', { timeout: 240_000 }, () => {
  test('every capture has its page', () => {
    expect(outcome).toMatchObject({ captures: 3 * ROWS.length, pages: 3 * ROWS.length, rejected: 0 });
    expect({}).not.toHaveProperty('pwned');
  });

  test.each(KINDS)('$name: what was written as text is text, and nothing else is left', async ({ toSource, toKept }) => {
    await visitUnguarded(join(folder, '_site'), async (page) => {
      const ids = ROWS.map(({ text }, number) => createHash('sha256').update(toSource(text, number)).digest('hex').slice(0, 16));
      const addresses = ids.map((id) => toArticleAddress({ id, slug: slugs.get(id) ?? '' }));
      const shots = await shootAll(page, addresses, ['#body', '#c1']);
      for (const [number, { name, text }] of ROWS.entries()) {
        const shot = shots[number];
        expect.soft(shot, name).toMatchObject({ active: shots[0]?.active, handlers: [], links: [], pwned: false });
        const shown = shot?.texts.join(' ');
        expect.soft(shown, name).toContain(toShown(toKept(toSentence(text))));
        expect.soft(shown, name).toContain(toShown(toKept(`They say: ${text} and so on.`)));
      }
    });
  });
});
