import { BUNDLES_ADDRESS, type Index, INDEX_FOLDER, isIndex, type Period, type Scope } from '../../../search/bundle.ts';
import { type Facts, type PackedFacts, unpackFacts } from '../../../search/facts.ts';
import { type Engine, openEngine } from './engine.ts';
import { keep } from './keep.ts';
import { loadJson } from './loader.ts';
import { type Language, openLanguage, type PagefindModule } from './pagefind.ts';

/** A period whose files are loaded when they are asked for. */
export interface Shelf {
  readonly period: Period;
  readonly getFacts: (name: 'facts.bin') => Promise<Facts>;
  readonly getEngine: (scope: Scope) => Promise<Engine>;
}

/** The whole index, of which nothing but the list of periods is loaded yet. */
export interface Library {
  readonly index: Index;
  /** Oldest first, a language after the other. */
  readonly shelves: readonly Shelf[];
}

/** Reads the list of the site's periods. Throws when it cannot be had. */
export async function openLibrary(site: URL, importModule: (address: URL) => Promise<PagefindModule> = importAddress): Promise<Library> {
  const index = await readIndex(site);
  const root = new URL(INDEX_FOLDER, site);
  const folder = new URL(index.engine, root);
  const getModule = keep(() => importModule(new URL('pagefind.js', folder)));
  const getLanguage = keep(async (language: string): Promise<Language> => {
    const stemmer = index.stemmers[language] ?? 'unknown';
    return openLanguage(await getModule('pagefind.js'), folder, { language, stemmer, signs: index.signs });
  });
  const shelves = index.periods.map((period): Shelf => {
    const path = new URL(period.path, root);
    return {
      period,
      getFacts: keep(async (name) => unpackFacts(await loadJson<PackedFacts>(new URL(name, path)))),
      getEngine: keep(async (scope) => openEngine(new URL(`${scope}/`, path), getLanguage(period.language))),
    };
  });
  return { index, shelves };
}

async function readIndex(site: URL): Promise<Index> {
  const address = new URL(BUNDLES_ADDRESS, site);
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address.pathname} answered ${response.status}`);
  const index: unknown = await response.json();
  if (!isIndex(index)) throw new Error(`${address.pathname} is not a list of bundles`);
  return index;
}

function importAddress(address: URL): Promise<PagefindModule> {
  return import(address.href);
}
