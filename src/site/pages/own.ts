import { html } from 'hono/html';
import type { PageKind } from '../eleventy.ts';
import { renderFrame } from '../parts/frame.ts';
import { renderLanguage } from '../parts/name.ts';
import { renderKeeperText, toOwnAddress, toOwnPage } from './about.ts';

/** A page that the archive's keeper wrote, other than "about". */
export const own: PageKind = {
  name: 'own',
  keys: (archive) => archive.ownPages.map(({ slug }) => slug).filter((slug) => slug !== 'about'),
  permalink: toOwnAddress,
  render: (slug, archive) => {
    const page = toOwnPage(slug, archive);
    const main = html`<header class="head"><h1 ${renderLanguage(archive.config.language)}>${page.title}</h1></header>
      ${renderKeeperText(page, archive)}`;
    return renderFrame({ archive, address: toOwnAddress(slug), title: page.title, main });
  },
};
