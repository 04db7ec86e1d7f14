import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { UsageError } from '../src/faults.ts';
import { type ContentFiles, findContentFiles, readArticle, readStored, writeRecord } from '../src/content/files.ts';
import { recordSchema } from '../src/content/schema.ts';
import { toSummary } from '../src/content/summary.ts';
import type { ArticleRecord } from '../src/record.ts';

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

const NONE = new Map();
const ID = '5e0c1b7a9d42c3f1';
const RECORD: ArticleRecord = {
  ref: 'seeds/a.txt',
  id: ID,
  capture: { file: 'seeds/a.txt', sha256: `${ID}${'0'.repeat(48)}`, bytes: 10, encoding: 'utf-8', format: 'text' },
  title: 'Harbour opens again',
  byline: ['Ada Quill'],
  date: '2022-02-03',
  location: { text: 'Moscow', name: 'Moscow', country: 'RU', latitude: 55.75, longitude: 37.62 },
  credits: [],
  tags: ['boats'],
  language: 'en',
  body: [{ kind: 'paragraph', text: 'The harbour opened.\n--- [x](y)' }],
  comments: [{ id: 'c1', author: 'gull', body: [{ kind: 'paragraph', text: 'Good.' }], kind: 'comment' }],
  furniture: [],
  evidence: { date: { basis: 'inferred', from: 'comments', rule: 'date/earliest-comment' } },
  ledger: [{ lines: [1, 1], role: 'title', to: 'title' }],
  problems: [],
  parser: 1,
};

let root: string;
let content: string;
let files: ContentFiles;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'backfile-content-'));
  content = join(root, 'content');
  files = await findContentFiles(content);
});
afterEach(() => rmSync(root, { recursive: true }));

function pathOf(ending: string): string {
  return `${files.get(ID)}.${ending}`;
}

function edit(change: (text: string) => string): void {
  writeFileSync(pathOf('md'), change(readFileSync(pathOf('md'), 'utf8')));
}

test('the schema is the type', () => {
  expectTypeOf<Frozen<ArticleRecord>>().toExtend<Frozen<z.infer<typeof recordSchema>>>();
  expect(recordSchema.parse(RECORD)).toEqual(RECORD);
  expect(recordSchema.safeParse({ ...RECORD, title: null }).success).toBe(false);
});

describe('a record on disk', () => {
  test('is two files, found again by id', async () => {
    expect(writeRecord(files, RECORD)).toEqual({ edited: false, changed: true });
    expect(readdirSync(join(content, 'articles', '2022'))).toEqual([`harbour-opens-again-${ID}.json`, `harbour-opens-again-${ID}.md`]);
    expect(await findContentFiles(content)).toEqual(files);
    const article = readArticle(files, ID, NONE);
    expect(article).toEqual({
      record: RECORD,
      slug: 'harbour-opens-again',
      markdown: 'The harbour opened.\\\n\\--- \\[x\\](y)',
      edited: false,
      captured: false,
    });
    expect(readStored(files, ID)?.record).toEqual(RECORD);
  });
  test('its content file is plain to read and edit', () => {
    writeRecord(files, RECORD);
    expect(readFileSync(pathOf('md'), 'utf8')).toBe(
      `---\nid: "${ID}"\ntitle: "Harbour opens again"\nbyline:\n  - "Ada Quill"\ndate: "2022-02-03"\nlocation: "Moscow"\ncredits: []\n` +
        'tags:\n  - "boats"\nlanguage: "en"\n---\n\nThe harbour opened.\\\n\\--- \\[x\\](y)\n',
    );
  });
  test('is not written again when nothing changed', () => {
    writeRecord(files, RECORD);
    const old = new Date(1_000_000_000_000);
    for (const ending of ['md', 'json']) utimesSync(pathOf(ending), old, old);
    expect(writeRecord(files, RECORD)).toEqual({ edited: false, changed: false });
    expect(statSync(pathOf('md')).mtime).toEqual(old);
    expect(statSync(pathOf('json')).mtime).toEqual(old);
  });
  test('keeps its name and shelf when the reader learns more', () => {
    writeRecord(files, RECORD);
    const name = files.get(ID);
    const better = { ...RECORD, title: 'Another title', date: '2023-01-01' };
    expect(writeRecord(files, better)).toEqual({ edited: false, changed: true });
    expect(files.get(ID)).toBe(name);
    expect(readArticle(files, ID, NONE)).toMatchObject({ record: better, slug: 'harbour-opens-again', edited: false });
  });
  test('without a year or title stands on the undated shelf', () => {
    const { title: _, ...untitled } = RECORD;
    writeRecord(files, { ...untitled, date: 'XXXX-02-26' });
    expect(files.get(ID)).toBe(join(content, 'articles', 'undated', `untitled-${ID}`));
  });
  test('remembers which one it replaces', () => {
    writeRecord(files, RECORD, { replaces: '00000000000000aa' });
    writeRecord(files, { ...RECORD, title: 'New' });
    expect(readArticle(files, ID, NONE).replaces).toBe('00000000000000aa');
  });
  test('refuses an id that is no file name', () => {
    expect(() => writeRecord(files, { ...RECORD, id: '../../x' })).toThrow(
      /^seeds\/a\.txt cannot be kept in .*: its id is "..\/..\/x" and must be 16 hex digits$/,
    );
    expect(existsSync(content)).toBe(false);
  });
});

