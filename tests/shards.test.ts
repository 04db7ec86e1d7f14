import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isOfShare, parseShare, toShare } from '../src/build/shards/share.ts';
import { listRecords, toText } from './ferries.ts';
import { PROGRAM, type Run, runProgram, toFolderDigest, writeFiles } from './program.ts';

const DOCS = join(import.meta.dirname, '../docs/several-machines');
const folder = mkdtempSync(join(tmpdir(), 'backfile-shards-'));
const bin = join(folder, 'bin');
afterAll(() => rmSync(folder, { recursive: true }));

// Twenty captures in two folders, each with a layout of its own, one of them twice; one that is empty; a sidecar; containers of rows, the second of which repeats one of the first.
async function writeArchive(name: string): Promise<string> {
  const archive = join(folder, name);
  const footer = 'Tell your neighbours of this page\n';
  for (let number = 0; number < 20; number += 1)
    writeFiles(archive, { [`seeds/${number % 2 === 0 ? 'north' : 'south'}/${number}.txt`]: `${toText(number, number)}\n${footer}` });
  writeFiles(archive, {
    'backfile.config.yaml': 'title: The Harbour Papers\nbaseUrl: https://example.org/\n',
    'seeds/south/again.txt': `${toText(4, 4)}\n${footer}`,
    'seeds/north/empty.txt': '',
    'seeds/north/2.json': '{"author": "Ada Quill"}',
    'seeds/south/crawl.jsonl': '{"title":"Goat","text":"A goat was elected mayor."}\n\n{"title":"Hen","text":"A hen was not."}\nno row\n',
    'seeds/north/more.csv': 'title,text\nGoat,"A goat was elected mayor."\nOx,"An ox, on the\nother hand, was."\n',
    'content/pages/method.md': '---\ntitle: Method\n---\n\nPatience.\n',
  });
  return archive;
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly env: Readonly<Record<string, number>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const run = (script: string, cwd: string, env: Readonly<Record<string, string>>) =>
  spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env, NO_COLOR: '1', PATH: `${bin}:${process.env['PATH']}` },
  });

// As GitHub does: a fresh copy of the repository for each job, and artifacts between them.
function runJob(name: string, { strategy, steps }: Job, archive: string, env: Readonly<Record<string, string>>): void {
  const artifacts = join(folder, 'artifacts');
  for (const shard of strategy?.matrix.shard ?? ['']) {
    const here = join(folder, 'machines', `${name}${shard}`);
    const fill = (text: string): string => text.replaceAll('${{ matrix.shard }}', `${shard}`);
    for (const { run: script, uses = '', with: given = {} } of steps) {
      if (uses.startsWith('actions/checkout@')) cpSync(archive, here, { recursive: true });
      const [path, pattern] = [fill(given['path'] ?? ''), given['pattern'] ?? ''];
      if (uses.startsWith('actions/upload-artifact@')) {
        expect(existsSync(join(here, path)), `${name} ${path}`).toBe(true);
        cpSync(join(here, path), join(artifacts, fill(given['name'] ?? ''), path), { recursive: true });
      }
      if (uses.startsWith('actions/download-artifact@')) {
        const found = readdirSync(artifacts).filter((artifact) => artifact.startsWith(pattern.replace('*', '')));
        expect(found.length, `${name} ${pattern}`).toBeGreaterThan(0);
        for (const artifact of found) cpSync(join(artifacts, artifact), here, { recursive: true });
      }
      if (script === undefined) continue;
      const { status, stderr } = run(fill(script), here, env);
      expect([name, status, status === 0 ? '' : stderr]).toEqual([name, 0, '']);
    }
  }
}

