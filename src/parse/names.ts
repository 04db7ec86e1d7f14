/** By Mara Lindqvist · Von Jan Ohm · Автор: Инга Соболь */
const LEAD =
  /^(?:(?<colon>authors?|autore?|autora|auteur|autor(?:in|zy)?|text|redaktion|автор|авторы|作者|文|كتب|بقلم|yazar)\s?[:：]\s*|(?<word>by|von|par|por|di|door|av|przez|от|بقلم|كتب|كتبت)\s+)(?<names>\S.*)$/iu;
/** Mara Lindqvist and Jan Ohm · A, B und C */
const BETWEEN_NAMES = /\s*[,;、，]\s*|\s+(?:and|und|et|y|e|en|i|и|og|och|&)\s+/giu;
/** A role or house behind the names: "Staff Writer", "Business Columnist" */
const ROLE =
  /\b(?:writer|reporter|editor|correspondent|columnist|contributor|staff|news|agency|media|press|reuters?|editorial|bureau|redakteur(?:in)?|korrespondent(?:in)?)\b/iu;
/** Brad Shade Reuters */
const HOUSE_BEHIND = /(?<=\S\s\S{1,40})\s(?:Reuters?d?|AP|AFP|UPI|dpa)$/u;
const MAIL = /\s*[<(]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}[>)]?\s*/gu;
const HANDLE = /\s*@\w{1,40}\s*$/u;
/** A name begins with a capital, or is written in a script without any. */
const NAME = /^(?:\p{Lu}|\p{Lo}|(?:van|von|de|del|della|di|da|al|el|la|le|d’|d')\s*\p{Lu})[\p{L}\p{M}.'’\- ]*$/u;

const LONGEST_LINE = 120;
const LONGEST_NAME = 50;
const MOST_WORDS = 5;
const MOST_NAMES = 8;

/** The people named by a byline, and the house named behind them. */
export interface Names {
  readonly names: readonly string[];
  readonly agency?: string;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && text.split(' ').length <= MOST_WORDS;
}

function toAgency(parts: readonly string[]): string | undefined {
  return parts.find((part) => /^(?:Reuters?|AP|AFP|UPI|dpa|TASS)$/iu.test(part));
}

/** Reads "By Mara Lindqvist and Jan Ohm, North Quay News Agency"; prose that begins with "by" is no byline. */
export function parseByline(line: string): Names | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const lead = LEAD.exec(line);
  const rest = lead?.groups?.['names'];
  if (rest === undefined) return undefined;
  const people = rest.replace(MAIL, '').replace(HANDLE, '').split(/\s+[|–—-]\s+/u)[0] ?? '';
  const parts = people.replace(/[.\s]+$/u, (end) => (end.startsWith('.') && /\b\p{Lu}\.$/u.test(people) ? '.' : '')).split(BETWEEN_NAMES);
  const kept = parts.map((part) => part.replace(HOUSE_BEHIND, '').trim()).filter((part) => part !== '');
  const first = kept.findIndex((part) => ROLE.test(part));
  const names = first < 0 ? kept : kept.slice(0, first);
  if (names.length === 0 || names.length > MOST_NAMES || !names.every(isName)) return undefined;
  const agency = toAgency(kept.slice(names.length));
  return { names, ...(agency !== undefined && { agency }) };
}
