import { html } from 'hono/html';
import type { Html } from '../parts/frame.ts';
import type { Reference } from './reference.ts';

/** What Zotero and library systems read from the head of a page: Dublin Core, one element a value. */
export function renderDublinCore({ title, authors, issued, source, url, language, keywords, archive }: Reference): Html {
  const date = issued.map((part, index) => `${part}`.padStart(index === 0 ? 4 : 2, '0')).join('-');
  const elements: readonly (readonly [name: string, value: string | undefined])[] = [
    ['type', 'newspaperArticle'],
    ['title', title],
    ...authors.map((name) => ['creator', name] as const),
    ['date', date],
    ['publisher', source],
    ['source', url],
    ['language', language],
    ...keywords.map((word) => ['subject', word] as const),
    ['isPartOf', archive],
  ];
  return html`${elements.map(([name, value]) => value !== undefined && value !== '' && html`<meta name="DC.${name}" content="${value}" />`)}`;
}
