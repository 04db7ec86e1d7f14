import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locations } from '../../src/site/pages/locations.ts';
import { renderPage, renderSite } from '../render.ts';
import { type Sample, toArchive, toSample } from '../samples.ts';
import { withBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LARGEST = 200_000;
const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;

const ARCHIVES: readonly (readonly [name: string, samples: readonly Sample[]])[] = [
  ['no article', []],
  ['one article', [toSample(1, { title: 'The only one', date: '2022-01-11', source: 'The Lamplighter', kicker: 'Opinion' })]],
  ['undated articles only', [toSample(1, { title: 'Whenever' }), toSample(2, { title: 'Some February', date: 'XXXX-02-26' })]],
  [
    '300 sources, some with very long names',
    Array.from({ length: 300 }, (_, index) =>
      toSample(index, {
        title: `Paper ${index}`,
        date: `${1700 + index}-01`,
        source: index % 50 === 0 ? `${index}${'Lamplighter'.repeat(40)}` : `Paper ${index}`,
        kicker: `Column ${index}`,
      }),
    ),
  ],
];

// A table that is wider than the page fades at the edge, and no longer when its end is reached.
function findFades(): readonly { readonly position: string; readonly clearsTable: boolean }[] {
  const cut = [...document.querySelectorAll('.wide')].filter((section) => section.scrollWidth > section.clientWidth);
  return cut.map((section) => {
    const { position, width } = getComputedStyle(section, '::after');
    section.scrollLeft = section.scrollWidth;
    const right = section.querySelector('table')?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
    return { position, clearsTable: right <= section.getBoundingClientRect().right - Number.parseFloat(width) + 1 };
  });
}

test.each(ARCHIVES)('an archive of %s can be browsed on a phone', { timeout: 60_000 }, async (_name, samples) => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-browse-'));
  try {
    await renderSite(toArchive(samples), folder);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && name !== '404.html');
    for (const page of pages) expect(statSync(join(folder, page)).size, page).toBeLessThan(LARGEST);
    await withBrowser(folder, async ({ open, errors, strays }) => {
      // Without bundles the search has nothing to load.
      for (const address of pages.filter((name) => name !== 'search.html')) {
        const page = await open(address, PHONE);
        await page.evaluate(AXE);
        const found = await page.evaluate<string[]>(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' · ')))`,
        );
        expect(found, address).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), address).toBeLessThanOrEqual(0);
        for (const fade of await page.evaluate(findFades)) expect(fade, address).toEqual({ position: 'sticky', clearsTable: true });
        await page.context().close();
      }
      expect({ errors, strays }).toEqual({ errors: [], strays: [] });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('20,000 locations fill pages of a bounded size, and none of them is left out', async () => {
  const archive = toArchive(
    Array.from({ length: 20_000 }, (_, index) =>
      toSample(index, {
        location: {
          text: `Quay ${index}`,
          name: `Quay ${index}`,
          country: ['NO', 'DE', 'JP'][index % 3] ?? 'NO',
          latitude: index % 80,
          longitude: index % 170,
        },
      }),
    ),
  );
  const directory = locations.keys(archive).filter((key) => !key.includes('/'));
  expect(directory.length).toBe(34);
  const found = new Set<string>();
  for (const key of directory) {
    const page = await renderPage(locations, key, archive);
    expect(page.length, key).toBeLessThan(LARGEST);
    for (const [, name = ''] of page.matchAll(/<bdi>(Quay \d+)<\/bdi>/g)) found.add(name);
  }
  expect(found.size).toBe(20_000);
});
