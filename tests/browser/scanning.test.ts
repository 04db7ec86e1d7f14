import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexArchive } from '../../src/search/index.ts';
import { FACETS, type Facet } from '../../src/site/assets/search/query.ts';
import { writeFittings } from '../../src/site/fittings.ts';
import { search } from '../../src/site/pages/search.ts';
import { toArticleAddress } from '../../src/text/addresses.ts';
import { ARTICLES, has, LANGUAGES, pick, random, SCOPES, SHELF, VALUES, WORDS } from '../crowd.ts';
import { renderPage } from '../render.ts';
import { type Sample, toArchive } from '../samples.ts';
import { type Visit, withBrowser } from './browser.ts';

/** `npm run soak` asks 200 times of each kind. */
const QUERIES = process.env['SOAK'] === '1' ? 200 : 5;
const LIMIT = 3_600_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-browser-scanning-'));
  const archive = toArchive(SHELF);
  await writeFittings(folder, archive.config);
  await writeFile(join(folder, 'search.html'), await renderPage(search, 'search', archive));
  await indexArchive(archive, folder, () => undefined, { limits: { closed: ARTICLES / 12, open: ARTICLES / 40 } });
}, LIMIT);
afterAll(() => rm(folder, { recursive: true }));

interface Row {
  readonly scope: 'article' | 'comment';
  readonly date: string;
  readonly address: string;
}
type Parameters = readonly (readonly [name: string, value: string])[];
type Scope = (typeof SCOPES)[number];

const searchPage = async (page: Page, site: string, parameters: Parameters): Promise<void> => {
  await page.goto(`${site}search.html?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`);
  await page.locator('#status', { hasText: /^(?:Found|Nothing)/ }).waitFor({ timeout: 20_000 });
};

/** All hits as the page gives them away, in its order. */
const takeRows = async (page: Page): Promise<readonly Row[]> => {
  const button = page.getByRole('button', { name: 'JSON', exact: true });
  if (!(await button.isVisible())) return [];
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return JSON.parse(await readFile(await file.path(), 'utf8'));
};

