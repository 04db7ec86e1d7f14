import { type Bundle, BUNDLES_ADDRESS, isBundle } from '../../../search/bundle.ts';
import type { Filter, Instance, PagefindModule, Response } from './pagefind.ts';
import type { Sort } from './query.ts';

/** A bundle that is loaded and can be asked. */
export interface Engine {
  readonly bundle: Bundle;
  /** Searches for a text; without one, every record is found. */
  readonly search: (text: string, filters?: Filter, sort?: Sort) => Promise<Response>;
}

/** What could be loaded of the archive's index, and what could not. */
export interface Engines {
  readonly open: readonly Engine[];
  readonly missing: readonly Bundle[];
}

// "wind turbines"
const QUOTED = /^\s*".+"\s*$/;

/** Languages written without spaces, whose words Pagefind tells apart when it indexes. */
const SEGMENTED = new Set(['zh', 'ja', 'th']);

const ORDERS = { relevance: {}, newest: { newest: 'desc' }, oldest: { oldest: 'asc' } } as const;

/** Loads every bundle that the archive lists. Throws when not one can be loaded. */
export async function openEngines(site: URL): Promise<Engines> {
  const bundles = await readBundles(site);
  const languages = [...new Set(bundles.map((bundle) => bundle.language))];
  const opened = await Promise.all(languages.map((language) => openLanguage(bundles.filter((bundle) => bundle.language === language), site)));
  const open = opened.flatMap((engines) => engines.open);
  const missing = opened.flatMap((engines) => engines.missing);
  if (open.length === 0 && missing.length > 0) throw new Error('No part of the search index could be loaded');
  return { open, missing };
}

async function readBundles(site: URL): Promise<readonly Bundle[]> {
  const address = new URL(BUNDLES_ADDRESS, site);
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address.pathname} answered ${response.status}`);
  const bundles: unknown = await response.json();
  if (!Array.isArray(bundles) || !bundles.every(isBundle)) throw new Error(`${address.pathname} is not a list of bundles`);
  return bundles;
}

// Instances of one module share its WebAssembly, and each language stems with its own: one module a language. Its instances
// start one after another, for two that start at once would each load it, and the first would go on with the memory of the second.
async function openLanguage(bundles: readonly Bundle[], site: URL): Promise<Engines> {
  const open: Engine[] = [];
  const missing: Bundle[] = [];
  let module: PagefindModule | undefined;
  for (const bundle of bundles) {
    try {
      const folder = new URL(bundle.path, site);
      module ??= await importPagefind(new URL('pagefind.js', folder));
      const instance = module.createInstance({ basePath: folder.pathname, baseUrl: '/', excerptEllipsis: '…' });
      // This waits until the instance is ready; facets are counted only once their filters are loaded.
      await instance.filters();
      open.push({ bundle, search: (text, filters, sort) => searchInstance(instance, toTerm(text, bundle.language), filters, sort) });
    } catch (error) {
      console.warn(error);
      missing.push(bundle);
    }
  }
  return { open, missing };
}

function importPagefind(address: URL): Promise<PagefindModule> {
  return import(address.href);
}

function searchInstance(instance: Instance, term: string | null, filters: Filter = {}, sort: Sort = 'relevance'): Promise<Response> {
  return instance.search(term, { filters, sort: ORDERS[sort] });
}

/** The text as Pagefind takes it: words apart in languages that write none apart, null for no text at all. */
export function toTerm(text: string, language: string): string | null {
  if (text.trim() === '') return null;
  if (!SEGMENTED.has(language)) return text;
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
  if (words.length === 0) return text;
  return QUOTED.test(text) ? `"${words.join(' ')}"` : words.join(' ');
}
