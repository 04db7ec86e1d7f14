import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBackend } from '../src/search/backend.ts';
import { isIndex } from '../src/search/bundle.ts';
import { indexArchive, planIndex } from '../src/search/index.ts';
import { type Sketch, toArchive, toComment, toSample } from './samples.ts';

const LIMITS = { closed: 4, open: 2 };

const CROSSINGS = Array.from({ length: 24 }, (_, day): Sketch => ({
  title: `Crossing ${day}`,
  date: day % 9 === 8 ? 'XXXX-02-26' : `20${10 + (day % 12)}-03-${String(day + 1).padStart(2, '0')}`,
  source: `Paper ${day % 7}`,
  comments: day % 2 === 0 ? [toComment(1, `I was on crossing ${day}.`, { author: `Reader ${day}` })] : [],
}));

const toShelf = (sketches: readonly Sketch[]) => toArchive(sketches.map((sketch, index) => toSample(index, sketch)));
const nothing = () => undefined;

const withFolders = async <T>(use: (...folders: readonly [string, string, string]) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-bundles-'));
  try {
    return await use(join(folder, 'a'), join(folder, 'b'), join(folder, 'c'));
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Every file of a folder by its path, with the digest of what it holds and the number that the disk has for it. */
const readFiles = (folder: string) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .toSorted()
      .map((path) => {
        const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [path.slice(folder.length + 1), { digest, node: statSync(path).ino }] as const;
      }),
  );
};
const toDigests = (folder: string) => [...readFiles(folder)].map(([path, { digest }]) => [path, digest]);

