import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from './build/prepare.ts';
import type { Progress } from './build/progress.ts';
import type { Config } from './config.ts';

// Each command loads what it needs when it runs, so that --help is quick.

interface Folders {
  readonly seeds?: string;
  readonly content?: string;
  readonly output?: string;
}
interface BuildFlags extends Folders {
  readonly jobs?: number;
  readonly clean?: true;
  readonly dryRun?: true;
  readonly limit?: number;
  readonly strict?: true;
  readonly quiet?: true;
  readonly json?: true;
  readonly hint: boolean;
}

const SIGNALS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

// What Node says when nothing is left to wait for but the program is not done.
const UNSETTLED = 13;

async function build(folder: string, flags: BuildFlags): Promise<number> {
  const { readConfig } = await import('./config.ts');
  const config = readConfig(folder, flags);
  const { openProgress, SILENT } = await import('./build/progress.ts');
  if (flags.dryRun === true) return rehearse(config, flags, flags.quiet === true ? SILENT : openProgress(process.stderr, process.env));
  const { abandonBuild, buildArchive } = await import('./build/index.ts');
  const { toHint, toReport } = await import('./build/report.ts');
  const { toJson } = await import('./build/json.ts');
  for (const [signal, code] of SIGNALS) {
    // Once: the second one finds nobody, and ends the program at once.
    process.once(signal, () => {
      process.stderr.write('Stopping …\n');
      process.exit(code);
    });
  }
  process.once('exit', () => abandonBuild(config));
  const progress = flags.quiet === true ? SILENT : openProgress(process.stderr, process.env);
  const result = await buildArchive(config, toOptions(flags), progress);
  if (flags.json === true) process.stdout.write(`${toJson(result)}\n`);
  else process.stdout.write(`${toReport(result, config.root)}${flags.hint ? `${toHint(config.output, config.root)}\n` : ''}`);
  return flags.strict === true && result.rejected > 0 ? 3 : 0;
}

async function rehearse(config: Config, flags: BuildFlags, progress: Progress): Promise<number> {
  const { rehearseBuild } = await import('./build/rehearse.ts');
  const { toRehearsalReport } = await import('./build/report.ts');
  const { toJson } = await import('./build/json.ts');
  const rehearsal = await rehearseBuild(config, toOptions(flags), progress);
  process.stdout.write(flags.json === true ? `${toJson(rehearsal)}\n` : toRehearsalReport(rehearsal));
  return 0;
}

function toOptions({ limit, jobs, clean }: BuildFlags): BuildOptions {
  return { ...(limit !== undefined && { limit }), ...(jobs !== undefined && { jobs }), ...(clean !== undefined && { clean }) };
}

async function parse(paths: readonly string[], flags: { readonly strict?: true; readonly layouts?: string }): Promise<number> {
  const { toFindLayout } = await import('./build/layout.ts');
  const { readLayouts } = await import('./build/layouts.ts');
  const { openPaths, writeRecords } = await import('./build/parse.ts');
  const { toRejectionLine } = await import('./build/rejections.ts');
  const findLayout = toFindLayout(flags.layouts === undefined ? [] : readLayouts(flags.layouts), {});
  const seeds = openPaths(paths, process.stdin);
  const rejected = await writeRecords(seeds, findLayout, process.stdout, (rejection) =>
    process.stderr.write(`${toRejectionLine(rejection)}\n`),
  );
  return flags.strict === true && rejected > 0 ? 3 : 0;
}

async function survey(paths: readonly string[]): Promise<number> {
  const { toLayoutsFile } = await import('./build/layouts.ts');
  const { openPaths } = await import('./build/parse.ts');
  const { toRejectionLine } = await import('./build/rejections.ts');
  const { surveySeeds } = await import('./build/voting.ts');
  const found = await surveySeeds(openPaths(paths, process.stdin), (seed) => {
    if (seed.kind === 'rejected') process.stderr.write(`${toRejectionLine(seed.rejection)}\n`);
  });
  process.stdout.write(toLayoutsFile(found));
  return 0;
}

async function inspect(path: string, flags: { readonly layouts?: string }): Promise<number> {
  const { inspectSeed } = await import('./build/inspect.ts');
  process.stdout.write(await inspectSeed(path, flags.layouts, process.stdout, process.env));
  return 0;
}

async function serve(folder: string, flags: Folders & { readonly port?: number }): Promise<number> {
  const { readConfig } = await import('./config.ts');
  const { serveArchive } = await import('./build/serve.ts');
  const { port, ...folders } = flags;
  const config = readConfig(folder, folders);
  const commandLine = Object.entries(folders).flatMap(([name, path]: [string, string]) => [`--${name}`, path]);
  process.once('SIGINT', () => process.exit(0));
  return serveArchive(config, [...commandLine, '--', folder], port, process.stdout);
}

async function init(folder: string): Promise<number> {
  const { makeArchive } = await import('./build/init.ts');
  const { toStart } = await import('./build/report.ts');
  process.stdout.write(toStart(makeArchive(folder), folder));
  return 0;
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 up.');
  return Number(text);
}

