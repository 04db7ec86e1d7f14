import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLayouts } from '../src/build/intake/layouts.ts';
import { UsageError } from '../src/faults.ts';
import { listFiles, runProgram, writeFiles } from './program.ts';
import { toArticle, toProse } from './neighbours.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-survey-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const toDated = (date: string, name: string): string =>
  toArticle(`${name} counts | The Lamplighter`, `Published ${date}`, ...toProse(name));
const OPEN = toDated('03/02/2012', 'Kari');
const DAY_FIRST = {
  'seeds/day/1.txt': toDated('13/02/2012', 'Ada'),
  'seeds/day/2.txt': toDated('24/02/2012', 'Berit'),
  'seeds/day/3.txt': toDated('25/02/2012', 'Carl'),
  'seeds/day/open.txt': OPEN,
};
const MONTH_FIRST = {
  'seeds/day/month/1.txt': toDated('02/13/2012', 'Dora'),
  'seeds/day/month/2.txt': toDated('02/24/2012', 'Emil'),
  'seeds/day/month/3.txt': toDated('02/25/2012', 'Frida'),
  'seeds/day/month/open.txt': `${OPEN}\n`,
};

const run = (...words: string[]) => runProgram(words, { cwd: folder });
const survey = async (...paths: string[]): Promise<string> => {
  const { code, stdout, stderr } = await run('survey', ...paths);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};
const readDates = (jsonLines: string): string[] =>
  jsonLines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).date);

describe('survey', () => {
  test('learns each folder by itself, and parse reads by what it printed', async () => {
    writeFiles(folder, { ...DAY_FIRST, ...MONTH_FIRST });
    const printed = await survey();
    expect(JSON.parse(printed)).toMatchObject({
      version: 1,
      captures: 8,
      folders: 2,
      layouts: [
        {
          folder: 'seeds/day',
          captures: 4,
          dateOrder: { value: 'day-first', votes: 3, of: 3 },
          site: { value: 'The Lamplighter', votes: 4, of: 4 },
        },
        { folder: 'seeds/day/month', captures: 4, dateOrder: { value: 'month-first', votes: 3, of: 3 } },
      ],
    });
    writeFileSync(join(folder, 'layouts.json'), printed);
    const paths = ['seeds/day/open.txt', 'seeds/day/month/open.txt'];
    expect(readDates((await run('parse', ...paths)).stdout)).toEqual(['2012', '2012']);
    expect(readDates((await run('parse', '--layouts', 'layouts.json', ...paths)).stdout)).toEqual(['2012-02-03', '2012-03-02']);
    const row = JSON.stringify({ id: 'seeds/day/another', text: OPEN });
    const rows = await runProgram(['parse', '--layouts', 'layouts.json', '-'], { cwd: folder, stdin: `${row}\n` });
    expect(readDates(rows.stdout)).toEqual(['2012-02-03']);
  });

  test('names what cannot be read, and refuses a folder that comes twice', async () => {
    writeFiles(folder, { ...DAY_FIRST, 'other/1.txt': OPEN, 'seeds/day/empty.txt': '' });
    const { code, stdout, stderr } = await run('survey', 'seeds');
    expect(code).toBe(0);
    expect(stderr).toMatch(/seeds\/day\/empty\.txt: There is nothing in it\./);
    expect(JSON.parse(stdout)).toMatchObject({ captures: 5, layouts: [{ captures: 4 }] });
    const twice = await run('survey', 'seeds/day/1.txt', 'other', 'seeds/day/2.txt');
    expect(twice.stderr).toMatch(/^The captures of seeds\/day come in two goes, .*; name each folder once/);
    expect([twice.code, twice.stdout]).toEqual([2, '']);
  });

  const WRONG: readonly (readonly [text: string | undefined, message: RegExp])[] = [
    [undefined, /There is no layouts file .*layouts\.json; make it with: backfile survey/],
    ['{', /The layouts file .*layouts\.json is not JSON; make it with/],
    ['{"version": 2, "captures": 0, "folders": 0, "layouts": []}', /is wrong at version: must be 1; make it with/],
    ['[]', /is wrong: .*; make it with/],
    [
      '{"version": 1, "captures": 0, "folders": 0, "layouts": [{"folder": "a", "captures": 1, "surveyed": 1, "dialect": {"value": "\\u001b[2J", "votes": 1, "of": 1}, "repeated": [], "doubts": []}]}',
      /is wrong at layouts\.0\.dialect\.value: /,
    ],
  ];
  test.each(WRONG)('a layouts file that is none is wrong usage: %s', (text, message) => {
    const file = join(folder, 'layouts.json');
    if (text !== undefined) writeFileSync(file, text);
    const read = () => readLayouts(file);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
    expect(read).not.toThrow('\u001b');
  });

  test('wrong layouts are told before anything is read', async () => {
    writeFiles(folder, { 'seeds/a.txt': OPEN });
    const { code, stdout, stderr } = await run('parse', '--layouts', 'layouts.json', 'seeds/a.txt');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^There is no layouts file layouts\.json; make it with: backfile survey seeds > layouts\.json\n/);
  });
});

