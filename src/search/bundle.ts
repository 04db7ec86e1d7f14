/** What is searched: articles, or what readers said below them. */
export type Scope = 'articles' | 'comments';

/** Both scopes, in the order in which they are shown. */
export const SCOPES: readonly Scope[] = ['articles', 'comments'];

/** The folder of all that the search loads, from the site's root. */
export const INDEX_FOLDER = 'pagefind/';

/** Where the list of bundles stands in the site. */
export const BUNDLES_ADDRESS = `${INDEX_FOLDER}bundles.json`;

/** The anchor in an article's record at which its title ends and its text begins. */
export const TEXT_ANCHOR = 'text';

/** The anchor at which an article's text ends and what is known of it begins: searched, but never shown as its text. */
export const FACTS_ANCHOR = 'facts';

/** The year of an article that has none. */
export const UNDATED = 'undated';

// en-2016-2023-5e0c1b7a9d42c3f1/, de-undated-…/
const PERIOD_FOLDER = /^[a-z]{2,3}-[a-z0-9-]+\/$/;
// 1.6.0-5e0c1b7a/
const ENGINE_FOLDER = /^\d[a-z0-9.-]*\/$/;

/** The articles of a language and a stretch of time: a bundle of what they say, and one of what their comments say. */
export interface Period {
  /** BCP 47 primary language, `und` when unsure. */
  readonly language: string;
  /** Its folder, from the index's, with a slash at the end; named by all that is in it, so it never changes. */
  readonly path: string;
  /** How many articles, and how many of them with comments. */
  readonly records: Readonly<Record<Scope, number>>;
  /** How many articles of each year. */
  readonly years: Readonly<Record<string, number>>;
}

/** All that can be searched: periods from the oldest to the newest, a language after the other, the undated last. */
export interface Index {
  /** The folder of Pagefind's own code, from the index's. */
  readonly engine: string;
  /** Signs that Pagefind takes for letters. */
  readonly signs: readonly string[];
  /** Which of its stemmers each language has. */
  readonly stemmers: Readonly<Record<string, string>>;
  /** Set when not whole texts are searched: so many words at the beginning of each article, and of each comment. */
  readonly lead?: number;
  readonly periods: readonly Period[];
}

/** Whether a value from `bundles.json` is an index whose folders lie in the site. */
export function isIndex(value: unknown): value is Index {
  return (
    isObject(value) &&
    typeof value['engine'] === 'string' &&
    ENGINE_FOLDER.test(value['engine']) &&
    Array.isArray(value['signs']) &&
    isObject(value['stemmers']) &&
    Array.isArray(value['periods']) &&
    value['periods'].every(isPeriod)
  );
}

function isPeriod(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['language'] === 'string' &&
    typeof value['path'] === 'string' &&
    PERIOD_FOLDER.test(value['path']) &&
    isObject(value['records']) &&
    isObject(value['years'])
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What is loaded of a bundle before any word is looked for: how long its records are and where its words lie. */
export interface Head {
  /** About how many words each record has, by `toLengthClass`. */
  readonly counts: readonly number[];
  /** From which word on a word is looked for in each chunk (by UTF-16 units), as steps. */
  readonly from: readonly string[];
  /** How many bytes each chunk has. */
  readonly lengths: readonly number[];
}

// Four classes from one length to its double: fine enough to weigh texts by their lengths.
const CLASSES = 4;

/** The class of a text of so many words. */
export function toLengthClass(count: number): number {
  return Math.round(CLASSES * Math.log2(Math.max(1, count)));
}

/** About how many words a text of a class has. */
export function fromLengthClass(lengthClass: number): number {
  return 2 ** (lengthClass / CLASSES);
}

/** A record as a hit shows it. */
export interface Text {
  /** Where the article stands, from the site's root. */
  readonly address: string;
  readonly title?: string;
  /** Whether the article's date was worked out. */
  readonly inferred?: true;
  /** All words of the record, apart by spaces, or by U+200B in languages that write none. */
  readonly content: string;
  /** What stands where: a name, a text that travels with it, how many words before it. */
  readonly anchors: readonly (readonly [id: string, title: string, location: number])[];
}