describe('bundles', () => {
  it('are cut by language and period, listed, and leave out what is not listed', async () => {
    await withFolders(async (folder) => {
      let records = 0;
      const shelf: readonly Sketch[] = [
        { title: 'The ferry', date: '2022-02-03', comments: [toComment(1, 'It always does.')] },
        { title: 'Die Fähre', language: 'de-AT' },
        { title: 'Which tongue', language: '../../x' },
        { title: 'Replaced', language: 'fr', replacedBy: '0'.repeat(16) },
      ];
      const index = await indexArchive(toShelf(shelf), folder, () => records++);
      expect(index.periods.map(({ path, records: counts, years }) => [path.replace(/-\w{16}\//, ''), counts, years])).toEqual([
        ['de-undated', { articles: 1, comments: 0 }, { undated: 1 }],
        ['en-2022', { articles: 1, comments: 1 }, { '2022': 1 }],
        ['und-undated', { articles: 1, comments: 0 }, { undated: 1 }],
      ]);
      expect(index.stemmers).toEqual({ de: 'de', en: 'en', und: 'unknown' });
      expect(records).toBe(3);
      expect(JSON.parse(readFileSync(join(folder, 'pagefind/bundles.json'), 'utf8'))).toEqual(index);
      expect(isIndex(index)).toBe(true);
      expect(readdirSync(join(folder, 'pagefind', index.engine)).toSorted()).toEqual([
        'contents.json',
        'pagefind.js',
        'wasm.de.pagefind',
        'wasm.en.pagefind',
        'wasm.unknown.pagefind',
      ]);
      expect(readdirSync(folder)).toEqual(['pagefind']);
    });
  });

  it('are the same bytes with any number of jobs', async () => {
    await withFolders(async (one, two) => {
      const index = await indexArchive(toShelf(CROSSINGS), one, nothing, { jobs: 1, limits: LIMITS });
      await indexArchive(toShelf(CROSSINGS), two, nothing, { jobs: 3, limits: LIMITS });
      expect(index.periods.length).toBeGreaterThan(6);
      expect(toDigests(two)).toEqual(toDigests(one));
    });
  });

  it('stay as they are when their articles do, and an edited article makes one anew', async () => {
    await withFolders(async (first, second, clean) => {
      const before = await indexArchive(toShelf(CROSSINGS), first, nothing, { limits: LIMITS });
      const edited = CROSSINGS.map((sketch, day) => (day === 3 ? { ...sketch, title: 'Crossing in a storm' } : sketch));
      const files = toDigests(first);
      let records = 0;
      const after = await indexArchive(toShelf(edited), second, () => records++, { limits: LIMITS, last: first });
      await indexArchive(toShelf(edited), clean, nothing, { limits: LIMITS });
      expect(toDigests(second)).toEqual(toDigests(clean));
      expect(toDigests(first)).toEqual(files);
      expect(records).toBe(CROSSINGS.length);
      const paths = new Set(before.periods.map(({ path }) => path));
      const changed = after.periods.filter(({ path }) => !paths.has(path));
      expect(changed.map(({ years }) => Object.keys(years))).toEqual([['2012', '2013']]);
      // All others are the very files of the last site.
      const [old, now] = [readFiles(first), readFiles(second)];
      const copied = [...now].filter(([path, { node }]) => old.get(path)?.node !== node).map(([path]) => path);
      expect(copied.filter((path) => !path.startsWith(`pagefind/${changed[0]?.path}`))).toEqual(['pagefind/bundles.json']);
    });
  });

  it('are made anew where the last site is damaged', async () => {
    await withFolders(async (first, second, third) => {
      const { periods, engine } = await indexArchive(toShelf(CROSSINGS), first, nothing, { limits: LIMITS });
      const files = toDigests(first);
      truncateSync(join(first, 'pagefind', periods[0]?.path ?? '', 'articles/words-0.bin'), 10);
      await rm(join(first, 'pagefind', periods[1]?.path ?? '', 'facts.bin'));
      await rm(join(first, 'pagefind', engine, 'pagefind.js'));
      await indexArchive(toShelf(CROSSINGS), second, nothing, { limits: LIMITS, last: first });
      expect(toDigests(second)).toEqual(files);
      await indexArchive(toShelf(CROSSINGS), third, nothing, { limits: LIMITS, last: join(first, 'nowhere') });
      expect(toDigests(third)).toEqual(files);
      // Other bytes in a file of the same size are seen by who knows when it was written.
      const facts = `pagefind/${periods[2]?.path}facts.bin`;
      const size = statSync(join(third, facts)).size;
      await rm(join(third, facts));
      writeFileSync(join(third, facts), Buffer.alloc(size));
      await rm(first, { recursive: true });
      await indexArchive(toShelf(CROSSINGS), first, nothing, { limits: LIMITS, last: third, isIntact: (address) => address !== facts });
      expect(toDigests(first)).toEqual(files);
    });
  });

  it('are not kept when an article changed while they were made', async () => {
    await withFolders(async (first, second, clean) => {
      const archive = toShelf(CROSSINGS);
      const changed = archive.summaries[3]?.id;
      const { periods } = await indexArchive(archive, first, nothing, { limits: LIMITS, isChanged: (id) => id === changed });
      const open = periods.filter(({ path }) => !existsSync(join(first, 'pagefind', path, 'contents.json')));
      expect(open).toHaveLength(1);
      await indexArchive(archive, second, nothing, { limits: LIMITS, last: first });
      await indexArchive(archive, clean, nothing, { limits: LIMITS });
      expect(toDigests(second)).toEqual(toDigests(clean));
      const [old, now] = [readFiles(first), readFiles(second)];
      const head = `pagefind/${open[0]?.path}articles/head.bin`;
      expect(now.get(head)?.node).not.toBe(old.get(head)?.node);
    });
  });

  it('are planned from summaries alone', async () => {
    await withFolders(async (folder) => {
      const archive = toShelf(CROSSINGS);
      const { cuts, engine } = planIndex(archive, LIMITS);
      const index = await indexArchive(archive, folder, nothing, { limits: LIMITS });
      expect(index.periods.map(({ path }) => path)).toEqual(cuts.map(({ path }) => path));
      expect(index.engine).toBe(engine);
      const leads = planIndex({ ...archive, config: { ...archive.config, search: 'lead' } }, LIMITS);
      expect(leads.cuts.filter(({ path }) => cuts.some((cut) => cut.path === path))).toEqual([]);
    });
  });

  it('are none for an empty archive, and the list says so', async () => {
    await withFolders(async (folder) => {
      const index = await indexArchive(toShelf([]), folder, nothing);
      expect(index.periods).toEqual([]);
      expect(existsSync(join(folder, 'pagefind', index.engine))).toBe(false);
      expect(isIndex(JSON.parse(readFileSync(join(folder, 'pagefind/bundles.json'), 'utf8')))).toBe(true);
    });
  });

  it('are believed only where a bundle may lie', () => {
    const period = { language: 'en', path: 'en-2022-5e0c1b7a9d42c3f1/', records: { articles: 1, comments: 0 }, years: { '2022': 1 } };
    const index = { engine: '1.6.0-5e0c1b7a/', signs: [], stemmers: {}, periods: [period] };
    expect(isIndex(index)).toBe(true);
    expect(isIndex({ ...index, engine: 'https://example.org/' })).toBe(false);
    expect(isIndex({ ...index, engine: '../' })).toBe(false);
    expect(isIndex({ ...index, periods: [{ ...period, path: 'https://example.org/' }] })).toBe(false);
    expect(isIndex({ ...index, periods: [{ ...period, path: '../en-2022/' }] })).toBe(false);
    expect(isIndex([period])).toBe(false);
    expect(isIndex(null)).toBe(false);
  });
});

it('a Pagefind that gives no answer is not waited for without end', async () => {
  const backend = await openBackend(99, 0);
  try {
    await expect(backend.index('en', [[{ address: 'a.html', content: '<html><body>The ferry stayed.</body></html>' }]])).rejects.toThrow(
      /Pagefind has not answered for 0 minutes.*--jobs 1/,
    );
  } finally {
    await backend.close();
  }
});

it('a Pagefind that dies is told at once', async () => {
  const children: ChildProcess[] = [];
  const notice = (message: unknown): void => void children.push((message as { readonly process: ChildProcess }).process);
  subscribe('child_process', notice);
  const backend = await openBackend(98);
  async function* die() {
    const [child] = children;
    if (child === undefined) throw new Error('No process was started');
    child.kill('SIGKILL');
    await once(child, 'exit');
    yield [{ address: 'a.html', content: '<html><body>The ferry stayed.</body></html>' }];
  }
  try {
    await expect(backend.index('en', die())).rejects.toThrow(/Pagefind's process ended \(SIGKILL\).*--jobs 1/);
  } finally {
    unsubscribe('child_process', notice);
    await backend.close();
  }
});
