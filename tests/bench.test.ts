import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toFigures } from '../src/bench/figures.ts';
import { measurePages } from '../src/bench/html.ts';
import { serveFolder } from '../src/bench/link.ts';
import { describeMachine } from '../src/bench/machine.ts';
import { measure } from '../src/bench/meter.ts';
import type { SearchCost } from '../src/bench/search.ts';
import { inventPages } from '../src/bench/page.ts';
import { type Findings, putReport, renderReport } from '../src/bench/report.ts';
import { type Row, runRounds, toMedian } from '../src/bench/rounds.ts';
import { renderTable, toColumns, toDigits } from '../src/bench/table.ts';
import { TASKS } from '../src/bench/tasks.ts';
import { openYard } from '../src/bench/yard.ts';
import { listFiles } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...words: readonly string[]) =>
  measure({ program: process.execPath, words: ['-e', script, ...words], folder });
const BUSY = 'const end = Date.now() + 60_000; while (process.cpuUsage().user < 400_000 && Date.now() < end);';

test('invented pages hold their articles, each the same every time', async () => {
  expect(await inventPages(5)).toEqual(await inventPages(5));
  const report = await measurePages(undefined, () => {}, 5);
  const [, f1] = /\| Backfile +\| +(?<f1>[\d.]+) \|/.exec(report) ?? [];
  expect(Number(f1)).toBeGreaterThan(0.98);
  expect(report).toMatch(/\| Readability .*\n\| Defuddle /);
});

describe('a table', () => {
  test('is aligned, and no cell breaks it', () => {
    const table = renderTable(toColumns('what', '#wall s'), [
      ['a | b\nc', '1.50'],
      ['build', '12.3'],
    ]);
    expect(table).toBe(['| what     | wall s |', '| -------- | -----: |', '| a \\| b c |   1.50 |', '| build    |   12.3 |'].join('\n'));
  });

  test.each([
    [1234.4, '1,234'],
    [99.96, '100.0'],
    [12.34, '12.3'],
    [0.5, '0.50'],
    [undefined, ''],
  ])('%s is written %s', (value, text) => {
    expect(toDigits(value)).toBe(text);
  });

  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2],
    [[7], 7],
    [[], undefined],
  ])('the middle of %j is %s', (values, middle) => {
    expect(toMedian(values)).toBe(middle);
  });
});

const toRow = (name: string, ...costs: Row['costs']): Row => ({ name, label: `label of ${name}`, whole: true, reads: true, costs });
const ROWS: readonly Row[] = [
  toRow('build', { wall: 10, cpu: 8, memory: 2e9 }, { wall: 30, cpu: 6, memory: 1e9 }, { wall: 20, cpu: 7, memory: 4e9 }),
  toRow('pages', { wall: 3, cpu: 2 }),
  toRow('newest', { wall: 1, cpu: 0.7 }),
  { ...toRow('hugo'), fault: 'missing: no program hugo' },
];

const toCost = (what: string, bytes: number, seconds = 1): SearchCost => ({ link: 'this machine', what, seconds, bytes, parts: {} });

describe('the report', () => {
  const findings: Findings = {
    machine: describeMachine(),
    plan: { seed: 1, articles: 1_000, languages: ['en'] },
    corpus: { articles: 1_000, bytes: 5e6, comments: 5_600 },
    rounds: 3,
    rows: ROWS,
    search: [],
    figures: toFigures(ROWS, 1_000, 2_200, [
      toCost('first search', 340_000),
      toCost('a later search', 200_000),
      toCost('the most frequent word', 900_000, 0.9),
      toCost('the most frequent word, Pagefind’s own', 800_000, 0.75),
    ]),
    missing: [],
  };
  const report = renderReport(findings);
  const lineOf = (start: string) => report.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '';
  const cells = (start: string) =>
    lineOf(start)
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1);

  test('has the medians of each task, and the speeds that follow from them', () => {
    expect(cells('label of build')).toEqual(['label of build', '20.0', '10.0–30.0', '7.00', '2,000', '0.25', '50.0']);
  });

  test('says what is missing', () => {
    expect(cells('label of hugo').slice(0, 2)).toEqual(['label of hugo', 'missing: no program hugo']);
  });

  test('compares what was measured with what it should be, and leaves out what was not', () => {
    expect(cells('ten newest')).toEqual(['ten newest articles / build from nothing', '5.00 %', '10.0 %', '10.0 %', '5.00 %', 'reached']);
    expect(cells('files in')).toEqual(['files in the site / articles', '2.20', '', '2.40', '2.10', 'within']);
    expect(cells('a later search').slice(1)).toEqual(['200 kB', '', '150 kB', '60.0 kB', 'above']);
    expect(cells('first hits').slice(1)).toEqual(['1.20', '', '1.50', '', 'reached']);
    expect(cells('all pages')).toEqual([]);
  });

  test('goes between the marks of a page, and again', () => {
    const page = 'Before.\n<!-- npm run bench: begin -->\nold\n<!-- npm run bench: end -->\nAfter.\n';
    const once = putReport(page, report);
    expect(once).toContain(report);
    expect(once).toMatch(/^Before\.\n/);
    expect(once).toMatch(/\nAfter\.\n$/);
    expect(once).not.toContain('old');
    expect(putReport(once, report)).toBe(once);
    expect(() => putReport('No marks.', report)).toThrow('no place');
  });
});

