import type { Config } from '../config.ts';
import { type Entry, toMidnight } from './entry.ts';

/** Where the feed stands in the site. */
export const JSON_FEED_ADDRESS = 'feed.json';

/** A feed in JSON Feed 1.1 (jsonfeed.org) of these entries, newest first. */
export function renderJsonFeed(entries: readonly Entry[], config: Config, baseUrl: string): string {
  const { title, description, keeper, language } = config;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: baseUrl,
    feed_url: baseUrl + JSON_FEED_ADDRESS,
    description: description === '' ? undefined : description,
    authors: keeper === undefined ? undefined : [{ name: keeper }],
    language,
    items: entries.map(toFeedItem),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

function toFeedItem({ url, title, published, authors, original, excerpt, tags, language }: Entry): object {
  return {
    id: url,
    url,
    external_url: original,
    title,
    content_text: excerpt ?? '',
    date_published: published === undefined ? undefined : toMidnight(published),
    authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
    tags: tags.length === 0 ? undefined : tags,
    language,
  };
}
