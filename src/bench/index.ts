import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError } from 'commander';
import type { Plan } from './article.ts';
import { inventArticles, toRow, writeSeeds } from './corpus.ts';
import { toFigures } from './figures.ts';
import { LANGUAGES } from './languages.ts';
import { LINKS } from './link.ts';
import { describeMachine } from './machine.ts';
import { type Findings, putReport, renderReport } from './report.ts';
import { type Row, runRounds } from './rounds.ts';
import type { SearchCost } from './search.ts';
import { ensureSite, TASKS, toPeerIndex } from './tasks.ts';
import { clearAside, openYard, weighFolder, type Yard } from './yard.ts';

interface Flags {
  readonly articles: number;
  readonly languages: readonly string[];
  readonly seed: number;
}
interface CompareFlags extends Flags {
  readonly rounds: number;
  readonly only?: readonly string[];
  readonly folder?: string;
  readonly json?: string;
  readonly page?: string;
}

const SEARCH = 'search';
const NAMES: readonly string[] = [...TASKS.map(({ name }) => name), SEARCH];

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function compare({ articles, languages, seed, rounds, only = NAMES, folder, json, page }: CompareFlags): Promise<void> {
  const machine = describeMachine();
  const home = folder === undefined ? mkdtempSync(join(tmpdir(), 'backfile-bench-')) : resolve(folder);
  // A session of its own does not hear a Ctrl-C: this program ends, and ends it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  if (folder === undefined) process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  mkdirSync(home, { recursive: true });
  say(`Measuring in ${home}: ${articles.toLocaleString('en')} articles, ${rounds} rounds of ${only.join(', ')}`);
  const yard = await openYard(home, { articles, languages, seed });
  const rows = await runRounds(
    TASKS.filter(({ name }) => only.includes(name)),
    yard,
    rounds,
    say,
  );
  clearAside(yard);
  const missing = findGaps(rows);
  const search = only.includes(SEARCH) ? await searchSite(yard, languages, rounds, missing) : [];
  const site = existsSync(yard.site) ? weighFolder(yard.site) : undefined;
  const findings: Findings = {
    machine,
    plan: yard.plan,
    corpus: yard.size,
    ...(site !== undefined && { site }),
    rounds,
    rows,
    search,
    figures: toFigures(rows, articles, site?.files, search),
    missing,
  };
  const report = renderReport(findings);
  process.stdout.write(`${report}`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(findings, undefined, 2)}\n`);
  if (page !== undefined) writeFileSync(page, putReport(readFileSync(page, 'utf8'), report));
  if (rows.some(({ fault }) => fault?.startsWith('failed') === true)) process.exitCode = 1;
}

// What this system does not tell of what was run.
function findGaps(rows: readonly Row[]): string[] {
  const costs = rows.flatMap((row) => row.costs);
  return [
    ...(costs.some(({ memory }) => memory === undefined) ? ['Peak memory is missing: it is read from /proc, which only Linux has.'] : []),
    ...(costs.some(({ cpu }) => cpu === undefined) ? ['CPU time is missing: it takes a POSIX shell to tell.'] : []),
  ];
}

async function searchSite(yard: Yard, languages: readonly string[], rounds: number, missing: string[]): Promise<readonly SearchCost[]> {
  try {
    await ensureSite(yard);
    const { launchBrowser } = await import('./browser.ts');
    const { measureSearch, toQuestions } = await import('./search.ts');
    const browser = await launchBrowser();
    try {
      const questions = toQuestions(languages[0] ?? '');
      const peer = toPeerIndex(yard);
      return await measureSearch({ browser, site: yard.site, ...(existsSync(peer) && { peer }), questions, links: LINKS, rounds }, say);
    } finally {
      await browser.close();
    }
  } catch (error) {
    missing.push(`Searching could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

async function inventCorpus(output: string, plan: Plan): Promise<void> {
  if (output === '-') {
    await pipeline(Readable.from(toRows(plan)), process.stdout);
    return;
  }
  const { articles, bytes, comments } = writeSeeds(inventArticles(plan), output);
  say(`${articles} captures with ${comments} comments, ${bytes} bytes, in ${output}`);
}

function* toRows(plan: Plan): Generator<string> {
  for (const article of inventArticles(plan)) yield toRow(article);
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 up.');
  return Number(text);
}

function toListParser(known: readonly string[]): (text: string) => readonly string[] {
  return (text) => {
    const names = text.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new InvalidArgumentError(`There is no ${unknown}; there are ${known.join(', ')}.`);
    return names;
  };
}

// Half an hour of measuring is too late to hear that there is no such page.
function parsePage(page: string): string {
  if (!existsSync(page)) throw new InvalidArgumentError('There is no such file.');
  try {
    putReport(readFileSync(page, 'utf8'), '');
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
  return page;
}

function addPlan(command: Command): Command {
  return command
    .option('--articles <n>', 'how many articles are invented', parseCount, 10_000)
    .option('--languages <codes>', 'in which languages, the first for most', toListParser(LANGUAGES.map(({ code }) => code)), ['en'])
    .option('--seed <n>', 'another number, other articles', parseCount, 1);
}

function makeProgram(): Command {
  const program = new Command('npm run bench --')
    .description(
      'Measures each stage, whole builds and other programs beside them, on articles that nobody wrote; prints the medians as a table.',
    )
    .enablePositionalOptions();
  addPlan(program)
    .option('--rounds <n>', 'how often', parseCount, 5)
    .option('--only <names>', `what is measured, of ${NAMES.join(', ')}`, toListParser(NAMES))
    .option('--folder <folder>', 'where to work; it is kept, and its corpus is used again (default: a temporary folder)')
    .option('--json <file>', 'write all that was measured to a file as well')
    .option('--page <file>', 'put the table between the marks of a page, such as docs/performance.md', parsePage)
    .addHelpText('after', '\nExamples:\n  $ npm run bench -- --articles 1000 --rounds 1\n  $ npm run bench -- --only pages,hugo,writer\n')
    .action(compare);
  program
    .command('reader')
    .description('Measures the reader alone: megabytes of text a second of CPU time, one core.')
    .argument('[folder]', 'a folder of *.jsonl.gz, rows of {"id", "text"} (default: the captures of the sample archive)')
    .action(async (folder: string | undefined) => {
      const { measureReader } = await import('./reader.ts');
      process.stdout.write(`${(await measureReader(folder)).join('\n')}\n`);
    });
  program
    .command('html')
    .description('Has the article of each page found by Backfile, Readability and Defuddle side by side.')
    .argument('[folder]', 'a folder with html.jsonl.gz, rows of {"html": base64, "truth": {"body"}} (default: invented pages)')
    .action(async (folder: string | undefined) => {
      const { measurePages } = await import('./html.ts');
      process.stdout.write(`${await measurePages(folder, say)}\n`);
    });
  program
    .command('container')
    .description('Writes one JSON Lines file and measures how `backfile parse` reads it.')
    .argument('<folder>', 'where to work; the file is left there')
    .option('--megabytes <n>', 'how big the file is', parseCount, 2_000)
    .action(async (folder: string, { megabytes }: { readonly megabytes: number }) => {
      const { measureContainer } = await import('./container.ts');
      process.stdout.write(`${await measureContainer(megabytes, resolve(folder), say)}\n`);
    });
  addPlan(program.command('corpus'))
    .description('Writes the invented captures and measures nothing.')
    .argument('<output>', 'a folder, or - for JSON Lines on stdout')
    .action(inventCorpus);
  return program;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read has read enough, as in: npm run bench -- corpus - | head -1
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

await makeProgram().parseAsync();
