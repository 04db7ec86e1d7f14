import type { Reference } from './reference.ts';

// What TeX takes for more than itself. A brace counts even behind a backslash, so it is written by its name.
const SPECIAL = /[\\{}%$&#_^~]/g;
const SPELLED: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '%': '\\%',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
};

// -- is a dash to TeX and '' a quotation mark
const LIGATURE = /(?:([-'`,<>])(?=\1)|[?!](?=`))/g;

// "Mara Lindqvist": names that BibTeX takes apart as a person would
const PLAIN_NAME = /^[\p{L}\p{M}.'’-]+(?: (?!and )[\p{L}\p{M}.'’-]+)+$/u;

/** A reference as BibTeX, for LaTeX and whatever reads its files; in UTF-8. */
export function toBibtex(reference: Reference): string {
  const { key, title, authors, issued, source, agency, url, retrieved, language, keywords, archive, permalink, note } = reference;
  const [year, month, day] = issued.map((part, index) => `${part}`.padStart(index === 0 ? 4 : 2, '0'));
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // The second braces keep the capitals of the title.
    ['title', `{${escape(title)}}`],
    ['author', authors.length === 0 ? undefined : authors.map(toName).join(' and ')],
    ['journal', source === undefined ? undefined : escape(source)],
    ['publisher', agency === undefined ? undefined : escape(agency)],
    ['year', year],
    ['month', month],
    ['day', day],
    // A browser's form of an address has no brace and no backslash left in it.
    ['url', url === undefined ? undefined : escapeAddress(url)],
    ['urldate', retrieved],
    ['language', language === undefined ? undefined : escape(language)],
    ['keywords', keywords.length === 0 ? undefined : escape(keywords.join(', '))],
    ['howpublished', escape(`${archive}, ${permalink}`)],
    ['note', escape(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}},`]));
  return `@article{${key},\n${lines.join('\n')}\n}\n`;
}

function toName(name: string): string {
  return PLAIN_NAME.test(name) ? name : `{${escape(name)}}`;
}

function escape(text: string): string {
  return text.replace(SPECIAL, (sign) => SPELLED[sign] ?? sign).replace(LIGATURE, '$&{}');
}

function escapeAddress(url: string): string {
  return url.replace(/[\\{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
