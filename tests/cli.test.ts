import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { BRIDGE, HARBOUR, PROGRAM, listFiles, runProgram, toFolderDigest, writeFiles } from './program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function build(...flags: readonly string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runProgram(['build', folder, '--json', '--quiet', ...flags]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('the command line', () => {
  test.each(['build', 'parse', 'survey', 'inspect', 'serve', 'init'])('%s --help teaches with examples', async (command) => {
    const { code, stdout } = await runProgram([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: backfile ${command}`));
    expect(stdout).toMatch(new RegExp(`Examples:\\n  \\$ .*backfile ${command}`));
  });

  const wrong: readonly (readonly [commandLine: readonly string[], message: RegExp])[] = [
    [[], /Usage: backfile/],
    [['biuld'], /unknown command 'biuld'\s+\(Did you mean build\?\)/],
    [['build', '--ouput', 'x'], /unknown option '--ouput'\s+\(Did you mean --output\?\)/],
    [['build', '--limit', 'few'], /argument 'few' is invalid. It must be a whole number from 1 up/],
    [['serve', '--port', '70000'], /It must be a port from 1 to 65535/],
    [['build', 'no/such/folder'], /There is no folder .*no\/such\/folder; .*backfile init/],
    [['parse', 'no-such.txt'], /There is no file or folder no-such.txt/],
    [['survey', 'no-such'], /There is no file or folder no-such/],
    [['survey'], /There is no file or folder seeds/],
    [['inspect', 'no-such.txt'], /There is no file or folder no-such.txt/],
    [['inspect', '.'], /is a folder; inspect takes one file, or one row of it/],
  ];
  test.each(wrong)('%j is wrong usage', async (commandLine, message) => {
    const { code, stdout, stderr } = await runProgram(commandLine, { cwd: folder });
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

// A device whose disk is always full; only Linux has it.
test.skipIf(!existsSync('/dev/full'))('output that cannot be written is one message', () => {
  writeFiles(folder, { 'seeds/a.txt': HARBOUR });
  for (const commandLine of [
    ['parse', 'seeds'],
    ['build', '.', '--quiet'],
    ['inspect', 'seeds/a.txt'],
  ]) {
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...commandLine], { cwd: folder, stdio: [...stdio], encoding: 'utf8' });
    expect(stderr).toBe('What was to be printed could not be written: ENOSPC: no space left on device, write\n');
    expect(status).toBe(1);
  }
});

describe('build', () => {
  test('accounts for every capture and names those that could not be read', async () => {
    writeFiles(folder, {
      'seeds/a.txt': HARBOUR,
      'seeds/b.txt': BRIDGE,
      'seeds/copy/of-a.txt': HARBOUR,
      'seeds/empty.txt': '',
      'seeds/bad\u001b[2J.txt': '',
      'seeds/picture.png': new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]),
    });
    const { code, stdout, stderr } = await runProgram(['build', folder, '--strict', '--quiet']);
    expect(stderr).toBe('');
    expect(stdout).toContain('6 captures = 2 pages + 1 duplicate + 0 withheld + 3 rejected\n');
    expect(stdout).toContain('  seeds/copy/of-a.txt: the same as seeds/a.txt\n');
    expect(stdout).toContain('  seeds/empty.txt: There is nothing in it. Fetch the article again, or delete the file.\n');
    expect(stdout).toContain(String.raw`seeds/bad\u{1b}[2J.txt`);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/Open .*_site\/index\.html, or run: .*backfile(?:\.js)? serve \S+\n$/);
    expect(code).toBe(3);
    expect(listFiles(join(folder, '_site'))).toEqual(
      expect.arrayContaining(['.backfile-site', 'index.html', 'search.html', 'pagefind/bundles.json']),
    );
    const listed = readFileSync(join(folder, '.backfile/rejected.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).ref);
    expect(listed).toEqual(['seeds/bad\u001b[2J.txt', 'seeds/empty.txt', 'seeds/picture.png']);
    expect(readdirSync(folder).toSorted()).toEqual(['.backfile', '_site', 'content', 'seeds']);
    expect(existsSync(join(folder, '.backfile/lock'))).toBe(false);
  });

  test('gives the same bytes again, and leaves the seeds as they are', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR, 'seeds/b.txt': BRIDGE });
    const seeds = toFolderDigest(join(folder, 'seeds'));
    await build();
    const [site, content] = ['_site', 'content'].map((name) => toFolderDigest(join(folder, name)));
    await build();
    expect(['_site', 'content'].map((name) => toFolderDigest(join(folder, name)))).toEqual([site, content]);
    expect(toFolderDigest(join(folder, 'seeds'))).toBe(seeds);
  });

  test('keeps a page whose capture has gone, and the one that a new capture replaces', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR, 'seeds/b.txt': BRIDGE });
    expect(await build()).toMatchObject({ captures: 2, pages: 2, kept: 0, replaced: 0 });
    const before = listFiles(join(folder, '_site/articles'));
    unlinkSync(join(folder, 'seeds/b.txt'));
    writeFileSync(join(folder, 'seeds/a.txt'), HARBOUR.replace('cheered', 'wept'));
    const [bridge = ''] = listFiles(join(folder, 'content/articles')).filter((path) => /bridge.*\.md$/.test(path));
    expect(await build()).toMatchObject({ captures: 1, pages: 1, kept: 2, replaced: 1, gone: [`content/articles/${bridge}`] });
    expect((await runProgram(['build', folder, '--quiet'])).stdout).toContain(
      '2 pages kept whose capture has gone from the seeds; 1 of them replaced by a newer capture\n' +
        '  put back what is missed; to take one off the site, delete its .md and .json, or withhold it (backfile withhold ID):\n' +
        `  content/articles/${bridge}\n`,
    );
    const after = listFiles(join(folder, '_site/articles'));
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(3);
    // The first capture back under another path: both stand for themselves again.
    writeFileSync(join(folder, 'seeds/first.txt'), HARBOUR);
    expect(await build()).toMatchObject({ captures: 2, pages: 2, kept: 1, replaced: 0 });
    // All of it from content/ alone.
    renameSync(join(folder, 'seeds'), join(folder, 'away'));
    expect(await build()).toMatchObject({ captures: 0, pages: 0, kept: 3 });
    expect(listFiles(join(folder, '_site/articles'))).toEqual(after);
    // What the report says takes a page off the site does.
    for (const ending of ['.md', '.json']) rmSync(join(folder, 'content/articles', bridge.replace(/\.md$/, ending)));
    expect(await build()).toMatchObject({ kept: 2 });
    expect(listFiles(join(folder, '_site/articles')).filter((path) => path.includes('bridge'))).toEqual([]);
  });

  test('an older capture that is put back takes its place again', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR });
    await build();
    writeFileSync(join(folder, 'seeds/a.txt'), HARBOUR.replace('Opens', 'Closes'));
    expect(await build()).toMatchObject({ pages: 1, kept: 1, replaced: 1 });
    writeFileSync(join(folder, 'seeds/a.txt'), HARBOUR);
    expect(await build()).toMatchObject({ pages: 1, kept: 1, replaced: 1, known: { articles: 1 } });
    const home = readFileSync(join(folder, '_site/index.html'), 'utf8');
    expect(home).toContain('Harbour Opens Again');
    expect(home).not.toContain('Harbour Closes Again');
    const articles = listFiles(join(folder, '_site/articles'));
    const [closed = '', opened = ''] = articles.toSorted((left) => (left.includes('closes') ? -1 : 1));
    expect(readFileSync(join(folder, '_site/articles', closed), 'utf8')).toContain(opened.split('/').at(-1));
  });

  test('a trial of the first captures holds only these', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR, 'seeds/b.txt': BRIDGE });
    expect(await build('--limit', '1')).toMatchObject({ limit: 1, captures: 1, pages: 1, kept: 0 });
    expect(listFiles(join(folder, '_site/articles'))).toHaveLength(1);
    const whole = await build();
    expect(whole).toMatchObject({ captures: 2, pages: 2 });
    expect(whole).not.toHaveProperty('limit');
    const { stdout } = await runProgram(['build', folder, '--limit', '1']);
    expect(stdout).toMatch(/^1 capture = 1 page .*\nA trial of the first 1 capture: build again without --limit for all\n/);
  });

  test('says which content files were edited by hand, and what is withheld', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR, 'seeds/b.txt': BRIDGE });
    await build();
    const [bridge = '', harbour = ''] = listFiles(join(folder, 'content/articles')).filter((path) => path.endsWith('.md'));
    const edited = join(folder, 'content/articles', harbour);
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('Harbour Opens Again', 'Harbour Reopens'));
    const id = /(\w{16})\.md$/.exec(bridge)?.[1];
    writeFileSync(join(folder, 'content/withheld.csv'), `id,reason,date\n${id},asked for,2023-01-01\n`);
    expect(await build()).toMatchObject({
      captures: 2,
      pages: 1,
      withheld: 1,
      edited: [`content/articles/${harbour}`],
      alsoWithheld: [],
    });
    const pages = listFiles(join(folder, '_site')).filter((path) => path.endsWith('.html'));
    const read = (path: string): string => readFileSync(join(folder, '_site', path), 'utf8');
    expect(read('index.html')).toContain('Harbour Reopens');
    expect(pages.filter((path) => read(path).includes('Bridge Closes'))).toEqual([]);
  });

  test.each(['missing', 'empty'])('a %s seeds folder is an error where there are no records', async (kind) => {
    if (kind === 'empty') writeFiles(folder, { 'seeds/.gitkeep': '' });
    const { code, stderr } = await runProgram(['build', folder]);
    expect(stderr).toMatch(
      kind === 'empty' ? /The seeds folder .*seeds is empty and .*content holds no records/ : /There is no seeds folder .*seeds and/,
    );
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(kind === 'empty' ? ['seeds'] : []);
  });

  test('a wrong config and a foreign output are wrong usage, and nothing is written', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR, '_site/holiday.jpg': 'mine' });
    const foreign = await runProgram(['build', folder]);
    expect(foreign.stderr).toMatch(/holds files that Backfile did not make/);
    expect(foreign.code).toBe(2);
    writeFileSync(join(folder, 'backfile.config.yaml'), 'titel: x\n');
    const config = await runProgram(['build', folder]);
    expect(config.stderr).toMatch(/backfile\.config\.yaml:1 unknown key "titel"; did you mean "title"/);
    expect(config.code).toBe(2);
    expect(readdirSync(folder).toSorted()).toEqual(['_site', 'backfile.config.yaml', 'seeds']);
    expect(readdirSync(join(folder, '_site'))).toEqual(['holiday.jpg']);
  });

  test('a deleted .md is written anew, and the report says so', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR });
    await build();
    const [harbour = ''] = listFiles(join(folder, 'content/articles')).filter((path) => path.endsWith('.md'));
    unlinkSync(join(folder, 'content/articles', harbour));
    const { stdout } = await runProgram(['build', folder]);
    expect(stdout).toMatch(
      /\.json: its \.md was deleted, and both are written anew while .*; to take an article out, list it in withheld\.csv\n/,
    );
    expect(existsSync(join(folder, 'content/articles', harbour))).toBe(true);
  });

  test('Ctrl-C leaves the old site and nothing beside it', async () => {
    writeFiles(folder, { 'seeds/a.txt': HARBOUR });
    await build();
    const old = toFolderDigest(join(folder, '_site'));
    for (let index = 0; index < 300; index += 1)
      writeFiles(folder, { [`seeds/${index}.txt`]: HARBOUR.replace('cheered', `cheered ${index} times`) });
    const child = spawn(process.execPath, [PROGRAM, 'build', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    while (!existsSync(join(folder, '._site.backfile-next'))) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(errors).toMatch(/^Stopping …\n$/m);
    expect(toFolderDigest(join(folder, '_site'))).toBe(old);
    expect(readdirSync(folder).toSorted()).toEqual(['.backfile', '_site', 'content', 'seeds']);
  });
});

describe('parse', () => {
  let seeds: string;
  beforeAll(() => {
    seeds = mkdtempSync(join(tmpdir(), 'backfile-parse-'));
    writeFiles(seeds, { 'a.txt': HARBOUR, 'b/empty.txt': '', 'c.txt': BRIDGE });
  });
  afterAll(() => rmSync(seeds, { recursive: true }));

  test('prints records in order, names what was rejected, and is done', async () => {
    const { code, stdout, stderr } = await runProgram(['parse', join(seeds, 'c.txt'), seeds]);
    const titles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).title);
    expect(titles).toEqual(['Bridge Closes for Repairs', 'Harbour Opens Again', 'Bridge Closes for Repairs']);
    expect(stderr).toMatch(/b\/empty\.txt: There is nothing in it\./);
    expect(code).toBe(0);
  });

  test('does not read what the shell has it write into the folder that it reads', () => {
    const output = openSync(join(seeds, 'records.jsonl'), 'w');
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'parse', seeds], {
      stdio: ['ignore', output, 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stderr).not.toContain('records.jsonl');
    expect(readFileSync(join(seeds, 'records.jsonl'), 'utf8').trim().split('\n').length).toBe(2);
    unlinkSync(join(seeds, 'records.jsonl'));
  });

  test('answers rows in order, and with --strict says by its exit code that some were bad', async () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      index === 7 ? 'not JSON' : JSON.stringify({ id: index, text: `${HARBOUR}\n${index}` }),
    );
    const { code, stdout, stderr } = await runProgram(['parse', '-', '--strict'], { stdin: rows.join('\n') });
    const refs = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Number(JSON.parse(line).ref));
    expect(refs).toEqual(Array.from({ length: 300 }, (_, index) => index).filter((index) => index !== 7));
    expect(stderr).toMatch(/^row 8: It is not JSON/);
    expect(code).toBe(3);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'parse', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {});
    const row = `${JSON.stringify({ id: 1, text: HARBOUR })}\n`;
    child.stdin.end(row.repeat(5_000));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(errors).toBe('');
  });

  test('escapes in its JSON what a terminal would obey, and says the same', async () => {
    const text = 'Title \u009b2J\u202e\u2028 here\n\nBody.\n';
    const { stdout } = await runProgram(['parse', '-'], { stdin: JSON.stringify({ id: '\u001b[2J', text }) });
    expect(stdout).not.toMatch(/[\u001b\u009b\u202e\u2028]/);
    expect(JSON.parse(stdout).ref).toBe('\u001b[2J');
  });
});
