/** One heading or comment of a record, with the text that travels with it. */
export interface Anchor {
  readonly id: string;
  readonly title?: string;
  /** How many words of the record stand before it. */
  readonly location: number;
}

/** What a record says near the words that were found; excerpts are HTML with `<mark>`. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  /** All words of the record, `<` and `>` escaped, with U+200B between them in languages that write none apart. */
  readonly raw_content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
  readonly sub_results: readonly { readonly excerpt: string; readonly anchor?: Anchor }[];
}

/** One record that was found, its fragment not yet loaded. */
export interface Result {
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** Records by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Response {
  readonly results: readonly Result[];
  readonly filters: Counts;
}

/** Pagefind's filters: a value, or a tree of them. */
export type Filter = { readonly [name: string]: string | readonly Filter[] };

export interface Instance {
  readonly filters: () => Promise<Counts>;
  readonly search: (
    term: string | null,
    options: { readonly filters?: Filter; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<Response>;
}

/** The part of Pagefind's browser module that is used here. */
export interface PagefindModule {
  readonly createInstance: (options: { readonly basePath: string; readonly baseUrl: string; readonly excerptEllipsis: string }) => Instance;
}