describe('an archive', () => {
  test('is built with what its folders have in common, and the report says so', async () => {
    writeFiles(folder, { ...DAY_FIRST, ...MONTH_FIRST });
    const { code, stdout } = await run('build', '--quiet');
    expect(code).toBe(0);
    expect(stdout).toContain(
      [
        'Layouts that were learned, in 2 of 2 folders:',
        '  seeds/day: 4 captures; day before month (3 of 3); titles end in “The Lamplighter” (4 of 4)',
        '  seeds/day/month: 4 captures; month before day (3 of 3); titles end in “The Lamplighter” (4 of 4)',
      ].join('\n'),
    );
    const records = listFiles(join(folder, 'content/articles')).filter((path) => path.endsWith('.json'));
    const dates = records.map((path) => readFileSync(join(folder, 'content/articles', path), 'utf8'));
    expect(dates.filter((text) => text.includes('"2012-02-03"'))).toHaveLength(1);
    expect(dates.filter((text) => text.includes('"2012-03-02"'))).toHaveLength(1);
    const pages = listFiles(join(folder, '_site/articles')).map((path) => readFileSync(join(folder, '_site/articles', path), 'utf8'));
    const page = pages.find((text) => text.includes('3 February 2012')) ?? '';
    expect(page).toContain('what the captures of its folder have in common');
    expect(page).not.toContain('or earlier');
    const { stdout: json } = await run('build', '--quiet', '--json');
    expect(JSON.parse(json).survey).toMatchObject({ folders: 2, layouts: [{ folder: 'seeds/day' }, { folder: 'seeds/day/month' }] });
  });

  test('is inspected as it is built, wherever one stands', async () => {
    writeFiles(folder, { ...DAY_FIRST, ...MONTH_FIRST, 'elsewhere/open.txt': OPEN });
    const { stdout } = await run('inspect', 'seeds/day/open.txt');
    expect(stdout).toMatch(/^layout +of seeds\/day, from 4 captures: day before month \(3 of 3\); titles end in/m);
    expect(stdout).toMatch(/^date +2012-02-03\n +inferred, from layout, line 3, columns 11-20 “03\/02\/2012” \(date\/labelled\)$/m);
    const other = await runProgram(['inspect', join(folder, 'seeds/day/month/open.txt')]);
    expect(other.stdout).toMatch(/^layout +of seeds\/day\/month, from 4 captures: month before day/m);
    const outside = await run('inspect', 'elsewhere/open.txt');
    expect(outside.stdout).toMatch(/^layout +none: the file lies in no archive/m);
    expect(outside.stdout).toMatch(/^date +2012$/m);
    writeFileSync(join(folder, 'layouts.json'), await survey('seeds'));
    const guided = await run('inspect', '--layouts', 'layouts.json', 'elsewhere/open.txt');
    expect(guided.stdout).toMatch(/^layout +none: layouts\.json has none of elsewhere$/m);
  });
});
