import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { decodeAs } from '../captures/guess.ts';
import { HTML } from '../captures/html.ts';
import { MAXIMUM_BYTES } from '../config.ts';
import { toFragmentText } from '../html/fragment.ts';
import { parseCapture } from '../parse/index.ts';
import { EMPTY_LAYOUT } from '../parse/layouts/layout.ts';
import { toBlockText } from '../text/blocks.ts';
import { inventPages, type TruePage } from './page.ts';
import { renderTable, toColumns } from './table.ts';

/** What a program makes of a page. */
interface Extract {
  readonly title?: string | undefined;
  readonly body: string;
}

interface Extractor {
  readonly name: string;
  /** `encoding` is that of the page as a browser decides it. */
  readonly extract: (bytes: Buffer, encoding: string) => Promise<Extract>;
}

const INVENTED = 200;
const WORDS = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;
const EXTRACTORS: readonly Extractor[] = [
  { name: 'Backfile', extract: async (bytes) => (await readOurs(bytes)).extract },
  {
    name: 'Readability',
    extract(bytes, encoding) {
      const found = new Readability<string>(parseHTML(decodeAs(encoding, bytes)).document).parse();
      return Promise.resolve({ title: found?.title ?? undefined, body: toFragmentText(found?.content ?? '') });
    },
  },
  {
    name: 'Defuddle',
    async extract(bytes, encoding) {
      // Nothing is fetched, whatever a page asks for.
      const found = await Defuddle(parseHTML(decodeAs(encoding, bytes)).document, undefined, { useAsync: false });
      return { title: found.title, body: toFragmentText(found.content) };
    },
  },
];

async function readOurs(bytes: Buffer): Promise<{ readonly encoding: string; readonly extract: Extract }> {
  const read = (position: number, length: number): Buffer => bytes.subarray(position, position + length);
  for await (const seed of HTML.readSeeds({ ref: 'page.html', bytes: bytes.length, read }, { maximumBytes: MAXIMUM_BYTES })) {
    if (seed.kind === 'rejected') break;
    const { title, body } = parseCapture(seed.capture, EMPTY_LAYOUT);
    return { encoding: seed.capture.encoding, extract: { title, body: body.map(toBlockText).join('\n') } };
  }
  return { encoding: 'utf-8', extract: { body: '' } };
}

/** The pages of `html.jsonl.gz` in a folder whose whole text is known: rows of { html: base64, truth: { body } }. */
function readPages(folder: string): readonly TruePage[] {
  const lines = gunzipSync(readFileSync(join(folder, 'html.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const { html, truth }: { readonly html: string; readonly truth: { readonly body?: string } } = JSON.parse(line);
    return truth.body === undefined ? [] : [{ bytes: Buffer.from(html, 'base64'), body: truth.body }];
  });
}

/** Has the article of each page found by Backfile, Readability and Defuddle: how much of its text is right, and what a page costs. */
export async function measurePages(folder: string | undefined, say: (line: string) => void, invented = INVENTED): Promise<string> {
  const pages = folder === undefined ? await inventPages(invented) : readPages(folder);
  const rows: string[][] = [];
  for (const { name, extract } of EXTRACTORS) {
    say(`${name}: ${pages.length} pages`);
    const shares: { readonly precision?: number; readonly recall?: number }[] = [];
    let spent = 0;
    let failed = 0;
    for (const { bytes, body } of pages) {
      const { encoding } = name === 'Backfile' ? { encoding: '' } : await readOurs(bytes);
      const start = process.cpuUsage();
      let found: Extract = { body: '' };
      try {
        found = await extract(bytes, encoding);
      } catch {
        failed += 1;
      }
      const { user, system } = process.cpuUsage(start);
      spent += (user + system) / 1_000;
      shares.push(compareTexts(body, found));
    }
    const [precision, recall] = [toMean(shares.map((share) => share.precision)), toMean(shares.map((share) => share.recall))];
    const figures = [(2 * precision * recall) / (precision + recall), precision, recall].map((figure) => figure.toFixed(3));
    rows.push([name, ...figures, (spent / pages.length).toFixed(1), String(failed)]);
  }
  const columns = toColumns('program', '#body F1', '#precision', '#recall', '#ms of CPU a page', '#failed');
  return `${pages.length} ${folder === undefined ? 'invented ' : ''}pages\n\n${renderTable(columns, rows)}`;
}

/** By stretches of four words, as often as they stand there: the share of what was found that is right, and of what is right that was found. */
function compareTexts(truth: string, { title = '', body }: Extract): { readonly precision?: number; readonly recall?: number } {
  const whole = title !== '' && toLetters(truth).startsWith(toLetters(title)) ? `${title}\n${body}` : body;
  const [wanted, found] = [toShingles(truth), toShingles(whole)];
  let both = 0;
  for (const [key, count] of wanted) both += Math.min(count, found.get(key) ?? 0);
  const [all, right] = [found, wanted].map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  return {
    ...(all !== undefined && all > 0 && { precision: both / all }),
    ...(right !== undefined && right > 0 && { recall: both / right }),
  };
}

function toShingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORDS) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE) && words.length > 0; at++) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function toLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function toMean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
