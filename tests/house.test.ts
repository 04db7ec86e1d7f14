import { PROGRAM } from './program.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../src/captures/index.ts';
import { DIALECTS } from '../src/parse/dialects/index.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import { PAGES } from '../src/site/pages/index.ts';
import { toCapture } from './capture.ts';

const ROOT = join(import.meta.dirname, '..');
const LONGEST_FILE = 300;
// All the words of a language stand in one file.
const WORDS = 'src/site/words/';
// An item of a list is what HTML calls it; as a name for anything else it is for readers to refuse.
const BANNED = ['data', 'info', 'manager', 'helper', 'helpers', 'util', 'utils', 'process', 'service', 'misc'];
// export function toListItem(block: Block) …
const DECLARED = /\b(?:function\*?|class|interface|type|const|let)\s+(?<name>[A-Za-z_$][\w$]*)/g;
const ROW = /^\| `(?<name>[^`]+)` \|/gm;
const OPTION = /--[a-z][a-z-]+/g;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const list = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
const stem = (path: string) => basename(path, '.ts');
const tableFiles = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map(stem)
    .sort();

// src/parse/head/kickers.ts
const LISTING = /^src\/(?:parse|html|text)\/.*\.ts$/;
// 'the a an'.split(' ')
const BY_SPACE = /^\s*\.split\(\s*' '/;

/** What stands between the bars and line ends of a text, those inside brackets aside. */
function toRows(text: string): string[] {
  let depth = 0;
  let rows = '';
  for (const sign of text) {
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    rows += depth <= 0 && sign === '|' ? '\n' : sign;
  }
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
}

/** The rows of each table that a file writes as text, by its name; of an object, each of its keys is one. */
function toTables(text: string): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>();
  const collect = (name: string, node: object): void => {
    const rows: string[] = [];
    new Visitor({
      Literal({ value, end }) {
        if (typeof value !== 'string') return;
        if (BY_SPACE.test(text.slice(end, end + 40))) rows.push(...value.split(' '));
        else if (value.includes('|')) rows.push(...toRows(value));
      },
      TemplateLiteral({ quasis: [first, ...others] }) {
        if (others.length === 0 && first?.value.cooked?.includes('|')) rows.push(...toRows(first.value.cooked));
      },
      SpreadElement({ argument }) {
        if (argument.type === 'Identifier') rows.push(...(tables.get(argument.name) ?? []));
      },
    }).visit({ type: 'Program', body: [node] } as never);
    tables.set(name, rows);
  };
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || init === null || init.type.endsWith('FunctionExpression')) return;
      if (init.type !== 'ObjectExpression') collect(id.name, init);
      else init.properties.forEach((property, at) => collect(`${id.name} ${at}`, property));
    },
  }).visit(parseSync('table.ts', text).program);
  return tables;
}

const findTables = (path: string) => toTables(read(path));

const SOURCES = [...list('src'), ...list('tests')].filter((path) => path.endsWith('.ts'));
const README = read('README.md');
const CONTRIBUTING = read('CONTRIBUTING.md');
const FIXTURES = readdirSync(join(ROOT, 'tests/fixtures')).flatMap((kind) =>
  readdirSync(join(ROOT, 'tests/fixtures', kind)).map((name) => `${kind}/${name}`),
);

describe('the lock file', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
  const names = new Set(Object.keys(lock.packages));

  test('holds the packages of every platform, or npm ci refuses', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(`node_modules/${name}`) && !names.has(`${path}/node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
  });

  test('names no download host', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});

describe('tables and files', () => {
  test('every dialect is one file, one line in the table', () => {
    expect(DIALECTS.map(({ name }) => name).sort()).toEqual(tableFiles('src/parse/dialects'));
  });

  test.each(DIALECTS.map(({ name }) => name))('the dialect %s has a fixture', (name) => {
    expect(
      FIXTURES.some((fixture) => fixture.split('/')[1]?.startsWith(`${name}--`)),
      `no folder tests/fixtures/*/${name}--…`,
    ).toBe(true);
  });

  test.each(DIALECTS.map(({ name }) => name))('README names the dialect %s', (name) => {
    expect(README).toContain(`\`${name}\``);
  });

  test('every page kind is one file, one line in the table', () => {
    expect(PAGES.map(({ name }) => name).sort()).toEqual(tableFiles('src/site/pages'));
  });

  test.each(FORMATS.map(({ name }) => name))('the format %s is a file', (name) => {
    expect(existsSync(join(ROOT, `src/captures/${name}.ts`))).toBe(true);
  });

  test.each(FIXTURES)('the fixture %s says what it proves and holds both files', (fixture) => {
    expect(fixture).toMatch(/^[a-z-]+\/[a-z0-9-]+--[a-z0-9-]+$/);
    expect(readdirSync(join(ROOT, 'tests/fixtures', fixture)).sort()).toEqual(['expected.json', 'input.txt']);
  });

  test.each(list('src').filter((path) => LISTING.test(path)))('no table of %s holds a row twice', (path) => {
    for (const [name, rows] of findTables(path)) {
      const seen = rows.map((row) => row.toLowerCase());
      expect(
        seen.filter((row, at) => seen.indexOf(row) !== at),
        name,
      ).toEqual([]);
    }
  });

  test('a row that stands twice is seen, spread tables and the alternatives of patterns included', () => {
    const tables = toTables(
      "const ONE = ['a|b c', 'd'].join('|'); const TWO = [...ONE, 'e|(?:f|a)?|b c']; const SMALL = 'de la de'.split(' ');",
    );
    expect(tables.get('TWO')).toEqual(['a', 'b c', 'e', '(?:f|a)?', 'b c']);
    expect(tables.get('SMALL')).toEqual(['de', 'la', 'de']);
  });

  test('no room was built without walls', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const walls = read('.oxlintrc.json');
    for (const { name } of rooms)
      if (name !== 'build') expect(walls, `src/${name}/ has no wall in .oxlintrc.json`).toContain(`"src/${name}/**"`);
  });
});

