import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planIntake, takeCaptures } from '../src/build/intake/intake.ts';
import { ALONE } from '../src/build/workers/pool.ts';
import { EMPTY_REGISTER } from '../src/build/register/register.ts';
import { takeStock } from '../src/build/intake/stock.ts';
import { SILENT } from '../src/build/progress.ts';
import { toSidecarNames } from '../src/captures/folder.ts';
import { readCapture, readCaptures } from '../src/captures/index.ts';
import { parseSidecar } from '../src/captures/sidecar.ts';
import type { Seed } from '../src/captures/seed.ts';
import { readConfig } from '../src/config.ts';
import { findContentFiles, readArticle } from '../src/content/files.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { SidecarValues } from '../src/record.ts';
import { HARBOUR, parseBeside } from './beside.ts';
import { toCost } from './cost.ts';
import { runProgram, writeFiles } from './program.ts';
import { collect } from './seeding.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-sidecars-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const readSeeds = (): Promise<Seed[]> => collect(readCaptures(join(root, 'seeds'), { root, maximumBytes: 1_000_000 }));

describe('what a sidecar says', () => {
  const table: readonly (readonly [name: string, text: string, values: SidecarValues])[] = [
    ['JSON', '{"title": "A", "datePublished": "2022-02-03", "author": ["B", "C"]}', { title: 'A', date: '2022-02-03', byline: ['B', 'C'] }],
    [
      'YAML',
      'headline: A\npub_date: 2022-02-03\nlang: no\ntags:\n  - x\n  - "y"\n',
      { title: 'A', date: '2022-02-03', language: 'no', tags: ['x', 'y'] },
    ],
    ['front matter', '---\ntitle: A\n---\n', { title: 'A' }],
    ['other spellings of a name', '{"Date Published": "2022", "SITE-NAME": "A", "published_at": "2021"}', { date: '2022', source: 'A' }],
    ['values in lists of one', '{"title": ["A"], "date": ["2022"]}', { title: 'A', date: '2022' }],
    ['numbers', '{"date": 1644624000, "title": 1984}', { date: '1644624000', title: '1984' }],
    ['nothing, in many words', '{"title": null, "author": ["None", ""], "date": NaN, "source": "  ", "place": "N/A", "tags": []}', {}],
    [
      'an address as the source',
      '{"source": "https://l.example/a", "hostname": "l.example"}',
      { url: 'https://l.example/a', host: 'l.example' },
    ],
    ['white space', '{"title": "A \\n\\t b\\u00a0c"}', { title: 'A b c' }],
    ['keys that are not ours', '{"id": {"x": [1]}, "text": "y", "image": null}', {}],
    ['a flag beside a date', '{"published": true, "published_at": "2022-02-03"}', { date: '2022-02-03' }],
    ['a byte order mark', '\uFEFF{"title": "A"}', { title: 'A' }],
    ['keys that a prototype has', '{"__proto__": {"title": "X"}, "constructor": "Y", "title": "A"}', { title: 'A' }],
    ['keys that a prototype has, in YAML', '__proto__: {title: X}\nconstructor: Y\ntitle: A', { title: 'A' }],
    ['tags of YAML', 'title: !!js/function "function () { throw 1 }"', { title: 'function () { throw 1 }' }],
  ];
  test.each(table)('%s', (_name, text, values) => {
    expect(parseSidecar('seeds/a.json', Buffer.from(text))).toEqual({ values, problems: [] });
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  test('is no half of a character', () => {
    expect(parseSidecar('a.json', Buffer.from('{"title": "A\\ud800\\u0000"}')).values).toEqual({ title: 'A\uFFFD\uFFFD' });
  });

  test.each([
    ['{"title": {"x": 1}}', 'title', 'one text of at most 1000 letters'],
    ['{"title": ["A", "B"]}', 'title', 'one text of at most 1000 letters'],
    [`{"title": "${'x'.repeat(1_001)}"}`, 'title', 'one text of at most 1000 letters'],
    ['{"date": [2022, 2023]}', 'date', 'one text with the day in it, such as 2022-02-03'],
    ['{"date": false}', 'date', 'one text with the day in it, such as 2022-02-03'],
    ['{"authors": [{"name": "A"}]}', 'authors', 'one text, or a list of at most 200, of at most 1000 letters each'],
    ['{"url": "javascript:alert(1)"}', 'url', 'one address that begins with http:// or https://'],
    ['{"link": "http://"}', 'link', 'one address that begins with http:// or https://'],
    [`{"tags": [${'"x",'.repeat(300)}"x"]}`, 'tags', 'one text, or a list of at most 200, of at most 1000 letters each'],
  ])('of a wrong kind is a problem that says what to write: %.40s', (text, name, wanted) => {
    const message = `The ${name} in seeds/a.json was not used; write ${wanted}.`;
    expect(parseSidecar('seeds/a.json', Buffer.from(text))).toEqual({
      values: {},
      problems: [{ rule: 'sidecar/value', severity: 'warning', message }],
    });
  });

  const DAMAGED: readonly (readonly [text: string, reason: RegExp])[] = [
    ['', /no names with values/],
    ['just words', /no names with values/],
    ['["title"]', /no names with values/],
    ['title: [A\nauthor: B\n', /line 2 is neither JSON nor YAML/],
    ['{"title": "A"', /line 1 is neither JSON nor YAML/],
    ['title: A\n  x: [\n', /line \d is neither/],
    ['a: &x A\ntitle: *x', /refers to parts of itself/],
    ['a: &x [*x]', /neither JSON nor YAML|refers to parts/],
    ['['.repeat(20_000), /neither JSON nor YAML|nested too deeply/],
    ['{"a":'.repeat(100_000), /too long to be YAML/],
    ['"'.repeat(1_000_000), /too long to be YAML/],
    ['\x89PNG\0\0\x01\x02\x03\x04', /holds no text/],
  ];
  test.each(DAMAGED)('is not used when it is damaged: %.20j', (text, reason) => {
    const cost = toCost(() => {
      const { values, problems } = parseSidecar('seeds/a.json', Buffer.from(text, 'latin1'));
      expect(values).toEqual({});
      expect(problems).toMatchObject([{ rule: 'sidecar/unreadable', severity: 'warning', message: expect.stringMatching(reason) }]);
      expect(problems[0]?.message).toMatch(
        /^The sidecar seeds\/a\.json was not used: .*\. Write names with values there, in JSON or YAML, or take it away\.$/,
      );
    });
    expect(cost).toBeLessThan(6);
  });

  test('never throws, whatever its bytes, and never breaks the record', () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ': ',
      ',',
      '"',
      '\n',
      '- ',
      '&a',
      '*a',
      '!!',
      '? ',
      '|',
      'title',
      'date',
      '"author"',
      '2022',
      '\\u',
      '\0',
      '\ud800',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array)),
      fc.array(words, { maxLength: 40 }).map((parts) => Buffer.from(parts.join(''))),
      fc
        .dictionary(fc.constantFrom('title', 'date', 'author', 'place', 'lang', 'tags', 'site', 'url', 'modified'), fc.jsonValue())
        .map((value) => Buffer.from(JSON.stringify(value))),
    );
    fc.assert(
      fc.property(bytes, (sidecar) => {
        const { values } = parseSidecar('seeds/a.json', sidecar);
        const record = parseBeside(HARBOUR, values);
        expect(record.title).toBe('The harbour that counts its planks');
        expect(record.body).toHaveLength(2);
      }),
    );
  });
});