test.each([
  ['de', 'Die Brücke über die Förde schließt früh', 'die-bruecke-ueber-die-foerde-schliesst-frueh'],
  ['de-AT', 'Ärger um Öl'.normalize('NFD'), 'aerger-um-oel'],
  ['en', 'The Brücke that Motörhead missed', 'the-brucke-that-motorhead-missed'],
  ['tr', 'Köprü bugün açılıyor', 'kopru-bugun-aciliyor'],
  ['und', 'Brücke', 'brucke'],
])('in %s, %j gets the slug %s, which stays when the language turns out to be another', (language, title, slug) => {
  writeRecord(files, { ...RECORD, title, language });
  expect(readArticle(files, ID, NONE).slug).toBe(slug);
  writeRecord(files, { ...RECORD, title, language: 'en' });
  expect(readArticle(files, ID, NONE).slug).toBe(slug);
});

describe('an edit by hand', () => {
  beforeEach(() => writeRecord(files, RECORD));
  test('is kept, and each changed value is a correction', () => {
    edit((text) =>
      text
        .replace('"Harbour opens again"', 'Harbour: "open"'.replace(': ', ' '))
        .replace('date: "2022-02-03"', 'date: 2022-02-04')
        .replace('credits: []', 'kicker: 1984'),
    );
    const before = readFileSync(pathOf('md'));
    expect(writeRecord(files, { ...RECORD, source: 'The Gull' })).toEqual({ edited: true, changed: true });
    expect(readFileSync(pathOf('md'))).toEqual(before);
    const { record, edited } = readArticle(files, ID, NONE);
    expect(edited).toBe(true);
    expect(record).toMatchObject({ title: 'Harbour "open"', date: '2022-02-04', kicker: '1984', credits: [], body: RECORD.body });
    expect(record.source).toBeUndefined();
    expect(record.evidence['date']).toEqual({
      basis: 'stated',
      from: 'correction',
      rule: 'correction/content-file',
      against: [{ basis: 'inferred', from: 'comments', rule: 'date/earliest-comment' }],
    });
    expect(Object.keys(record.evidence).toSorted()).toEqual(['date', 'kicker', 'source', 'title']);
    expect(toSummary(readArticle(files, ID, NONE))).toMatchObject({ date: '2022-02-04', dateBasis: 'stated' });
  });
  test('of the body is published as written', () => {
    edit((text) => text.replace('The harbour opened.', 'The *old* harbour opened.'));
    const { markdown, record } = readArticle(files, ID, NONE);
    expect(markdown).toBe('The *old* harbour opened.\\\n\\--- \\[x\\](y)');
    expect(record.evidence['body']?.from).toBe('correction');
    expect(record.body).toEqual(RECORD.body);
  });
  test('of the location looks the place up again', () => {
    edit((text) => text.replace('location: "Moscow"', 'location: Berlin'));
    expect(readArticle(files, ID, NONE).record.location).toMatchObject({ text: 'Berlin', name: 'Berlin', country: 'DE' });
    edit((text) => text.replace('location: Berlin', 'location: Nowhere at all'));
    expect(readArticle(files, ID, NONE).record.location).toEqual({ text: 'Nowhere at all' });
    edit((text) => text.replace('location: Nowhere at all\n', ''));
    expect(readArticle(files, ID, NONE).record.location).toBeUndefined();
  });
  test('that only changes line ends, a byte order mark or the end of the file is none', () => {
    edit((text) => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n\r\n`);
    expect(writeRecord(files, RECORD)).toEqual({ edited: false, changed: false });
    expect(readArticle(files, ID, NONE)).toMatchObject({ edited: false, record: RECORD });
  });
  test('with CRLF and a byte order mark is read all the same', () => {
    edit((text) => `\ufeff${text.replace('opened', 'closed').replaceAll('\n', '\r\n')}`);
    expect(readArticle(files, ID, NONE)).toMatchObject({
      edited: true,
      markdown: 'The harbour closed.\\\n\\--- \\[x\\](y)',
      record: { title: RECORD.title },
    });
  });
  test('survives the loss of the .json', () => {
    edit((text) => text.replace('opened', 'closed'));
    writeFileSync(pathOf('json'), '{"contentSha');
    expect(() => readArticle(files, ID, NONE)).toThrow(/json is missing or damaged; put its capture back/);
    expect(readStored(files, ID)).toBeUndefined();
    expect(writeRecord(files, RECORD)).toEqual({ edited: true, changed: true });
    expect(readArticle(files, ID, NONE).markdown).toContain('closed');
  });
  test('is not what a build cut off between the two writes looks like', () => {
    const json = readFileSync(pathOf('json'));
    const better = { ...RECORD, title: 'Better' };
    writeRecord(files, better);
    writeFileSync(pathOf('json'), json);
    expect(writeRecord(files, better)).toEqual({ edited: false, changed: true });
    rmSync(pathOf('json'));
    expect(writeRecord(files, better)).toEqual({ edited: false, changed: true });
  });
  test('taken back is no edit any more', () => {
    const written = readFileSync(pathOf('md'));
    edit((text) => text.replace('opened', 'closed'));
    writeRecord(files, { ...RECORD, title: 'Better' });
    writeFileSync(pathOf('md'), written);
    expect(writeRecord(files, { ...RECORD, title: 'Better' })).toEqual({ edited: false, changed: true });
  });
  test.each([
    ['title: "Harbour opens again"', 'title: "Harbour', /\.md:\d+: the front matter is not valid YAML: Missing closing "quote/],
    ['title: "Harbour opens again"', 'title: [a, b]', /title holds a list/],
    ['title: "Harbour opens again"', 'title: {a: b}', /is not a list of names/],
    ['title: "Harbour opens again"', 'title: &a x\nkicker: *a', /not valid YAML: Alias/],
    ['title:', 'titel:', /unknown key "titel" in the front matter; did you mean "title"\?/],
    ['title:', '__proto__:', /unknown key "__proto__"/],
    [`id: "${ID}"`, 'id: "00000000000000aa"', /an id cannot be changed; write id: "5e0c1b7a9d42c3f1"/],
    ['"2022-02-03"', '2022-13-45', /date "2022-13-45" is not a date that exists/],
    ['language: "en"', 'language: ../../x', /language "..\/..\/x" is not a language code/],
    ['tags:', 'sourceUrl: javascript:x\ntags:', /not valid YAML|not a web address/],
    ['---\nid', 'id', /no front matter/],
  ])('%j → %j is an error that says what to do', (from, to, message) => {
    edit((text) => text.replace(from, to));
    expect(() => readArticle(files, ID, NONE)).toThrow(message);
    expect(() => readArticle(files, ID, NONE)).toThrow(UsageError);
  });
  test('that is not UTF-8 is an error that says so', () => {
    appendFileSync(pathOf('md'), Buffer.from([0xcc, 0xf0]));
    expect(() => writeRecord(files, RECORD)).toThrow(/is not UTF-8 text/);
  });
});

describe('a scan of content/', () => {
  test('takes no links, no strangers and no doubles, and names them', async () => {
    writeRecord(files, RECORD);
    const shelf = join(content, 'articles', '2022');
    mkdirSync(join(content, 'articles', 'drafts'));
    mkdirSync(join(content, 'articles', '2023'));
    writeFileSync(join(shelf, 'notes.txt'), '');
    writeFileSync(join(shelf, '.hidden'), '');
    writeFileSync(join(shelf, 'gone-00000000000000aa.json'), '{}');
    writeFileSync(join(content, 'articles', '2023', `copy-${ID}.md`), '');
    symlinkSync('/etc/hostname', join(shelf, 'link-00000000000000bb.md'));
    symlinkSync(root, join(content, 'articles', '2021'));
    const found = await findContentFiles(content);
    expect([...found]).toEqual([...files]);
    expect(found.foreign).toEqual([
      { path: 'articles/2021', reason: 'symbolic-link' },
      { path: 'articles/2022/gone-00000000000000aa.json', reason: 'without-md' },
      { path: 'articles/2022/link-00000000000000bb.md', reason: 'symbolic-link' },
      { path: 'articles/2022/notes.txt', reason: 'name' },
      { path: `articles/2023/copy-${ID}.md`, reason: 'second-of-its-id' },
      { path: 'articles/drafts', reason: 'name' },
    ]);
  });
  test('nothing is written through a linked folder', () => {
    mkdirSync(join(content, 'articles'), { recursive: true });
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(content, 'articles', '2022'));
    expect(() => writeRecord(files, RECORD)).toThrow(/symbolic link/);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });
  test('an article whose folder was moved by hand is found there', async () => {
    writeRecord(files, RECORD);
    renameSync(join(content, 'articles', '2022'), join(content, 'articles', '2021'));
    const found = await findContentFiles(content);
    expect(writeRecord(found, RECORD)).toEqual({ edited: false, changed: false });
  });
});
