import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArchive } from '../src/build/index.ts';
import { SILENT } from '../src/build/progress.ts';
import { readConfig } from '../src/config.ts';
import { listFiles, runProgram, writeFiles } from './program.ts';

const HARBOUR = 'Harbour Opens Again\n\n3 February 2012, Bergen.\n\nThe harbour opened and people cheered.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-superseded-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const build = () => buildArchive(readConfig(folder), {}, SILENT);

test('what was set right in a capture that another took the place of is told, and so it is by inspect', async () => {
  writeFiles(folder, { 'seeds/a.txt': HARBOUR });
  await build();
  const [path = ''] = listFiles(join(folder, 'content/articles')).filter((name) => name.endsWith('.md'));
  const id = path.slice(-19, -3);
  writeFiles(folder, { 'content/corrections.csv': `id,field,value,note\n${id},title,Harbour Shut,by mail\n` });
  expect(await build()).toMatchObject({ superseded: [] });
  const { stdout } = await runProgram(['inspect', join(folder, 'seeds/a.txt')]);
  expect(stdout).toMatch(/^set right +title: Harbour Shut \(by mail\)$/m);
  writeFileSync(join(folder, 'seeds/a.txt'), HARBOUR.replace('cheered', 'wept'));
  expect(await build()).toMatchObject({ superseded: [{ earlier: `content/articles/${path}` }] });
  const report = (await runProgram(['build', folder, '--quiet'])).stdout;
  expect(report).toMatch(
    new RegExp(`^1 article set right by hand whose file was captured anew since: .*\n {2}content/articles/${path}: now content/`, 'm'),
  );
});
