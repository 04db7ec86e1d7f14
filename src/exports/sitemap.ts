import { toXmlText, XML_DECLARATION } from './xml.ts';

/** A sitemap holds so many addresses at most (sitemaps.org); with more, it becomes a list of sitemaps. */
export const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap before it is written: where it stands in the site, and its text, piece by piece. */
export interface Sitemap {
  readonly address: string;
  readonly lines: () => Iterable<string>;
}

/** The sitemap of these pages, in their order, or the list of sitemaps with them; `sitemap.xml` comes first. */
export function toSitemaps(addresses: readonly string[], baseUrl: string, most: number = MOST_ADDRESSES): readonly Sitemap[] {
  if (addresses.length <= most) return [{ address: 'sitemap.xml', lines: () => toLines('urlset', 'url', addresses, baseUrl) }];
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, part): Sitemap => {
    const mine = addresses.slice(part * most, (part + 1) * most);
    return { address: `sitemap-${part + 1}.xml`, lines: () => toLines('urlset', 'url', mine, baseUrl) };
  });
  const names = parts.map(({ address }) => address);
  return [{ address: 'sitemap.xml', lines: () => toLines('sitemapindex', 'sitemap', names, baseUrl) }, ...parts];
}

function* toLines(list: string, entry: string, addresses: readonly string[], baseUrl: string): Generator<string> {
  yield `${XML_DECLARATION}<${list} xmlns="${NAMESPACE}">\n`;
  for (const address of addresses) yield `<${entry}><loc>${toXmlText(baseUrl + toPublicAddress(address))}</loc></${entry}>\n`;
  yield `</${list}>\n`;
}

// The first page is the folder itself.
function toPublicAddress(address: string): string {
  return address === 'index.html' ? '' : address;
}