describe('a sidecar and its capture', () => {
  test('belong together by name, in the same folder alone', async () => {
    writeFiles(root, {
      'seeds/001.txt': HARBOUR,
      'seeds/001.json': '{"title": "A"}',
      'seeds/002.txt': HARBOUR,
      'seeds/002.txt.yaml': 'title: B',
      'seeds/003': HARBOUR,
      'seeds/003.yml': 'title: C',
      'seeds/004.txt': HARBOUR,
      'seeds/sub/004.json': '{"title": "D"}',
      'seeds/005.json': '{"title": "E"}',
      'seeds/0051.txt': HARBOUR,
    });
    const seeds = await readSeeds();
    expect(
      seeds.map((seed) =>
        seed.kind === 'capture' ? [seed.capture.ref, seed.capture.sidecar?.values.title] : [seed.rejection.ref, seed.rejection.reason],
      ),
    ).toEqual([
      ['seeds/001.txt', 'A'],
      ['seeds/002.txt', 'B'],
      ['seeds/003', 'C'],
      ['seeds/004.txt', undefined],
      ['seeds/005.json#1', 'bad-row'],
      ['seeds/0051.txt', undefined],
      ['seeds/sub/004.json#1', 'bad-row'],
    ]);
    const sha256 = createHash('sha256').update('{"title": "A"}').digest('hex');
    expect(seeds[0]).toMatchObject({ capture: { sidecar: { file: 'seeds/001.json', sha256 }, problems: [] } });
  });

  test('are found too when the file alone is read', async () => {
    writeFiles(root, { 'a.txt': HARBOUR, 'a.json': '{"title": "A", "url": "https://l.example/a", "fetched": 1644624000}' });
    const seeds = await collect(readCapture(join(root, 'a.txt'), { root, maximumBytes: 1_000_000 }));
    expect(seeds).toMatchObject([
      {
        kind: 'capture',
        capture: { url: 'https://l.example/a', retrieved: '2022-02-12', sidecar: { file: 'a.json', values: { title: 'A' } } },
      },
    ]);
  });

  test('of several the first counts, and the others are named', async () => {
    writeFiles(root, {
      'seeds/a.txt': HARBOUR,
      'seeds/a.txt.json': '{"title": "C"}',
      'seeds/a.yml': 'title: B',
      'seeds/a.json': '{"title": "A"}',
    });
    const [seed, ...others] = await readSeeds();
    expect(others).toEqual([]);
    expect(seed).toMatchObject({
      capture: {
        sidecar: { file: 'seeds/a.json', values: { title: 'A' } },
        problems: [
          {
            rule: 'sidecar/second',
            message: 'Left aside the sidecar seeds/a.txt.json, since there is seeds/a.json too; keep one of the two.',
          },
          { rule: 'sidecar/second', message: 'Left aside the sidecar seeds/a.yml, since there is seeds/a.json too; keep one of the two.' },
        ],
      },
    });
  });

  test('are not joined over links, and a damaged one rejects nothing', async () => {
    writeFiles(root, {
      'out.json': '{"title": "X"}',
      'seeds/a.txt': HARBOUR,
      'seeds/b.txt': HARBOUR,
      'seeds/b.json': '{',
      'seeds/c.txt': HARBOUR,
    });
    writeFiles(root, { 'seeds/c.json': `{"text": "${'x'.repeat(1_100_000)}"}` });
    symlinkSync(join(root, 'out.json'), join(root, 'seeds/a.json'));
    expect(await readSeeds()).toMatchObject([
      { kind: 'rejected', rejection: { ref: 'seeds/a.json', reason: 'symbolic-link' } },
      { kind: 'capture', capture: { ref: 'seeds/a.txt', problems: [] } },
      { kind: 'capture', capture: { ref: 'seeds/b.txt', problems: [{ rule: 'sidecar/unreadable' }] } },
      {
        kind: 'capture',
        capture: { ref: 'seeds/c.txt', problems: [{ rule: 'sidecar/unreadable', message: expect.stringContaining('the limit is') }] },
      },
    ]);
  });

  test('names are tried in order, and a sidecar has none', () => {
    expect(toSidecarNames('a.txt').filter((name) => name === name.toLowerCase())).toEqual([
      'a.json',
      'a.txt.json',
      'a.txt.yaml',
      'a.txt.yml',
      'a.yaml',
      'a.yml',
    ]);
    expect(toSidecarNames('a.json')).toEqual([]);
  });
});

