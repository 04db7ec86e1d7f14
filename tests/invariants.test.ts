import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layout.ts';
import type { ArticleRecord } from '../src/record.ts';
import { toCapture } from './capture.ts';
import { findLost, findUncounted } from './ledger.ts';
import { LINES, TEXTS } from './shapes.ts';

const RUNS = { numRuns: 400 };
const DATE = /^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/;

const parse = (text: string): ArticleRecord => parseCapture(toCapture(text), EMPTY_LAYOUT);

test('every text becomes a record, the same one each time', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      expect(parse(text)).toEqual(parse(text));
    }),
    RUNS,
  );
});

test('every line is in the ledger exactly once', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      expect(findUncounted(text, parse(text))).toEqual([]);
    }),
    RUNS,
  );
});

test('text is kept letter for letter, and nothing is added to it', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      expect(findLost(text, parse(text))).toEqual([]);
    }),
    RUNS,
  );
});

test('these two checks see what is lost, counted twice, changed or added', () => {
  const text = 'The harbour that counts its planks\n\nThe office counted them again, and again there were fewer.';
  const record = parse(text);
  const [first, ...rest] = record.ledger;
  expect(first).toBeDefined();
  expect(findUncounted(text, { ...record, ledger: rest })).not.toEqual([]);
  expect(findUncounted(text, { ...record, ledger: [...record.ledger, ...rest] })).not.toEqual([]);
  expect(findUncounted(text, { ...record, ledger: record.ledger.map((entry) => ({ ...entry, columns: [1, 9] as const })) })).not.toEqual(
    [],
  );
  expect(findLost(text, { ...record, title: 'The harbour' })).not.toEqual([]);
  expect(findLost(text, { ...record, title: `${record.title} and more` })).not.toEqual([]);
  expect(findLost(text, { ...record, ledger: record.ledger.map((entry) => ({ ...entry, to: 'date' })) })).not.toEqual([]);
});

test('a record keeps the contract: ids in order, parents that came before, real lines, no empty words', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const record = parse(text);
      const count = text.split(/\r\n|\n|\r/).length;
      const ids = record.comments.map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, index) => `c${index + 1}`));
      record.comments.forEach(({ parent }, index) => {
        if (parent !== undefined) expect(ids.slice(0, index)).toContain(parent);
      });
      for (const { date } of [record, ...record.comments]) if (date !== undefined) expect(date).toMatch(DATE);
      for (const { lines } of [...record.furniture, ...record.problems, ...Object.values(record.evidence)]) {
        if (lines !== undefined) expect(lines[0] >= 1 && lines[0] <= lines[1] && lines[1] <= count).toBe(true);
      }
      expect(JSON.stringify(record)).not.toMatch(/:(?:""|null)/);
      if (record.date !== undefined) expect(record.evidence['date']).toBeDefined();
    }),
    RUNS,
  );
});

const OPENERS = [
  '(',
  '[',
  '{',
  '"',
  '“',
  '«',
  '<',
  '*',
  '_',
  '—',
  '. ',
  ', ',
  ': ',
  '/',
  '1',
  '1.',
  '1. ',
  '12:',
  '- ',
  '> ',
  '@a ',
  '\t',
  '\u00a0',
]
  .concat([
    'A (',
    'By ',
    'By A, ',
    'LONDON, ',
    'LONDON (',
    'Source: ',
    'Photo: ',
    'Tags: a, ',
    'Jan 1 ',
    '01.02.',
    '2022-',
    'http://',
    '10:',
    '10: 1',
  ])
  .concat([
    'Offline ',
    'a Offline a ',
    'a says:',
    'Reply ',
    'Opinion ',
    'новости ',
    '11 января ',
    'Reply\t',
    '« ',
    '| ',
    '#',
    '##',
    '=',
    '~',
  ]);

/** What makes a careless reader quadratic: each of these takes it hours. */
const LONG: readonly (readonly [name: string, text: string])[] = [
  ['1 MB of words in one line', 'plank '.repeat(170_000)],
  ['1 MB of one letter', 'x'.repeat(1_000_000)],
  ['1 MB of spaces, then a word', `${' '.repeat(1_000_000)}x`],
  ['1 MB of spaces inside a line', `x${' '.repeat(1_000_000)}x`],
  ['100,000 short lines', 'a plank\n'.repeat(100_000)],
  ['100,000 empty lines', '\n'.repeat(100_000)],
  [
    '100,000 lines, each one space deeper up to a hundred',
    Array.from({ length: 100_000 }, (_, index) => `${' '.repeat(index % 100)}x`).join('\n'),
  ],
  ['one title again and again', 'Ferry stays in port\n\n'.repeat(30_000)],
  [
    'a thread of 20,000',
    Array.from({ length: 20_000 }, (_, i) => `  ${i + 1}. Q${i} Offline Q${i}\n    Q${i} (Q) 11 January 2022 11: 05\n    A plank.`).join(
      '\n',
    ),
  ],
  [
    'a thread 2,000 deep',
    Array.from(
      { length: 2_000 },
      (_, i) => `${' '.repeat(2 * i)}  1. Q says:\n${' '.repeat(2 * i)}    March 3, 2015 at 4:15 pm\n${' '.repeat(2 * i)}    A plank.`,
    ).join('\n'),
  ],
  ['20,000 comments that answer by name', 'Q says:\nMarch 3, 2015 at 4:15 pm\n@Q a plank\nReply\n'.repeat(20_000)],
  ...LINES.filter((line) => line.length > 3).map(
    (line) => [`5,000 times ${JSON.stringify(line.slice(0, 40))}`, `${line}\n`.repeat(5_000)] as const,
  ),
  ...OPENERS.map((opener) => [`50,000 openers ${JSON.stringify(opener)} in one line`, opener.repeat(50_000)] as const),
  ...OPENERS.map((opener) => [`50,000 lines that open with ${JSON.stringify(opener)}`, `${opener}\n`.repeat(50_000)] as const),
];

test.each(LONG)('in good time: %s', (_name, text) => {
  const start = performance.now();
  const record = parse(text);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(findUncounted(text, record)).toEqual([]);
});