let archive: string;
let whole: string;
beforeAll(async () => {
  mkdirSync(bin);
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  // Slurm's sbatch, as far as the script goes: runs each task at once and prints a number.
  writeFileSync(
    join(bin, 'sbatch'),
    `#!/bin/bash
    set -e
    last=1; array=
    for word; do case $word in --array=1-*) last=\${word#*-1-}; last=\${word##*-}; array=1;; --wrap=*) wrap=\${word#--wrap=};; esac; done
    for ((task = 1; task <= last; task++)); do SLURM_ARRAY_TASK_ID=\${array:+$task} sh -ec "$wrap" >&2; done
    echo 1`,
  );
  for (const name of readdirSync(bin)) chmodSync(join(bin, name), 0o755);
  archive = await writeArchive('archive');
  cpSync(archive, join(folder, 'one'), { recursive: true });
  const { code, stderr } = await runProgram(['build', join(folder, 'one'), '--quiet']);
  if (code !== 0) throw new Error(stderr);
  whole = `${toFolderDigest(join(folder, 'one/_site'))} ${toFolderDigest(join(folder, 'one/content'))}`;
});

const toDigest = (site: string, content: string): string => `${toFolderDigest(site)} ${toFolderDigest(content)}`;

test('a share is whatever its name says', () => {
  expect(parseShare('2/4')).toEqual({ number: 2, of: 4 });
  for (const text of ['0/4', '5/4', '2', '2/0', '-1/4', '1/4/4', 'x', '02/4']) expect(parseShare(text), text).toBeUndefined();
  const names = Array.from({ length: 1_000 }, (_, number) => `seeds/${number}.txt`);
  for (const number of [1, 2, 3, 4]) {
    const mine = names.filter((name) => isOfShare(name, { number, of: 4 }));
    expect(mine.length).toBeGreaterThan(200);
    for (const name of mine) expect(toShare(name, 4).number).toBe(number);
  }
});

test('the workflow for GitHub Actions makes what one machine makes', { timeout: 300_000 }, () => {
  const workflow: Workflow = parse(readFileSync(join(DOCS, 'github-actions.yml'), 'utf8'));
  const env = { SHARDS: `${workflow.env['SHARDS']}` };
  for (const [name, job] of Object.entries(workflow.jobs)) {
    expect(job.strategy?.matrix.shard.length ?? workflow.env['SHARDS']).toBe(workflow.env['SHARDS']);
    if (name !== 'publish') runJob(name, job, archive, env);
  }
  expect(toDigest(join(folder, 'machines/merge/_site'), join(folder, 'machines/plan/content'))).toBe(whole);
});

