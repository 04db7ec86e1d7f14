import { Command, CommanderError, Option } from 'commander';
import { parseBaseUrl, parseCount, parsePort, parseShard } from './arguments.ts';
import type { Share } from './build/shards/share.ts';
import { VERSION } from './program.ts';
import type { BuildOptions } from './build/prepare.ts';
import type { Progress } from './build/progress.ts';
import type { MergeFlags, PlanFlags } from './build/shards/commands.ts';
import type { Config } from './config.ts';
import { addKeeperCommands } from './keeper.ts';

// Each command loads what it needs when it runs, so that --help is quick.

interface Folders {
  readonly seeds?: string;
  readonly content?: string;
  readonly output?: string;
}
interface BuildFlags extends Folders {
  readonly baseUrl?: string;
  readonly jobs?: number;
  readonly shard?: Share;
  readonly plan?: string;
  readonly clean?: true;
  readonly dryRun?: true;
  readonly limit?: number;
  readonly strict?: true;
  readonly quiet?: true;
  readonly json?: true;
  readonly hint: boolean;
}

type ParseFlags = { readonly shard?: Share; readonly strict?: true; readonly layouts?: string };

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

// What Node says when nothing is left to wait for but the program is not done.
const UNSETTLED = 13;

async function build(folder: string, flags: BuildFlags): Promise<number> {
  if (flags.shard !== undefined || flags.plan !== undefined) return (await loadShards()).build(folder, flags);
  const { readConfig } = await import('./config.ts');
  const config = readConfig(folder, flags);
  const { openProgress, SILENT } = await import('./build/progress.ts');
  if (flags.dryRun === true) return rehearse(config, flags, flags.quiet === true ? SILENT : openProgress(process.stderr, process.env));
  const { abandonBuild, buildArchive } = await import('./build/index.ts');
  const { toHint, toReport } = await import('./build/report/report.ts');
  const { toJson } = await import('./build/report/json.ts');
  for (const [signal, code] of Object.entries(SIGNALS)) {
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
  else process.stdout.write(`${toReport(result, config.root)}${flags.hint ? `${toHint(config)}\n` : ''}`);
  return flags.strict === true && result.rejected > result.noArticle ? 3 : 0;
}

async function rehearse(config: Config, flags: BuildFlags, progress: Progress): Promise<number> {
  const { rehearseBuild } = await import('./build/rehearse.ts');
  const { toRehearsalReport } = await import('./build/report/report.ts');
  const { toJson } = await import('./build/report/json.ts');
  const rehearsal = await rehearseBuild(config, toOptions(flags), progress);
  process.stdout.write(flags.json === true ? `${toJson(rehearsal)}\n` : toRehearsalReport(rehearsal));
  return 0;
}

function toOptions({ limit, jobs, clean }: BuildFlags): BuildOptions {
  return { ...(limit !== undefined && { limit }), ...(jobs !== undefined && { jobs }), ...(clean !== undefined && { clean }) };
}

// The commands of several machines, and what others do with --shard.
const loadShards = () => import('./build/shards/commands.ts');

async function parse(given: readonly string[], flags: ParseFlags): Promise<number> {
  if (flags.shard !== undefined) return (await loadShards()).parse(given, flags.shard, flags.layouts);
  const paths = given.length === 0 ? ['seeds'] : given;
  const { toFindLayout } = await import('./build/intake/layout.ts');
  const { readLayouts } = await import('./build/intake/layouts.ts');
  const { findCount, openPaths, writeRecords } = await import('./build/parse.ts');
  const findLayout = toFindLayout(flags.layouts === undefined ? [] : readLayouts(flags.layouts), {});
  const count = findCount(paths, process.stderr);
  const seeds = openPaths(paths, process.stdin, undefined, count?.onRead);
  const rejected = await writeRecords(seeds, findLayout, process.stdout, process.stderr, count?.onSeed);
  return flags.strict === true && rejected > 0 ? 3 : 0;
}

async function survey(given: readonly string[], { shard }: Pick<ParseFlags, 'shard'>): Promise<number> {
  if (shard !== undefined) return (await loadShards()).survey(given, shard);
  const paths = given.length === 0 ? ['seeds'] : given;
  const { toLayoutsFile } = await import('./build/intake/layouts.ts');
  const { openPaths } = await import('./build/parse.ts');
  const { toRejectionLine } = await import('./build/report/rejections.ts');
  const { surveySeeds } = await import('./build/intake/voting.ts');
  const found = await surveySeeds(openPaths(paths, process.stdin), (seed) => {
    if (seed.kind === 'rejected') process.stderr.write(`${toRejectionLine(seed.rejection)}\n`);
  });
  process.stdout.write(toLayoutsFile(found));
  return 0;
}

async function inspect(path: string, flags: Pick<ParseFlags, 'layouts'> & { readonly archive: string }): Promise<number> {
  const { inspectSeed } = await import('./build/inspect/inspect.ts');
  process.stdout.write(await inspectSeed(path, flags, process.stdout, process.env));
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

async function doctor(folder: string, { host, output }: { readonly host?: string; readonly output?: string }): Promise<number> {
  const { readConfig } = await import('./config.ts');
  const { examineSite } = await import('./build/doctor/examine.ts');
  const { lines, fits } = examineSite(readConfig(folder, { output }).output, host);
  process.stdout.write(`${lines.join('\n')}\n`);
  return fits ? 0 : 1;
}

async function init(folder: string): Promise<number> {
  const { makeArchive } = await import('./build/init.ts');
  const { toStart } = await import('./build/report/report.ts');
  process.stdout.write(toStart(makeArchive(folder), folder));
  return 0;
}

function addFolders(command: Command): Command {
  return command
    .argument('[dir]', "the archive's folder", '.')
    .option('--seeds <folder>', 'where the captures lie (default: seeds/ in the archive)')
    .option('--content <folder>', 'where the records go (default: content/ in the archive)')
    .option('--output <folder>', 'where the site goes (default: _site/ in the archive)');
}

function makeProgram(): Command {
  const program = new Command('backfile')
    .description('Turns a folder of raw scraped articles into a static archive that people can browse, search and cite.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride();
  const run =
    <Arguments extends readonly unknown[]>(command: (...given: Arguments) => Promise<number>) =>
    async (...given: Arguments): Promise<void> => {
      process.exitCode = await command(...given);
    };

  addFolders(program.command('build'))
    .description('Reads the captures in seeds/, writes their records to content/ and puts the whole site, search included, into _site/.')
    .option('--base-url <url>', 'where the site will stand, for feeds, sitemap and previews (default: baseUrl in the config)', parseBaseUrl)
    .option('--limit <n>', 'a trial: read only the first n captures and publish only these', parseCount)
    .option('--jobs <n>', 'how many processes work side by side (default: one a core)', parseCount)
    .option('--shard <i/n>', 'with --plan: make only this share of the pages and search folders, in shard-<i>/', parseShard)
    .option('--plan <file>', 'the plan of a site that several machines make, as backfile plan prints it')
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
    .argument(
      '[paths...]',
      'text files and folders of them, or - for JSON Lines {"id": …, "text": …} on stdin (default: seeds); with --shard an archive',
    )
    .option('--shard <i/n>', 'only this share of the captures of an archive, for backfile plan', parseShard)
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
    .argument(
      '[paths...]',
      'folders of text files, or - for JSON Lines {"id": …, "text": …} on stdin, sorted by their id (default: seeds); with --shard an archive',
    )
    .option('--shard <i/n>', 'only the votes of this share of the captures of an archive, for backfile plan --layouts', parseShard)
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
    .command('plan')
    .description('Joins what several machines made: votes to a layouts file, or records to content/ and the plan of a site, on stdout.')
    .argument('<files...>', 'the files of all shards, as backfile survey --shard or backfile parse --shard print them')
    .option('--layouts', 'the files hold votes: print the layouts file')
    .option('--archive <dir>', "the archive's folder", '.')
    .addHelpText(
      'after',
      toExamples(['backfile plan --layouts votes-*.jsonl > layouts.json', 'backfile plan records-*.jsonl > plan.jsonl']),
    )
    .action(run(async (files: readonly string[], flags: PlanFlags) => (await loadShards()).plan(files, flags)));
  program
    .command('merge')
    .description('Puts the shards of a site together, as backfile build --shard made them, and publishes it.')
    .argument('<shards...>', 'the folders of all shards')
    .option('--archive <dir>', "the archive's folder", '.')
    .option('--output <folder>', 'where the site goes (default: _site/ in the archive)')
    .addHelpText('after', toExamples(['backfile merge shard-*/']))
    .action(run(async (shards: readonly string[], flags: MergeFlags) => (await loadShards()).merge(shards, flags)));
  program
    .command('inspect')
    .description('Shows how one capture was read: its fields and how each is known, and every line with the part it plays.')
    .argument('<path>', 'a file or a row of it, read as its archive’s build reads it; there also an id or a page')
    .option('--layouts <file>', 'read it by the layout of its folder in this file, as backfile survey prints it')
    .option('--archive <dir>', 'the archive whose id or page it is', '.')
    .addHelpText('after', toExamples(['backfile inspect seeds/a.txt', 'backfile inspect 5e0c1b7a9d42c3f1']))
    .action(run(inspect));
  addFolders(program.command('serve'))
    .description('Builds the archive, shows the site on this machine only, and builds again when its seeds, content or config change.')
    .option('--port <n>', 'the port (default: the first free one from 8080 up)', parsePort)
    .addHelpText('after', toExamples(['backfile serve', 'backfile serve my-archive --port 9000']))
    .action(run(serve));
  program
    .command('doctor')
    .description('Measures the site that was built by the limits of hosts and says what does not fit and what to do about it.')
    .argument('[dir]', "the archive's folder", '.')
    .option('--host <name>', 'where the site is to go: github-pages, cloudflare, netlify, gitlab or fat32 (default: all of them)')
    .option('--output <folder>', 'where the site is (default: _site/ in the archive)')
    .addHelpText('after', toExamples(['backfile doctor --host github-pages', 'backfile doctor --host fat32 my-archive']))
    .action(run(doctor));
  program
    .command('init')
    .description('Makes a new archive: its config, its folders and one invented capture to begin with.')
    .argument('[dir]', 'the folder to make it in', '.')
    .addHelpText('after', toExamples(['backfile init my-archive', 'backfile init']))
    .action(run(init));
  addKeeperCommands(program, { run, toExamples });
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
    const { isUsage, toFailure } = await import('./build/report/failure.ts');
    process.stderr.write(`${toFailure(error)}\n`);
    process.exitCode = isUsage(error) ? 2 : 1;
  }
}
