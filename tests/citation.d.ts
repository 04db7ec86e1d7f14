// citation.js ships no types; this is what the tests use of it.
declare module '@citation-js/core' {
  /** Bibliographic entries, read from any format that a plugin knows. */
  export class Cite {
    constructor(source: string, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
