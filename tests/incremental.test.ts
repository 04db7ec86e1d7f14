import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import type { BuildOptions } from '../src/build/prepare.ts';
import { SILENT } from '../src/build/progress.ts';
import { readConfig } from '../src/config.ts';
import { STYLE_ADDRESS } from '../src/site/style.ts';
import { listRecords, setOld, toSeed, toText, writeSeeds } from './ferries.ts';
import { listFiles, toFolderDigest, writeFiles } from './program.ts';

const HISTORIES = process.env['SOAK'] === '1' ? 100 : 10;
const STEPS = process.env['SOAK'] === '1' ? 20 : 10;
const CAPTURES = 20;
const CONFIG = 'title: The Harbour Papers\nbaseUrl: https://example.org/\n';

// What a build takes from the program's own files and from the disk, as a test wants it.
const world = vi.hoisted(() => ({ templates: 'first', canLink: true }));
vi.mock('../src/site/templates.ts', () => ({ toTemplatesDigest: () => world.templates }));
// The search bundles have tests of their own.
vi.mock('../src/search/index.ts', () => ({ indexArchive: () => Promise.resolve([]) }));
vi.mock('node:fs', async (load) => {
  const real = await load<typeof fs>();
  const link = (...paths: Parameters<typeof real.linkSync>): void => {
    if (!world.canLink) throw Object.assign(new Error('EXDEV: cross-device link not permitted'), { code: 'EXDEV' });
    real.linkSync(...paths);
  };
  return { ...real, linkSync: link };
});

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-incremental-'));
  site = join(folder, '_site');
  world.templates = 'first';
  world.canLink = true;
  setOld(false);
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (options: BuildOptions = {}): ReturnType<typeof buildArchive> => buildArchive(readConfig(folder), options, SILENT);
const toId = (path: string): string => path.slice(-19, -3);

// The same archive elsewhere, where nothing is known of a build.
async function toCleanDigest(): Promise<string> {
  const other = mkdtempSync(join(tmpdir(), 'backfile-clean-'));
  try {
    for (const name of ['seeds', 'content', 'backfile.config.yaml'])
      cpSync(join(folder, name), join(other, name), { recursive: true, force: true });
    await buildArchive(readConfig(other), {}, SILENT);
    return toFolderDigest(join(other, '_site'));
  } finally {
    rmSync(other, { recursive: true });
  }
}

type Step = readonly [
  kind:
    | 'add'
    | 'change'
    | 'remove'
    | 'sidecar'
    | 'order'
    | 'delete'
    | 'edit'
    | 'correct'
    | 'withhold'
    | 'title'
    | 'template'
    | 'own'
    | 'tamper',
  number: number,
];

function take([kind, number]: Step, edition: number): void {
  const record = listRecords(folder)[number % Math.max(1, listRecords(folder).length)] ?? '';
  const path = join(folder, 'content/articles', record);
  switch (kind) {
    case 'add':
      writeFiles(folder, { [toSeed(CAPTURES + edition)]: toText(number, 0) });
      break;
    case 'change':
      writeFiles(folder, { [toSeed(number)]: toText(number, edition) });
      break;
    case 'remove':
      rmSync(join(folder, toSeed(number)), { force: true });
      break;
    case 'sidecar':
      writeFiles(folder, { [toSeed(number).replace('.txt', '.json')]: JSON.stringify({ author: `Ada Quill ${edition}` }) });
      break;
    case 'order':
      writeFiles(folder, { 'backfile.config.yaml': `${CONFIG}dateOrder: ${number % 2 === 0 ? 'day-first' : 'month-first'}\n` });
      break;
    case 'delete':
      rmSync(path, { force: true });
      break;
    case 'edit':
      writeFileSync(path, `${readFileSync(path, 'utf8')}\nA line by hand, ${edition}.\n`);
      break;
    case 'correct':
      writeFiles(folder, { 'content/corrections.csv': `id,field,value,note\n${toId(record)},source,The Corrected Gazette ${edition},\n` });
      break;
    case 'withhold':
      writeFiles(folder, { 'content/withheld.csv': `id,reason,date\n${toId(record)},reason ${edition},2024-02-03\n` });
      break;
    case 'title':
      writeFiles(folder, { 'backfile.config.yaml': `title: Harbour Papers ${edition}\ndescription: of ${number}\n` });
      break;
    case 'template':
      world.templates = `templates ${edition}`;
      break;
    case 'own':
      writeFiles(folder, { 'content/pages/method.md': `---\ntitle: Method ${number}\n---\n\nPatience, ${edition}.\n` });
      break;
    case 'tamper': {
      const pages = listFiles(site).filter((name) => name.endsWith('.html'));
      writeFileSync(join(site, pages[number % pages.length] ?? ''), `tampered ${edition}`);
      break;
    }
  }
}

