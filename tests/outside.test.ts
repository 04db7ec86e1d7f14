import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONFIG_FILE, readConfig } from '../src/config.ts';
import { UsageError } from '../src/faults.ts';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT, toConfigured } from '../src/parse/layouts/layout.ts';
import { HARBOUR, parseBeside } from './beside.ts';
import { toCapture } from './capture.ts';
import { writeFiles } from './program.ts';

describe('a record', () => {
  test('takes what the text leaves open from the sidecar', () => {
    const record = parseBeside('x\n', {
      title: 'Planks',
      date: '2022-02-03',
      byline: ['Ada Quill and Tom Brack', 'By Jan Ohm'],
      location: 'BERGEN, Feb 3 (Reuters)',
      source: 'The Lamplighter',
      language: 'nb_NO',
      tags: ['harbour, planks', 'pier'],
      updated: '2022-02-04T11:05:00Z',
    });
    expect(record).toMatchObject({
      date: '2022-02-03',
      updated: '2022-02-04T11:05',
      byline: ['Ada Quill', 'Tom Brack', 'Jan Ohm'],
      location: { text: 'BERGEN', name: 'Bergen', country: 'NO' },
      source: 'The Lamplighter',
      language: 'nb-NO',
      tags: ['harbour', 'planks', 'pier'],
    });
    expect(record.evidence['date']).toEqual({ basis: 'stated', from: 'sidecar', text: '2022-02-03', rule: 'sidecar/date' });
  });

  test('keeps the words of its text as the title, and takes another only where there is none', () => {
    const record = parseBeside(HARBOUR, { title: 'The pier that counts its planks' });
    expect(record.title).toBe('The harbour that counts its planks');
    expect(record.evidence['title']?.against).toMatchObject([{ from: 'sidecar', text: 'The pier that counts its planks' }]);
    expect(record.problems).toMatchObject([{ rule: 'title/contradiction', severity: 'warning' }]);
    expect(parseBeside(HARBOUR, { title: 'the harbour  that counts its planks' }).evidence['title']).not.toHaveProperty('against');
    const long = `${'The harbour office has counted the planks of the old pier again. '.repeat(8)}\n`;
    expect(parseBeside(long, {}).problems.map(({ rule }) => rule)).toContain('title/missing');
    const untitled = parseBeside(long, { title: 'Planks' });
    expect(untitled.title).toBe('Planks');
    expect(untitled.problems).toEqual([]);
  });

  test('shows both sides of every contradiction', () => {
    const record = parseBeside(HARBOUR, { date: '2012-02-05', location: 'Oslo', source: 'The Foghorn', language: 'de' });
    expect(record).toMatchObject({ date: '2012-02-05', location: { text: 'Oslo' }, source: 'The Foghorn', language: 'de' });
    expect(record.problems.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)).toEqual(
      expect.arrayContaining([
        'warning date/contradiction: the sidecar says "2012-02-05", the dateline (line 3) says "2012-02-03"; took the first',
        'warning location/contradiction: the sidecar says "Oslo", the dateline (line 3) says "Bergen"; took the first',
        'warning source/contradiction: the sidecar says "The Foghorn", the tail (line 9) says "The Lamplighter"; took the first',
        'note language/contradiction: the sidecar says "de", the detector says "en"; took the first',
      ]),
    );
    for (const field of ['date', 'location', 'source', 'language']) expect(record.evidence[field]?.against).toHaveLength(1);
  });

  test('has no contradiction where all agree', () => {
    const record = parseBeside(HARBOUR, { date: '2012-02-03', location: 'Bergen, Norway', source: 'the lamplighter', language: 'en-GB' });
    expect(record.problems).toEqual([]);
  });

  test('says what of the sidecar could not be read', () => {
    const { problems, date } = parseBeside(HARBOUR, {
      date: 'around 3pm',
      language: 'English',
      location: '60.39, 5.32',
      byline: ['a@l.example'],
    });
    expect(date).toBe('2012-02-03');
    expect(problems.map(({ rule }) => rule)).toEqual(['sidecar/value', 'sidecar/value', 'sidecar/value', 'sidecar/value']);
    expect(problems[0]?.message).toContain('the date "around 3pm" in seeds/001.json');
  });

  test('reads the numbers of its text by the day that the sidecar names', () => {
    const text = HARBOUR.replace('3 February 2012', '02/03/2012');
    expect(parseBeside(text, {}).date).toBe('2012');
    const record = parseBeside(text, { date: '2012-02-03' });
    expect(record.date).toBe('2012-02-03');
    expect(record.problems).toEqual([]);
  });
});