test('a sidecar without its capture is no article', async () => {
  writeFiles(root, { 'strays/notes.yaml': 'rows:\n  title: headline\n', 'strays/other.json': '{"title": "A"}' });
  const seeds = await collect(readCaptures(join(root, 'strays'), { root, maximumBytes: 1_000 }));
  expect(seeds.map((seed) => (seed.kind === 'rejected' ? `${seed.rejection.ref} ${seed.rejection.reason}` : seed.kind))).toEqual([
    'strays/notes.yaml unknown-format',
    'strays/other.json#1 bad-row',
  ]);
});

test('another sidecar makes another record of the same capture', async () => {
  writeFiles(root, { 'seeds/a.txt': HARBOUR, 'seeds/a.json': '{"author": "Ada Quill"}' });
  const config = readConfig(root);
  const take = async (): Promise<unknown> => {
    const files = await findContentFiles(config.content);
    const stock = await takeStock(config, EMPTY_REGISTER, undefined, ALONE, SILENT);
    const plan = planIntake(stock, { files, findLayout: () => EMPTY_LAYOUT, register: EMPTY_REGISTER, findStamps: () => ({}) });
    const { seen } = await takeCaptures(config, stock, plan, files, ALONE, SILENT);
    return [...seen].map((id) => readArticle(files, id, new Map()).record.byline);
  };
  expect(await take()).toEqual([['Ada Quill']]);
  writeFiles(root, { 'seeds/a.json': '{"author": "Jan Ohm"}' });
  expect(await take()).toEqual([['Jan Ohm']]);
  unlinkSync(join(root, 'seeds/a.json'));
  expect(await take()).toEqual([[]]);
});

test('a build counts captures and no sidecars, and parse takes what a shell lists', async () => {
  writeFiles(root, {
    'backfile.config.yaml': 'sources:\n  wire: The Wire\n',
    'seeds/a.txt': HARBOUR,
    'seeds/a.json': '{"author": "Ada Quill"}',
    'seeds/wire/b.txt': HARBOUR.replace('Source: The Lamplighter\n', ''),
    'seeds/wire/b.txt.yaml': '{',
    'seeds/c.json': '{}',
  });
  const built = await runProgram(['build', root, '--json', '--quiet']);
  expect(built.stderr).toBe('');
  expect(JSON.parse(built.stdout)).toMatchObject({ captures: 3, pages: 2, duplicates: 0, withheld: 0, rejected: 1 });
  const parsed = await runProgram(['parse', ...['a.json', 'a.txt'].map((name) => join(root, 'seeds', name))]);
  expect(parsed).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(parsed.stdout)).toMatchObject({ ref: 'a.txt', byline: ['Ada Quill'], evidence: { byline: { from: 'sidecar' } } });
  const inspected = await runProgram(['inspect', join(root, 'seeds/a.txt')]);
  expect(inspected.stdout).toMatch(/^byline +Ada Quill\n +stated, from sidecar \(sidecar\/byline\)$/m);
}, 120_000);
