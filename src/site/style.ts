import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The concerns that the stylesheet is cut into, in the order in which they are joined. */
const CONCERNS = ['base', 'frame', 'article', 'thread', 'lists', 'map', 'calendar', 'coverage', 'find', 'capture', 'print'] as const;

/** The stylesheet of all pages as it is written, before it is made small. */
export const SHEET = CONCERNS.map((concern) => readFileSync(new URL(`assets/style/${concern}.css`, import.meta.url), 'utf8')).join('\n');

/** Where the one stylesheet of all pages stands, from the site's root; named by its content, so that no browser keeps an old one. */
export const STYLE_ADDRESS = `assets/site-${createHash('sha256').update(SHEET).digest('hex').slice(0, 8)}.css`;