describe.skipIf(process.platform === 'win32')('the meter', () => {
  test('counts the CPU time and the memory of what a program starts', async () => {
    const hog = `const held = Buffer.alloc(150e6, 1); ${BUSY} setTimeout(() => held.length, 400);`;
    const cost = await run(`require('node:child_process').spawnSync(process.execPath, ['-e', process.argv[1]])`, hog);
    expect(cost.cpu).toBeGreaterThan(0.4);
    expect(cost.wall).toBeGreaterThan(0.4);
    expect(cost.memory ?? Infinity).toBeGreaterThan(process.platform === 'linux' ? 200e6 : 0);
    expect(cost.memory === undefined).toBe(process.platform !== 'linux');
  });

  test('reads a file as standard input', async () => {
    const input = join(folder, 'input.txt');
    const output = join(folder, 'output.txt');
    writeFileSync(input, 'said');
    const script = `process.stdin.pipe(require('node:fs').createWriteStream(process.argv[1]))`;
    await measure({ program: process.execPath, words: ['-e', script, output], folder, input });
    expect(readFileSync(output, 'utf8')).toBe('said');
  });

  test('fails with the last words of a program that failed, and with the name of one that is not there', async () => {
    await expect(run(`console.error('no more ink'); process.exitCode = 7`)).rejects.toThrow(/ended with 7: .*no more ink/s);
    await expect(measure({ program: 'no-such-program', words: [], folder })).rejects.toThrow('no-such-program');
  });

  test('leaves nothing running behind', async () => {
    const note = join(folder, 'pid.txt');
    const script = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      require('node:fs').writeFileSync(process.argv[1], String(child.pid)); child.unref();`;
    await run(script, note);
    const pid = Number(readFileSync(note, 'utf8'));
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });
});

// One that has ended is a zombie until whoever adopted it takes notice.
function isAlive(pid: number): boolean {
  const { stdout, status } = spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' });
  return status === 0 && !stdout.startsWith('Z');
}

describe('a slow link', () => {
  test('answers late and slowly, all answers sharing its speed, and counts them', async () => {
    const site = mkdtempSync(join(folder, 'site-'));
    for (const name of ['a.html', 'b.js']) writeFileSync(join(site, name), 'x'.repeat(30_000));
    const server = await serveFolder(site, { name: 'test', delay: 100, speed: 100_000 });
    try {
      const start = performance.now();
      const answers = await Promise.all(['a.html', 'b.js', 'c.css'].map((name) => fetch(`${server.origin}/${name}`)));
      expect(performance.now() - start).toBeGreaterThan(90);
      const lengths = (await Promise.all(answers.map((answer) => answer.text()))).map((text) => text.length);
      expect(performance.now() - start).toBeGreaterThan(600);
      expect(lengths).toEqual([30_000, 30_000, 0]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 404]);
      const sent = server.takeSent();
      expect(sent.map(({ path }) => path).toSorted()).toEqual(['/a.html', '/b.js']);
      expect(sent.map(({ bytes }) => bytes)).toEqual([30_000, 30_000]);
      expect(server.takeSent()).toEqual([]);
    } finally {
      server.close();
    }
  });
});

const toText = (page: string): string =>
  page
    .replace(/^.*<body>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');

describe('a round', () => {
  test('runs tasks one after another, and the peers make the same pages', { timeout: 300_000 }, async () => {
    const yard = await openYard(join(folder, 'yard'), { seed: 1, articles: 12, languages: ['en'] });
    const said: string[] = [];
    const peers = TASKS.filter(({ name }) => ['hugo', 'eleventy', 'writer'].includes(name));
    const sites = new Map<string, ReadonlyMap<string, string>>();
    for (const task of peers) {
      const [row] = await runRounds([task], yard, 1, (line) => said.push(line));
      if (row?.fault?.startsWith('missing') === true) continue;
      expect(row?.fault).toBeUndefined();
      const made = join(yard.folder, 'peers/made');
      const pages = listFiles(made).filter((path) => /^(?:articles|captures)/.test(path));
      sites.set(task.name, new Map(pages.map((path) => [path, toText(readFileSync(join(made, path), 'utf8'))])));
      expect(readdirSync(made)).toEqual(expect.arrayContaining(['years', 'months', 'sources', 'places']));
    }
    const written = sites.get('writer');
    expect(written?.size).toBe(24);
    for (const site of sites.values()) {
      expect([...site.keys()]).toEqual([...(written?.keys() ?? [])]);
      for (const [path, text] of site) expect(text).toBe(written?.get(path));
    }

    const [build, edited] = await runRounds(
      TASKS.filter(({ name }) => ['build', 'edited'].includes(name)),
      yard,
      1,
      (line) => said.push(line),
    );
    expect([build?.costs.length, edited?.costs.length]).toEqual([1, 1]);
    expect(said).toHaveLength(sites.size + 2);
    const ours = listFiles(yard.site).filter((path) => path.startsWith('articles/'));
    expect(ours.map((path) => path.replaceAll('\\', '/'))).toEqual(
      [...(written?.keys() ?? [])].filter((path) => path.startsWith('articles')),
    );
    expect(ours.some((path) => readFileSync(join(yard.site, path), 'utf8').includes('Corrected.'))).toBe(true);
  });

  test('says that a program failed, and goes on without it', async () => {
    const yard = await openYard(join(folder, 'yard'), { seed: 1, articles: 12, languages: ['en'] });
    const broken = { name: 'broken', label: 'broken', whole: true, toCommand: () => ({ program: 'false', words: [], folder }) };
    const [row] = await runRounds([broken], yard, 3, () => {});
    expect(row?.costs).toEqual([]);
    expect(row?.fault).toMatch(/^failed: false/);
  });
});
