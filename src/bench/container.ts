import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inventArticle, type Plan } from './article.ts';
import { compileProgram } from './compile.ts';
import { toRow } from './corpus.ts';
import { describeMachine } from './machine.ts';
import { measure } from './meter.ts';

const MEGABYTE = 1_000_000;
// More articles than any disk holds
const PLAN: Plan = { articles: 1_000_000_000, languages: ['en'], seed: 1 };

/** The rows of invented articles, as many as make so many bytes. */
function* toRowsOfSize(plan: Plan, bytes: number): Generator<string> {
  let written = 0;
  for (let index = 0; written < bytes; index++) {
    const row = toRow(inventArticle(plan, index));
    written += Buffer.byteLength(row);
    yield row;
  }
}

/** Writes one JSON Lines file of so many megabytes, has `backfile parse` read it, and says what that cost; the file is left in the folder. */
export async function measureContainer(megabytes: number, folder: string, say: (line: string) => void): Promise<string> {
  const { processor, cores, load } = describeMachine();
  const file = join(folder, 'crawl.jsonl');
  mkdirSync(folder, { recursive: true });
  let rows = 0;
  const counted = function* (): Generator<string> {
    for (const row of toRowsOfSize(PLAN, megabytes * MEGABYTE)) {
      rows += 1;
      yield row;
    }
  };
  say(`Writing ${megabytes} MB of rows to ${file}`);
  await pipeline(Readable.from(counted()), createWriteStream(file));
  const program = join(folder, 'program');
  compileProgram(program);
  say(`Reading ${rows.toLocaleString('en')} rows`);
  const words = [join(program, 'bin/backfile.js'), 'parse', file];
  const { wall, cpu, memory } = await measure({ program: process.execPath, words, folder });
  const size = statSync(file).size / MEGABYTE;
  return [
    `One file of ${size.toFixed(0)} MB with ${rows.toLocaleString('en')} rows, read by backfile parse:`,
    `${wall.toFixed(0)} s, ${cpu?.toFixed(0) ?? '?'} s of CPU time, at most ${memory === undefined ? '?' : (memory / MEGABYTE).toFixed(0)} MB of memory, ${(size / wall).toFixed(2)} MB/s`,
    `(${processor}, ${cores} cores, load ${load.toFixed(1)} when it began)`,
  ].join('\n');
}
