import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import { toLimits } from '../../config.ts';
import type { Config } from '../../config.ts';
import { toConfigured } from '../../parse/layouts/layout.ts';
import { doInBatches } from '../workers/batches.ts';
import { toFindLayout } from '../intake/layout.ts';
import { readLayouts } from '../intake/layouts.ts';
import type { Pool } from '../workers/pool.ts';
import type { Progress } from '../progress.ts';
import { findSeeds, toLost } from '../intake/stock.ts';
import { EMPTY_REGISTER } from '../register/register.ts';
import { toReadingKey } from './key.ts';
import { NO_ID, type ParsedFile, type ParsedRow, type Task } from './records.ts';
import { readLines, writeSealed } from './sealed.ts';
import { isOfShare, type Share } from './share.ts';

/** What is true of all the records of a share. */
export interface ParsedFacts {
  /** SHA-256 of the file of layouts by which they were parsed. */
  readonly layouts: string;
}

// So many files are held at a time, and written before the next.
const TOGETHER = 2_048;

/** Writes the records of one share of an archive's captures, each parsed by the layout that the file of layouts has for its folder. */
export async function writeParsedShare(
  config: Config,
  { share, layouts }: { readonly share: Share; readonly layouts: string },
  pool: Pool,
  progress: Progress,
  output: Writable,
): Promise<void> {
  const findLayout = toFindLayout(readLayouts(layouts), toConfigured(config, basename(config.seeds)));
  const places = (await findSeeds(config, EMPTY_REGISTER)).flatMap(({ ref, place }) =>
    place === undefined || !isOfShare(ref, share) ? [] : [{ place, layout: findLayout(ref) }],
  );
  progress.begin('Reading captures', places.length);
  const scratch = mkdtempSync(join(tmpdir(), 'backfile-records-'));
  const parse = async function* (): AsyncGenerator<ParsedRow> {
    for (let at = 0; at < places.length; at += TOGETHER) {
      const batch = places.slice(at, at + TOGETHER);
      const parsed = await doInBatches<Task['places'][number], ParsedFile>(batch, pool, {
        work: (mine, run) => run('parsePlaces', { places: mine, scratch, ...toLimits(config) }),
        toLost: ({ place: { ref } }) => [[ref, NO_ID, { kind: 'rejected', ...toLost(ref) }]],
        onDone: progress.step,
      });
      for (const file of parsed) yield* typeof file === 'string' ? readWritten(file) : file;
    }
  };
  const about: ParsedFacts = { layouts: hash('sha256', readFileSync(layouts, 'utf8'), 'hex') };
  try {
    await writeSealed(output, { backfile: 'records', key: toReadingKey(config), share, about }, parse());
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  progress.end();
}

/** The records that were written down, one after another; the file is not needed any more. */
async function* readWritten(path: string): AsyncGenerator<ParsedRow> {
  for await (const { bytes } of readLines(path)) yield JSON.parse(bytes.toString());
  rmSync(path);
}