test(
  `after each of ${STEPS} steps of ${HISTORIES} random histories the site is that of a clean build`,
  { timeout: 3_600_000 },
  async () => {
    const step: fc.Arbitrary<Step> = fc.tuple(
      fc.constantFrom(
        'add',
        'change',
        'remove',
        'sidecar',
        'order',
        'delete',
        'edit',
        'correct',
        'withhold',
        'title',
        'template',
        'own',
        'tamper',
      ),
      fc.nat(CAPTURES - 1),
    );
    let kept = 0;
    let parsed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), fc.boolean(), async (steps, isOld) => {
        rmSync(folder, { recursive: true });
        setOld(isOld);
        writeSeeds(folder, CAPTURES);
        writeFiles(folder, { 'backfile.config.yaml': CONFIG });
        await build();
        for (const [index, each] of steps.entries()) {
          take(each, index + 1);
          // To correct or withhold a record that was deleted is an error, and rightly.
          if (each[0] === 'delete')
            for (const name of ['corrections', 'withheld']) rmSync(join(folder, `content/${name}.csv`), { force: true });
          const made = await build();
          kept += made.files - made.rendered;
          if (isOld) parsed += made.parsed;
          expect(toFolderDigest(site), `step ${index + 1}: ${each.join(' ')}`).toBe(await toCleanDigest());
        }
      }),
      { numRuns: HISTORIES, endOnFailure: true },
    );
    expect(kept).toBeGreaterThan(HISTORIES * STEPS * CAPTURES);
    expect(parsed).toBeLessThan((HISTORIES * STEPS * CAPTURES) / 4);
  },
);

