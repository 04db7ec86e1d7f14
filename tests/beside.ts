import { expect } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import type { Layout } from '../src/parse/layouts/layout.ts';
import type { ArticleRecord, SidecarValues } from '../src/record.ts';
import { toCapture } from './capture.ts';
import { findUncounted } from './ledger.ts';

/** A capture that states all it can. */
export const HARBOUR = `The harbour that counts its planks

3 February 2012, Bergen.

The harbour office has counted the planks of the old pier again, and again there are fewer than last year.

Nobody has taken any, the office says. They were never all there.

Source: The Lamplighter
`;

/** The record of a text that has a sidecar with these values, which must not cost it a line. */
export function parseBeside(text: string, values: SidecarValues, layout: Layout = EMPTY_LAYOUT, file = 'seeds/001.txt'): ArticleRecord {
  const sidecar = { file: 'seeds/001.json', sha256: '0'.repeat(64), values };
  const record = parseCapture({ ...toCapture(text, file), sidecar }, layout);
  expect(findUncounted(text, record)).toEqual([]);
  return record;
}
