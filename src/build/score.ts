import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

// npm run score [-- FOLDER [flags of its score.mjs]]; FOLDER holds score.mjs, html.mjs or both, and knows where its texts and pages are.
// UPDATE=1 raises the floors.
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

/** A program of the folder and how what it prints is read. */
interface Program {
  readonly file: string;
  readonly flags: readonly string[];
  readonly parse: (printed: string) => Figures;
}

/** body F1 0.957  precision … */
const F1 = /^ *body F1 (?<f1>[01]\.\d{3})\b/mu;
/** title      365 / 421     86.70 % */
const SHARE = /^ *(?<name>\S[^\n]*?\S) +(?<right>\d+) \/ (?<all>\d+) +[\d.]+ %$/gmu;

/** The figures of a table for people: of pages, each as a share. */
function parseTable(printed: string): Figures {
  const f1 = F1.exec(printed)?.groups?.['f1'];
  const shares = [...printed.matchAll(SHARE)].map(({ groups = {} }): [string, number] => [
    `pages: ${groups['name']}`,
    Number(groups['right']) / Number(groups['all']),
  ]);
  return Object.fromEntries([...(f1 === undefined ? [] : [['pages: body F1', Number(f1)] as const]), ...shares]);
}

function runScore(folder: string, flags: readonly string[]): number {
  const programs: readonly Program[] = [
    { file: 'score.mjs', flags: ['--json', ...flags], parse: (printed) => figures.parse(JSON.parse(printed)) },
    { file: 'html.mjs', flags: [], parse: parseTable },
  ];
  const present = programs.filter(({ file }) => existsSync(join(folder, file)));
  if (present.length === 0) {
    process.stderr.write(`score: ${folder} holds neither score.mjs nor html.mjs; nothing was measured\n`);
    return 2;
  }
  const found: Figures = {};
  for (const { file, flags: own, parse } of present) {
    const path = join(folder, file);
    const { status, stdout } = spawnSync(process.execPath, [path, ...own], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) return status ?? 1;
    Object.assign(found, parse(stdout));
  }
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
  process.stdout.write('score: give a folder that holds score.mjs or html.mjs and their texts; without one there is nothing to measure\n');
else process.exitCode = runScore(folder, flags);
