import { compileProgram } from './compile.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { linkFiles } from '../build/site/link.ts';
import { NEWEST_YEAR, type Plan } from './article.ts';
import { type CorpusSize, inventArticles, toRow, writeSeeds } from './corpus.ts';

/** The folder where all is measured: an archive, a copy of the program, and what the peers are given. */
export interface Yard {
  readonly folder: string;
  readonly plan: Plan;
  readonly size: CorpusSize;
  /** The archive's own folder. */
  readonly archive: string;
  readonly seeds: string;
  readonly content: string;
  readonly site: string;
  /** The captures as JSON Lines. */
  readonly rows: string;
  /** This program as it is installed, compiled, with its bench; it may be changed. */
  readonly program: string;
  /** What the peers are given, and what tasks make. */
  readonly peers: string;
}

const ASIDE = 'aside';
const CONFIG = 'title: Invented Papers\ndescription: Nobody wrote them, and nobody need read them.\nlanguage: en\n';

/** Makes the folder ready: invents the corpus, unless it lies there already, and compiles the program. */
export async function openYard(folder: string, plan: Plan): Promise<Yard> {
  const archive = join(folder, 'archive');
  const places = {
    folder,
    plan,
    archive,
    seeds: join(archive, 'seeds'),
    content: join(archive, 'content'),
    site: join(archive, '_site'),
    rows: join(folder, 'rows.jsonl'),
    program: join(folder, 'program'),
    peers: join(folder, 'peers'),
  };
  const note = join(folder, 'corpus.json');
  const known: unknown = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : undefined;
  rmSync(note, { force: true });
  const size = isCorpusOf(plan, known) ? known.size : await inventCorpus(places, plan);
  writeFileSync(note, `${JSON.stringify({ plan, size })}\n`);
  for (const path of [places.program, places.peers]) putAside(places, path);
  compileProgram(places.program);
  const yard = { ...places, size };
  clearBuilds(yard);
  return yard;
}

async function inventCorpus(places: Omit<Yard, 'size' | 'plan'>, plan: Plan): Promise<CorpusSize> {
  const { archive, seeds, rows } = places;
  putAside(places, archive);
  mkdirSync(archive, { recursive: true });
  writeFileSync(join(archive, 'backfile.config.yaml'), CONFIG);
  const file = await open(rows, 'w');
  try {
    for (const article of inventArticles(plan)) await file.write(toRow(article));
  } finally {
    await file.close();
  }
  return writeSeeds(inventArticles(plan), seeds);
}

function isCorpusOf(plan: Plan, known: unknown): known is { readonly size: CorpusSize } {
  return known instanceof Object && 'plan' in known && 'size' in known && JSON.stringify(known.plan) === JSON.stringify(plan);
}

/**
 * Takes a folder out of the way until all is measured. Where thousands of files were removed, ext4 without a journal takes up to ten times as long to make new
 * ones for some minutes, since it looks for room that was not lately another's: whoever is measured next would pay for what was before.
 */
export function putAside(yard: Pick<Yard, 'folder'>, path: string): void {
  if (existsSync(path)) renameSync(path, makePlaceAside(yard));
}

/** Keeps the files of the site by other names, so that a build that replaces them removes none. */
export function holdSite(yard: Yard): void {
  const files = readdirSync(yard.site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const addresses = files.map(({ parentPath, name }) => relative(yard.site, join(parentPath, name)));
  linkFiles({ addresses, from: yard.site, to: makePlaceAside(yard) });
}

/** Removes what was put aside. */
export function clearAside({ folder }: Pick<Yard, 'folder'>): void {
  rmSync(join(folder, ASIDE), { recursive: true, force: true });
}

function makePlaceAside({ folder }: Pick<Yard, 'folder'>): string {
  mkdirSync(join(folder, ASIDE), { recursive: true });
  return join(folder, ASIDE, `${readdirSync(join(folder, ASIDE)).length}`);
}

/** Takes away all that builds have made, and the newest captures that rounds have added. */
export function clearBuilds(yard: Yard): void {
  const { archive, content, site } = yard;
  for (const path of [content, site, join(archive, '.backfile'), ...listNewest(yard)]) putAside(yard, path);
}

/** Whether captures of the newest year were added. */
export function hasNewest(yard: Yard): boolean {
  return listNewest(yard).some((path) => existsSync(path));
}

function listNewest({ seeds }: Yard): readonly string[] {
  return readdirSync(seeds).map((source) => join(seeds, source, `${NEWEST_YEAR}`));
}

/** Adds captures of a year that is newer than all others: those of a batch, from 0, and no other. */
export function addNewest({ plan, seeds }: Yard, batch: number, count: number): void {
  const first = plan.articles + batch * count;
  writeSeeds(inventArticles(plan, first, first + count), seeds);
}

/** Adds a sentence to the content file of an old article, another one in each round. */
export function editOldest({ content }: Yard, round: number): void {
  const [shelf = ''] = readdirSync(join(content, 'articles')).toSorted();
  const names = readdirSync(join(content, 'articles', shelf)).filter((name) => name.endsWith('.md'));
  const path = join(content, 'articles', shelf, names.toSorted()[round % names.length] ?? '');
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()} Corrected.\n`);
}

/** Changes a template so that no page may stay as it is. */
export function changeTemplate({ program }: Yard, round: number): void {
  const path = join(program, 'dist/site/parts/frame.js');
  writeFileSync(path, `${readFileSync(path, 'utf8')}// Changed in round ${round}.\n`);
}

/** How many files a folder holds, and how many bytes. */
export function weighFolder(folder: string): { readonly files: number; readonly bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}