describe('a second build', () => {
  beforeEach(() => {
    writeSeeds(folder, 6);
    writeFiles(folder, { 'backfile.config.yaml': CONFIG });
  });

  test('leaves a site that is as it should be where it stands', async () => {
    const { files, rendered } = await build();
    expect(rendered).toBe(files);
    const before = statSync(site);
    expect(await build()).toMatchObject({ files, rendered: 0 });
    expect([statSync(site).ino, statSync(site).ctimeMs]).toEqual([before.ino, before.ctimeMs]);
    expect(await build({ clean: true })).toMatchObject({ files, rendered: files });
    expect(statSync(site).ino).not.toBe(before.ino);
  });

  test('makes only pages that show something new, and never writes into a file that two sites share', async () => {
    const { files } = await build();
    const articles = listFiles(site).filter((name) => name.startsWith('articles/'));
    const changed = articles.find((name) => name.includes('ferry-0')) ?? '';
    const inodes = new Map(articles.map((name) => [name, statSync(join(site, name)).ino]));
    const old = readFileSync(join(site, changed), 'utf8');
    linkSync(join(site, changed), join(folder, 'kept.html'));
    const record = listRecords(folder).find((path) => path.includes('ferry-0')) ?? '';
    const path = join(folder, 'content/articles', record);
    writeFileSync(path, readFileSync(path, 'utf8').replace('on Tuesday', 'on Wednesday'));

    const { rendered } = await build();
    // Of its capture too, which stands beside it, and the page that counts what people corrected.
    expect(rendered).toBe(3);
    expect(files).toBeGreaterThan(20);
    expect(readFileSync(join(site, changed), 'utf8')).toContain('on Wednesday');
    expect(readFileSync(join(folder, 'kept.html'), 'utf8')).toBe(old);
    for (const [name, inode] of inodes) expect(statSync(join(site, name)).ino === inode, name).toBe(name !== changed);
  });

  test('makes anew what was tampered with or is missing', async () => {
    await build();
    const whole = toFolderDigest(site);
    const [first = '', second = '', third = '', fourth = ''] = listFiles(site).filter((name) => name.startsWith('captures/'));
    const text = readFileSync(join(site, first), 'utf8');
    writeFileSync(join(site, first), text.replace('Ferry', 'Yacht'));
    rmSync(join(site, second));
    rmSync(join(site, third));
    symlinkSync(join(folder, toSeed(0)), join(site, third));
    rmSync(join(site, fourth));
    mkdirSync(join(site, fourth));
    expect(await build()).toMatchObject({ rendered: 4 });
    expect(toFolderDigest(site)).toBe(whole);

    rmSync(join(site, STYLE_ADDRESS));
    expect(await build()).toMatchObject({ rendered: 0 });
    expect(toFolderDigest(site)).toBe(whole);

    writeFileSync(join(site, 'holiday.jpg'), 'mine');
    expect(await build()).toMatchObject({ rendered: 0 });
    expect(toFolderDigest(site)).toBe(whole);
  });

  test('copies where the disk knows no second names', async () => {
    const { files } = await build();
    const whole = toFolderDigest(site);
    const page = join(site, 'about.html');
    const { ino } = statSync(page);
    world.canLink = false;
    writeFileSync(join(site, 'sources.html'), '');
    expect(await build()).toMatchObject({ rendered: 1 });
    expect(toFolderDigest(site)).toBe(whole);
    expect(statSync(page).ino).not.toBe(ino);
    expect(await build()).toMatchObject({ files, rendered: 0 });
  });

  test.each([
    ['deleted', () => undefined],
    ['cut short', (text: string) => text.slice(0, -200)],
    ['empty', () => ''],
    ['damaged', (text: string) => text.replace(/^[0-9a-f]/m, (digit) => (digit === '0' ? '1' : '0'))],
    ['of another version', (text: string) => text.replace('site 1', 'site 2')],
  ])('makes every page when what was known of the last is %s', async (_how, spoil) => {
    const { files } = await build();
    const whole = toFolderDigest(site);
    const name = listFiles(join(folder, '.backfile')).find((file) => file.startsWith('site-'));
    const state = join(folder, '.backfile', name ?? '');
    const spoilt = spoil(readFileSync(state, 'utf8'));
    if (spoilt === undefined) rmSync(join(folder, '.backfile'), { recursive: true });
    else writeFileSync(state, spoilt);
    expect(await build()).toMatchObject({ files, rendered: files });
    expect(toFolderDigest(site)).toBe(whole);
    expect(await build()).toMatchObject({ files, rendered: 0 });
  });

  test('does not take another site for its own', async () => {
    const { files } = await build();
    cpSync(site, join(folder, 'other'), { recursive: true, preserveTimestamps: true });
    writeFiles(folder, { 'backfile.config.yaml': 'title: Another\n' });
    await build();
    rmSync(site, { recursive: true });
    cpSync(join(folder, 'other'), site, { recursive: true, preserveTimestamps: true });
    expect(await build()).toMatchObject({ files, rendered: files });
  });

  test('knows one state at a time', async () => {
    await build();
    writeFiles(folder, { 'backfile.config.yaml': 'title: Another\n' });
    await build();
    expect(readdirSync(join(folder, '.backfile')).toSorted()).toEqual(['register.jsonl', expect.stringMatching(/^site-/)]);
  });

  test('makes pages again whose article changed while they were made', async () => {
    await build();
    const [record = ''] = listRecords(folder);
    const path = join(folder, 'content/articles', record);
    const [edited, meddled] = ['by hand', 'while the site was made'].map((words) => `${readFileSync(path, 'utf8')}\nA line ${words}.\n`);
    writeFileSync(path, edited ?? '');
    await buildArchive(
      readConfig(folder),
      {},
      { ...SILENT, begin: (stage) => stage.startsWith('Making pages') && writeFileSync(path, meddled ?? '') },
    );
    writeFileSync(path, edited ?? '');
    expect(await build()).not.toMatchObject({ rendered: 0 });
    expect(toFolderDigest(site)).toBe(await toCleanDigest());
  });
});
