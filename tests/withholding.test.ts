import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import { SILENT } from '../src/build/progress.ts';
import { readConfig } from '../src/config.ts';
import { listFiles, writeFiles } from './program.ts';

// Words that stand nowhere else, each in a field of its own.
const FIRST = ['zorvaxine', 'quibberly'];
const SECOND = ['wumpelstar', 'drindlefax'];
const ARTICLE = ['Klimperode', 'pfandolin'] as const;
const CAPTURE = `The quarry lake at ${ARTICLE[0]} gets a lifeguard

By Honor Tallis

The district council hired a lifeguard who does not swim, and said so to the ${ARTICLE[1]} on Tuesday evening.

Comments

rate this
+5
Comment number 1.
${FIRST[0]}
9th August 2012 - 14:32
Who pays for the tall ${FIRST[1]} chair by the lake?
Report this comment (Comment number 1)
Link to this (Comment number 1)

rate this
-12
Comment number 2.
${SECOND[0]}
9th August 2012 - 15:07
${FIRST[0]} wrote:
Who pays for the tall ${FIRST[1]} chair by the lake?
The joiners do, with ${SECOND[1]} varnish.
Report this comment (Comment number 2)
Link to this (Comment number 2)
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-withholding-'));
  writeFiles(folder, { 'seeds/a.txt': CAPTURE, 'backfile.config.yaml': 'title: The Harbour Papers\n' });
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = async (clean = false): Promise<void> => void (await buildArchive(readConfig(folder), clean ? { clean } : {}, SILENT));
const findId = (): string => {
  const record = readdirSync(join(folder, 'content/articles'), { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('.json'),
  );
  return record?.slice(-21, -5) ?? '';
};

// Files of the index hold many compressed pieces one behind the other.
function unpack(bytes: Buffer): Buffer[] {
  const all = [bytes];
  for (let at = bytes.indexOf('1f8b08', 0, 'hex'); at !== -1; at = bytes.indexOf('1f8b08', at + 1, 'hex')) {
    try {
      all.push(gunzipSync(bytes.subarray(at)));
    } catch {
      // No piece begins here.
    }
  }
  return all;
}

function listFound(words: readonly string[]): readonly string[] {
  const site = join(folder, '_site');
  const found = new Set<string>();
  for (const path of listFiles(site)) {
    const texts = [path, ...unpack(readFileSync(join(site, path))).map((bytes) => bytes.toString('latin1'))].map((text) =>
      text.toLowerCase(),
    );
    for (const word of words) if (texts.some((text) => text.includes(word.toLowerCase()))) found.add(word);
  }
  return [...found];
}

// The address of a tombstone page is that of the article, made from its title: its words stay there.
const WAYS: readonly [way: string, files: (id: string) => Record<string, string>, gone: readonly string[], stays: readonly string[]][] = [
  [
    'withheld.csv, an article',
    (id) => ({ 'content/withheld.csv': `id,reason,date\n${id},asked for,2024-02-03\n` }),
    [ARTICLE[1], ...FIRST, ...SECOND],
    [],
  ],
  [
    'withheld.csv, a comment',
    (id) => ({ 'content/withheld.csv': `id,reason,date\n${id}#c1,asked for,2024-02-03\n` }),
    FIRST,
    [...ARTICLE, ...SECOND],
  ],
  ['comments: hidden', () => ({ 'backfile.config.yaml': 'title: The Harbour Papers\ncomments: hidden\n' }), [...FIRST, ...SECOND], ARTICLE],
];

test.each(WAYS)(
  '%s: not a byte of it is left in the site',
  async (_, files, gone, stays) => {
    await build();
    // All of it can be found before, so that finding nothing means something.
    expect(listFound([...gone, ...stays]).toSorted()).toEqual([...gone, ...stays].toSorted());
    writeFiles(folder, files(findId()));
    for (const clean of [false, true]) {
      await build(clean);
      expect(listFound(gone)).toEqual([]);
      expect(listFound(stays).toSorted()).toEqual(stays.toSorted());
    }
  },
  120_000,
);

test('a comment that is not there is named, and the site stays as it was', async () => {
  await build();
  writeFiles(folder, { 'content/withheld.csv': `id,reason,date\n${findId()}#c9,asked for,2024-02-03\n` });
  await expect(build()).rejects.toThrow(/#c9" is no comment: article .* has 2 of them; mend the row/);
  expect(listFound(ARTICLE)).toEqual(ARTICLE);
});
