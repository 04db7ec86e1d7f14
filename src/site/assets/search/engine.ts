import { type Bundle, BUNDLES_ADDRESS, isBundle } from '../../../search/bundle.ts';
import { parseExcerpt } from './excerpt.ts';
import type { Filter, Instance, PagefindModule, Response } from './pagefind.ts';
import type { Sort } from './query.ts';

/** A bundle that is loaded and can be asked. */
export interface Engine {
  readonly bundle: Bundle;
  /** Whether a text of the bundle holds the word, a form of it, or a word that begins so. */
  readonly knows: (word: string) => Promise<boolean>;
  /** Searches for a text; without one, every record is found. */
  readonly search: (text: string, filters: Filter, sort: Sort) => Promise<Response>;
}

/** What could be loaded of the archive's index, and what could not. */
export interface Engines {
  readonly open: readonly Engine[];
  readonly missing: readonly Bundle[];
}

/** A query that is searched for as it stands: "wind turbines" in quotes. */
export const QUOTED = /^\s*".+"\s*$/;

// The signs in "alert(1)", "wind/waves", and the middle of "JavaScript"
const BETWEEN_PARTS = /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;
// "alert(1)" → alert; not the middle of "JavaScript", since queries know no case
const SIGNS = /[^\p{L}\p{M}\p{N}]+/u;
const SINGLE = /^.$/u;
// Everything but letters and digits: accents, hyphens, full stops
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** Languages written without spaces, whose words Pagefind tells apart when it indexes. */
const SEGMENTED = new Set(['zh', 'ja', 'th']);

const ORDERS = { relevance: {}, newest: { newest: 'desc' }, oldest: { oldest: 'asc' } } as const;

/** Loads every bundle that the archive lists. Throws when not one can be loaded. */
export async function openEngines(site: URL): Promise<Engines> {
  const bundles = await readBundles(site);
  const languages = [...new Set(bundles.map((bundle) => bundle.language))];
  const opened = await Promise.all(
    languages.map((language) =>
      openLanguage(
        bundles.filter((bundle) => bundle.language === language),
        site,
      ),
    ),
  );
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
      open.push(toEngine(bundle, instance));
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

function toEngine(bundle: Bundle, instance: Instance): Engine {
  const known = new Map<string, Promise<boolean>>();
  return {
    bundle,
    knows(word) {
      const answer = known.get(word) ?? areKnown(instance, toTerm(word, bundle.language)?.split(' ') ?? []);
      known.set(word, answer);
      return answer;
    },
    search: (text, filters, sort) => instance.search(toTerm(text, bundle.language), { filters, sort: ORDERS[sort] }),
  };
}

async function areKnown(instance: Instance, terms: readonly string[]): Promise<boolean> {
  const answers = await Promise.all(terms.map((term) => isKnown(instance, term)));
  return answers.every(Boolean);
}

// For a word that it does not have, Pagefind takes the longest one that it begins with: 20 for 2022. In quotes it does not.
async function isKnown(instance: Instance, term: string): Promise<boolean> {
  const exact = await instance.search(`"${term}"`, {});
  if (exact.results.length > 0) return true;
  const [first] = (await instance.search(term, {})).results;
  if (first === undefined) return false;
  const { excerpt } = await first.data();
  const start = toLetters(term);
  return parseExcerpt(excerpt).some(
    ({ text, marked }) => marked && [text, ...text.split(BETWEEN_PARTS)].some((part) => toLetters(part).startsWith(start)),
  );
}

/** The plain words in a word with signs, as Pagefind indexes them beside the whole: alert for `alert(1)`; single letters only when it has no others. */
export function toParts(word: string): readonly string[] {
  const parts = word.split(SIGNS).filter((part) => part !== '');
  // Pagefind indexes no part of one letter.
  const longer = parts.filter((part) => !SINGLE.test(part));
  return longer.length > 0 ? longer : parts;
}

// Case, accents and punctuation aside, as Pagefind compares words.
function toLetters(text: string): string {
  return text.normalize('NFD').replace(NOT_LETTERS, '').toLowerCase();
}

/** The text as Pagefind takes it: words apart in languages that write none apart, null for no text at all. */
export function toTerm(text: string, language: string): string | null {
  if (text.trim() === '') return null;
  if (!SEGMENTED.has(language)) return text;
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
  if (words.length === 0) return text;
  return QUOTED.test(text) ? `"${words.join(' ')}"` : words.join(' ');
}
