import { toReadable } from '../text/colour.ts';

// The papers of assets/style/base.css, light and dark.
const LIGHT = '#fcfbf8';
const DARK = '#16171a';
/** WCAG 2.2 asks for 4.5; links stand on tinted grounds too. */
const CONTRAST = 5;

/** Where the small stylesheet of an archive's own accent colour stands, from the site's root. */
export function toAccentAddress(accent: string): string {
  return `assets/accent-${accent.slice(1).toLowerCase()}.css`;
}

/** That stylesheet: the colour, made so dark or so light that it can be read on either paper. */
export function toAccentSheet(accent: string): string {
  return `:root{--accent:light-dark(${toReadable(accent, LIGHT, CONTRAST)},${toReadable(accent, DARK, CONTRAST)})}\n`;
}