function parsePort(text: string): number {
  const port = parseCount(text);
  if (port > 65_535) throw new InvalidArgumentError('It must be a port from 1 to 65535.');
  return port;
}

function addFolders(command: Command): Command {
  return command
    .argument('[dir]', "the archive's folder", '.')
    .option('--seeds <folder>', 'where the captures lie (default: seeds/ in the archive)')
    .option('--content <folder>', 'where the records go (default: content/ in the archive)')
    .option('--output <folder>', 'where the site goes (default: _site/ in the archive)');
}

function makeProgram(): Command {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const program = new Command('backfile')
    .description('Turns a folder of raw scraped articles into a static archive that people can browse, search and cite.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride();
  const run =
    <Arguments extends readonly unknown[]>(command: (...given: Arguments) => Promise<number>) =>
    async (...given: Arguments): Promise<void> => {
      process.exitCode = await command(...given);
    };

  addFolders(program.command('build'))
    .description('Reads the captures in seeds/, writes their records to content/ and puts the whole site, search included, into _site/.')
    .option('--limit <n>', 'a trial: read only the first n captures and publish only these', parseCount)
    .option('--jobs <n>', 'how many processes work side by side (default: one a core)', parseCount)
    .option('--clean', 'make everything anew, whatever is known of the last build')
    .option('--dry-run', 'say what would be done and why, and change nothing')
    .option('--strict', 'exit with 3 when some captures could not be read')
    .option('--quiet', 'no progress')
    .option('--json', 'print what was done as one JSON object')
    .addOption(new Option('--no-hint').hideHelp())
    .addHelpText(
      'after',
      toExamples([
        'backfile build',
        'backfile build my-archive',
        'backfile build --seeds ~/scraped --limit 100 my-archive',
        'backfile build --dry-run',
      ]),
    )
    .action(run(build));
  program
    .command('parse')
    .description('Prints the record of each capture as one line of JSON, in the order in which they come.')
    .argument('<paths...>', 'text files and folders of them, or - for JSON Lines {"id": …, "text": …} on stdin')
    .option('--layouts <file>', 'read each capture by the layout of its folder in this file, as backfile survey prints it (default: none)')
    .option('--strict', 'exit with 3 when some captures could not be read')
    .addHelpText(
      'after',
      toExamples([
        'backfile parse seeds > records.jsonl',
        'backfile parse --layouts layouts.json seeds > records.jsonl',
        'backfile parse one.txt | jq .title',
        'zcat rows.jsonl.gz | backfile parse -',
      ]),
    )
    .action(run(parse));
  program
    .command('survey')
    .description('Prints what the captures of each folder have in common, as a JSON file for --layouts: build learns it by itself.')
    .argument('[paths...]', 'folders of text files, or - for JSON Lines {"id": …, "text": …} on stdin, sorted by their id', ['seeds'])
    .addHelpText(
      'after',
      toExamples([
        'backfile survey > layouts.json',
        'backfile survey my-archive/seeds > layouts.json',
        'backfile survey seeds/2012 seeds/2013',
      ]),
    )
    .action(run(survey));
  program
    .command('inspect')
    .description('Shows how one capture was read: its fields and how each is known, and every line with the part it plays.')
    .argument('<path>', 'a text file; one in an archive is read as build reads it, with what its folder has in common')
    .option('--layouts <file>', 'read it by the layout of its folder in this file, as backfile survey prints it')
    .addHelpText('after', toExamples(['backfile inspect seeds/001.txt', 'FORCE_COLOR=1 backfile inspect seeds/001.txt | less -R']))
    .action(run(inspect));
  addFolders(program.command('serve'))
    .description('Builds the archive, shows the site on this machine only, and builds again when its seeds, content or config change.')
    .option('--port <n>', 'the port (default: the first free one from 8080 up)', parsePort)
    .addHelpText('after', toExamples(['backfile serve', 'backfile serve my-archive --port 9000']))
    .action(run(serve));
  program
    .command('init')
    .description('Makes a new archive: its config, its folders and one invented capture to begin with.')
    .argument('[dir]', 'the folder to make it in', '.')
    .addHelpText('after', toExamples(['backfile init my-archive', 'backfile init']))
    .action(run(init));
  return program.addHelpText('after', toExamples(['backfile init my-archive', 'backfile build my-archive', 'backfile serve my-archive']));
}

function toExamples(commandLines: readonly string[]): string {
  return `\nExamples:\n${commandLines.map((line) => `  $ ${line}\n`).join('')}`;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read has read enough, as in: backfile parse seeds | head -1
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`What was to be printed could not be written: ${error.message}\n`);
  process.exit(1);
});

process.once('exit', () => {
  if (process.exitCode !== UNSETTLED) return;
  // The search indexer is a program of its own, and may die without a word to us.
  process.stderr.write('A program that this one needs came to an end before its work was done. The site that was there stays as it was.\n');
  process.exitCode = 1;
});

try {
  await makeProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const { isUsage, toFailure } = await import('./build/failure.ts');
    process.stderr.write(`${toFailure(error)}\n`);
    process.exitCode = isUsage(error) ? 2 : 1;
  }
}
