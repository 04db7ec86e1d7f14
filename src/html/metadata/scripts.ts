/** "publishedDate":"2022-01-31T14:27:32+01:00" · \"datePublished\":\"2022-01-31\", as pages keep it for their programs */
const PUBLISHED =
  /\\?"(?:datePublished|date_published|publish(?:ed)?_?(?:Date|At|On|Time)|(?:first)?publi(?:cation|sh)_?Date|pub_?date)\\?"\s?:\s?\\?"(?<moment>(?<day>(?:19|20)\d\d-\d\d-\d\d)(?:[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?)\\?"/giu;
const MOST_SIGNS = 3_000_000;

/** The moment of publication that the data of a page's programs state, where all that state one state the same day; they are read as text and never run. */
export function readScripts(document: Document): string | undefined {
  const moments = new Map<string, string>();
  let signs = 0;
  for (const script of document.querySelectorAll('script:not([src]), meta[name="parsely-page"]')) {
    const text = script.getAttribute('content') ?? script.textContent ?? '';
    signs += text.length;
    if (signs > MOST_SIGNS) return undefined;
    for (const { groups } of text.matchAll(PUBLISHED)) moments.set(groups?.['day'] ?? '', groups?.['moment'] ?? '');
  }
  const [only, ...others] = moments.values();
  return others.length === 0 ? only : undefined;
}
