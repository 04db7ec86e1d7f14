import type { SidecarValues } from '../record.ts';
import { collapse } from './lines.ts';
import { readJsonLd } from './metadata/jsonld.ts';
import { readScripts } from './metadata/scripts.ts';
import { readAddress, readTags } from './metadata/tags.ts';
import { toUnescaped } from './metadata/values.ts';
import { cutSite } from './title.ts';

/** What a page states of itself for programs, whatever its lines say. */
export interface PageHead {
  /** What its structured data and its tags state, the surest first. */
  readonly values: readonly SidecarValues[];
  /** What its tags say of the page more than of the article. */
  readonly loose: SidecarValues;
  /** All the titles that it states. */
  readonly titles: readonly string[];
  /** The one that is the article's, without the name of the site; empty when it states none. */
  readonly named: string;
  /** The address that it gives as its own. */
  readonly url: string | undefined;
  /** The moment of publication that its scripts hold. */
  readonly scripted: string | undefined;
}

/** Reads what a page states of itself, while its scripts are still in it. */
export function readHead(document: Document): PageHead {
  const tags = readTags(document);
  const values = [...readJsonLd(document), tags.values];
  const heading = collapse(toUnescaped(document.querySelector('title')?.textContent ?? ''));
  const titles = [...values.flatMap(({ title }) => title ?? []), heading].filter((title) => title !== '');
  const site = values.find(({ source }) => source !== undefined)?.source;
  return {
    values,
    loose: tags.loose,
    titles,
    named: cutSite(titles[0] ?? '', site, titles),
    url: readAddress(document),
    scripted: readScripts(document),
  };
}