describe('a file', () => {
  const UNDATED = HARBOUR.replace('3 February 2012, Bergen.\n\n', '');
  const THREAD = `${UNDATED}\n  1. Marlo Offline Marlo\n    Marlo (Marlo Finch) 4 February 2012 11: 05\n    I count them every spring.\n`;

  test('gives its own date where the text has none', () => {
    const record = parseBeside(UNDATED, {}, EMPTY_LAYOUT, 'seeds/2012-02-03-planks.txt');
    expect(record.date).toBe('2012-02-03');
    expect(record.evidence['date']).toEqual({ basis: 'inferred', from: 'filename', text: '2012-02-03', rule: 'filename/date' });
  });

  test('gives the year that the text leaves out', () => {
    const text = HARBOUR.replace('3 February 2012, Bergen.', 'BERGEN, Feb 3 -');
    expect(parseBeside(text, {}).date).toBe('XXXX-02-03');
    expect(parseBeside(text, {}, EMPTY_LAYOUT, 'seeds/planks_20120203.txt').date).toBe('2012-02-03');
  });

  test('stands against the text without outweighing it', () => {
    const record = parseBeside(HARBOUR, {}, EMPTY_LAYOUT, 'seeds/2012-03-01.txt');
    expect(record.date).toBe('2012-02-03');
    expect(record.evidence['date']?.against).toMatchObject([{ from: 'filename', text: '2012-03-01' }]);
    expect(record.problems).toMatchObject([{ rule: 'date/contradiction', severity: 'note' }]);
  });

  test.each([
    ['seeds/lamplighter/2012/02/03/planks.txt', '2012-02-03', '2012/02/03'],
    ['seeds/2012-02/planks.txt', '2012-02', '2012-02'],
    ['seeds/2012/02/harbour/planks.txt', '2012-02', '2012/02'],
  ])('%s has the date of its folders', (file, date, text) => {
    const record = parseBeside(UNDATED, {}, EMPTY_LAYOUT, file);
    expect(record.date).toBe(date);
    expect(record.evidence['date']).toEqual({ basis: 'inferred', from: 'folder', text, rule: 'folder/date' });
    expect(parseBeside(HARBOUR, {}, EMPTY_LAYOUT, file)).toMatchObject({ date: '2012-02-03', problems: [] });
  });

  test('whose folders say otherwise than its text is noted', () => {
    const record = parseBeside(HARBOUR, {}, EMPTY_LAYOUT, 'seeds/2012/03/planks.txt');
    expect(record.date).toBe('2012-02-03');
    expect(record.problems).toMatchObject([{ rule: 'date/contradiction', severity: 'note' }]);
  });

  test.each(['seeds/crawl-2012-02-03/planks.txt', 'dumps/2012-02-03/planks.txt', 'seeds/2012/planks.txt', 'seeds/2012/13/planks.txt'])(
    '%s says nothing of it',
    (file) => {
      expect(parseBeside(UNDATED, {}, EMPTY_LAYOUT, file).date).toBeUndefined();
    },
  );

  test('that was named after the first comment gives no date', () => {
    const dates = (file: string) => parseBeside(THREAD, {}, EMPTY_LAYOUT, file);
    expect(dates('seeds/2012-02-03.txt')).toMatchObject({ date: '2012-02-03', evidence: { date: { from: 'filename' } } });
    expect(dates('seeds/2012-02-05.txt')).toMatchObject({
      date: '2012-02-04',
      evidence: { date: { from: 'comments', against: [{ from: 'filename' }] } },
    });
  });

  test('has the date of its address, a question behind it aside', () => {
    const date = (url: string) => parseCapture({ ...toCapture(UNDATED), url }, EMPTY_LAYOUT);
    expect(date('https://l.example/2012/02/03/planks')).toMatchObject({
      date: '2012-02-03',
      evidence: { date: { basis: 'inferred', from: 'url' } },
    });
    expect(date('https://l.example/planks?from=2012-02-03').date).toBeUndefined();
  });
});

describe('a folder', () => {
  const layout = toConfigured({ sources: { nqna: 'North Quay News Agency', 'nqna/wire': 'The Wire' } });
  const UNSOURCED = HARBOUR.replace('Source: The Lamplighter\n', '');

  test('names the source of what lies in it, the innermost one first', () => {
    const source = (file: string) => parseBeside(UNSOURCED, {}, layout, file);
    expect(source('seeds/nqna/wire/a/1.txt')).toMatchObject({
      source: 'The Wire',
      evidence: { source: { basis: 'stated', from: 'folder', text: 'seeds/nqna/wire' } },
    });
    expect(source('seeds/nqna/1.txt').source).toBe('North Quay News Agency');
    expect(source('seeds/nqna2/1.txt')).not.toHaveProperty('source');
    expect(source('seeds/nqna')).not.toHaveProperty('source');
  });

  test('gives way to the text, which it does not silence', () => {
    const record = parseBeside(HARBOUR, {}, layout, 'seeds/nqna/1.txt');
    expect(record.source).toBe('The Lamplighter');
    expect(record.evidence['source']?.against).toMatchObject([{ from: 'folder' }]);
    expect(record.problems).toMatchObject([{ rule: 'source/contradiction', severity: 'note' }]);
  });
});

describe('sources in the config', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'backfile-sources-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const read = (text: string) => {
    writeFiles(root, { [CONFIG_FILE]: text });
    return readConfig(root).sources;
  };

  test('name folders below seeds', () => {
    expect(read('sources:\n  lamp: The Lamplighter\n  nqna/wire: "The: Wire"\n')).toEqual({
      lamp: 'The Lamplighter',
      'nqna/wire': 'The: Wire',
    });
    expect(read('sources:\n')).toBeUndefined();
  });

  test.each([
    ['sources: The Lamplighter', /:1 sources must hold lines of the form "folder: The Lamplighter"/],
    ['title: A\nsources:\n  a: A\n  b: 2022', /:4 sources\.b must be text; put it in quotes/],
    ['sources: {a: ""}', /:1 sources\.a must not be empty/],
    ['sources: {a: {b: c}}', /:1 sources\.a must be text/],
    ['sources: {/a: A}', /:1 sources must name folders by their path below seeds/],
    ['sources: {../a: A}', /:1 sources must name folders by their path below seeds/],
    ['sources: {a/: A}', /:1 sources must name folders by their path below seeds/],
  ])('%j is refused', (text, message) => {
    expect(() => read(text)).toThrow(UsageError);
    expect(() => read(text)).toThrow(message);
  });
});
