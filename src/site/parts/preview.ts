import { html } from 'hono/html';
import type { Html, Page } from './frame.ts';

/**
 * What others show of a page that is linked to: Open Graph (ogp.me), and the one address at which the page is to be known, where the
 * archive knows its own.
 */
export function renderPreview({ title, description, article, address, imprint }: Page): Html {
  const { baseUrl } = imprint;
  const url = baseUrl === undefined ? undefined : baseUrl + (address === 'index.html' ? '' : address);
  const properties: readonly (readonly [name: string, value: string | undefined])[] = [
    ['og:type', article === undefined ? 'website' : 'article'],
    ['og:title', title ?? imprint.title],
    ['og:site_name', imprint.title],
    ['og:description', description],
    ['og:url', url],
    ['article:published_time', article?.published],
  ];
  return html`${description !== undefined && html`<meta name="description" content="${description}" />`}
  ${url !== undefined && html`<link rel="canonical" href="${url}" />`}
  ${properties.map(([name, value]) => value !== undefined && html`<meta property="${name}" content="${value}" />`)}`;
}