describe('on a cluster', () => {
  let cluster: string;
  const at = (path: string): string => join(cluster, path);
  const start = (...words: readonly string[]): Promise<Run> => runProgram(words, { cwd: cluster });
  const merge = (...numbers: readonly number[]): Promise<Run> => start('merge', ...numbers.map((number) => `shards/shard-${number}`));

  beforeAll(() => {
    cluster = join(folder, 'cluster');
    cpSync(archive, cluster, { recursive: true });
    const { status, stderr } = run(`bash "${join(DOCS, 'slurm.sh')}" .`, cluster, { SHARDS: '3' });
    if (status !== 0) throw new Error(stderr);
  });

  test('the script for Slurm makes what one machine makes', () => {
    expect(toDigest(at('_site'), at('content'))).toBe(whole);
  });

  test('a build on one machine after it finds the site as it should be', async () => {
    const { stdout } = await start('build', '--quiet', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ rendered: 0 });
    expect(toDigest(at('_site'), at('content'))).toBe(whole);
  });

  test('each step can be run again', async () => {
    const parsed = await start('parse', '--shard', '2/3', '--layouts', 'shards/layouts.json');
    expect(parsed.stdout).toBe(readFileSync(at('shards/records-2.jsonl'), 'utf8'));
    const { stdout } = await start('plan', ...[3, 1, 2].map((number) => `shards/records-${number}.jsonl`));
    expect(stdout).toBe(readFileSync(at('shards/plan.jsonl'), 'utf8'));
    const before = toFolderDigest(at('shards/shard-2'));
    expect((await start('build', '--shard', '2/3', '--plan', 'shards/plan.jsonl', '--output', 'shards/shard-2')).code).toBe(0);
    expect(toFolderDigest(at('shards/shard-2'))).toBe(before);
    expect((await merge(3, 1, 2)).code).toBe(0);
    expect(toDigest(at('_site'), at('content'))).toBe(whole);
  });

  test('shards that are missing, twice, cut short or foreign are refused by name, and the site stays', async () => {
    expect(await merge(1, 3)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Shard 2\/3 is missing; make it with: backfile build/),
    });
    expect(await merge(1, 2, 2, 3)).toMatchObject({ code: 2, stderr: expect.stringContaining('are both shard 2/3') });
    expect(await merge(1, 2, 3, 4)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^shards\/shard-4\/shard\.jsonl could not be read/),
    });

    cpSync(at('shards/shard-2'), at('shards/kept'), { recursive: true });
    const restore = (): void => {
      rmSync(at('shards/shard-2'), { recursive: true });
      cpSync(at('shards/kept'), at('shards/shard-2'), { recursive: true });
    };
    const pages = readdirSync(at('shards/shard-2/articles'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    rmSync(join(at('shards/shard-2/articles'), pages[0] ?? ''));
    expect(await merge(1, 2, 3)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^shards\/shard-2 \(shard 2\/3\) lacks articles\//),
    });
    restore();
    truncateSync(at('shards/shard-2/shard.jsonl'), 700);
    expect(await merge(1, 2, 3)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^shards\/shard-2\/shard\.jsonl is/) });
    restore();
    const index =
      [1, 2, 3].find((number) => readdirSync(at(`shards/shard-${number}/pagefind`)).some((name) => name.startsWith('en-'))) ?? 0;
    const bundle = readdirSync(at(`shards/shard-${index}/pagefind`)).find((name) => name.startsWith('en-')) ?? '';
    cpSync(at(`shards/shard-${index}`), at('shards/whole'), { recursive: true });
    rmSync(at(`shards/shard-${index}/pagefind/${bundle}/contents.json`));
    expect(await merge(1, 2, 3)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`Shard ${index}/3 lacks its search folder ${bundle}/`),
    });
    rmSync(at(`shards/shard-${index}`), { recursive: true });
    cpSync(at('shards/whole'), at(`shards/shard-${index}`), { recursive: true });

    // Another config: another site.
    writeFileSync(at('backfile.config.yaml'), 'title: Other Papers\n');
    const foreign = await start('build', '--shard', '2/3', '--plan', 'shards/plan.jsonl', '--output', 'shards/shard-2');
    expect(foreign).toMatchObject({ code: 2, stderr: expect.stringMatching(/^The plan shards\/plan\.jsonl is of another site/) });
    const plan = await start('plan', ...[1, 2, 3].map((number) => `shards/records-${number}.jsonl`));
    writeFileSync(at('shards/other.jsonl'), plan.stdout);
    expect((await start('build', '--shard', '2/3', '--plan', 'shards/other.jsonl', '--output', 'shards/shard-2')).code).toBe(0);
    expect(await merge(1, 2, 3)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^shards\/shard-2 is of another site than shards\/shard-1/),
    });
    writeFileSync(at('backfile.config.yaml'), 'title: The Harbour Papers\nbaseUrl: https://example.org/\n');
    restore();
    expect(toDigest(at('_site'), at('content'))).toBe(whole);
    expect(await merge(1, 2, 3)).toMatchObject({ code: 0 });
  });

  test('records that are of other captures, layouts or configs are refused by name, and nothing is written', async () => {
    const records = (...names: readonly string[]): Promise<Run> => start('plan', ...names.map((name) => `shards/${name}.jsonl`));
    const before = toFolderDigest(at('content'));
    expect(await records('records-1', 'records-3')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Shard 2\/3 is missing/) });
    expect(await records('votes-1')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^shards\/votes-1\.jsonl holds no records/) });

    const seed = 'seeds/south/1.txt';
    const old = readFileSync(at(seed));
    writeFileSync(at(seed), toText(1, 8));
    const share = toShare(seed, 3).number;
    const changed = await records('records-1', 'records-2', 'records-3');
    expect(changed).toMatchObject({ code: 2, stderr: expect.stringMatching(new RegExp(`^Shard ${share}/3 holds no record of ${seed} `)) });
    writeFileSync(at(seed), old);

    writeFileSync(at('shards/none.json'), JSON.stringify({ version: 1, captures: 0, folders: 0, layouts: [] }));
    writeFileSync(at('shards/bare.jsonl'), (await start('parse', '--shard', '2/3', '--layouts', 'shards/none.json')).stdout);
    expect(await records('records-1', 'bare', 'records-3')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('by different layouts'),
    });

    writeFileSync(at('backfile.config.yaml'), 'title: The Harbour Papers\nbaseUrl: https://example.org/\ndateOrder: month-first\n');
    expect(await records('records-1', 'records-2', 'records-3')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^shards\/records-1\.jsonl was made .* with another config/),
    });
    writeFileSync(at('backfile.config.yaml'), 'title: The Harbour Papers\nbaseUrl: https://example.org/\n');
    expect(toFolderDigest(at('content'))).toBe(before);
    expect(listRecords(cluster)).toHaveLength(24);
  });

  test('Spark’s command, in any partitions, makes the records that one run makes', () => {
    const script = readFileSync(join(DOCS, 'spark.py'), 'utf8');
    const command = /^COMMAND = "(?<command>.+)"$/m.exec(script)?.groups?.['command'] ?? '';
    const rows = Array.from({ length: 12 }, (_, number) => JSON.stringify({ id: `row/${number}`, text: toText(number, number) }));
    const home = join(folder, 'spark');
    writeFiles(home, { 'rows.jsonl': rows.map((row) => `${row}\n`).join('') });
    const [, survey = ''] = /^head .*\| (npx backfile survey .*)$/m.exec(readFileSync(join(DOCS, '../several-machines.md'), 'utf8')) ?? [];
    expect(run(`cat rows.jsonl | ${survey}`, home, {})).toMatchObject({ status: 0 });
    const whole = run(`cat rows.jsonl | ${command}`, home, {}).stdout;
    expect(whole.split('\n')).toHaveLength(13);
    // Spark splits the command into words and starts it without a shell, in each partition anew.
    const [program = '', ...words] = command.split(' ');
    const parts = [rows.slice(0, 5), rows.slice(5, 6), rows.slice(6)].map((part) =>
      spawnSync(join(bin, program), words, { cwd: home, encoding: 'utf8', input: part.map((row) => `${row}\n`).join('') }),
    );
    expect(parts.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(parts.map(({ stdout }) => stdout).join('')).toBe(whole);
    const [, split = ''] = /^(split .*)$/m.exec(readFileSync(join(DOCS, '../several-machines.md'), 'utf8')) ?? [];
    expect(run(split, home, {})).toMatchObject({ status: 0 });
    expect(readFileSync(join(home, 'records.jsonl'), 'utf8').split('\n').toSorted()).toEqual(whole.split('\n').toSorted());
  });

  test('words that do not go together are wrong usage', async () => {
    expect(await start('build', '--shard', '1/3')).toMatchObject({ code: 2, stderr: expect.stringContaining('--plan FILE') });
    expect(await start('parse', '--shard', '1/3')).toMatchObject({ code: 2, stderr: expect.stringContaining('needs --layouts FILE') });
    expect(await start('survey', '--shard', '4/3')).toMatchObject({ code: 2, stderr: expect.stringContaining('such as 2/4') });
    expect(await start('survey', '--shard', '1/3', 'one', 'two')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('of one archive'),
    });
  });
});
