import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedPlace } from '../../captures/folder.ts';
import { readPlace } from '../../captures/index.ts';
import type { Limits } from '../../captures/seed.ts';
import { ContentFiles, writeRecord } from '../../content/files.ts';
import type { Layout } from '../../parse/layouts/layout.ts';
import { toLeaning } from '../register/leaning.ts';
import type { Outcome } from '../intake/reader.ts';
import type { Parsed, Wanted } from '../intake/reading.ts';
import { readRows, type Row } from './sealed.ts';

/** Some seed files to be parsed, each with the layout of its folder. */
export interface Task extends Limits {
  readonly places: readonly { readonly place: SeedPlace; readonly layout: Layout }[];
  /** A folder for the records of files that hold more of them than should be in memory at once. */
  readonly scratch: string;
}

/** A capture as it was parsed: the path of its seed file, its id and what came of it. */
export type ParsedRow = readonly [file: string, id: string, outcome: Outcome];

/** The records of one seed file: all of them, or the path of a file that holds them, a line of JSON each. */
export type ParsedFile = readonly ParsedRow[] | string;

/** So many records of one file are held; more are written down. */
const MOST_HELD = 512;

/** Stands for the id of a capture where a process died over its file. */
export const NO_ID = '-';

/** Where the record of a capture lies, and where it goes. */
export interface Delivered extends Pick<Row, 'at' | 'bytes'> {
  readonly path: string;
  readonly capture: Wanted;
}

/** Records that other machines made, to be written to content/. */
export interface Delivery {
  readonly content: string;
  readonly places: readonly (readonly Delivered[])[];
}

/** Parses the captures of some seed files and leaves content/ alone. */
export async function parsePlaces({ places, scratch, ...limits }: Task): Promise<readonly ParsedFile[]> {
  // Loaded here: who only writes down what others parsed has no use for the reader.
  const { tryParse } = await import('../intake/reader.ts');
  const all: ParsedFile[] = [];
  for (const { place, layout } of places) {
    const path = join(scratch, randomUUID());
    let rows: ParsedRow[] = [];
    let isWritten = false;
    const writeDown = (): void => {
      appendFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      isWritten = true;
      rows = [];
    };
    for await (const seed of readPlace(place, limits)) {
      if (seed.kind === 'capture') rows.push([place.ref, seed.capture.id, tryParse(seed.capture, layout)]);
      if (rows.length >= MOST_HELD) writeDown();
    }
    if (isWritten) writeDown();
    all.push(isWritten ? path : rows);
  }
  return all;
}

/** Writes records that other machines made to content/. */
export function storeRecords({ content, places }: Delivery, onStep: () => void): Promise<readonly (readonly Parsed[])[]> {
  const stored = places.map((delivered) => {
    const rows = readRows<ParsedRow>(delivered);
    return delivered.flatMap(({ capture }, at) => {
      const [, , outcome] = rows[at] ?? [];
      onStep();
      return outcome === undefined ? [] : [store(capture, outcome, content)];
    });
  });
  return Promise.resolve(stored);
}

function store({ id, layout, stem, replaces }: Wanted, outcome: Outcome, content: string): Parsed {
  const leaning = toLeaning(layout, []);
  if (outcome.kind === 'rejected') return { id, leaning, rejection: outcome.rejection };
  const files = new ContentFiles(content);
  if (stem !== undefined) files.set(id, stem);
  writeRecord(files, outcome.record, replaces === undefined ? {} : { replaces });
  return { id, leaning, stem: files.get(id) ?? '' };
}
