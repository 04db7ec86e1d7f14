import { toLimits } from '../../config.ts';
import type { Config } from '../../config.ts';
import type { ContentFiles } from '../../content/files.ts';
import type { Rejection } from '../../record.ts';
import { doInBatches } from '../workers/batches.ts';
import type { FindLayout } from './layout.ts';
import type { Pool, Run } from '../workers/pool.ts';
import { type Progress, toTimes } from '../progress.ts';
import { toLeaning } from '../register/leaning.ts';
import type { Parsed, Parsing, Wanted } from './reading.ts';
import type { KnownCapture, KnownSeed, Register } from '../register/register.ts';
import { type Stock, type StockedSeed, toLost } from './stock.ts';
import type { ContentStamps } from '../shelf/unread.ts';
import { findTenants } from './tenants.ts';

/** A capture with the bytes of one before it, which stands for both; both as references. */
export interface Duplicate {
  readonly capture: string;
  readonly first: string;
}

/** How the captures of a build were taken in. */
export interface Intake {
  readonly captures: number;
  /** Captures whose bytes are those of one before. */
  readonly duplicates: readonly Duplicate[];
  /** Ids of the captures that lie in seeds/ and have a record. */
  readonly seen: ReadonlySet<string>;
  readonly rejections: readonly Rejection[];
  /** The seed files as they are known from now on. */
  readonly seeds: ReadonlyMap<string, KnownSeed>;
}

/** Why a capture is to be parsed: it was not there before; it, its sidecar or its path changed; its folder's layout did; its record is not as it was left, or too young to tell. */
export type Reason = 'new' | 'changed' | 'layout' | 'record' | 'young';

/** Which captures are to be parsed and why, and what is known of the others. */
export interface IntakePlan {
  readonly wanted: Parsing['places'];
  /** By id, with the address of the capture: `seeds/crawl.jsonl#12`. */
  readonly reasons: ReadonlyMap<string, { readonly reason: Reason; readonly ref: string }>;
  /** By id, the captures whose records are as they should be. */
  readonly current: ReadonlyMap<string, Sound>;
}

type Sound = Extract<KnownCapture, { readonly id: string }>;

/** What the plan of an intake goes by. */
export interface Holdings {
  readonly files: ContentFiles;
  readonly findLayout: FindLayout;
  readonly register: Register;
  /** The stamps of a record's content files as they are now. */
  readonly findStamps: (id: string) => ContentStamps;
}

/** Finds the captures that have to be parsed: new ones, and those whose bytes, sidecar, layout or record are not as the register knows them. */
export function planIntake({ seeds }: Stock, { files, findLayout, register, findStamps }: Holdings): IntakePlan {
  const current = new Map<string, Sound>();
  const reasons = new Map<string, { readonly reason: Reason; readonly ref: string }>();
  const taken = new Set<string>();
  let tenants: ReadonlyMap<string, string> | undefined;

  const toUnknown = (ref: string): Reason => (register.seeds.has(ref) ? 'changed' : 'new');
  const findReason = ({ id, file, leaning, rejection }: Sound): Reason | undefined => {
    if (leaning === undefined) return 'record';
    if (toLeaning(findLayout(file), leaning.traits).digest !== leaning.digest) return 'layout';
    if (rejection !== undefined) return undefined;
    const known = register.articles.get(id);
    if (known === undefined || !files.has(id)) return 'record';
    if (known.json === undefined) return 'young';
    return known.json === findStamps(id).json ? undefined : 'record';
  };
  const toWanted = ({ id, file }: Sound): Wanted => {
    const stem = files.get(id);
    const replaces = stem === undefined ? (tenants ??= findTenants(files, register, findStamps)).get(file) : undefined;
    return { id, layout: findLayout(file), ...(stem !== undefined && { stem }), ...(replaces !== undefined && { replaces }) };
  };

  const wanted = seeds.flatMap(({ ref, place, captures }) => {
    const known = new Map(register.seeds.get(ref)?.captures.flatMap((capture) => ('id' in capture ? [[capture.key, capture]] : [])));
    const mine = captures.flatMap((capture): Wanted[] => {
      if (!('id' in capture) || taken.has(capture.id)) return [];
      taken.add(capture.id);
      const last = known.get(capture.key);
      const reason = last === undefined ? toUnknown(ref) : findReason(last);
      if (reason === undefined) {
        if (last !== undefined) current.set(capture.id, last);
        return [];
      }
      reasons.set(capture.id, { reason, ref: capture.file });
      return [toWanted(capture)];
    });
    return place === undefined || mine.length === 0 ? [] : [{ place, captures: mine }];
  });
  return { wanted, reasons, current };
}

