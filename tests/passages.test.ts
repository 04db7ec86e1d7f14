import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexArchive } from '../src/search/index.ts';
import { findAnswer } from '../src/site/assets/search/answer.ts';
import type { Hit } from '../src/site/assets/search/hit.ts';
import { parseQuery } from '../src/site/assets/search/query.ts';
import { loadHits } from '../src/site/assets/search/rank.ts';
import { withLibrary } from './library.ts';
import { toArchive, toSample } from './samples.ts';

it('a hit quotes up to three passages of a text, those with most of what was looked for, in its order', async () => {
  const fill = (count: number, from: number): string => Array.from({ length: count }, (_, at) => `filler${from + at}`).join(' ');
  const texts = [`storm ${fill(60, 0)} gale ${fill(60, 100)} calm storm gale ${fill(60, 200)} storm ${fill(60, 300)} gale storm`];
  const place = await mkdtemp(join(tmpdir(), 'backfile-passages-'));
  const samples = texts.map((text, number) => toSample(number, { title: 'Weather storm', body: [{ kind: 'paragraph', text }] }));
  await indexArchive(toArchive(samples), place, () => undefined);
  const [hit, none] = await withLibrary(place, async ({ library }) => {
    const { finds } = await findAnswer(library, parseQuery(new URLSearchParams({ q: 'storm gale' })));
    const { finds: titled } = await findAnswer(library, parseQuery(new URLSearchParams({ q: 'weather' })));
    return [...(await loadHits(finds, 0, 20)), ...(await loadHits(titled, 0, 20))];
  });
  const toMarks = ({ passages = [] }: Partial<Hit> = {}) =>
    passages.map((passage) => passage.filter(({ marked }) => marked).map(({ text }) => text));
  expect(toMarks(hit)).toEqual([['storm'], ['storm', 'gale'], ['gale', 'storm']]);
  expect(toMarks(none)).toEqual([[]]);
  await rm(place, { recursive: true });
});
