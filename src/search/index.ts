import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../site/archive.ts';
import { toWords } from '../site/words.ts';
import { openBackend } from './backend.ts';
import { BUNDLES_ADDRESS, type Index, INDEX_FOLDER, type Period } from './bundle.ts';
import { writeEngine } from './engine.ts';
import { packFacts } from './facts.ts';
import { closeFolder, isWhole, takeFolder, writePart } from './folder.ts';
import { toEnginePath, toKey } from './key.ts';
import { findLead, type Treatment } from './lead.ts';
import { compress } from './make.ts';
import { makePairs, type Order } from './pair.ts';
import { type Cut, cutPeriods, type Limits, toPeriodLimits, toYear } from './period.ts';

/** How the index of an archive is made. */
export interface Making {
  /** How many Pagefinds run side by side, each with the records of one bundle in memory. */
  readonly jobs?: number;
  /** The folder of the last site, for what has not changed. */
  readonly last?: string;
  /** Whether a file of the last site, by its address, is as its build left it; all are unless this is given. */
  readonly isIntact?: (address: string) => boolean;
  readonly limits?: Limits;
  /** Only folders with these paths are made, where several machines share the work; all are unless this is given. */
  readonly isMine?: (path: string) => boolean;
  /** Whether an article, when it was read, was another than its summary says: a bundle with one is not kept for the next build. */
  readonly isChanged?: (id: string) => boolean;
}

/** What is said of the folder of a period. */
interface About {
  readonly period: Period;
  readonly signs: readonly string[];
  readonly stemmer: string;
}

/** What an index will consist of. */
export interface Plan {
  readonly cuts: readonly Order[];
  readonly languages: readonly string[];
  readonly engine: string;
  readonly treatment: Treatment;
}

const FACTS = 'facts.bin';
/** Pagefinds that run side by side unless said otherwise. */
const JOBS = 2;

/**
 * Writes the search bundles of all listed articles and of their comments into `<output>/pagefind/`, with the list of them. What has not
 * changed is taken from the last site. `onRecord` is called once an article. The same archive gives the same bytes, with any number of jobs.
 * Throws when Pagefind refuses something.
 */
export async function indexArchive(
  archive: Archive,
  output: string,
  onRecord: () => void,
  { jobs = JOBS, last, isIntact = () => true, isMine = () => true, limits, isChanged = () => false }: Making = {},
): Promise<Index> {
  const root = join(output, INDEX_FOLDER);
  mkdirSync(root, { recursive: true });
  const plan = planIndex(archive, limits);
  const { engine, languages, treatment } = plan;
  const cuts = plan.cuts.filter(({ path }) => isMine(path));
  const take = <Told>(path: string, isTold: (told: unknown) => told is Told): Told | undefined =>
    last === undefined
      ? undefined
      : takeFolder(join(last, INDEX_FOLDER, path), join(root, path), isTold, (name) => isIntact(`${INDEX_FOLDER}${path}${name}`));
  const abouts = new Map<string, About>();
  for (const { cut, path } of cuts) {
    const about = take(path, isAbout);
    if (about === undefined) continue;
    abouts.set(path, about);
    for (let count = 0; count < cut.members.length; count++) onRecord();
  }
  if (isMine(engine) && take(engine, isAnything) === undefined && languages.length > 0) {
    const backend = await openBackend(0);
    try {
      await writeEngine(join(root, engine), languages, backend);
    } finally {
      await backend.close();
    }
  }
  const missing = cuts.filter(({ path }) => !abouts.has(path));
  const reading = { readArticle: archive.readArticle, isChanged, onRecord };
  for (const { cut, path, made, facts, isDoubtful } of await makePairs(missing, root, reading, { jobs, treatment })) {
    const { articles, comments } = made;
    const period: Period = {
      language: cut.language,
      path,
      records: { articles: articles.articles.length, comments: comments.articles.length },
      years: countYears(cut),
    };
    const { signs = [], stemmer = 'unknown' } = articles.description ?? comments.description ?? {};
    const numbers = { articles: articles.articles, comments: comments.articles };
    writePart(join(root, path), FACTS, await compress(packFacts(facts, numbers)));
    const about: About = { period, signs, stemmer };
    abouts.set(path, about);
    // A folder that is not closed is never taken.
    if (!isDoubtful) closeFolder(join(root, path), about, [FACTS, ...articles.names, ...comments.names]);
  }
  return writeIndex(
    { engine, lead: treatment.lead },
    cuts.flatMap(({ path }) => abouts.get(path) ?? []),
    output,
  );
}

/**
 * Joins what several machines made of one plan into one index, each file as a second name of the same file or as a copy; gives the path of a
 * folder that none of them has whole.
 */
export function joinIndex({ paths, ...plan }: Outline, sites: readonly string[], output: string): string | undefined {
  mkdirSync(join(output, INDEX_FOLDER), { recursive: true });
  const take = <Told>(path: string, isTold: (told: unknown) => told is Told): Told | undefined => {
    for (const site of sites) {
      const told = takeFolder(join(site, INDEX_FOLDER, path), join(output, INDEX_FOLDER, path), isTold, () => true);
      if (told !== undefined) return told;
    }
    return undefined;
  };
  const abouts: About[] = [];
  if (paths.length > 0 && take(plan.engine, isAnything) === undefined) return plan.engine;
  for (const path of paths) {
    const about = take(path, isAbout);
    if (about === undefined) return path;
    abouts.push(about);
  }
  writeIndex(plan, abouts, output);
  return undefined;
}

/** What has to be known of a plan to join what was made of it. */
export interface Outline extends Pick<Plan, 'engine'> {
  /** The folders of all periods, in order. */
  readonly paths: readonly string[];
  readonly lead?: number | undefined;
}

function writeIndex({ engine, lead }: Omit<Outline, 'paths'>, abouts: readonly About[], output: string): Index {
  const index: Index = {
    engine,
    signs: abouts[0]?.signs ?? [],
    stemmers: Object.fromEntries(abouts.map(({ period, stemmer }) => [period.language, stemmer])),
    ...(lead !== undefined && { lead }),
    periods: abouts.map(({ period }) => period),
  };
  writeFileSync(join(output, BUNDLES_ADDRESS), `${JSON.stringify(index)}\n`);
  return index;
}

/** Whether a site holds the search folder of a period, whole. */
export function isIndexed(site: string, path: string): boolean {
  return isWhole(join(site, INDEX_FOLDER, path));
}

/** What the index of an archive consists of, from its summaries alone: equal paths, equal index. */
export function planIndex({ config, summaries }: Pick<Archive, 'config' | 'summaries'>, limits?: Limits): Plan {
  const count = summaries.filter(({ listed }) => listed).length;
  const lead = findLead(config, count);
  const treatment: Treatment = { ...(lead !== undefined && { lead }), locale: toWords(config.language).locale };
  const cuts = cutPeriods(summaries, limits ?? toPeriodLimits(count)).map((cut) => ({
    cut,
    path: `${cut.language}-${cut.name}-${toKey(cut, treatment)}/`,
  }));
  const languages = [...new Set(cuts.map(({ cut }) => cut.language))];
  return { cuts, languages, engine: toEnginePath(languages), treatment };
}

function countYears({ members }: Cut): Readonly<Record<string, number>> {
  const years: Record<string, number> = {};
  for (const { date } of members) years[toYear(date)] = (years[toYear(date)] ?? 0) + 1;
  return years;
}

function isAbout(value: unknown): value is About {
  return typeof value === 'object' && value !== null && 'period' in value && 'signs' in value && 'stemmer' in value;
}

function isAnything(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
