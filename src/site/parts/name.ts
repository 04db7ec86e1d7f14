import { html } from 'hono/html';
import type { Location } from '../../record.ts';
import type { Summary } from '../../summary.ts';
import { toCountryName } from '../../text/countries.ts';
import { getDirection, toLanguageName } from '../../text/language.ts';
import type { Words } from '../words.ts';
import type { Html } from './frame.ts';

/** Attributes for an element that holds text of an article: its language and the direction it is written in. */
export function renderLanguage(language: string): Html {
  return html` lang="${language}" dir="${language === 'und' ? 'auto' : getDirection(language)}"`;
}

/** What has to be known of an article to name it on a page and to lead there. */
export type Mention = Pick<Summary, 'id' | 'slug' | 'title' | 'opening' | 'language'>;

/** The few words of a summary that name its article. */
export function toMention({ id, slug, title, opening, language }: Summary): Mention {
  return { id, slug, ...(title !== undefined && { title }), ...(opening !== undefined && { opening }), language };
}

/** The title of an article as lists show it; for one without a title the archive's own word and the id. */
export function renderTitle({ id, title, opening, language }: Mention, words: Words): Html {
  if (title === undefined) return html`<span class="own">${words.untitled}, </span>${opening ?? id.slice(0, 8)}`;
  return html`<bdi lang="${language}">${title}</bdi>`;
}

/** A path: each of its names in its own direction, the names from left to right. */
export function renderPath(path: string): Html {
  return html`<span dir="ltr">${path.split('/').map((name, index) => html`${index > 0 && html`/<wbr />`}<bdi>${name}</bdi>`)}</span>`;
}

/** A location in the words of the interface: "Commack, New York, United States", or as written when it is on no map. */
export function toPlaceText(location: Location, words: Words): string {
  if (location.name === undefined) return location.text;
  const country = location.country === undefined ? undefined : toCountryName(location.country, words.locale);
  return [...new Set([location.name, location.region, country])].filter((part) => part !== undefined).join(', ');
}

/** The name of a language in the interface's language from its BCP 47 tag. */
export function toLanguageText(language: string, words: Words): string {
  return language === 'und' ? words.notStated : toLanguageName(language, words.locale);
}
