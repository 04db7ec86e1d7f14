import { html, raw } from 'hono/html';
import type { CommentWay } from '../../config.ts';
import { type KnownField, toKnownFields } from '../../known.ts';
import { VERSION } from '../../program.ts';
import type { Archive, OwnPage } from '../archive.ts';
import { type Imprint, type PageKind, toPageKind } from '../kind.ts';
import { renderMarkdown } from '../markdown.ts';
import { type Html, renderFrame } from '../parts/frame.ts';
import { renderKnownFields } from '../parts/known.ts';
import { renderLanguage } from '../parts/name.ts';
import { renderUrl } from '../parts/provenance.ts';
import { renderTables } from '../parts/tables.ts';
import { toShelves } from '../shelves.ts';
import { toWords } from '../words.ts';

const ADDRESS = 'about.html';
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

interface Shown {
  readonly keeper?: OwnPage;
  readonly articles: number;
  readonly fields: readonly KnownField[];
  readonly contact?: string;
  readonly licence?: string;
  readonly version: string;
  readonly others: readonly Pick<OwnPage, 'slug' | 'title'>[];
  /** How many articles have corrections, and how many these are. */
  readonly corrected: readonly [articles: number, values: number];
  readonly withheld: number;
  readonly comments?: CommentWay;
  /** Whether there are feeds: only where it is known at which address the site will stand. */
  readonly hasFeeds: boolean;
}

/** How the archive was made, after what its keeper says about it. */
export const about: PageKind = toPageKind<Shown>({
  name: 'about',
  keys: () => ['about'],
  permalink: () => ADDRESS,
  gather: (_key, archive) => {
    const { ownPages, summaries } = archive;
    const { contact, licence, comments, baseUrl } = archive.config;
    const corrections = summaries.flatMap((summary) => summary.corrections ?? []);
    const { articles } = toShelves(archive);
    const keeper = ownPages.find(({ slug }) => slug === 'about');
    const others = ownPages.filter(({ slug }) => slug !== 'about').map(({ slug, title }) => ({ slug, title }));
    return {
      ...(keeper !== undefined && { keeper }),
      articles: articles.length,
      fields: toKnownFields(articles),
      ...(contact !== undefined && { contact }),
      ...(licence !== undefined && { licence }),
      version: VERSION,
      others,
      corrected: [corrections.length, corrections.reduce((sum, count) => sum + count, 0)],
      withheld: summaries.filter((summary) => summary.withheld).length,
      ...(comments !== undefined && { comments }),
      hasFeeds: baseUrl !== undefined,
    };
  },
  render: ({ keeper, articles, fields, contact, licence, version, others, corrected, withheld, comments, hasFeeds }, sheet) => {
    const [correctedArticles, values] = corrected;
    const counted = fields.find(({ field }) => field === 'comments')?.known ?? 0;
    const words = toWords(sheet.imprint.language);
    const main = html`<header class="head"><h1>${keeper?.title ?? words.aboutTitle}</h1></header>
      ${keeper !== undefined && renderKeeperText(keeper, sheet.imprint)} ${keeper !== undefined && html`<h2>${words.footer}</h2>`}
      <div class="body">
        ${words.aboutText.map((text) => html`<p>${text}</p> `)}
        <p>${words.aboutInferred}</p>
        ${values > 0 && html`<p id="corrections">${words.correctionCounts(values, correctedArticles)}</p>`}
        ${withheld > 0 && html`<p id="withheld">${words.withheldCounts(withheld)}</p>`}
        ${comments === 'pseudonymous' && html`<p>${words.pseudonyms}</p>`} ${comments === 'hidden' && html`<p>${words.noComments}</p>`}
      </div>
      ${articles > 0 && renderKnownFields(fields, articles, words)}
      <dl class="facts">
        ${
          contact !== undefined &&
          html`<dt>${words.contact}</dt>
            <dd>${renderContact(contact)}</dd>`
        }
        ${
          licence !== undefined &&
          html`<dt>${words.licence}</dt>
            <dd><bdi>${licence}</bdi></dd>`
        }
      </dl>
      ${articles > 0 && renderTables({ hasComments: comments !== 'hidden' && counted > 0, hasFeeds }, words)}
      <p class="own"><a href="coverage.html">${words.coverageTitle}</a></p>
      <p class="own">${words.version(version)} ${words.attribution}</p>
      ${
        others.length > 0 &&
        html`<h2>${words.aboutPages}</h2>
          <ul>
            ${others.map(
              (page) =>
                html`<li>
                  <a href="${toOwnAddress(page.slug)}"><bdi>${page.title}</bdi></a>
                </li>`,
            )}
          </ul>`
      }`;
    return renderFrame({ ...sheet, title: keeper?.title ?? words.aboutTitle, main, section: 'about' });
  },
});

function renderContact(contact: string): Html {
  return MAIL.test(contact) ? html`<a href="mailto:${contact}"><bdi>${contact}</bdi></a>` : renderUrl(contact);
}

/** Where a page of the keeper stands in the site. */
export function toOwnAddress(slug: string): string {
  return slug === 'about' ? ADDRESS : `pages/${slug}.html`;
}

/** The text of a page that the keeper wrote, in the archive's language; safe as all Markdown here. */
export function renderKeeperText(page: OwnPage, { language }: Imprint): Html {
  return html`<div class="body" ${renderLanguage(language)}>${raw(renderMarkdown(page.markdown))}</div>`;
}

/** Finds a page of the keeper by its slug; throws when there is none. */
export function toOwnPage(slug: string, archive: Archive): OwnPage {
  const page = archive.ownPages.find((other) => other.slug === slug);
  if (page === undefined) throw new Error(`content/pages has no page ${slug}`);
  return page;
}
