import { html } from 'hono/html';
import { toBibtex } from '../citation/bibtex.ts';
import { toCsl } from '../citation/csl.ts';
import { toInlineAddress } from '../citation/link.ts';
import type { Reference } from '../citation/reference.ts';
import { toRis } from '../citation/ris.ts';
import type { Words } from '../words.ts';
import { type Html, toLink } from './frame.ts';

/** A form in which a reference can be taken away: what it is called, how its files end, its media type. */
const FORMATS = [
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: toBibtex },
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', write: toRis },
  { name: 'CSL-JSON', extension: 'json', type: 'application/vnd.citationstyles.csl+json', write: toCsl },
] as const;

/** How to cite an article: a reference to copy, and files for reference managers that lie in their links; on paper its permalink. `address` is that of its page in the archive. */
export function renderCitation(reference: Reference, address: string, when: string, words: Words): Html {
  const { key, title, authors, source, archive, permalink } = reference;
  const parts = [...authors, source, when].filter((part) => part !== undefined);
  return html`<details class="cite" id="cite">
      <summary>${words.cite}</summary>
      <p class="reference">
        <q dir="auto">${title}</q> ${parts.map((part) => html`<bdi>${part}</bdi>, `)}<bdi>${archive}</bdi>,
        <a href="${toLink(address, address)}"><code>${permalink}</code></a>
      </p>
      <p class="downloads">
        ${words.downloads}
        ${FORMATS.map(
          ({ name, extension, type, write }) =>
            html`<a download="${key}.${extension}" href="${toInlineAddress(write(reference), type)}">${name}</a> `,
        )}
      </p>
    </details>
    <p class="printed"><bdi>${archive}</bdi>, <code>${permalink}</code></p>`;
}
