import type { Location } from '../record.ts';
import { toCountryName } from './countries.ts';
import { toCommentsPage } from './paging.ts';
import { toGroupSlug } from './slug.ts';

/** Where an article's page stands in the site, from its root, without a leading slash. */
export function toArticleAddress(article: { readonly id: string; readonly slug: string }): string {
  return `articles/${article.id.slice(0, 2)}/${article.slug}-${article.id}.html`;
}

/** Where a page of an article's comments stands; the first page is that of the article. */
export function toCommentsAddress(article: { readonly id: string; readonly slug: string }, page: number): string {
  return toCommentsPage(toArticleAddress(article), page);
}

/** Where the page of the raw capture stands in the site. */
export function toCaptureAddress(id: string): string {
  return `captures/${id.slice(0, 2)}/${id}.html`;
}

/** Where the list of a source's articles stands in the site. */
export function toSourceAddress(source: string): string {
  return `sources/${toGroupSlug(source)}.html`;
}

/** Where the list of a kicker's articles stands in the site. */
export function toKickerAddress(kicker: string): string {
  return `kickers/${toGroupSlug(kicker)}.html`;
}

/** The words that name a location in lists, in English unless another language is asked for: "Commack, New York, United States" when it was resolved, else the text as written. */
export function toLocationName(location: Location, language = 'en'): string {
  if (location.name === undefined) return location.text;
  const country = location.country === undefined ? undefined : toCountryName(location.country, language);
  return [location.name, location.region, country === location.name ? undefined : country].filter((part) => part !== undefined).join(', ');
}

/** Where the list of a location's articles stands in the site. */
export function toLocationAddress(location: Location): string {
  return `locations/${toGroupSlug(toLocationName(location).replaceAll(',', ''))}.html`;
}
