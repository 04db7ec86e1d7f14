import { describe, expect, test } from 'vitest';
import { readText, toReasons } from './read.ts';

const TITLE = 'Harbour counts its planks';
const BODY = [
  'The harbour office has counted the planks of the old pier again, and again there are fewer than last year, it said.',
  'Nobody has taken any planks, the office says. They were never all there, as was shown in the year 1986 already.',
  'The rope beside the pier was sold by the metre and bought by the yard, as it has always been done in this harbour.',
];

const read = (...lines: readonly string[]) => readText(lines.join('\n\n'));
const toBody = (record: ReturnType<typeof readText>): readonly string[] =>
  record.body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('counters of a page', () => {
  test.each([
    ['with their number in brackets', ['Commentaires (0)'], 'comments-heading'],
    ['glued to it', ['Reader Comments(4)'], 'comments-heading'],
    ['behind their number', ['12 комментариев'], 'comments-heading'],
    ['with their number on the next line', ['Comments', '9'], 'comments-heading'],
    ['of what is no comment', ['Views', '3,915'], 'counter'],
  ])('%s are no part of the article', (_, counter, reason) => {
    const record = read(TITLE, ...BODY, ...counter);
    expect(toBody(record)).toEqual(BODY);
    expect(new Set(toReasons(record))).toEqual(new Set([reason]));
    expect(toBody(read(TITLE, ...counter, ...BODY))).toEqual(BODY);
  });

  test('a bare word is one where nothing follows, and a heading anywhere else', () => {
    expect(toReasons(read(TITLE, ...BODY, 'Коментарі'))).toEqual(['comments-heading']);
    expect(toReasons(read(TITLE, 'Comments', ...BODY))).toEqual([]);
  });

  test.each(['9 planks', 'Comments are free', '1986', 'Comment: 9 planks'])('%s is the article’s', (line) => {
    expect(toReasons(read(TITLE, ...BODY, line, BODY[0] ?? ''))).toEqual([]);
  });
});

describe('a title that stands twice', () => {
  test('is the title whatever stands above it', () => {
    const record = read('Harbour mail', 'Choose your mailbox', TITLE, TITLE, '3 February 2022 10:15', ...BODY);
    expect(record).toMatchObject({ title: TITLE, date: '2022-02-03T10:15' });
    expect(toBody(record)).toEqual(BODY);
    expect(new Set(toReasons(record))).toEqual(new Set(['navigation']));
  });

  test('may have a notice of the page above it', () => {
    const notice = 'Since the harbour has two kinds of mail, we ask you once, and only once, which of the two you would like to read.';
    expect(read('Harbour mail', notice, TITLE, TITLE, ...BODY)).toMatchObject({ title: TITLE });
  });

  test('is the first line where nothing stands above it', () => {
    const record = read(TITLE, TITLE, ...BODY);
    expect(record).toMatchObject({ title: TITLE });
    expect(toReasons(record)).toEqual([]);
  });

  test('two words that come back are none', () => {
    expect(read(TITLE, 'Old pier', 'New rope', 'Old pier', ...BODY)).toMatchObject({ title: TITLE });
  });
});

describe('headlines of other articles below the text', () => {
  const heading = 'More from Harbour';
  test.each([
    ['cut short', ['Ferry stays in port', 'The ferry has stayed in port since the rope was sold, and the town (...)']],
    ['with their ages', ['Ferry stays in port', '45 minutes ago']],
    ['of a ticker', ['08:39Ferry stays in port']],
  ])('%s are no part of it', (_, entries) => {
    const record = read(TITLE, ...BODY, heading, ...entries);
    expect(toBody(record)).toEqual(BODY);
    expect(new Set(toReasons(record))).toEqual(new Set(['related']));
  });

  test('nothing is left out where no sign of other articles stands below', () => {
    expect(toReasons(read(TITLE, ...BODY, heading, 'The ferry stays in port.'))).toEqual([]);
  });

  test('nor where more stands below than above, or the source', () => {
    expect(toReasons(read(TITLE, BODY[0] ?? '', heading, ...BODY, 'The ferry stays...'))).toEqual([]);
    expect(read(TITLE, ...BODY, heading, 'The ferry stays...', 'Source: North Quay News Agency').source).toBe('North Quay News Agency');
  });
});

describe('a clock on the line below its day', () => {
  test.each(['10:00 Uhr', '10:00', '10.00 a.m.', '10:00 AM EDT'])('%s is the time of the article', (clock) => {
    expect(read(TITLE, '29. Juli 2019', clock, ...BODY)).toMatchObject({ title: TITLE, date: expect.stringMatching(/^2019-07-29T10:00/) });
  });

  test('is never a title', () => {
    expect(read('29. Juli 2019', '10:00 Uhr', ...BODY).title).not.toBe('10:00 Uhr');
    expect(read('24', 'Jul', '2012', '8:18am, EDT', TITLE, ...BODY)).toMatchObject({
      title: TITLE,
      date: expect.stringMatching(/^2012-07-24T08:18/),
    });
  });
});

describe('a day on three lines over the title', () => {
  const above = ['24', 'Jul', '2012', '12:20am, EDT'];
  const caption = 'Apprentices of the harbour office count the planks of the old pier again, as in the year before, on Monday, July 23.';

  test('is no menu', () => {
    const head = [...above, TITLE, 'By Ada Quill'].join('\n');
    expect(read(head, 'Tom Brack / Lamplighter', caption, ...BODY)).toMatchObject({
      title: TITLE,
      date: '2012-07-24T00:20',
      byline: ['Ada Quill'],
    });
  });

  test('makes none of a menu above it', () => {
    const menu = ['Mail', 'Boats', 'Ropes', 'Boots', 'Weather', 'Letters', 'Shop'];
    expect(read(...menu, ...above, TITLE, ...BODY)).toMatchObject({ title: TITLE, date: '2012-07-24T00:20' });
  });
});

describe('a day of something else in a page', () => {
  const menu = ['Mail', 'Boats', 'Ropes', 'Boots', 'Weather', 'Letters', 'Shop', 'Lamps'];

  test.each([
    ['of an event, by its hours', ['Course for apprentices', '19.1.23, 10:00-11:30 Uhr']],
    ['of a birth, by its label', ['Born:', '28 January 1975']],
    ['of a span', ['9 Jan 2011 - 1 Jan 2012']],
  ])('%s is not the article’s', (_, above) => {
    expect(read(...menu, ...above, TITLE, '20.12.2022', ...BODY)).toMatchObject({ title: TITLE, date: '2022-12-20' });
    expect(read(...menu, ...above, TITLE, ...BODY)).not.toHaveProperty('date');
  });
});