describe('files and names', () => {
  test.each(SOURCES)('%s is short, well named and uses no empty words', (path) => {
    const text = read(path);
    if (!path.startsWith(WORDS)) expect(text.split('\n').length, 'lines').toBeLessThanOrEqual(LONGEST_FILE);
    expect(stem(path)).toMatch(/^(?:\d+|[a-z]+(?:\.test)?)$/);
    const names = [stem(path), ...[...text.matchAll(DECLARED)].map((match) => match.groups?.['name'] ?? '')];
    const words = names.flatMap((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    );
    expect(words.filter((word) => BANNED.includes(word))).toEqual([]);
  });
});

describe('README and CONTRIBUTING', () => {
  const help = (...words: readonly string[]) =>
    execFileSync(process.execPath, [PROGRAM, ...words, '--help'], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
  const commands = [...help().matchAll(/^ {2}(?<name>[a-z]+)(?: |$)/gm)]
    .map((match) => match.groups?.['name'] ?? '')
    .filter((name) => name !== 'help' && name !== 'backfile');

  test('the help names the commands', () => {
    expect(commands).toEqual(expect.arrayContaining(['build', 'parse', 'survey', 'inspect', 'serve', 'init']));
  });

  test.each(commands)('README tells of %s and each of its options', (command) => {
    expect(README).toContain(`\`backfile ${command}`);
    for (const option of new Set(help(command).match(OPTION)))
      expect(README, `README does not tell of ${command} ${option}`).toContain(`\`${option}`);
  });

  test('README tells of no option that is not there', () => {
    const known = new Set(['', ...commands].flatMap((command) => help(...(command === '' ? [] : [command])).match(OPTION) ?? []));
    const told = [...README.matchAll(/^\| `(?<option>--[a-z-]+)/gm)].map((match) => match.groups?.['option']);
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((option) => option === undefined || !known.has(option))).toEqual([]);
  });

  test('CONTRIBUTING explains each runtime dependency, and no other', () => {
    const section = CONTRIBUTING.slice(CONTRIBUTING.indexOf('## Runtime dependencies'));
    const explained = [...section.matchAll(ROW)].map((match) => match.groups?.['name']);
    expect(explained).toEqual(Object.keys(JSON.parse(read('package.json')).dependencies).sort());
  });

  test.each(['README.md', 'CONTRIBUTING.md'])('%s: links and scripts lead somewhere', (page) => {
    const text = read(page);
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)(?<target>[^)#]+)[^)]*\)/g))
      expect(existsSync(join(ROOT, target)), target).toBe(true);
    for (const [, script = ''] of text.matchAll(/npm run (?<script>[a-z]+)/g))
      expect(Object.keys(JSON.parse(read('package.json')).scripts)).toContain(script);
  });
});

describe('the public record', () => {
  test('the example in README reads as README says', () => {
    const [, example = ''] = /^```\n(?<example>The harbour.*?)^```$/ms.exec(README) ?? [];
    expect(parseCapture(toCapture(example), EMPTY_LAYOUT)).toMatchObject({
      title: 'The harbour that counts its planks',
      kicker: 'Opinion',
      date: '2012-02-03',
      location: { text: 'Bergen', country: 'NO' },
      source: 'The Lamplighter',
      body: [{ kind: 'paragraph' }, { kind: 'paragraph' }],
      comments: [{ author: 'Marlo', name: 'Marlo Finch', date: '2012-02-04T11:05' }],
      furniture: [],
    });
  });

  test('its names are those of version 1', () => {
    const twin = read('tests/fixtures/dateline/own-line--opinion-with-source-and-comment-form/input.txt');
    const record = parseCapture(toCapture(twin), EMPTY_LAYOUT);
    expect(Object.keys(record)).toEqual(
      [
        'ref',
        'id',
        'capture',
        'title',
        'kicker',
        'byline',
        'date',
        'location',
        'source',
        'credits',
        'tags',
        'language',
        'body',
        'comments',
      ].concat(['furniture', 'evidence', 'ledger', 'problems', 'parser']),
    );
    expect(Object.keys(record.capture)).toEqual(['file', 'sha256', 'bytes', 'encoding', 'format']);
    expect(record.parser).toBe(1);
  });

  test('the names of a comment are those of version 1', () => {
    const twin = read('tests/fixtures/thread/dle--flat-thread-without-dateline/input.txt');
    const [comment] = parseCapture(toCapture(twin), EMPTY_LAYOUT).comments;
    expect(Object.keys(comment ?? {}).sort()).toEqual(['author', 'body', 'date', 'dateText', 'id', 'kind', 'name', 'status']);
  });
});
