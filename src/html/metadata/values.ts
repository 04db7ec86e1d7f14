import { decodeHTMLStrict } from 'entities';
import type { SidecarValues } from '../../record.ts';

/** What a page states, as it was looked for: absent values are undefined, or empty lists. */
type Stated = { readonly [Field in 'title' | 'date' | 'updated' | 'source' | 'language' | 'location']: string | undefined } & {
  readonly byline: readonly string[];
  /** Each may hold several, parted by commas. */
  readonly tags: readonly string[];
};

const MOST_TAGS = 50;
// "Published", "No author"
const NOBODY =
  /^(?:published|updated|posted|written|veröffentlicht|aktualisiert|stand|publié|publicado|pubblicato|(?:no|unknown) author|unknown|none|null|undefined|n\/a)$/iu;

/** 1970-01-01 · 0001-01-01: what programs write where they know no day */
const NO_DAY = /^(?:000[01]|1970-01-01|1969-12-31|1900-01-01)/u;

/** &#039; · &amp;amp; */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;
const MOST_ESCAPED = 3;

/** What a text says that programs escaped once more than its place asks for: "L&amp;#039;été". */
export function toUnescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < MOST_ESCAPED && ENTITY.test(plain); times += 1) plain = decodeHTMLStrict(plain);
  return plain;
}

/** Whether a text stands where a name would, and is none. */
export function isNobody(text: string): boolean {
  return NOBODY.test(text);
}

/** Whether a day is what a program writes that knows none. */
export function isNoDay(text: string): boolean {
  return NO_DAY.test(text);
}

/** The values that are there. */
export function toValues({ byline, tags, ...texts }: Stated): SidecarValues {
  const parted = tags.flatMap((text) => text.split(/[,;]/u).map((tag) => tag.trim())).filter((tag) => tag !== '');
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== '')),
    ...(byline.length > 0 && { byline }),
    ...(parted.length > 0 && { tags: [...new Set(parted)].slice(0, MOST_TAGS) }),
  };
}
