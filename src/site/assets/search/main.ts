import { SCOPES } from '../../../search/bundle.ts';
import { openChart } from './chart.ts';
import type { Listed } from '../export/main.ts';
import { openClient } from './client.ts';
import { getElement } from './element.ts';
import { toChoiceElements, toFacetElements, toLanguageName } from './facets.ts';
import type { Hit } from './hit.ts';
import { type PageWords, toHitElement } from './hits.ts';
import type { AnswerMessage } from './message.ts';
import { listenToKeys } from './keys.ts';
import {
  FACETS,
  findLeftAside,
  isEmpty,
  isWithin,
  parseQuery,
  type Query,
  type Reach,
  REACHES,
  SORTS,
  toParameters,
  withChoice,
} from './query.ts';
import { parseRange, type Range } from './range.ts';
import { openRecent } from './recent.ts';
import { toSearchWords } from './words.ts';

/** Hits drawn at once. */
const PAGE_SIZE = 20;
/** Milliseconds after a key before a search starts. */
const PAUSE = 180;
/** Milliseconds before a search is said to be under way. */
const PATIENCE = 400;

const language = document.documentElement.lang;
const form = getElement('search', HTMLFormElement);
const words: PageWords = { ...JSON.parse(form.dataset['words'] ?? '{}'), search: toSearchWords(language) };
const client = openClient(form.dataset['engine'] ?? '');
const field = getElement('q', HTMLInputElement);
const status = getElement('status', HTMLElement);
const choices = getElement('choices', HTMLElement);
const hits = getElement('hits', HTMLElement);
const more = getElement('more', HTMLButtonElement);
const again = getElement('again', HTMLButtonElement);
const facets = getElement('facets', HTMLElement);
const values = getElement('values', HTMLElement);
const days = [getElement('from', HTMLInputElement), getElement('to', HTMLInputElement)] as const;
const chart = openChart(changeRange);
const recent = openRecent(getElement('remember', HTMLInputElement), getElement('recent', HTMLElement));
const takeaway = getElement('export', HTMLElement);
const remembered = getElement('remembered', HTMLElement);

let query = parseQuery(new URLSearchParams(location.search));
/** What made no sense in the address that the reader came with. */
let leftAside = findLeftAside(new URLSearchParams(location.search), query);
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let wasTyped = false;
let count = 0;

getElement('stuck', HTMLElement).remove();
drawQuery();
listenToKeys(field, hits);
void search();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  change({ ...query, text: field.value }, false);
});
form.addEventListener('input', ({ target }) => {
  if (target !== field) return;
  clearTimeout(timer);
  timer = setTimeout(() => change({ ...query, text: field.value }, true), PAUSE);
});
form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target === field) return;
  if (days.some((day) => day === target)) return changeRange(parseRange(days[0].value, days[1].value));
  const { name, value, checked } = target;
  const facet = FACETS.find((one) => one === name);
  const typed = { ...query, text: field.value };
  if (facet !== undefined) change(withChoice(typed, facet, value, checked), false);
  else
    change(
      {
        ...typed,
        reach: REACHES.find((reach) => reach === value) ?? query.reach,
        sort: SORTS.find((sort) => sort === value) ?? query.sort,
      },
      false,
    );
});
choices.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : undefined;
  const facet = FACETS.find((one) => one === button?.dataset['facet']);
  if (facet === undefined) return;
  field.focus();
  change(withChoice(query, facet, button?.dataset['value'] ?? '', false), false);
});
takeaway.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) void takeAway(target.value);
});
more.addEventListener('click', () => void drawMore());
again.addEventListener('click', () => void search());
// The index is fetched while the first word is typed.
field.addEventListener('focus', client.open, { once: true });
addEventListener('popstate', () => {
  clearTimeout(timer);
  query = parseQuery(new URLSearchParams(location.search));
  leftAside = findLeftAside(new URLSearchParams(location.search), query);
  wasTyped = false;
  drawQuery();
  void search();
});

function changeRange(range: Range): void {
  change({ ...query, text: field.value, range }, false);
  drawQuery();
}

/** Takes over what the reader asks for. What is typed in one go is one step of the browser's history. */
function change(asked: Query, typed: boolean): void {
  clearTimeout(timer);
  const parameters = toParameters(asked).toString();
  if (parameters === toParameters(query).toString()) return;
  query = asked;
  leftAside = [];
  const address = parameters === '' ? location.pathname : `?${parameters}`;
  if (typed && wasTyped) history.replaceState(undefined, '', address);
  else history.pushState(undefined, '', address);
  wasTyped = typed;
  void search();
}

