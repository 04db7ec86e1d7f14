import type { Text } from '../../../search/bundle.ts';

/** Where a word stands in a record, and how much it weighs there. */
export interface WordPlace {
  readonly weight: number;
  readonly balanced_score: number;
  /** How many words stand before it. */
  readonly location: number;
}

/** One heading or comment of a record, with the text that travels with it. */
export interface Anchor {
  readonly id: string;
  readonly element: string;
  readonly text: string;
  readonly title: string;
  /** How many words of the record stand before it. */
  readonly location: number;
}

/** What a record says near the words that were found; excerpts are HTML with `<mark>`. */
export interface Fragment {
  readonly excerpt: string;
  /** All words of the record, `<` and `>` escaped, with U+200B between them in languages that write none apart. */
  readonly raw_content: string;
  readonly anchors: readonly Anchor[];
  readonly sub_results: readonly { readonly excerpt: string; readonly anchor?: Anchor }[];
}

/** The part of Pagefind's own index that is used here; what it loads and how is ours. */
export interface PagefindInstance {
  readonly backend: {
    readonly init_pagefind: (meta: Uint8Array) => number;
    readonly enter_playground_mode: (pointer: number) => number;
  };
  includeCharacters: readonly string[];
  loadedLanguage: string;
  raw_ptr: number;
  _loadFragment: () => Promise<object>;
  readonly loadWasm: (stemmer: string) => Promise<void>;
  readonly search: (text: string, options: object) => Promise<{ readonly query_term_idfs?: readonly { readonly term: string }[] }>;
  readonly loadFragment: (name: string, group: string, places: readonly WordPlace[], text: string) => Promise<Fragment>;
}

/** Pagefind's browser code as the build leaves it: each call gives a class of indexes that share a stemmer. */
export interface PagefindModule {
  readonly openPagefind: () => new (options: { readonly basePath: string; readonly excerptEllipsis: string }) => PagefindInstance;
}

/** What Pagefind does for the texts of a language. */
export interface Language {
  /** The words of a text in the form in which they are indexed. */
  readonly toStems: (text: string) => Promise<readonly string[]>;
  /** What a record says near some places, in their order. `name` is the record's alone. */
  readonly quote: (name: string, text: Text, places: readonly WordPlace[]) => Promise<Fragment>;
}

// An index of no records, as Pagefind describes one: version, records, chunks, filters, orders, fields
const EMPTY = Uint8Array.of(0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80);

/** Opens Pagefind for a language, with the stemmer in that folder. Throws when it cannot be had. */
export async function openLanguage(
  { openPagefind }: PagefindModule,
  folder: URL,
  { language, stemmer, signs }: { readonly language: string; readonly stemmer: string; readonly signs: readonly string[] },
): Promise<Language> {
  const instance = new (openPagefind())({ basePath: folder.href, excerptEllipsis: '…' });
  await instance.loadWasm(stemmer);
  instance.loadedLanguage = language;
  instance.includeCharacters = signs;
  // In its playground Pagefind tells the stems that it looks for.
  instance.raw_ptr = instance.backend.enter_playground_mode(instance.backend.init_pagefind(EMPTY));
  return {
    async toStems(text) {
      const { query_term_idfs: terms = [] } = await instance.search(text, {});
      return terms.map(({ term }) => term);
    },
    quote(name, { address, content, anchors }, places) {
      const described = anchors.map(([id, title, location]): Anchor => ({ id, title, location, element: 'span', text: '' }));
      instance._loadFragment = () => Promise.resolve({ url: address, content, meta: {}, anchors: described });
      return instance.loadFragment(name, '', places, '');
    },
  };
}
