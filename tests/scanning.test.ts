import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexArchive } from '../src/search/index.ts';
import { findAnswer } from '../src/site/assets/search/answer.ts';
import { FACETS, type Facet, parseQuery } from '../src/site/assets/search/query.ts';
import { sortFinds } from '../src/site/assets/search/rank.ts';
import { ARTICLES, has, LANGUAGES, pick, random, SCOPES, SHELF, VALUES, WORDS } from './crowd.ts';
import { withLibrary } from './library.ts';
import { type Sample, toArchive } from './samples.ts';

const QUERIES = 200;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-scanning-'));
  await indexArchive(toArchive(SHELF), folder, () => undefined, { limits: { closed: ARTICLES / 12, open: ARTICLES / 40 } });
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

it(
  `finds any of ${QUERIES} words of three languages where a plain reading finds it, in order of the days`,
  { timeout: 120_000 },
  async () => {
    await withLibrary(folder, async ({ library }) => {
      let found = 0;
      for (let turn = 0; turn < QUERIES; turn++) {
        const word = pick(WORDS[pick(LANGUAGES)]);
        const answer = await findAnswer(library, parseQuery(new URLSearchParams({ q: word })));
        for (const scope of SCOPES)
          expect(answer.counts[scope], `${word} in ${scope}`).toBe(SHELF.filter((one) => has(one, scope, word)).length);
        found += answer.finds.length;
        const days = sortFinds(answer.finds, 'oldest').map(({ date }) => (/^\d{4}/.test(date) ? date : '9999'));
        expect(days).toEqual(days.toSorted());
      }
      expect(found).toBeGreaterThan(QUERIES);
    });
  },
);

it(`counts hits and values of ${QUERIES} combinations of facets as a plain count does`, { timeout: 120_000 }, async () => {
  await withLibrary(folder, async ({ library }) => {
    let found = 0;
    for (let turn = 0; turn < QUERIES; turn++) {
      const word = WORDS[pick(LANGUAGES)][random(6)] ?? '';
      const chosen = new Map<Facet, Set<string>>();
      for (const facet of FACETS) if (random(4) === 0) chosen.set(facet, new Set([VALUES[facet](pick(SHELF)), VALUES[facet](pick(SHELF))]));
      const scope = pick(SCOPES);
      const asked = [...chosen].flatMap(([facet, values]) => [...values].map((value) => [facet, value]));
      const answer = await findAnswer(library, parseQuery(new URLSearchParams([['q', word], ['in', scope], ...asked])));
      const isKept = (sample: Sample, but?: Facet): boolean =>
        has(sample, scope, word) && [...chosen].every(([facet, values]) => facet === but || values.has(VALUES[facet](sample)));
      const kept = SHELF.filter((sample) => isKept(sample));
      expect(answer.counts[scope] ?? 0, JSON.stringify(asked)).toBe(kept.length);
      found += kept.length;
      // Bundles of other years are not asked when years are chosen: their values are named without a count.
      if (chosen.has('year')) continue;
      for (const facet of FACETS) {
        const counts: Record<string, number> = {};
        for (const sample of SHELF) {
          if (isKept(sample, facet)) counts[VALUES[facet](sample)] = (counts[VALUES[facet](sample)] ?? 0) + 1;
        }
        expect(Object.fromEntries(answer.facets[facet]), `${facet} of ${JSON.stringify(asked)}`).toEqual(counts);
      }
    }
    expect(found).toBeGreaterThan(QUERIES);
  });
});
