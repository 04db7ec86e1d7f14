import { expect } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { EMPTY_LAYOUT, withLearned } from '../src/parse/layouts/layout.ts';
import { toLayout } from '../src/parse/layouts/learn.ts';
import type { Learned } from '../src/parse/layouts/learn.ts';
import { surveyCapture } from '../src/parse/layouts/survey.ts';
import { mergeVotes, NO_VOTES } from '../src/parse/layouts/votes.ts';
import type { ArticleRecord } from '../src/record.ts';
import { toCapture } from './capture.ts';
import { findLost, findUncounted } from './ledger.ts';

/** Paragraphs that no two articles share once a name is put before them. */
export const PROSE = [
  'The harbour office has counted the planks of the old pier again, and again there are fewer than last year.',
  'Nobody has taken any, the office says. They were never all there, and the pilots have always known it well.',
  'The pier will be counted once more in the spring, when the fog has gone and the gulls have made up their minds.',
  'Until then the ferry lands at the new quay, which has never been counted and so cannot be short of anything.',
];
export const toProse = (name: string): string[] => PROSE.map((line) => `${name} says: ${line}`);
export const NAMES = ['Ada', 'Berit', 'Carl', 'Dora', 'Emil', 'Frida', 'Gunnar', 'Hedda', 'Ivar', 'Jorunn'];

/** What the texts of a folder have in common. */
export const learn = (texts: readonly string[]): Learned =>
  toLayout(texts.map((text) => surveyCapture(toCapture(text))).reduce(mergeVotes, NO_VOTES));

/** The record of a text by what its folder has in common; no line of it may be lost. */
export const readIn = (folder: readonly string[], text: string): ArticleRecord => {
  const record = parseCapture(toCapture(text), withLearned(EMPTY_LAYOUT, learn([...folder, text])));
  expect(findUncounted(text, record)).toEqual([]);
  expect(findLost(text, record)).toEqual([]);
  return record;
};
export const readAlone = (text: string): ArticleRecord => parseCapture(toCapture(text), EMPTY_LAYOUT);

export const toArticle = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
export const toFolder = (build: (name: string, index: number) => string): string[] => NAMES.map(build);
