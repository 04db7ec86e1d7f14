import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import type { BuildResult } from '../src/build/report/result.ts';
import { SILENT } from '../src/build/progress.ts';
import { readConfig } from '../src/config.ts';
import { ARCHIVE, BY_HAND, IN_MARKUP, listPlanted, toCorrections, toStem, WORDS } from './planted.ts';
import { listFiles, toFolderDigest, writeFiles } from './program.ts';

const SALT = 'a salt of more than sixteen letters';
const CONFIG = ARCHIVE['backfile.config.yaml'] ?? '';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-withholding-'));
  site = join(folder, '_site');
  writeFiles(folder, ARCHIVE);
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (clean = false): Promise<BuildResult> => buildArchive(readConfig(folder), clean ? { clean } : {}, SILENT);
const listIds = (): readonly string[] => {
  const names = readdirSync(join(folder, 'content/articles'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  return names.toSorted((one) => (one.includes('zworbel') ? -1 : 1)).map((name) => name.slice(-21, -5));
};
const findId = (): string => listIds()[0] ?? '';
const readSite = (start: string): string => {
  const path = listFiles(site).find((name) => name.includes(start) && name.includes(findId()));
  return path === undefined ? '' : readFileSync(join(site, path), 'utf8');
};

const { article, firstNames, otherNames, first, others } = WORDS;
const ALL = Object.values(WORDS).flat();

interface Way {
  readonly files: (id: string) => Record<string, string>;
  readonly gone: readonly string[];
  readonly stays: readonly string[];
}
const WAYS: readonly (readonly [way: string, Way])[] = [
  [
    'an article that is withheld',
    { files: (id) => ({ 'content/withheld.csv': `id,reason,date\n${id},asked for,2024-02-03\n` }), gone: ALL, stays: [] },
  ],
  [
    'a comment that is withheld',
    {
      files: (id) => ({ 'content/withheld.csv': `id,reason,date\n${id}#c1,asked for,2024-02-03\n` }),
      gone: [...firstNames, ...first],
      stays: [...article, ...otherNames, ...others],
    },
  ],
  [
    'comments that are hidden',
    {
      files: () => ({ 'backfile.config.yaml': `${CONFIG}comments: hidden\n` }),
      gone: [...firstNames, ...otherNames, ...first, ...others],
      stays: article,
    },
  ],
  [
    'people that go by pseudonyms',
    {
      files: () => ({ 'backfile.config.yaml': `${CONFIG}comments: pseudonymous\n`, 'backfile.salt': `${SALT}\n` }),
      gone: [...firstNames, ...otherNames],
      stays: [...article, ...first, ...others],
    },
  ],
];

test.each(WAYS)(
  'of %s not a byte is left in the site, whether it is built on or anew',
  async (_, { files, gone, stays }) => {
    await build();
    const id = findId();
    writeFiles(folder, { 'content/corrections.csv': toCorrections(id) });
    const file = listFiles(folder).find((path) => path.endsWith(`${id}.md`)) ?? '';
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\nThe rest is ${BY_HAND}.\n`);
    await build();
    // All of it can be found before, so that finding nothing means something; in the compressed files of the search and in tables too.
    expect(listPlanted(site, ALL).toSorted()).toEqual(ALL.toSorted());
    const inSearch = ['Zworbel', 'pfandolin', 'mubbeltwist', 'trosselbank', 'Florkus'];
    for (const isWanted of [(path: string) => path.startsWith('pagefind/'), (path: string) => path.endsWith('.parquet')]) {
      expect(listPlanted(site, inSearch, isWanted).toSorted()).toEqual(inSearch.toSorted());
    }

    writeFiles(folder, files(id));
    const made: string[] = [];
    for (const clean of [false, true]) {
      await build(clean);
      expect(listPlanted(site, gone.map(toStem))).toEqual([]);
      expect(listPlanted(site, stays).toSorted()).toEqual(stays.toSorted());
      made.push(toFolderDigest(site));
    }
    expect(made[0]).toBe(made[1]);
    for (const name of Object.keys(files(id))) if (!Object.hasOwn(ARCHIVE, name)) rmSync(join(folder, name));
    writeFiles(folder, { 'backfile.config.yaml': CONFIG });
    await build();
    expect(listPlanted(site, ALL).toSorted()).toEqual(ALL.toSorted());
  },
  180_000,
);

describe('a withheld article', () => {
  const withhold = (id: string): void => writeFiles(folder, { 'content/withheld.csv': `id,reason,date\n${id},asked for,2024-02-03\n` });

  test('leaves a page that says when and why, at an address without a word of the title', async () => {
    await build();
    const id = findId();
    withhold(id);
    expect(await build()).toMatchObject({ captures: 2, pages: 1, withheld: 1 });
    const address = `articles/${id.slice(0, 2)}/withheld-${id}.html`;
    expect(listFiles(site).filter((path) => path.includes(id))).toEqual([address]);
    const page = readFileSync(join(site, address), 'utf8');
    expect(page).toContain('asked for');
    expect(page).toContain('3 February 2024');
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(readFileSync(join(site, 'about.html'), 'utf8')).toContain('1 article is withheld');
  });

  test('takes earlier and later captures of its file with it', async () => {
    await build();
    const earlier = findId();
    writeFiles(folder, { 'seeds/grellmont.txt': `${ARCHIVE['seeds/grellmont.txt']}\n  4. A postscript by the crombelwit.\n` });
    await build();
    expect(listPlanted(site, ['crombelwit'])).toEqual(['crombelwit']);
    const later =
      listIds().find((id) => id !== earlier && listFiles(site).some((path) => path.includes(`zworbel`) && path.includes(id))) ?? '';
    for (const [listed, other] of [
      [earlier, later],
      [later, earlier],
    ]) {
      withhold(listed ?? '');
      expect(await build()).toMatchObject({ alsoWithheld: [other] });
      expect(listPlanted(site, ['crombelwit', ...ALL])).toEqual([]);
      expect(listFiles(site).filter((path) => path.includes(earlier) || path.includes(later))).toHaveLength(2);
    }
  });
});

test('a withheld comment leaves a mark that says when and why, and keeps its answers in their place', async () => {
  await build();
  writeFiles(folder, { 'content/withheld.csv': `id,reason,date\n${findId()}#c1,asked for,2024-02-03\n` });
  await build();
  const page = readSite('articles/');
  expect(page).toMatch(/id="c1"[^]*withholds this comment since 3 February 2024\. Reason: <bdi>asked for<\/bdi>[^]*id="c2"/);
  expect(page).toContain('2 comments by 2 people');
  expect(page).toContain('█████, █████, you say? Ask █████ about the glimmerknot.');
});

test('a withheld comment is gone from earlier and later captures of its file too, wherever it stands there', async () => {
  await build();
  const earlier = findId();
  const text = ARCHIVE['seeds/grellmont.txt'] ?? '';
  const thread = text.slice(text.indexOf('  1. Florkus'));
  // Another comes before it, and its own words have changed a little.
  const changed = thread.replace('1. Florkus', '2. Florkus').replaceAll('the mubbeltwist every spring', 'the mubbeltwist each spring');
  const newcomer = '  1. Ollibrand Offline Ollibrand\n    Ollibrand (Ollibrand) 3 February 2012 10: 05\n    First of all, a wexeltrine.\n';
  writeFiles(folder, { 'seeds/grellmont.txt': text.replace(thread, newcomer + changed) });
  await build();
  const later =
    listIds().find((id) => id !== earlier && listFiles(site).some((path) => path.includes('zworbel') && path.includes(id))) ?? '';
  for (const row of [`${earlier}#c1`, `${later}#c2`]) {
    writeFiles(folder, { 'content/withheld.csv': `id,reason,date\n${row},asked for,2024-02-03\n` });
    for (const clean of [false, true]) {
      await build(clean);
      expect(listPlanted(site, ['Florkus', 'Venterdin', 'mubbeltwist', '4 February 2012'])).toEqual([]);
      expect(listPlanted(site, ['wexeltrine', ...others])).toHaveLength(1 + others.length);
    }
  }
});

test.each([
  ['pseudonymous', IN_MARKUP.names, IN_MARKUP.words],
  ['hidden', [...IN_MARKUP.names, ...IN_MARKUP.words], []],
])('comments: %s goes for pages of HTML, whose boxes name people who comment elsewhere', async (way, gone, stays) => {
  writeFiles(folder, { 'seeds/umbrellas.html': IN_MARKUP.page, 'backfile.salt': SALT });
  await build();
  const all = [...IN_MARKUP.names, ...IN_MARKUP.words];
  expect(listPlanted(site, all).toSorted()).toEqual(all.toSorted());
  writeFiles(folder, { 'backfile.config.yaml': `${CONFIG}comments: ${way}\n` });
  await build();
  expect(listPlanted(site, gone.map(toStem))).toEqual([]);
  expect(listPlanted(site, stays).toSorted()).toEqual([...stays].toSorted());
});

test('pseudonyms stand in names and mentions, the same everywhere, others with another salt', async () => {
  writeFiles(folder, { 'backfile.config.yaml': `${CONFIG}comments: pseudonymous\n`, 'backfile.salt': `${SALT}\n` });
  await build();
  const toNames = (): readonly string[] => readSite('articles/').match(/Reader-[0-9A-Z]{8}/g) ?? [];
  const names = toNames();
  expect(new Set(names).size).toBe(3);
  expect(readSite('articles/')).toContain(`As @${names[0]} said`);
  expect(readSite('captures/')).toContain(`As @${names[0]} said`);
  writeFiles(folder, { 'backfile.salt': `${SALT}, another\n` });
  await build();
  expect(toNames().filter((name) => names.includes(name))).toEqual([]);
});

const WRONG: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ['withheld.csv', 'id;reason;date\n', /withheld\.csv:1: the first line is "id;reason;date"; write id,reason,date/],
  [
    'withheld.csv',
    'id,reason,date\n0000000000000000,x,2024-02-03\n',
    /withheld\.csv:2: there is no record with the id 0{16}, so nothing is/,
  ],
  ['withheld.csv', 'id,reason,date\n0000000000000000#c1,x,2024-02-03\n', /withheld\.csv:2: there is no record with the id 0{16}/],
  ['withheld.csv', 'id,reason,date\nID#c9,x,2024-02-03\n', /withheld\.csv:2: "\w{16}#c9" is no comment: article \w+ has 3 of them; mend/],
  ['withheld.csv', 'id,reason,date\nID,x,soon\n', /withheld\.csv:2: "soon" is not a day; write the day/],
  ['corrections.csv', 'id,field,value\n', /corrections\.csv:1: the first line is "id,field,value"; write id,field,value,note \(and ,date/],
  ['corrections.csv', 'id,field,value,note\nID,titel,x,\n', /corrections\.csv:2: unknown field "titel"; did you mean "title"/],
  ['corrections.csv', 'id,field,value,note\nID,date,2022-13-45,\n', /corrections\.csv:2: date "2022-13-45" is not a date that exists/],
  [
    'corrections.csv',
    'id,field,value,note,date\nID,title,x,,soon\n',
    /corrections\.csv:2: "soon" is not a day; write the day of the correction/,
  ],
];

test('a row out of order is named with the remedy, and the site stays as it was', async () => {
  await build();
  const before = toFolderDigest(site);
  for (const [name, text, message] of WRONG) {
    writeFiles(folder, { [`content/${name}`]: text.replace('ID', findId()) });
    await expect(build(), text).rejects.toThrow(message);
    await expect(build(), text).rejects.toMatchObject({ name: 'UsageError' });
    rmSync(join(folder, 'content', name));
    expect(toFolderDigest(site), text).toBe(before);
  }
});
