import type { Config } from '../config.ts';
import { toBeginning } from '../site/excerpt.ts';
import { type Entry, toMidnight } from './entry.ts';
import { toElement, XML_DECLARATION } from './xml.ts';

/** Where the feed stands in the site. */
export const ATOM_ADDRESS = 'feed.xml';

// An article without a title is known by so many letters of its text.
const UNTITLED = 80;

/** A feed in Atom (RFC 4287) of these entries, newest first; there must be one. */
export function renderAtom(entries: readonly Entry[], config: Config, baseUrl: string): string {
  const { title, description, keeper, language } = config;
  const feed = [
    toElement('id', baseUrl),
    toElement('title', title),
    toElement('subtitle', description === '' ? undefined : description),
    toElement('updated', toMidnight(entries[0]?.day ?? '')),
    toElement('author', [toElement('name', keeper ?? title)]),
    toElement('link', '', { rel: 'self', type: 'application/atom+xml', href: baseUrl + ATOM_ADDRESS }),
    toElement('link', '', { rel: 'alternate', type: 'text/html', href: baseUrl }),
    toElement('generator', 'Backfile'),
    ...entries.map(renderEntry),
  ];
  return XML_DECLARATION + toElement('feed', feed, { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language });
}

function renderEntry({ url, title, day, published, authors, source, original, excerpt, tags, language }: Entry): string {
  // Without an author of its own an entry has that of the feed, who wrote nothing of it.
  const names = authors.length > 0 || source === undefined ? authors : [source];
  const entry = [
    toElement('id', url),
    toElement('title', title ?? (excerpt === undefined ? url : toBeginning(excerpt, UNTITLED))),
    toElement('updated', toMidnight(day)),
    toElement('published', published === undefined ? undefined : toMidnight(published)),
    ...names.map((name) => toElement('author', [toElement('name', name)])),
    toElement('link', '', { rel: 'alternate', type: 'text/html', href: url }),
    toElement('link', original === undefined ? undefined : '', { rel: 'via', href: original }),
    ...tags.map((tag) => toElement('category', '', { term: tag })),
    toElement('summary', excerpt),
  ];
  return toElement('entry', entry, { 'xml:lang': language });
}
