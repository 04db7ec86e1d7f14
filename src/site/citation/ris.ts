import type { Reference } from './reference.ts';

/** A reference in the RIS format of reference managers: a tag a line (https://en.wikipedia.org/wiki/RIS_(file_format)). */
export function toRis(reference: Reference): string {
  const { key, title, authors, issued, source, agency, url, retrieved, language, keywords, archive, permalink, note } = reference;
  const [year, month, day] = issued.map((part, index) => `${part}`.padStart(index === 0 ? 4 : 2, '0'));
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', name] as const),
    ['PY', year],
    // The fourth part is for what is no date.
    ['DA', year === undefined ? undefined : `${year}/${month ?? ''}/${day ?? ''}/`],
    ['T2', source],
    ['PB', agency],
    ['UR', url],
    ['Y2', retrieved?.replaceAll('-', '/')],
    ['LA', language],
    ...keywords.map((word) => ['KW', word] as const),
    ['DP', archive],
    ['AV', permalink],
    ['N1', note],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined || value === '' ? [] : [`${tag}  - ${value}`]));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
