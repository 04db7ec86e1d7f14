import { html } from 'hono/html';
import { bundleScripts } from '../assets.ts';
import { type PageKind, toPageKind } from '../kind.ts';
import { toOriginals, toOriginalsAddress } from '../originals.ts';
import { renderFrame } from '../parts/frame.ts';
import { toWords, type Words } from '../words.ts';

const ADDRESS = 'find.html';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

const SPOKEN = ['findNone', 'findWrong', 'findSeeking', 'findFailed'] as const;

/** What the page's script says; it comes with the page. */
export type FindWords = Pick<Words, (typeof SPOKEN)[number]>;

/** The page that leads from an address that an article had on the web to the article; none when no address is known. */
export const find: PageKind = toPageKind<{ readonly parts: number }>({
  name: 'find',
  keys: (archive) => (toOriginals(archive).parts.length === 0 ? [] : ['find']),
  permalink: () => ADDRESS,
  gather: (_key, archive) => ({ parts: toOriginals(archive).parts.length }),
  async render({ parts }, sheet) {
    const words = toWords(sheet.imprint.language);
    const { find: script } = await bundleScripts();
    const spoken = JSON.stringify(Object.fromEntries(SPOKEN.map((name) => [name, words[name]])));
    const main = html`<header class="head">
        <h1>${words.findTitle}</h1>
        <p class="own">${words.findText}</p>
      </header>
      <form id="find" class="field large" action="${ADDRESS}" data-parts="${parts}" data-words="${spoken}">
        <input
          type="text"
          inputmode="url"
          name="url"
          id="url"
          required
          maxlength="2000"
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          aria-label="${words.findLabel}"
          placeholder="https://"
        /><button type="submit">${words.findButton}</button>
      </form>
      <p id="said" class="own" role="status"></p>
      <ul id="found" class="originals"></ul>
      <div id="lists" class="lists">
        <p class="own">${words.findLists}</p>
        <ul class="parts">
          ${Array.from({ length: parts }, (_, part) => html`<li><a href="${toOriginalsAddress(part)}">${part + 1}</a></li> `)}
        </ul>
      </div>`;
    return renderFrame({
      ...sheet,
      title: words.findTitle,
      policy: POLICY,
      head: html`<script type="module" src="${script.address}"></script>`,
      main,
    });
  },
});
