import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';
import { toCapture } from './capture.ts';
import { findLost, findUncounted, toBlockText } from './ledger.ts';

const ROOT = join(import.meta.dirname, '..');
const GIVEN = join(ROOT, '../shared/seeds');
if (!existsSync(GIVEN))
  console.warn('seeds.test.ts: the two given captures are not beside this clone; only their invented twins are tested.');

const THREAD = join(ROOT, 'tests/fixtures/thread/dle--flat-thread-without-dateline/input.txt');
const DATELINE = join(ROOT, 'tests/fixtures/dateline/own-line--opinion-with-source-and-comment-form/input.txt');

/** The one capture, or none: a describe that is skipped is still run through, and would read what is not there. */
const given = (name: string): readonly string[] => [join(GIVEN, name)].filter((path) => existsSync(path));

function read(path: string): { readonly text: string; readonly lines: readonly string[]; readonly record: ArticleRecord } {
  const text = readFileSync(path, 'utf8');
  return { text, lines: text.split('\n'), record: parseCapture(toCapture(text, `seeds/${basename(path)}`), EMPTY_LAYOUT) };
}

const textsOf = (record: ArticleRecord) => record.body.map(toBlockText);

/** Title, seven paragraphs, one photo credit and four comments of the CMS that says who is offline. */
function describeThread(path: string): void {
  const { text, lines, record } = read(path);

  test('the title is the whole first line, and nothing else stands in the head', () => {
    expect(record.title).toBe(lines[0]);
    expect(record).not.toHaveProperty('kicker');
    expect(record).not.toHaveProperty('standfirst');
    expect(record).not.toHaveProperty('location');
    expect(record).not.toHaveProperty('source');
    expect(record).not.toHaveProperty('agency');
    expect(record.byline).toEqual([]);
  });

  test('the body is seven paragraphs, each as captured', () => {
    expect(record.body.map(({ kind }) => kind)).toEqual(Array(7).fill('paragraph'));
    expect(textsOf(record)).toEqual([2, 4, 6, 8, 10, 12, 14].map((index) => lines[index]));
  });

  test('four comments, all top level, one block each, offline', () => {
    expect(record.comments.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4']);
    for (const comment of record.comments) {
      expect(comment).toMatchObject({ kind: 'comment', status: 'Offline' });
      expect(comment).not.toHaveProperty('parent');
      expect(comment.body).toHaveLength(1);
    }
    expect(record.comments.map(({ body: [block] }) => block && toBlockText(block))).toEqual(
      [18, 21, 24, 27].map((index) => lines[index]?.trim()),
    );
  });

  test('the date is worked out from the earliest comment and says so', () => {
    expect(record.date).toBe(record.comments[0]?.date?.slice(0, 10));
    expect(record.evidence['date']).toMatchObject({ basis: 'inferred', from: 'comments', lines: [18, 18] });
  });

  test('nothing is left out, and no line is lost', () => {
    expect(record.furniture).toEqual([]);
    expect(findUncounted(text, record)).toEqual([]);
    expect(findLost(text, record)).toEqual([]);
  });
}

/** "TITLE. Opinion", a dateline on a line of its own, six paragraphs, a source and the empty form of a blog. */
function describeDateline(path: string): void {
  const { text, lines, record } = read(path);

  test('the kicker is cut off the title by columns', () => {
    expect(`${record.title}. ${record.kicker}`).toBe(lines[0]);
    expect(record.kicker).toBe('Opinion');
    const parts = record.ledger.filter((entry) => entry.lines[0] === 1);
    expect(parts.map(({ role, to }) => [role, to])).toEqual([
      ['title', 'title'],
      ['kicker', 'kicker'],
    ]);
  });

  test('the dateline gives the date, day first, and the location', () => {
    const [, day, month, year, place] = /^(\d\d)\.(\d\d)\.(\d{4}), (.+)\.$/.exec(lines[2] ?? '') ?? [];
    expect(record.date).toBe(`${year}-${month}-${day}`);
    expect(record.evidence['date']).toMatchObject({
      basis: 'stated',
      from: 'dateline',
      lines: [3, 3],
      columns: [1, 10],
      text: `${day}.${month}.${year}`,
    });
    expect(record.location?.text).toBe(place);
    expect(record.evidence['location']).toMatchObject({ basis: 'stated', from: 'dateline', lines: [3, 3], text: place });
  });

  test('the source is named, and the form is furniture', () => {
    expect(record.source).toBe(/^Source: (.+)$/m.exec(text)?.[1]);
    expect(record.furniture).toEqual([{ lines: [19, 19], text: 'Leave a Reply', reason: 'comment-form' }]);
    expect(record.comments).toEqual([]);
    expect(record.byline).toEqual([]);
    expect(record.credits).toEqual([]);
  });

  test('the body is six paragraphs, each as captured', () => {
    expect(record.body.map(({ kind }) => kind)).toEqual(Array(6).fill('paragraph'));
    expect(textsOf(record)).toEqual([4, 6, 8, 10, 12, 14].map((index) => lines[index]));
  });

  test('no line is lost', () => {
    expect(findUncounted(text, record)).toEqual([]);
    expect(findLost(text, record)).toEqual([]);
  });
}

describe('the invented twin of the thread', () => describeThread(THREAD));
describe('the invented twin of the dateline', () => describeDateline(DATELINE));

describe.each(given('000_3491eda69179e071.txt'))('%s', (path) => {
  describeThread(path);

  test('every value as given', () => {
    const { record } = read(path);
    const texts = textsOf(record);
    expect(record.title).toBe('Europe secretly from the United States decided to offer Russia its own security guarantees');
    expect(texts[0]).toMatch(/^The West started another grandiose/);
    expect(texts[5]).toContain('рассказал');
    expect(texts[6]).toMatch(/^Note that the New York Times.*at the OSCE site\.$/);
    expect(record.credits).toEqual(['European Parliament']);
    expect(record.comments.map(({ author, name, date }) => [author, name, date])).toEqual([
      ['Siegfried', 'Gennady', '2022-01-11T11:05'],
      ['Valentine', 'Valentin', '2022-01-11T15:14'],
      ['Monica', 'Monique Naughty', '2022-01-11T20:29'],
      ['lniksom', 'lniksom', '2022-01-12T08:24'],
    ]);
    expect(record.date).toBe('2022-01-11');
    expect(record.language).toBe('en');
    expect(record.id).toBe(record.capture.sha256.slice(0, 16));
  });
});

describe.each(given('001_525024b9648cb47b.txt'))('%s', (path) => {
  describeDateline(path);

  test('every value as given', () => {
    const { record } = read(path);
    const texts = textsOf(record);
    expect(record.title).toBe('The US and NATO need such agreements that drive Russia into a corner');
    expect(record.kicker).toBe('Opinion');
    expect(record.date).toBe('2022-02-03');
    expect(record.location).toMatchObject({ text: 'Moscow', name: 'Moscow', country: 'RU' });
    expect(Math.abs((record.location?.latitude ?? 0) - 55.75)).toBeLessThanOrEqual(0.1);
    expect(Math.abs((record.location?.longitude ?? 0) - 37.62)).toBeLessThanOrEqual(0.1);
    expect(record.source).toBe('Rossa Primavera News Agency');
    expect(texts[0]).toMatch(/^The US and NATO responses/);
    expect(texts[5]).toMatch(/^Calls for so-called de-escalation/);
    expect(record.language).toBe('en');
  });
});
