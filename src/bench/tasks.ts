import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, measure } from './meter.ts';
import { writePeers } from './peers/input.ts';
import { addNewest, changeTemplate, clearBuilds, editOldest, hasNewest, holdSite, putAside, type Yard } from './yard.ts';

/** One thing that is measured once a round. */
export interface Task {
  /** As `--only` names it. */
  readonly name: string;
  /** As the table has it. */
  readonly label: string;
  /** Whether its time is that of all articles, so that it has a speed. */
  readonly whole: boolean;
  /** Whether it reads the captures, so that it has a speed in megabytes. */
  readonly reads?: boolean;
  /** Why it cannot be run here; absent when it can. */
  readonly findFault?: () => Promise<string | undefined>;
  /** What has to be there before; not measured. */
  readonly prepare?: (yard: Yard, round: number) => Promise<void> | void;
  readonly toCommand: (yard: Yard) => Command;
}

const NEWEST = 10;

function toBuild({ program, archive, folder }: Yard): Command {
  return { program: process.execPath, words: [join(program, 'bin/backfile.js'), 'build', '--quiet', archive], folder };
}

function toParse(yard: Yard, source: string): Command {
  return { program: process.execPath, words: [join(yard.program, 'bin/backfile.js'), 'parse', source], folder: yard.archive };
}

function toScript({ program, folder }: Yard, script: string, ...words: readonly string[]): Command {
  return { program: process.execPath, words: [join(program, 'dist/bench', script), ...words], folder };
}

/** The yard's own places for what a task makes. */
function toPlaces({ peers }: Yard) {
  return { hugo: join(peers, 'hugo'), eleventy: join(peers, 'eleventy'), made: join(peers, 'made'), written: join(peers, 'written') };
}

/** Where Pagefind's command line leaves its index. */
export function toPeerIndex({ peers }: Yard): string {
  return join(peers, 'pagefind');
}

/** Builds the site unless there is one. */
export async function ensureSite(yard: Yard): Promise<void> {
  if (!existsSync(yard.site)) await measure(toBuild(yard));
}

async function clearMade(yard: Yard): Promise<void> {
  await ensureSite(yard);
  putAside(yard, toPlaces(yard).made);
  mkdirSync(yard.peers, { recursive: true });
}

async function ensurePeers(yard: Yard): Promise<void> {
  const { hugo, eleventy, made } = toPlaces(yard);
  putAside(yard, made);
  if (!existsSync(join(hugo, 'content')) || !existsSync(join(eleventy, 'content'))) await writePeers(yard.seeds, { hugo, eleventy });
}

async function ensureWritten(yard: Yard): Promise<void> {
  await ensurePeers(yard);
  if (!existsSync(toPlaces(yard).written)) await measure(toWriter(yard, toPlaces(yard).written));
}

function toWriter(yard: Yard, output: string): Command {
  return toScript(yard, 'peers/writer.js', join(toPlaces(yard).eleventy, 'content'), output);
}

async function isRunnable(program: string, words: readonly string[], remedy: string): Promise<string | undefined> {
  try {
    await measure({ program, words, folder: '.' });
    return undefined;
  } catch {
    return `missing: ${remedy}`;
  }
}

/** All that is measured, in the order of a round. */
export const TASKS: readonly Task[] = [
  { name: 'parse', label: 'parse: captures in folders', whole: true, reads: true, toCommand: (yard) => toParse(yard, 'seeds') },
  {
    name: 'rows',
    label: 'parse -: JSON Lines',
    whole: true,
    reads: true,
    toCommand: (yard) => ({ ...toParse(yard, '-'), input: yard.rows }),
  },
  {
    name: 'build',
    label: 'build from nothing',
    whole: true,
    reads: true,
    prepare: clearBuilds,
    toCommand: toBuild,
  },
  { name: 'noop', label: 'build again, nothing changed', whole: false, prepare: ensureSite, toCommand: toBuild },
  {
    name: 'year',
    label: `build, the first ${NEWEST} articles of a year added`,
    whole: false,
    async prepare(yard, round) {
      await ensureSite(yard);
      holdSite(yard);
      addNewest(yard, 2 * round, NEWEST);
    },
    toCommand: toBuild,
  },
  {
    name: 'newest',
    label: `build, ${NEWEST} newest articles added`,
    whole: false,
    async prepare(yard, round) {
      await ensureSite(yard);
      if (!hasNewest(yard)) {
        addNewest(yard, 2 * round, NEWEST);
        await measure(toBuild(yard));
      }
      holdSite(yard);
      addNewest(yard, 2 * round + 1, NEWEST);
    },
    toCommand: toBuild,
  },
  {
    name: 'edited',
    label: 'build, one old article edited',
    whole: false,
    async prepare(yard, round) {
      await ensureSite(yard);
      holdSite(yard);
      editOldest(yard, round);
    },
    toCommand: toBuild,
  },
  {
    name: 'template',
    label: 'build, a template changed',
    whole: false,
    async prepare(yard, round) {
      await ensureSite(yard);
      holdSite(yard);
      changeTemplate(yard, round);
    },
    toCommand: toBuild,
  },
  {
    name: 'pages',
    label: 'all pages alone',
    whole: true,
    prepare: clearMade,
    toCommand: (yard) => toScript(yard, 'stage.js', 'pages', yard.archive, toPlaces(yard).made),
  },
  {
    name: 'index',
    label: 'all search bundles alone',
    whole: true,
    prepare: clearMade,
    toCommand: (yard) => toScript(yard, 'stage.js', 'index', yard.archive, toPlaces(yard).made),
  },
  {
    name: 'hugo',
    label: 'Hugo, the same pages',
    whole: true,
    findFault: () => isRunnable('hugo', ['version'], 'no program hugo (Debian: apt-get install hugo)'),
    prepare: ensurePeers,
    toCommand: (yard) => ({ program: 'hugo', words: ['--quiet', '--destination', toPlaces(yard).made], folder: toPlaces(yard).hugo }),
  },
  {
    name: 'eleventy',
    label: 'plain Eleventy, the same pages',
    whole: true,
    prepare: ensurePeers,
    toCommand: (yard) => {
      const { eleventy, made } = toPlaces(yard);
      const program = join(yard.program, 'node_modules/@11ty/eleventy/cmd.cjs');
      return { program: process.execPath, words: [program, '--quiet', '--output', made], folder: eleventy };
    },
  },
  {
    name: 'writer',
    label: 'plain Node, the same pages',
    whole: true,
    prepare: ensurePeers,
    toCommand: (yard) => toWriter(yard, toPlaces(yard).made),
  },
  {
    name: 'pagefind',
    label: 'Pagefind command line on those pages',
    whole: true,
    async prepare(yard) {
      await ensureWritten(yard);
      putAside(yard, toPeerIndex(yard));
    },
    toCommand: (yard) => {
      const { written } = toPlaces(yard);
      const program = join(yard.program, 'node_modules/pagefind/lib/runner/bin.cjs');
      return { program: process.execPath, words: [program, '--site', written, '--output-path', toPeerIndex(yard)], folder: yard.folder };
    },
  },
  {
    name: 'copy',
    label: 'cp -r of our site',
    whole: true,
    findFault: () => isRunnable('sh', ['-c', 'command -v cp'], 'no program cp'),
    prepare: clearMade,
    toCommand: (yard) => ({ program: 'cp', words: ['-r', yard.site, toPlaces(yard).made], folder: yard.folder }),
  },
];
