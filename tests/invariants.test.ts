import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';
import { toCapture } from './capture.ts';
import { toCost } from './cost.ts';
import { findLost, findUncounted } from './ledger.ts';
import { LONG } from './long.ts';
import { TEXTS } from './shapes.ts';

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

// No input may take longer; a machine that is busy or slow takes a third of that for the slowest.
const LONGEST_SECONDS = 10;
// A share of a second that says nothing: what is compiled and collected on the way.
const NOISE_SECONDS = 0.2;

test.each(LONG)('in time that grows with the length: %s', (_name, build) => {
  const costs = [10, 100].map((parts) => {
    // A tenth first, so that a reader which is quadratic fails here and does not hang.
    const text = build(parts);
    let record: ArticleRecord | undefined;
    const cost = toCost(() => {
      record = parse(text);
    });
    expect(cost).toBeLessThan((LONGEST_SECONDS * parts) / 100 + NOISE_SECONDS);
    expect(findUncounted(text, record as ArticleRecord)).toEqual([]);
    return { cost, length: text.length };
  });
  const [tenth, whole] = costs as [(typeof costs)[0], (typeof costs)[0]];
  expect(whole.cost).toBeLessThan(3 * (whole.length / tenth.length) * Math.max(tenth.cost, NOISE_SECONDS / 2));
});
