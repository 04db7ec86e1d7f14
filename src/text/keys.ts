import type { SidecarValues } from '../record.ts';

/** How scrapers call each value, the surest name first; case, "_" and "-" aside. */
export const KEYS: Readonly<Record<keyof SidecarValues, readonly string[]>> = {
  title: ['title', 'headline'],
  date: ['date', 'datepublished', 'publisheddate', 'pubdate', 'publishedat', 'published'],
  updated: ['datemodified', 'updatedat', 'updated', 'modified'],
  source: ['source', 'site', 'sitename', 'publisher'],
  host: ['hostname', 'sourcehostname', 'domain'],
  location: ['location', 'place', 'dateline'],
  byline: ['author', 'authors', 'byline'],
  url: ['url', 'link', 'sourceurl', 'originalurl'],
  language: ['language', 'lang'],
  tags: ['tags', 'keywords', 'categories'],
  retrieved: ['retrieved', 'crawled', 'scrapedat', 'fetched'],
};

const MARKS = /[\s_-]+/gu;
const WEB_ADDRESS = /^https?:\/\//iu;

/** A scraper's name for a value without its marks; some call the address of the page its source. */
export function toKey(name: string, value: unknown): string {
  const key = name.toLowerCase().replace(MARKS, '');
  return key === 'source' && typeof value === 'string' && WEB_ADDRESS.test(value) ? 'sourceurl' : key;
}
