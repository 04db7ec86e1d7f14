import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../src/faults.ts';
import { toSummary } from '../src/content/summary.ts';
import { sortByDoubt, toKnownFields } from '../src/known.ts';
import { checkCorrections, correct, type Corrections, readCorrections } from '../src/content/corrections.ts';
import { isDate } from '../src/content/fields.ts';
import { readWithheld } from '../src/content/withheld.ts';
import type { ArticleRecord } from '../src/record.ts';

const ID = '5e0c1b7a9d42c3f1';
const RECORD: ArticleRecord = {
  ref: 'seeds/a.txt',
  id: ID,
  capture: { file: 'seeds/a.txt', sha256: `${ID}${'0'.repeat(48)}`, bytes: 10, encoding: 'utf-8', format: 'text' },
  title: 'Harbour opens again',
  byline: [],
  date: '2022-02-03',
  credits: ['Ada Quill'],
  tags: [],
  language: 'en',
  body: [],
  comments: [
    { id: 'c1', body: [], kind: 'comment' },
    { id: 'c2', author: 'gull', date: '2022-02-04', body: [{ kind: 'heading', level: 2, text: 'Re' }], kind: 'comment' },
  ],
  furniture: [],
  evidence: { date: { basis: 'stated', from: 'dateline', rule: 'dateline/own-line' } },
  ledger: [],
  problems: [],
  parser: 1,
};

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'backfile-corrections-'));
});
afterEach(() => rmSync(content, { recursive: true }));

async function read(rows: string): Promise<Corrections> {
  writeFileSync(join(content, 'corrections.csv'), `id,field,value,note\n${rows}`);
  return await readCorrections(content);
}

async function apply(rows: string): Promise<ArticleRecord> {
  return correct(RECORD, (await read(rows)).get(ID) ?? []);
}

test('a row corrects a field and shows as evidence with its note', async () => {
  const record = await apply(`${ID},date,2022-02-04,"see the print, page 1"\n`);
  expect(record).toEqual({
    ...RECORD,
    date: '2022-02-04',
    evidence: {
      date: {
        basis: 'stated',
        from: 'correction',
        rule: 'correction/csv',
        note: 'see the print, page 1',
        against: [RECORD.evidence['date']],
      },
    },
  });
  expect(RECORD.date).toBe('2022-02-03');
});

test('an empty value removes the field', async () => {
  const record = await apply(`${ID},date,,\n${ID},credits,,\n${ID},language,,\n${ID},comments/c2/author,,\n`);
  expect(record).not.toHaveProperty('date');
  expect(record).toMatchObject({ credits: [], language: 'und' });
  expect(record.comments[1]).not.toHaveProperty('author');
});

test('lists stand between semicolons, languages are canonical, places are looked up', async () => {
  const record = await apply(`${ID},byline,Ada Quill; Bo Reed ;,\n${ID},language,PT-br,\n${ID},location,Berlin,\n`);
  expect(record).toMatchObject({
    byline: ['Ada Quill', 'Bo Reed'],
    language: 'pt-BR',
    location: { text: 'Berlin', name: 'Berlin', country: 'DE' },
  });
});

test('what was doubtful in a corrected field is settled', async () => {
  const doubtful = (record: ArticleRecord): ArticleRecord => ({
    ...record,
    problems: [
      { rule: 'date/order-unknown', severity: 'warning', message: 'Day or month first?', lines: [3, 3] },
      { rule: 'source/contradiction', severity: 'warning', message: 'Two sources.', lines: [9, 9] },
      { rule: 'text/mojibake', severity: 'note', message: 'Odd signs.' },
    ],
  });
  const toDoubt = (record: ArticleRecord) =>
    toSummary({ record: doubtful(record), slug: 'a', markdown: '', edited: false, captured: true });
  expect(toDoubt(RECORD)).toMatchObject({ doubt: { weight: 21, rule: 'date/order-unknown', others: 2 } });
  expect(toDoubt(RECORD).corrected).toBeUndefined();
  const corrected = toDoubt(await apply(`${ID},date,2022-02-04,\n`));
  expect(corrected).toMatchObject({ doubt: { weight: 11, rule: 'source/contradiction', others: 1 }, corrected: ['date'] });
  expect(toKnownFields([corrected])[1]).toMatchObject({ field: 'date', known: 1, stated: 0, inferred: 0, corrected: 1 });
  expect(sortByDoubt([corrected])).toHaveLength(1);
  const both = toDoubt(await apply(`${ID},date,,\n${ID},source,The Lamplighter,\n`));
  expect(both).toMatchObject({ doubt: { weight: 1, rule: 'text/mojibake' }, corrected: ['date', 'source'] });
  expect(sortByDoubt([both])).toEqual([]);
  // Who took a date away has said that there is none: it is not known.
  expect(toKnownFields([both])[1]).toMatchObject({ field: 'date', known: 0, stated: 0, corrected: 0 });
});

