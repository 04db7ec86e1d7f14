import { html } from 'hono/html';
import type { OwnPage } from '../archive.ts';
import { type PageKind, toPageKind } from '../kind.ts';
import { renderFrame } from '../parts/frame.ts';
import { renderLanguage } from '../parts/name.ts';
import { renderKeeperText, toOwnAddress, toOwnPage } from './about.ts';

/** A page that the archive's keeper wrote, other than "about". */
export const own: PageKind = toPageKind<OwnPage>({
  name: 'own',
  keys: (archive) => archive.ownPages.map(({ slug }) => slug).filter((slug) => slug !== 'about'),
  permalink: toOwnAddress,
  gather: toOwnPage,
  render: (page, sheet) => {
    const main = html`<header class="head"><h1 ${renderLanguage(sheet.imprint.language)}>${page.title}</h1></header>
      ${renderKeeperText(page, sheet.imprint)}`;
    return renderFrame({ ...sheet, title: page.title, main });
  },
});
