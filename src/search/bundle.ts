/** What is searched: articles, or what readers said below them. */
export type Scope = 'articles' | 'comments';

/** Both scopes, in the order in which they are shown. */
export const SCOPES: readonly Scope[] = ['articles', 'comments'];

/** Where the list of bundles stands in the site. */
export const BUNDLES_ADDRESS = 'pagefind/bundles.json';

/** The anchor in an article's record at which its title ends and its text begins. */
export const TEXT_ANCHOR = 'text';

/** The anchor at which an article's text ends and what is known of it begins: searched, but never shown as its text. */
export const FACTS_ANCHOR = 'facts';

/** One Pagefind index: the records of a scope in a language. */
export interface Bundle {
  readonly scope: Scope;
  /** BCP 47 primary language, `und` when unsure. */
  readonly language: string;
  /** Its folder, from the site's root, with a slash at the end: `pagefind/comments-en/`. */
  readonly path: string;
  /** How many articles, or articles with comments, are in it. */
  readonly records: number;
}

/** Whether a value from `bundles.json` is a bundle whose folder lies in the site. */
export function isBundle(value: unknown): value is Bundle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'scope' in value &&
    SCOPES.some((scope) => scope === value.scope) &&
    'language' in value &&
    typeof value.language === 'string' &&
    'path' in value &&
    value.path === toBundlePath(String(value.scope), value.language) &&
    'records' in value &&
    typeof value.records === 'number'
  );
}

/** The folder of a bundle in the site. */
export function toBundlePath(scope: string, language: string): string {
  return `pagefind/${scope}-${language}/`;
}
