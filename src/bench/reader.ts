import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { readCaptures } from '../captures/index.ts';
import { readRows } from '../captures/rows.ts';
import type { Seed } from '../captures/seed.ts';
import { MAXIMUM_BYTES } from '../config.ts';
import { parseCapture } from '../parse/index.ts';
import { EMPTY_LAYOUT } from '../parse/layouts/layout.ts';
import type { Capture } from '../record.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const ROUNDS = 5;
// What is shorter is all fixed cost, and a small corpus is read so often that a round takes its time.
const SHORTEST = 200;
const FEWEST_BYTES = 2_000_000;
const ROW = '.jsonl.gz';

interface Corpus {
  readonly name: string;
  readonly captures: readonly Capture[];
  /** Megabytes a second of CPU time, one a round. */
  readonly speeds: number[];
  /** Least nanoseconds a byte of each capture over all rounds. */
  readonly costs: number[];
}

async function readCorpus(name: string, seeds: AsyncIterable<Seed>): Promise<Corpus> {
  const captures: Capture[] = [];
  for await (const seed of seeds) if (seed.kind === 'capture') captures.push(seed.capture);
  return { name, captures, speeds: [], costs: captures.map(() => Infinity) };
}

function openRows(path: string): AsyncIterable<Seed> {
  return readRows(Readable.from([gunzipSync(readFileSync(path))]), { maximumBytes: MAXIMUM_BYTES });
}

async function readCorpora(folder: string | undefined): Promise<readonly Corpus[]> {
  if (folder === undefined) return [await readCorpus('seeds', readCaptures(SEEDS, { root: dirname(SEEDS), maximumBytes: MAXIMUM_BYTES }))];
  const names = readdirSync(folder).filter((name) => name.endsWith(ROW));
  const corpora = await Promise.all(names.sort().map((name) => readCorpus(basename(name, ROW), openRows(join(folder, name)))));
  return corpora.filter(({ captures }) => captures.length > 0);
}

function readOnce({ captures, costs }: Corpus): void {
  captures.forEach((capture, index) => {
    const start = performance.now();
    parseCapture(capture, EMPTY_LAYOUT);
    costs[index] = Math.min(costs[index] ?? Infinity, ((performance.now() - start) * 1e6) / capture.bytes);
  });
}

function runRound(corpus: Corpus): void {
  const bytes = corpus.captures.reduce((sum, capture) => sum + capture.bytes, 0);
  const times = Math.ceil(FEWEST_BYTES / bytes);
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) readOnce(corpus);
  const { user, system } = process.cpuUsage(start);
  corpus.speeds.push((bytes * times) / (user + system));
}

function toMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function toLine({ name, captures, speeds, costs }: Corpus): string {
  const long = captures.flatMap((capture, index) => (capture.bytes < SHORTEST ? [] : [{ ref: capture.ref, cost: costs[index] ?? 0 }]));
  const slowest = long.reduce((most, text) => (text.cost > most.cost ? text : most));
  const ratio = slowest.cost / toMedian(long.map(({ cost }) => cost));
  const speed = toMedian(speeds).toFixed(1).padStart(6);
  return `${name.padEnd(12)}${String(captures.length).padStart(7)} texts ${speed} MB/s   slowest a byte: ${ratio.toFixed(1)} times the median (${slowest.ref})`;
}

/**
 * How fast the reader reads the texts of each `*.jsonl.gz` in a folder, rows of `{"id", "text"}`, one line each; without a folder those
 * of the sample archive, again and again.
 */
export async function measureReader(folder: string | undefined): Promise<readonly string[]> {
  const corpora = await readCorpora(folder);
  corpora.forEach(runRound);
  for (const { speeds } of corpora) speeds.length = 0;
  for (let round = 0; round < ROUNDS; round++) corpora.forEach(runRound);
  const heading = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}: megabytes of text a second of CPU time, medians of ${ROUNDS} rounds, one core`;
  return [heading, ...corpora.map(toLine)];
}
