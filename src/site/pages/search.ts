import { html } from 'hono/html';
import type { Kind } from '../assets/export/listing.ts';
import { bundleScripts } from '../assets.ts';
import { type Reach, REACHES, SORTS } from '../assets/search/query.ts';
import { SHARED_WORDS } from '../assets/search/hits.ts';
import { type SearchWords, toSearchWords } from '../assets/search/words.ts';
import { type PageKind, toPageKind } from '../kind.ts';
import { type Html, renderFrame } from '../parts/frame.ts';
import { toWords, type Words } from '../words.ts';

/** The one page that runs a script, and the search engine as WebAssembly. */
export const SEARCH_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";

const EXPORTS = ['csv', 'ris', 'json', 'citations'] as const satisfies readonly Kind[];

/** The search page; everything found is drawn by its script. */
export const search: PageKind = toPageKind({
  name: 'search',
  keys: () => ['search'],
  permalink: () => 'search.html',
  // What the page loads is named by the program's own files, which are in the digest of the templates.
  gather: () => ({}),
  async render(_shown, sheet) {
    const { search: script, worker, style, takeaway } = await bundleScripts();
    const words = toWords(sheet.imprint.language);
    const searchWords = toSearchWords(sheet.imprint.language);
    return renderFrame({
      ...sheet,
      title: words.nav.search,
      section: 'search',
      search: false,
      policy: SEARCH_POLICY,
      head: html`<link rel="stylesheet" href="${style.address}" />
        <script type="module" src="${script.address}"></script>`,
      main: html`<form
        id="search"
        role="search"
        action="search.html"
        autocomplete="off"
        data-engine="${worker.address}"
        data-words="${JSON.stringify(Object.fromEntries(SHARED_WORDS.map((name) => [name, words[name]])))}"
      >
        <h1 class="unseen">${words.nav.search}</h1>
        <div class="field">
          <input
            type="search"
            id="q"
            name="q"
            accesskey="/"
            aria-label="${words.searchFor}"
            maxlength="300"
            enterkeyhint="search"
            spellcheck="false"
          /><button type="submit">${words.searchButton}</button>
        </div>
        <div class="settings">
          <fieldset class="scope">
            <legend class="unseen">${searchWords.reach.label}</legend>
            ${REACHES.map((reach) => renderRadio('in', reach, searchWords.reach[reach], html` <b id="count-${reach}"></b>`))}
          </fieldset>
          <fieldset class="order">
            <legend class="unseen">${searchWords.sort.label}</legend>
            ${SORTS.map((sort) => renderRadio('sort', sort, searchWords.sort[sort]))}
          </fieldset>
          <label class="to-facets"><input type="checkbox" id="narrow" aria-controls="facets" /><span>${searchWords.narrow}</span></label>
        </div>
        <p id="status" class="status" role="status">${words.starting}</p>
        <div id="choices" class="choices"></div>
        <noscript
          ><p>${words.scriptless}</p>
          ${renderWays(words)}</noscript
        >
        <div id="stuck" class="stuck">
          <p>${words.stuck}</p>
          ${renderWays(words)}
        </div>
        <div class="layout">
          <section aria-label="${words.hits}">
            <ol id="hits" class="hits"></ol>
            <button type="button" id="again" hidden>${searchWords.again}</button>
            <button type="button" id="more" hidden>${searchWords.more}</button>
            <div id="export" class="takeaway" data-script="${takeaway.address}" data-archive="${sheet.imprint.title}" hidden>
              <span>${words.takeaway}</span>
              ${EXPORTS.map((kind) => html`<button type="button" value="${kind}">${words.exports[kind]}</button> `)}
            </div>
            <div id="remembered" class="remembered" hidden>
              <label><input type="checkbox" id="remember" /> ${words.remember}</label>
              <ul id="recent"></ul>
            </div>
          </section>
          <aside id="facets" class="aside facets" aria-label="${searchWords.narrow}" hidden>
            ${renderRange(searchWords)}
            <div id="values"></div>
          </aside>
        </div>
      </form>`,
    });
  },
});

function renderRadio(name: 'in' | 'sort', value: Reach | (typeof SORTS)[number], label: string, count?: Html): Html {
  const isDefault = value === 'both' || value === 'relevance';
  return html`<label
    ><input type="radio" name="${name}" value="${value}" ${isDefault && html` checked`} /><span>${label}</span>${count}</label
  > `;
}

function renderRange({ range }: SearchWords): Html {
  return html`<fieldset class="facet range">
    <legend>${range.label}</legend>
    <div class="chart">
      <div id="bars" class="bars" aria-hidden="true"></div>
      <input type="range" id="first" min="0" max="0" value="0" aria-label="${range.first}" />
      <input type="range" id="last" min="0" max="0" value="0" aria-label="${range.last}" />
    </div>
    <div class="days">
      <label>${range.from} <input type="date" id="from" name="from" /></label>
      <label>${range.to} <input type="date" id="to" name="to" /></label>
    </div>
  </fieldset>`;
}

function renderWays(words: Words): Html {
  return html`<ul>
    ${(['dates', 'locations', 'sources'] as const).map((way) => html`<li><a href="${way}.html">${words.nav[way]}</a></li>`)}
  </ul>`;
}