test('a comment is corrected field by field', async () => {
  const rows = [
    ['author', 'tern'],
    ['name', 'Tern'],
    ['date', '2022-02-05T11:05'],
    ['body', '"Two\nlines"'],
    ['parent', 'c1'],
  ];
  const record = await apply(rows.map(([field, value]) => `${ID},comments/c2/${field},${value},\n`).join(''));
  expect(record.comments).toEqual([
    RECORD.comments[0],
    {
      id: 'c2',
      author: 'tern',
      name: 'Tern',
      date: '2022-02-05T11:05',
      parent: 'c1',
      body: [{ kind: 'paragraph', text: 'Two\nlines' }],
      kind: 'comment',
    },
  ]);
  expect(record.evidence['comments/c2/author']?.from).toBe('correction');
});

test('a comment that the site had removed has no text; one with its text is withheld instead', async () => {
  const removed = `${ID},comments/c2/removed,true,\n`;
  const { comments } = await apply(`${removed}${ID},comments/c2/body,,\n`);
  expect(comments[1]).toMatchObject({ id: 'c2', removed: true, body: [] });
  await expect(apply(removed)).rejects.toThrow(`the text of c2 is there; to take it out: backfile withhold ${ID}#c2`);
});

test('all rows that are out of order are told at once', async () => {
  const reading = read(`${ID},titel,x,\nzz,title,x,\n${ID},title,One,\n${ID},date,soon,\n`);
  await expect(reading).rejects.toThrow(/:2: unknown field "titel".*\n.*:3: "zz" is not an id.*\n.*:5: date "soon" is not a date/);
});

test('the same field of two records is corrected in two rows', async () => {
  expect([...(await read(`${ID},title,One,\n${ID.replace('5', '6')},title,Two,\n`)).keys()]).toHaveLength(2);
});

describe('a row out of order is an error that names it', () => {
  test.each([
    [`${ID},autor,x,\n`, /corrections.csv:2: unknown field "autor"; known are title, /],
    [`${ID},titel,x,\n`, /:2: unknown field "titel"; did you mean "title"\? Known are title, /],
    [`${ID},title,One,\n${ID},date,2022,\n${ID},title,Two,\n`, /:4: .*corrections\.csv:2 corrects title of the same record; delete one/],
    [`${ID},comments/c2/autor,x,\n`, /:2: unknown field "comments\/c2\/autor"/],
    [`${ID},__proto__,x,\n`, /unknown field "__proto__"; known are/],
    [`${ID},title,x,\n${ID},date,2022-13-45,\n`, /:3: date "2022-13-45" is not a date that exists; write it as/],
    [`${ID},date,17 September 2014,\n`, /"17 September 2014" is not a date of the form 2022-02-03; write it as/],
    [`${ID},comments/c2/date,yesterday,\n`, /"yesterday" is not a date/],
    [`${ID},comments/c2/removed,maybe,\n`, /removed is "maybe"; write true/],
    [`${ID},sourceUrl,javascript:x,\n`, /is not a web address/],
    [`${ID},language,deutsch,\n`, /"deutsch" is not a language code; write one such as en, de or pt-BR/],
    [`${ID},language,../../x,\n`, /is not a language code/],
    ['xyz,title,x,\n', /:2: "xyz" is not an id/],
    [`${ID},title,x\n`, /:2: Invalid Record Length: .*; write the commas before empty cells too/],
    [`${ID},title,a, b,c,d\n`, /:2: Invalid Record Length: .*; put text with a comma/],
    [`${ID},title,"x,\n`, /Quote Not Closed/],
  ])('%j', async (rows, message) => {
    await expect(read(rows)).rejects.toThrow(message);
    await expect(read(rows)).rejects.toThrow(UsageError);
  });
  test('a record that does not exist', async () => {
    const corrections = await read('00000000000000aa,title,x,\n');
    expect(() => checkCorrections(corrections, new Set([ID]))).toThrow(/:2: there is no record with the id 00000000000000aa/);
    expect(() => checkCorrections(corrections, new Set(['00000000000000aa']))).not.toThrow();
  });
  test('a comment that does not exist', async () => {
    await expect(apply(`${ID},comments/c9/author,x,\n`)).rejects.toThrow(/:2: record 5e0c1b7a9d42c3f1 has no comment c9; it has 2 in all/);
  });
  test.each(['c2', 'c3', 'tern', '__proto__'])('a comment above, which %s is not', async (parent) => {
    await expect(apply(`${ID},comments/c2/parent,${parent},\n`)).rejects.toThrow(
      /:2: c2 cannot answer ".+"; write the id of a comment above/,
    );
  });
  test.each(['id;field;value;note\n', 'field,id\n', 'id,field,value\n', 'id,id,value,note\n'])('headings %j', async (text) => {
    writeFileSync(join(content, 'corrections.csv'), text);
    await expect(readCorrections(content)).rejects.toThrow(/corrections.csv:1: the first line is .*; write id,field,value,note/);
  });
  test('bytes that are not UTF-8', async () => {
    writeFileSync(join(content, 'corrections.csv'), Buffer.from('id,field,value,note\n\xcc\xf0', 'latin1'));
    await expect(readCorrections(content)).rejects.toThrow(/is not UTF-8/);
  });
});

