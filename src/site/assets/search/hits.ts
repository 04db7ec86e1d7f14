import { toDateText, toKnownDateText } from '../../parts/date.ts';
import type { Words } from '../../words.ts';
import { toElement } from './element.ts';
import type { Passage } from './excerpt.ts';
import { toPassageAddress } from './fragment.ts';
import type { Hit, Said } from './hit.ts';
import type { SearchWords } from './words.ts';

/** No more comments of one article than this are drawn; a link leads to the others. */
const MOST_COMMENTS = 3;

/** What of the archive's own words the page's script needs; they come with the page, because all of them would weigh more than the script. */
export const SHARED_WORDS = ['locale', 'untitled', 'undated', 'notStated', 'anonymous', 'at', 'orEarlier', 'noYear'] as const;
type SharedWord = (typeof SHARED_WORDS)[number];

/** The words of the page: the archive's own and those of the search. */
export type PageWords = Pick<Words, SharedWord> & { readonly search: SearchWords };

/** A hit as an element of the list. */
export function toHitElement(hit: Hit, words: PageWords): HTMLElement {
  const { address, language, title, date, inferred, location, source, passages, said } = hit;
  const line = [date === undefined ? words.undated : toKnownDateText(date, inferred ? 'inferred' : 'stated', words), location, source];
  const drawn = said.slice(0, MOST_COMMENTS).map((one) => toSaidElement(one, language, words));
  const more = said.length - drawn.length;
  return toElement(
    'li',
    {},
    toElement(
      'h2',
      {},
      toElement(
        'a',
        { href: toPassageAddress(address, ...passages), ...toVoice(language) },
        ...(title.length === 0 ? [words.untitled] : toNodes(title)),
      ),
    ),
    toElement('p', { class: 'line' }, ...toLine(line.filter((part) => part !== undefined))),
    ...passages.map((passage) => toElement('p', { class: 'text', ...toVoice(language) }, ...toNodes(passage))),
    ...drawn,
    ...(more > 0
      ? [toElement('p', { class: 'line' }, toElement('a', { href: `${address}#comments` }, words.search.moreComments(more)))]
      : []),
  );
}

function toSaidElement({ address, speaker, date, passage }: Said, language: string, words: PageWords): HTMLElement {
  const name = speaker.length === 0 ? toElement('i', {}, words.anonymous) : toElement('b', {}, toElement('bdi', {}, ...toNodes(speaker)));
  const time = date === undefined ? words.search.comment : toDateText(date, words);
  const link = toElement('a', { href: toPassageAddress(address, passage) }, time);
  return toElement(
    'div',
    { class: 'said' },
    toElement('p', { class: 'line' }, name, ' · ', link, ...(date === undefined ? [] : [` · ${words.search.comment}`])),
    toElement('p', { class: 'text', ...toVoice(language) }, ...toNodes(passage)),
  );
}

function toLine(parts: readonly string[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => [...(index === 0 ? [] : [' · ']), toElement('bdi', {}, part)]);
}

function toVoice(language: string): Readonly<Record<string, string>> {
  return { dir: 'auto', ...(language !== 'und' && { lang: language }) };
}

function toNodes(passage: Passage): readonly (Node | string)[] {
  return passage.map(({ text, marked }) => (marked ? toElement('mark', {}, text) : text));
}
