import { basename, dirname } from 'node:path';
import { isFolder } from '../captures/index.ts';
import { type Config, toLimits } from '../config.ts';
import { UsageError } from '../faults.ts';
import { type ContentFiles, findContentFiles } from '../content/files.ts';
import { toConfigured } from '../parse/layouts/layout.ts';
import type { Ballot } from '../parse/layouts/votes.ts';
import { digestCode } from '../program.ts';
import { toPrintable } from '../text/printable.ts';
import { type IntakePlan, planIntake } from './intake/intake.ts';
import { toFindLayout } from './intake/layout.ts';
import type { Pool } from './workers/pool.ts';
import type { Progress } from './progress.ts';
import { EMPTY_REGISTER, readRegister, type Register, type RegisterState } from './register/register.ts';
import { type Stock, takeStock } from './intake/stock.ts';
import { type Survey, surveyStock } from './intake/survey.ts';
import { type ContentStamps, stampContent } from './shelf/unread.ts';

/** What a build may be asked for beside its config. */
export interface BuildOptions {
  /** A trial: only the first so many captures are read, and the site holds only these. */
  readonly limit?: number;
  /** How many processes work side by side; the cores of the machine unless said otherwise. */
  readonly jobs?: number;
  /** Everything is made anew, whatever is known of the last build. */
  readonly clean?: true;
}

/** What a build knows before it changes anything. */
export interface Preparation {
  /** What the register holds for. */
  readonly key: string;
  readonly register: Register;
  readonly state: RegisterState;
  readonly files: ContentFiles;
  readonly stock: Stock;
  readonly survey: Survey;
  /** The ballots that the survey counted. */
  readonly ballots: ReadonlyMap<string, Ballot>;
  readonly intake: IntakePlan;
}

/** Finds out what there is to do, from what lies in seeds/ and content/ and what the last build knew. Throws a UsageError when there is nothing at all. */
export async function prepareBuild(config: Config, { limit, clean }: BuildOptions, pool: Pool, progress: Progress): Promise<Preparation> {
  const key = toRegisterKey(config);
  const { register, state } = clean === true ? { register: EMPTY_REGISTER, state: 'absent' as const } : readRegister(config.root, key);
  const files = await findContentFiles(config.content);
  const stock = await takeStock(config, register, limit, pool, progress);
  if (stock.captures === 0 && files.size === 0) throw toEmptyError(config);
  const { survey, ballots } = await surveyStock(stock, register, config, pool, progress);
  const findLayout = toFindLayout(survey.layouts, toConfigured(config, basename(config.seeds)));
  const intake = planIntake(stock, { files, findLayout, register, findStamps: openStamps(files) });
  return { key, register, state, files, stock, survey, ballots, intake };
}

/** Finds the stamps of records' content files, each looked at once. */
export function openStamps(files: ContentFiles): (id: string) => ContentStamps {
  const known = new Map<string, ContentStamps>();
  return (id) => {
    const stem = files.get(id);
    const stamps = known.get(id) ?? (stem === undefined ? {} : stampContent(stem));
    known.set(id, stamps);
    return stamps;
  };
}

/** Digest of what decides how captures are read, beside themselves and the layouts of their folders. */
export function toRegisterKey(config: Config): string {
  const code = digestCode({
    rooms: ['captures', 'html', 'parse', 'text', 'content', 'build', 'catalogue', 'record', 'markup', 'summary', 'thread'],
    isCode: () => true,
    packages: [
      'chardet',
      'eld',
      'yaml',
      'zod',
      'any-ascii',
      'csv-parse',
      'fastest-levenshtein',
      'linkedom',
      '@mozilla/readability',
      'html-encoding-sniffer',
      'saxes',
      'entities',
    ],
  });
  return `${code.slice(0, 32)} ${JSON.stringify(toLimits(config))}`;
}

function toEmptyError({ root, seeds, content }: Config): UsageError {
  const found = isFolder(seeds) ? `The seeds folder ${seeds} is empty` : `There is no seeds folder ${seeds}`;
  const remedy =
    basename(root) === basename(seeds)
      ? `an archive is the folder that holds ${basename(seeds)}/, so name ${dirname(root)}`
      : 'put the scraped texts there, one article a file, or name their folder with --seeds';
  return new UsageError(toPrintable(`${found} and ${content} holds no records; ${remedy}`));
}
