import type { Reference } from './reference.ts';

/** A reference as CSL-JSON, which Zotero, Pandoc and citation.js read (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function toCsl(reference: Reference): string {
  const { key, title, authors, issued, source, agency, kicker, url, retrieved, language, keywords, archive, permalink, note } = reference;
  const entry = {
    id: key,
    type: 'article-newspaper',
    title,
    // Which part of a name is the family's is not known, so none is said to be.
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    ...(source !== undefined && { 'container-title': source }),
    ...(agency !== undefined && { publisher: agency }),
    ...(kicker !== undefined && { genre: kicker }),
    ...(url !== undefined && { URL: url }),
    ...(retrieved !== undefined && { accessed: { 'date-parts': [retrieved.split('-').map(Number)] } }),
    ...(language !== undefined && { language }),
    ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
    archive,
    archive_location: permalink,
    note,
  };
  return `${JSON.stringify([entry], undefined, 1)}\n`;
}