/** Has the records of some captures written to content/: each is parsed, or it was on another machine. */
export type TakeIn = (places: Parsing['places'], run: Run) => Promise<readonly (readonly Parsed[])[]>;

/** Takes in the captures of a plan and writes their records to content/; unless told otherwise it parses them, each by the layout of its folder. */
export async function takeCaptures(
  config: Config,
  { seeds, captures }: Stock,
  { wanted, current }: IntakePlan,
  files: ContentFiles,
  pool: Pool,
  progress: Progress,
  takeIn: TakeIn = (places, run) => run('parseInto', { places, content: config.content, ...toLimits(config) }),
): Promise<Intake> {
  if (wanted.length > 0)
    progress.begin(
      'Reading captures',
      wanted.reduce((sum, place) => sum + place.captures.length, 0),
    );
  const onStep = (count: number): void => toTimes(count, progress.step);
  const parsed = await doInBatches<Parsing['places'][number], readonly Parsed[]>(wanted, pool, {
    work: (places, run) => takeIn(places, (name, task) => run(name, task, onStep)),
    toLost: ({ place, captures: lost }) => lost.map(({ id, layout }) => ({ id, leaning: toLeaning(layout, []), ...toLost(place.ref) })),
  });
  if (wanted.length > 0) progress.end();

  const made = new Map(parsed.flat().map((one) => [one.id, one]));
  for (const one of made.values()) if ('stem' in one) files.set(one.id, one.stem);
  return toIntake(seeds, captures, (id) => toOutcome(made.get(id), current.get(id)));
}

/** What came of a capture: parsed now, or as it was known; undefined when it was not there any more. */
function toOutcome(made: Parsed | undefined, current: Sound | undefined): Pick<Sound, 'leaning' | 'rejection'> | undefined {
  if (made === undefined) return current;
  return 'gone' in made ? undefined : made;
}

function toIntake(
  seeds: readonly StockedSeed[],
  captures: number,
  findOutcome: (id: string) => Pick<Sound, 'leaning' | 'rejection'> | undefined,
): Intake {
  const seen = new Set<string>();
  const rejections: Rejection[] = [];
  const known = new Map<string, KnownSeed>();
  const firsts = new Map<string, string>();
  const duplicates: Duplicate[] = [];
  const take = (capture: KnownCapture): KnownCapture | undefined => {
    if (!('id' in capture)) {
      rejections.push(capture.rejection);
      return capture;
    }
    const { id, file, key } = capture;
    const outcome = findOutcome(id);
    if (outcome === undefined) {
      rejections.push(toGone(file));
      return undefined;
    }
    const { leaning, rejection } = outcome;
    if (rejection !== undefined) {
      rejections.push({ ...rejection, ref: file });
      return { id, file, key, ...(leaning !== undefined && { leaning }), rejection };
    }
    const first = firsts.get(id);
    if (first !== undefined) {
      duplicates.push({ capture: file, first });
      return { id, file, key };
    }
    seen.add(id);
    firsts.set(id, file);
    return { id, file, key, ...(leaning !== undefined && { leaning }) };
  };
  for (const { ref, stamp, captures: mine } of seeds) {
    const kept = mine.flatMap((capture) => take(capture) ?? []);
    const isWhole = kept.length === mine.length;
    known.set(ref, { ...(isWhole && stamp !== undefined && { stamp }), captures: kept });
  }
  return { captures, duplicates, seen, rejections, seeds: known };
}

function toGone(ref: string): Rejection {
  return {
    ref,
    reason: 'unreadable',
    message: 'It changed while it was being read.',
    remedy: 'Build again when nothing else writes to the seeds folder.',
  };
}
