import { html, raw } from 'hono/html';
import type { Archive, OwnPage } from '../archive.ts';
import type { PageKind } from '../eleventy.ts';
import { renderMarkdown } from '../markdown.ts';
import { type Html, renderFrame } from '../parts/frame.ts';
import { renderLanguage } from '../parts/name.ts';
import { toWords } from '../words.ts';

const ADDRESS = 'about.html';

/** How the archive was made, after what its keeper says about it. */
export const about: PageKind = {
  name: 'about',
  keys: () => ['about'],
  permalink: () => ADDRESS,
  render: (_key, archive) => {
    const words = toWords(archive.config.language);
    const keeper = archive.ownPages.find(({ slug }) => slug === 'about');
    const others = archive.ownPages.filter(({ slug }) => slug !== 'about');
    const main = html`<header class="head"><h1>${keeper?.title ?? words.aboutTitle}</h1></header>
      ${keeper !== undefined && renderKeeperText(keeper, archive)} ${keeper !== undefined && html`<h2>${words.footer}</h2>`}
      <div class="body">
        ${words.aboutText.map((text) => html`<p>${text}</p> `)}
        <p class="own">${words.attribution}</p>
      </div>
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
    return renderFrame({ archive, address: ADDRESS, title: keeper?.title ?? words.aboutTitle, main, section: 'about' });
  },
};

/** Where a page of the keeper stands in the site. */
export function toOwnAddress(slug: string): string {
  return slug === 'about' ? ADDRESS : `pages/${slug}.html`;
}

/** The text of a page that the keeper wrote, in the archive's language; safe as all Markdown here. */
export function renderKeeperText(page: OwnPage, { config }: Archive): Html {
  return html`<div class="body" ${renderLanguage(config.language)}>${raw(renderMarkdown(page.markdown))}</div>`;
}

/** Finds a page of the keeper by its slug; throws when there is none. */
export function toOwnPage(slug: string, archive: Archive): OwnPage {
  const page = archive.ownPages.find((other) => other.slug === slug);
  if (page === undefined) throw new Error(`content/pages has no page ${slug}`);
  return page;
}
