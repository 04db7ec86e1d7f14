import { html, raw } from 'hono/html';
import type { ArticleRecord, Comment, Location } from '../../record.ts';
import { toBlockText } from '../../text/blocks.ts';
import type { Html } from '../parts/frame.ts';
import { findAddress, toIssued } from './reference.ts';

// All that could end a script element or be read as markup, and what JavaScript once took for line ends.
const ACTIVE = /[<>&\u2028\u2029]/g;

/**
 * An article and the comments that a page shows as a schema.org NewsArticle in JSON-LD: a block of values, which no browser runs.
 * Addresses of the page itself are relative, as JSON-LD allows, since a page does not know where it is served.
 */
export function renderArticleFacts(record: ArticleRecord, heading: string, comments: readonly Comment[]): Html {
  return html`<script type="application/ld+json">
    ${raw(toNewsArticle(record, heading, comments))}
  </script>`;
}

function toNewsArticle(record: ArticleRecord, heading: string, comments: readonly Comment[]): string {
  const { kicker, standfirst, byline, updated, location, source, agency, language, tags, capture, evidence } = record;
  const url = findAddress(record);
  const issued = toIssued(record);
  const shown = new Set(comments.map(({ id }) => id));
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': '#title',
    headline: heading,
    articleSection: kicker,
    description: standfirst,
    author: byline.length === 0 ? undefined : byline.map((name) => ({ '@type': 'Person', name })),
    datePublished: issued.length === 0 ? undefined : record.date,
    dateModified: updated,
    dateline: evidence['location']?.from === 'dateline' ? (evidence['location'].text ?? location?.text) : location?.text,
    locationCreated: location === undefined ? undefined : toPlace(location),
    publisher: source === undefined ? undefined : { '@type': 'Organization', name: source },
    sourceOrganization: agency === undefined ? undefined : { '@type': 'Organization', name: agency },
    inLanguage: language === 'und' ? undefined : language,
    keywords: tags.length === 0 ? undefined : tags,
    isBasedOn: url,
    identifier: `sha256:${capture.sha256}`,
    commentCount: record.comments.filter(({ kind, withheld }) => kind === 'comment' && withheld === undefined).length,
    comment: comments.length === 0 ? undefined : comments.map((comment) => toComment(comment, shown)),
  };
  return JSON.stringify(article).replace(ACTIVE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function toPlace({ text, name, region, country, latitude, longitude }: Location): object {
  return {
    '@type': 'Place',
    name: name ?? text,
    address:
      region === undefined && country === undefined
        ? undefined
        : { '@type': 'PostalAddress', addressRegion: region, addressCountry: country },
    geo: latitude === undefined || longitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

function toComment({ id, author, name, date, parent, body, removed, withheld }: Comment, shown: ReadonlySet<string>): object {
  const speaker = author ?? name;
  return {
    '@type': 'Comment',
    '@id': `#${id}`,
    author: speaker === undefined ? undefined : { '@type': 'Person', name: speaker, alternateName: name === speaker ? undefined : name },
    dateCreated: date,
    parentItem: parent !== undefined && shown.has(parent) ? { '@id': `#${parent}` } : undefined,
    creativeWorkStatus: withheld !== undefined ? 'withheld' : removed === true ? 'removed' : undefined,
    text: withheld === undefined ? body.map(toBlockText).join('\n') : undefined,
  };
}