async function search(): Promise<void> {
  const mine = ++turn;
  again.hidden = true;
  choices.replaceChildren(...toChoiceElements(query, words));
  if (isEmpty(query)) return drawNothing(words.search.empty);
  const slow = setTimeout(() => (status.textContent = words.search.searching), PATIENCE);
  hits.setAttribute('aria-busy', 'true');
  try {
    let early: readonly Hit[] = [];
    const answer = await client.ask(query, PAGE_SIZE, (first) => {
      early = first;
      if (mine === turn) drawHits(first);
    });
    if (mine !== turn) return;
    drawAnswer(answer);
    count = countHits(answer);
    takeaway.hidden = count === 0;
    remembered.hidden = true;
    recent.note(toParameters(query).toString());
    // Hits that stand there already keep the focus.
    if (JSON.stringify(answer.hits) !== JSON.stringify(early)) drawHits(answer.hits);
    more.hidden = answer.hits.length >= count;
    status.textContent = [
      toFound(answer),
      ...(answer.unknown.length > 0 ? [words.search.unknown(answer.unknown)] : []),
      ...(answer.missing.length > 0 ? [words.search.missing(toNames(answer.missing))] : []),
      ...(answer.lead === undefined ? [] : [words.search.lead(answer.lead)]),
      ...(leftAside.length > 0 ? [words.search.leftAside(leftAside)] : []),
      ...(answer.languages.length > 1 ? [words.search.languages(toNames(answer.languages))] : []),
    ].join(' ');
  } catch (error) {
    if (mine !== turn) return;
    console.warn(error);
    drawNothing(words.search.failed);
    again.hidden = false;
  } finally {
    clearTimeout(slow);
    if (mine === turn) hits.removeAttribute('aria-busy');
  }
}

function drawHits(some: readonly Hit[]): void {
  hits.replaceChildren(...some.map((hit) => toHitElement(hit, words)));
}

async function drawMore(): Promise<void> {
  const mine = turn;
  more.disabled = true;
  try {
    const page = await client.page(hits.childElementCount, PAGE_SIZE);
    if (mine !== turn) return;
    const drawn = page.map((hit) => toHitElement(hit, words));
    hits.append(...drawn);
    drawn[0]?.querySelector('a')?.focus();
    more.hidden = hits.childElementCount >= count;
    status.textContent = words.search.shown(hits.childElementCount);
  } catch (error) {
    console.warn(error);
    status.textContent = words.search.failed;
  } finally {
    more.disabled = false;
  }
}

function drawQuery(): void {
  field.value = query.text;
  days[0].value = query.range.from ?? '';
  days[1].value = query.range.to ?? '';
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    input.checked = input.value === (input.name === 'in' ? query.reach : query.sort);
  }
}

function drawAnswer({ counts, facets: facetCounts, months }: AnswerMessage): void {
  for (const reach of REACHES) {
    const scopes = SCOPES.filter((scope) => isWithin(reach, scope));
    const isCounted = scopes.every((scope) => counts[scope] !== undefined);
    const count = scopes.reduce((sum, scope) => sum + (counts[scope] ?? 0), 0);
    // What the reader does not want to see is not searched, so it has no count. Comments are counted by their articles: which of them match is known only of loaded hits. The title says so.
    Object.assign(getElement(`count-${reach}`, HTMLElement), {
      textContent: isCounted ? count.toLocaleString(words.locale) : '',
      title: isCounted ? toCountText(counts, reach) : '',
    });
  }
  // Boxes are drawn anew; the one that was just ticked keeps the focus.
  const { name, value } = document.activeElement instanceof HTMLInputElement ? document.activeElement : { name: '', value: '' };
  values.replaceChildren(...toFacetElements(facetCounts, query, words));
  const boxes = [...values.querySelectorAll('input')];
  boxes.find((box) => box.name === name && box.value === value)?.focus();
  const bars = chart.draw(months, query.range);
  facets.hidden = boxes.length === 0 && bars === 0 && Object.keys(query.range).length === 0;
}

function drawNothing(message: string): void {
  for (const reach of REACHES) Object.assign(getElement(`count-${reach}`, HTMLElement), { textContent: '', title: '' });
  hits.replaceChildren();
  values.replaceChildren();
  takeaway.hidden = true;
  remembered.hidden = false;
  recent.draw();
  more.hidden = true;
  facets.hidden = true;
  status.textContent = message;
}

async function takeAway(kind: string): Promise<void> {
  const mine = turn;
  const { script = '', archive = '' } = takeaway.dataset;
  const list = { count, client, words, archive, isCurrent: () => mine === turn, say: (text: string) => (status.textContent = text) };
  try {
    // Loaded only now: few readers take lists away.
    const exporter: { readonly takeAway: (kind: string, list: Listed) => Promise<void> } = await import(
      new URL(script, document.baseURI).href
    );
    await exporter.takeAway(kind, list);
  } catch (error) {
    console.warn(error);
    status.textContent = words.search.failed;
  }
}

function countHits({ counts }: AnswerMessage): number {
  return SCOPES.reduce((sum, scope) => sum + (counts[scope] ?? 0), 0);
}

function toNames(languages: readonly string[]): readonly string[] {
  return languages.map((one) => toLanguageName(one, words));
}

function toFound(answer: AnswerMessage): string {
  if (countHits(answer) === 0) return `${words.search.none} ${words.search.widen}`;
  return toCountText(answer.counts, query.reach);
}

function toCountText({ articles, comments }: AnswerMessage['counts'], reach: Reach): string {
  return words.search.found(isWithin(reach, 'articles') ? articles : undefined, isWithin(reach, 'comments') ? comments : undefined);
}
