import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/bench/browser.ts';
import { runProgram } from '../program.ts';
import { withBrowser } from './browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const FAST = 95;
const MOST_RUNS = 4;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

let folder: string;
let longest: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-lighthouse-'));
  for (const part of ['seeds', 'content/pages', 'backfile.config.yaml']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const { code, stderr } = await runProgram(['build', folder, '--quiet']);
  if (code !== 0) throw new Error(`The sample archive could not be built: ${stderr}`);
  const articles = readdirSync(join(folder, '_site/articles'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  longest = `articles/${articles.toSorted()[0]}`;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('Lighthouse finds nothing to better on home and article', { timeout: 300_000 }, async () => {
  await withBrowser(join(folder, '_site'), async ({ site }) => {
    for (const address of ['index.html', longest]) {
      let fastest = 0;
      // What else runs on the machine makes a page seem slower, and never faster.
      for (let run = 0; run < MOST_RUNS && fastest < FAST; run += 1) {
        const { performance, ...others } = await score(site + address);
        expect(others, address).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
        fastest = Math.max(fastest, performance);
      }
      expect(fastest, address).toBeGreaterThanOrEqual(FAST);
    }
  });
});

/** What Lighthouse gives a page, in hundredths, in a browser of its own; throws with the audits that failed to run. */
async function score(url: string): Promise<Scores> {
  const port = await findPort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const found = await lighthouse(url, { port, output: 'json', logLevel: 'silent', onlyCategories: [...CATEGORIES] });
    if (found === undefined || found.lhr.runtimeError !== undefined)
      throw new Error(`Lighthouse failed: ${found?.lhr.runtimeError?.message}`);
    const scores = CATEGORIES.map((name) => [name, Math.round((found.lhr.categories[name]?.score ?? 0) * 100)] as const);
    const failed = Object.values(found.lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9);
    if (scores.some(([, value]) => value < FAST))
      console.log(
        url,
        scores,
        failed.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`),
      );
    return Object.fromEntries(scores) as Scores;
  } finally {
    await browser.close();
  }
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise<void>((done) => void server.close(() => done()));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}