test('a spreadsheet may change the order of columns, line ends and add a byte order mark', async () => {
  writeFileSync(join(content, 'corrections.csv'), `\ufeffnote,value,field,id\r\nwhy,New,title,${ID}\r\n\r\n`);
  expect((await readCorrections(content)).get(ID)).toEqual([
    { id: ID, field: 'title', value: 'New', note: 'why', where: `${join(content, 'corrections.csv')}:2` },
  ]);
});

test('no file, no corrections', async () => {
  expect(await readCorrections(content)).toEqual(new Map());
  expect(await readWithheld(content)).toEqual({ records: new Map(), comments: new Map() });
});

test.each(['2022', '2022-02', '2022-02-03', '2024-02-29', 'XXXX-02-29', '2022-02-03T23:59'])('%s is a date', (text) =>
  expect(isDate(text)).toBe(true),
);
test.each([
  '',
  '22',
  '2022-13',
  '2022-00-01',
  '2022-02-29',
  '2022-02-03T24:00',
  'XXXX',
  'XXXX-02',
  'XXXX-02-03T10:00',
  '2022-2-3',
  '2022-02-03T10:00:00',
  ' 2022',
])('%j is no date', (text) => expect(isDate(text)).toBe(false));

describe('withheld.csv', () => {
  test('takes whole records out', async () => {
    writeFileSync(join(content, 'withheld.csv'), `id,reason,date\n${ID},"a name, at a person's wish",2023-05-01\n`);
    expect(await readWithheld(content)).toEqual({
      records: new Map([[ID, { reason: "a name, at a person's wish", date: '2023-05-01', where: `${join(content, 'withheld.csv')}:2` }]]),
      comments: new Map(),
    });
  });
  test('takes single comments out', async () => {
    writeFileSync(join(content, 'withheld.csv'), `id,reason,date\n${ID}#c2,a name,2023-05-01\n${ID}#c7,a name,2023-05-01\n`);
    expect(await readWithheld(content)).toMatchObject({
      records: new Map(),
      comments: new Map([[ID, [{ comment: 'c2' }, { comment: 'c7' }]]]),
    });
  });
  test.each([
    [`${ID}#2,x,2023-05-01`, /:2: .* is not an id/],
    ['nobody,x,2023-05-01', /:2: "nobody" is not an id/],
    [`${ID},,2023-05-01`, /:2: no reason/],
    [`${ID},x,May`, /:2: "May" is not a day/],
    [`${ID},x,2023`, /:2: "2023" is not a day/],
    [`${ID},x,2023-02-30`, /:2: "2023-02-30" is not a day/],
    [`${ID},x,2023-05-01\n${ID},y,2023-05-02`, /:3: .*:2 withholds 5e0c1b7a9d42c3f1 already; delete one/],
  ])('%j is an error that names the row', async (row, message) => {
    mkdirSync(content, { recursive: true });
    writeFileSync(join(content, 'withheld.csv'), `id,reason,date\n${row}\n`);
    await expect(readWithheld(content)).rejects.toThrow(message);
  });
});
