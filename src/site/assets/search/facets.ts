import type { FacetCounts } from './answer.ts';
import { toElement } from './element.ts';
import type { PageWords } from './hits.ts';
import { type Facet, FACETS, type Query } from './query.ts';

/** So many values are drawn until a reader asks for all. */
const FEW = 8;

/** The facets as lists of boxes to tick, with the number of hits that each value leaves. */
export function toFacetElements(counts: FacetCounts, query: Query, words: PageWords): readonly HTMLElement[] {
  return FACETS.flatMap((facet) => toFacetElement(facet, counts[facet], query.chosen[facet], words) ?? []);
}

function toValueText(facet: Facet, value: string, words: PageWords): string {
  if (value === '') return words.notStated;
  if (facet === 'commented') return value === 'yes' ? words.search.commented : words.search.uncommented;
  if (facet === 'language') return toLanguageName(value, words);
  return facet === 'year' && value === 'undated' ? words.undated : value;
}

/** A language in the words of the page; it may come from the page's address, so it may be anything. */
export function toLanguageName(value: string, words: PageWords): string {
  try {
    return value === 'und' ? words.notStated : (new Intl.DisplayNames(words.locale, { type: 'language' }).of(value) ?? value);
  } catch {
    return value;
  }
}

/** What is chosen, each as a button that takes it back. */
export function toChoiceElements({ chosen }: Query, words: PageWords): readonly HTMLElement[] {
  return FACETS.flatMap((facet) =>
    chosen[facet].map((value) => {
      const text = toValueText(facet, value, words);
      const label = words.search.remove(words.search.facet[facet], text);
      return toElement(
        'button',
        { type: 'button', 'data-facet': facet, 'data-value': value, 'aria-label': label },
        toElement('bdi', {}, text),
        ' ×',
      );
    }),
  );
}

function toFacetElement(
  facet: Facet,
  counts: ReadonlyMap<string, number | undefined>,
  chosen: readonly string[],
  words: PageWords,
): HTMLElement | undefined {
  const all = new Map<string, number | undefined>([...chosen.map((value) => [value, 0] as const), ...counts]);
  const values = [...all]
    .filter(([value, count]) => count !== 0 || chosen.includes(value))
    .toSorted(facet === 'year' ? compareYears : compareCounts);
  // One value for all tells nothing apart.
  if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return undefined;
  const boxes = (few: boolean): readonly HTMLElement[] =>
    values
      .filter(([value], index) => !few || index < FEW || chosen.includes(value))
      .map(([value, count]) => toBox(facet, value, count, chosen, words));
  const list = toElement('ul', {}, ...boxes(true));
  const section = toElement('section', { class: 'facet' }, toElement('h2', {}, words.search.facet[facet]), list);
  if (list.childElementCount < values.length) {
    const button = toElement('button', { type: 'button', class: 'all' }, words.search.all(values.length));
    button.addEventListener('click', () => {
      list.replaceChildren(...boxes(false));
      button.remove();
      list.querySelectorAll('input')[FEW]?.focus();
    });
    section.append(button);
  }
  return section;
}

function toBox(facet: Facet, value: string, count: number | undefined, chosen: readonly string[], words: PageWords): HTMLElement {
  const box = toElement('input', { type: 'checkbox', name: facet, value, checked: chosen.includes(value) });
  const name = toElement('bdi', {}, toValueText(facet, value, words));
  return toElement(
    'li',
    {},
    toElement(
      'label',
      {},
      box,
      toElement('span', {}, name),
      ' ',
      ...(count === undefined ? [] : [toElement('span', { class: 'count' }, count.toLocaleString(words.locale))]),
    ),
  );
}

// A year that was not searched has no count.
type Counted = readonly [value: string, count: number | undefined];

// What no article states comes last, however often.
function compareCounts([a, countA]: Counted, [b, countB]: Counted): number {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return (countB ?? 0) - (countA ?? 0) || (a < b ? -1 : 1);
}

// Newest first; "undated" sorts behind every year, so it is put last by hand.
function compareYears([a]: Counted, [b]: Counted): number {
  if ((a === 'undated') !== (b === 'undated')) return a === 'undated' ? 1 : -1;
  return a < b ? 1 : -1;
}
