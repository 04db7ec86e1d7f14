import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/bench/browser.ts';
import { LINKS } from '../../src/bench/link.ts';
import { measureSearch } from '../../src/bench/search.ts';
import { indexArchive } from '../../src/search/index.ts';
import { renderSite } from '../render.ts';
import { toArchive } from '../samples.ts';
import { SHELF } from './shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the bench finds out what a search costs, whatever loads the files', { timeout: 120_000 }, async () => {
  const archive = toArchive(SHELF);
  await renderSite(archive, folder);
  await indexArchive(archive, folder, () => undefined);
  const browser = await launchBrowser();
  try {
    const questions = { first: 'turbines', later: ['breakwater', 'hall', 'entry'], frequent: 'lighthouse' };
    const costs = await measureSearch({ browser, site: folder, questions, links: LINKS, rounds: 1 }, () => {});
    expect(costs.map(({ link, what }) => `${what}, ${link}`)).toEqual(
      LINKS.flatMap(({ name }) => ['first search', 'a later search', 'the most frequent word'].map((what) => `${what}, ${name}`)),
    );
    const [first, later, , slow] = costs;
    expect(Object.keys(first?.parts ?? {})).toEqual(
      expect.arrayContaining(['page', 'lists', 'facts', 'heads', 'engine', 'words', 'texts']),
    );
    expect(Object.values(first?.parts ?? {}).reduce((sum, bytes) => sum + bytes, 0)).toBe(first?.bytes);
    expect(later?.bytes).toBeLessThan((first?.bytes ?? 0) / 4);
    expect(slow?.bytes).toBe(first?.bytes);
    // Nothing that is needed for the first hit comes by a quicker way: the engine alone takes most of this time.
    expect(slow?.seconds).toBeGreaterThan((first?.parts['engine'] ?? 0) / 200_000);
  } finally {
    await browser.close();
  }
});