/** The articles that rows of a scope are of, each once. */
const toArticles = (rows: readonly Row[], scope: Scope, site: string): readonly string[] => {
  const found = rows.filter((row) => row.scope === (scope === 'articles' ? 'article' : 'comment'));
  return [...new Set(found.map(({ address }) => new URL(address).href.slice(site.length).replace(/#.*$/, '')))].toSorted();
};
const toAddress = ({ article }: Sample): string => toArticleAddress({ id: article.record.id, slug: article.slug });
const scan = (isFound: (sample: Sample) => boolean): readonly string[] => SHELF.filter(isFound).map(toAddress).toSorted();
const withPage = (use: (page: Page, visit: Visit) => Promise<void>): Promise<void> =>
  withBrowser(folder, async (visit) => {
    await use(await visit.open('search.html', { acceptDownloads: true }), visit);
    expect({ errors: visit.errors, strays: visit.strays }).toEqual({ errors: [], strays: [] });
  });

it(`the page finds ${QUERIES} words where a plain reading finds them, in order of the days`, { timeout: LIMIT }, () =>
  withPage(async (page, { site }) => {
    let found = 0;
    for (let turn = 0; turn < QUERIES; turn++) {
      const word = pick(WORDS[pick(LANGUAGES)]);
      await searchPage(page, site, [
        ['q', word],
        ['sort', 'oldest'],
      ]);
      const rows = await takeRows(page);
      for (const scope of SCOPES)
        expect(toArticles(rows, scope, site), `${word} in ${scope}`).toEqual(scan((one) => has(one, scope, word)));
      const days = rows.map(({ date }) => date || '9999');
      expect(days).toEqual(days.toSorted());
      found += rows.length;
    }
    expect(found).toBeGreaterThan(QUERIES);
  }),
);

// All the days that a date may mean; none for an article without one.
const toDays = (date = ''): readonly [first: string, last: string] | undefined => {
  if (date === '') return undefined;
  const [year = '', month = '12', day] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return [`${date}-01-01`.slice(0, 10), day === undefined ? last : date];
};

it(`the page holds ${QUERIES} ranges of days to the day`, { timeout: LIMIT }, () =>
  withPage(async (page, { site }) => {
    const toDay = (): string => `${1990 + random(30)}-0${1 + random(9)}-1${random(10)}`;
    let found = 0;
    for (let turn = 0; turn < QUERIES; turn++) {
      const word = WORDS[pick(LANGUAGES)][random(6)] ?? '';
      const [from = '', to = ''] = [toDay(), toDay()].toSorted();
      await searchPage(page, site, [
        ['q', word],
        ['in', 'articles'],
        ['from', from],
        ['to', to],
      ]);
      const rows = await takeRows(page);
      const expected = scan((one) => {
        const days = toDays(one.article.record.date);
        return days !== undefined && from <= days[0] && days[1] <= to && has(one, 'articles', word);
      });
      expect(toArticles(rows, 'articles', site), `${word} from ${from} to ${to}`).toEqual(expected);
      found += rows.length;
    }
    expect(found).toBeGreaterThan(QUERIES);
  }),
);

/** The values of all facets with their counts, as the page shows them. */
const readFacets = async (page: Page): Promise<Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>> => {
  for (const button of await page.locator('#values button.all').all()) await button.click();
  const boxes = await page.locator('#values li').evaluateAll((items) =>
    items.map((item) => {
      const box = item.querySelector('input');
      return { facet: box?.name ?? '', value: box?.value ?? '', count: item.querySelector('.count')?.textContent ?? '' };
    }),
  );
  const facets: Partial<Record<Facet, Record<string, number>>> = {};
  for (const facet of FACETS) {
    const own = boxes.filter((box) => box.facet === facet && box.count !== '0');
    if (own.length > 0) facets[facet] = Object.fromEntries(own.map(({ value, count }) => [value, Number(count.replace(',', ''))]));
  }
  return facets;
};

it(`the page counts hits and values of ${QUERIES} combinations of facets as a plain count does`, { timeout: LIMIT }, () =>
  withPage(async (page, { site }) => {
    let found = 0;
    for (let turn = 0; turn < QUERIES; turn++) {
      const word = WORDS[pick(LANGUAGES)][random(6)] ?? '';
      const scope = pick(SCOPES);
      const chosen = new Map<Facet, Set<string>>();
      for (const facet of FACETS) if (random(4) === 0) chosen.set(facet, new Set([VALUES[facet](pick(SHELF)), VALUES[facet](pick(SHELF))]));
      const asked = [...chosen].flatMap(([facet, values]) => [...values].map((value) => [facet, value] as const));
      await searchPage(page, site, [['q', word], ['in', scope], ...asked]);
      const isKept = (one: Sample, but?: Facet): boolean =>
        has(one, scope, word) && [...chosen].every(([facet, values]) => facet === but || values.has(VALUES[facet](one)));
      expect(toArticles(await takeRows(page), scope, site), JSON.stringify(asked)).toEqual(scan((one) => isKept(one)));
      found += SHELF.filter((one) => isKept(one)).length;
      // Bundles of other years are not asked when years are chosen: their values are named without a count.
      if (chosen.has('year')) continue;
      const shown = await readFacets(page);
      for (const facet of FACETS) {
        const counts: Record<string, number> = {};
        for (const one of SHELF) if (isKept(one, facet)) counts[VALUES[facet](one)] = (counts[VALUES[facet](one)] ?? 0) + 1;
        // One value for all tells nothing apart, and is not shown.
        const isShown = Object.keys(counts).length > 1 || (chosen.has(facet) && Object.keys(counts).length > 0);
        expect(shown[facet], `${facet} of ${JSON.stringify(asked)}`).toEqual(isShown ? counts : undefined);
      }
    }
    expect(found).toBeGreaterThan(QUERIES);
  }),
);
