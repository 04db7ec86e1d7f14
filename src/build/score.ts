import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

// npm run score [-- FOLDER [flags of its score.mjs]]; FOLDER holds score.mjs and knows where its texts are. UPDATE=1 raises the floors.
const FLOORS = join(import.meta.dirname, '../../tests/floors.json');

/** Shares from 0 to 1 by figure, such as "threads: indent: author". */
const figures = z.record(z.string(), z.number());
type Figures = z.infer<typeof figures>;

function readFloors(): Figures {
  return figures.parse(JSON.parse(readFileSync(FLOORS, 'utf8')));
}

/** Rounded down: a floor is never above what was measured. */
function toFloor(share: number): number {
  return Math.floor(share * 1000) / 1000;
}

function raise(floors: Figures, found: Figures): Figures {
  const names = [...new Set([...Object.keys(floors), ...Object.keys(found)])].sort();
  return Object.fromEntries(names.map((name) => [name, Math.max(floors[name] ?? 0, toFloor(found[name] ?? 0))]));
}

function toRow(name: string, share: number, floor: number | undefined): string {
  const shown = (value: number): string => `${(100 * value).toFixed(2).padStart(6)} %`;
  const beside = floor === undefined ? '' : `   floor ${shown(floor)}${share < floor ? '   BELOW' : ''}`;
  return `${name.padEnd(62)}${shown(share)}${beside}`;
}

function runScore(folder: string, flags: readonly string[]): number {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'score.mjs'), '--json', ...flags], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) return status ?? 1;
  const found = figures.parse(JSON.parse(stdout));
  const floors = readFloors();
  const below = Object.entries(found).filter(([name, share]) => share < (floors[name] ?? 0));
  process.stdout.write(
    `${Object.entries(found)
      .map(([name, share]) => toRow(name, share, floors[name]))
      .join('\n')}\n`,
  );
  if (process.env['UPDATE'] !== undefined) writeFileSync(FLOORS, `${JSON.stringify(raise(floors, found), undefined, 2)}\n`);
  if (below.length > 0) process.stderr.write(`${below.length} figures are below their floor in tests/floors.json, which may only rise\n`);
  return below.length > 0 ? 1 : 0;
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined)
  process.stdout.write('score: give a folder that holds score.mjs and its texts; without one there is nothing to measure\n');
else process.exitCode = runScore(folder, flags);
