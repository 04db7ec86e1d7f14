import { toAddressKey, toPart } from '../text/webaddress.ts';
import type { Archive } from './archive.ts';
import { once } from './once.ts';
import { type Mention, toMention } from './parts/name.ts';
import { toShelves } from './shelves.ts';

/** The addresses that articles had on the web, a part of the list a page; a part's number is that of the hash of each of its addresses. */
export interface Originals {
  /** A power of two, or none when no address is known. */
  readonly parts: readonly (readonly Original[])[];
}

/** An address that an article had on the web, as stated, and the article. */
export interface Original {
  readonly url: string;
  readonly mention: Mention;
}

/** So many addresses stand in a part on average, no more. */
const AVERAGE = 300;

/** The original addresses of all listed articles, each part in the order of its addresses. */
export const toOriginals = once((archive: Archive): Originals => {
  const all = toShelves(archive).articles.flatMap((summary) =>
    (summary.originals ?? []).flatMap((url) => {
      const key = toAddressKey(url);
      return key === undefined ? [] : [{ key, url, mention: toMention(summary) }];
    }),
  );
  if (all.length === 0) return { parts: [] };
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, all.length / AVERAGE)));
  const parts: { readonly key: string; readonly url: string; readonly mention: Mention }[][] = Array.from({ length: count }, () => []);
  for (const original of all) parts[toPart(original.key, count)]?.push(original);
  return {
    parts: parts.map((part) =>
      part.toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ url, mention }) => ({ url, mention })),
    ),
  };
});

/** Where a part of the list stands in the site. */
export function toOriginalsAddress(part: number): string {
  return `find/${part + 1}.html`;
}
