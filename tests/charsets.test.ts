import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encode, seed, toCapture, toRecord } from './seeding.ts';

const TEXT = 'Вчера вечером на окраине города загорелся старый склад. Пожарные приехали через десять минут. Никто не пострадал.';
const TABLE = `title;text;author\nСтарый склад;"${TEXT}";Пётр Ильин\nНовый склад;"${TEXT} Склад новый.";Анна Белова\n`;
const LINES = `${JSON.stringify({ title: 'Старый склад', text: TEXT })}\n${JSON.stringify({ title: 'Новый склад', text: TEXT })}\n`;
const toUtf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a container that is not UTF-8', () => {
  test.each([
    ['windows-1251', 'a.csv', encode('windows-1251', TABLE)],
    ['koi8-r', 'a.csv', encode('koi8-r', TABLE)],
    ['utf-16le', 'a.csv', toUtf16(TABLE)],
    ['utf-16be', 'a.csv', toUtf16(TABLE).swap16()],
    ['utf-16le', 'a.tsv', Buffer.from(TABLE.replaceAll(';', '\t'), 'utf16le')],
    ['windows-1251', 'a.csv.gz', gzipSync(encode('windows-1251', TABLE))],
    ['utf-16le', 'a.csv.gz', gzipSync(toUtf16(TABLE))],
    ['windows-1251', 'a.jsonl', encode('windows-1251', LINES)],
    ['utf-16le', 'a.jsonl', toUtf16(LINES)],
    ['utf-16be', 'a.json', toUtf16(`[${LINES.trim().replace('\n', ',')}]`).swap16()],
  ])('is read as %s: %s', async (encoding, name, bytes) => {
    const { seeds, again } = await seed({ [name]: bytes });
    expect(seeds.map(toRecord)).toMatchObject([
      { title: 'Старый склад', body: [{ text: TEXT }], capture: { encoding } },
      { title: 'Новый склад', capture: { encoding } },
    ]);
    expect(again).toEqual(seeds.map((each) => toCapture(each).text));
    const rules = toCapture(seeds[0]).problems.map(({ rule }) => rule);
    expect(rules).toEqual(encoding.startsWith('utf-16') ? [] : ['encoding/guessed']);
  });

  test('has the fixity of its own bytes, but in UTF-8 where a line end is no byte', async () => {
    const [, row = ''] = TABLE.split('\n');
    const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    const narrow = await seed({ 'a.csv': encode('windows-1251', TABLE) });
    expect(toCapture(narrow.seeds[0]).sha256).toBe(digest(encode('windows-1251', row)));
    const wide = await seed({ 'a.csv': toUtf16(TABLE) });
    expect(toCapture(wide.seeds[0]).sha256).toBe(digest(Buffer.from(row)));
  });

  test('begins in ASCII, half a megabyte of it', async () => {
    const plain = `The old pier,${'The harbour office has counted the planks again. '.repeat(200)}\n`;
    const bytes = Buffer.concat([Buffer.from(`title,text\n${plain.repeat(50)}`), encode('windows-1251', `Склад,${TEXT}\n`)]);
    const { seeds } = await seed({ 'a.csv': bytes });
    expect(toRecord(seeds.at(-1))).toMatchObject({ title: 'Склад', body: [{ text: TEXT }] });
  });

  test('may be two: a row that is UTF-8 is read as such, one that is not says how it was read', async () => {
    const narrow = encode('windows-1251', `Старый,${TEXT}\n`);
    const wide = Buffer.from(`Новый,${TEXT}\n`);
    for (const rows of [
      [narrow, wide],
      [wide, narrow],
    ]) {
      const { seeds } = await seed({ 'a.csv': Buffer.concat([Buffer.from('title,text\n'), ...rows]) });
      const captures = seeds.map((each) => toCapture(each));
      expect(captures.map(({ text }) => text)).toEqual([TEXT, TEXT]);
      expect(captures.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual(
        rows[0] === wide ? [[], ['encoding/guessed']] : [['encoding/guessed'], []],
      );
    }
  });

  test('of UTF-8 with broken places keeps the rest and says so', async () => {
    const rows = Buffer.concat([Buffer.from(`title,text\nСклад,${TEXT}`), Buffer.from([0xd0]), Buffer.from(' Конец.\n')]);
    const { seeds } = await seed({ 'a.csv': rows });
    expect(toCapture(seeds[0])).toMatchObject({ text: `${TEXT}\uFFFD Конец.`, problems: [{ rule: 'encoding/broken-bytes' }] });
  });
});

describe('a page', () => {
  const toMarkup = (charset: string, text: string): string =>
    `<!DOCTYPE html><html><head><meta charset="${charset}"><title>Старый склад</title></head><body><h1>Старый склад</h1><p>${text}</p></body></html>`;

  test.each([
    ['windows-1251', encode('windows-1251', toMarkup('windows-1251', TEXT))],
    // As a crawler saves what it has decoded.
    ['utf-8', Buffer.from(toMarkup('windows-1251', TEXT))],
    ['utf-8', Buffer.from(toMarkup('gbk', TEXT))],
    [
      'windows-1252',
      Buffer.from('<!DOCTYPE html><html><head><meta charset="windows-1252"><title>x</title></head><body><p>Â©</p>', 'latin1'),
    ],
  ])('is read as %s, which its bytes are', async (encoding, bytes) => {
    const { seeds } = await seed({ 'a.html': bytes });
    expect(toCapture(seeds[0])).toMatchObject({ encoding });
  });
});
