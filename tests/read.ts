import { expect } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord } from '../src/record.ts';
import { toCapture } from './capture.ts';
import { findLost, findUncounted, toBlockText } from './ledger.ts';

/** The record of a text, of which no line and no letter may be lost. */
export function readText(text: string): ArticleRecord {
  const record = parseCapture(toCapture(text), EMPTY_LAYOUT);
  expect(findUncounted(text, record)).toEqual([]);
  expect(findLost(text, record)).toEqual([]);
  return record;
}

/** The blocks of a body, each as its kind and text. */
export function toShape(record: ArticleRecord): readonly string[] {
  return record.body.map((block) => `${block.kind}: ${toBlockText(block)}`);
}

/** The reasons for which parts of a capture were left out, in order. */
export function toReasons(record: ArticleRecord): readonly string[] {
  return record.furniture.map(({ reason }) => reason);
}
