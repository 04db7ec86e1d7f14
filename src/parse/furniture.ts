import { PHRASES } from './phrases.ts';

/** Beginnings of longer set phrases: cookie notes, form hints. */
const BEGINNINGS: readonly (readonly [start: string, reason: string])[] = [
  ['your email address will not be published', 'comment-form'],
  ['you may use these html tags', 'comment-form'],
  ['посетители находящиеся в группе', 'comment-form'],
  ['fill in your details below or click an icon to log in', 'comment-form'],
  ['this website uses cookies', 'cookies'],
  ['by continuing to use this site you', 'cookies'],
  ['click to share on', 'share-bar'],
  ['you are using an out of date browser', 'legal'],
];

const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;
const LONGEST = 200;
const SHORTEST_BEGINNING = 16;
/** Marks that say that nothing follows: ### · -30- */
const END_SIGNS = /^(?:#(?:\s?#){2}|-\s?30\s?-)$/u;
/** {| existing_createdDate |}: what a template left */
const RESIDUE = /^\{\|[^{}]{0,80}\|\}$/u;
/** Views: 318 · 2 Min Read · Image 1 of 23 · 14 shares */
const COUNTER =
  /^(?:(?:views|shares|reads|aufrufe|vues|visitas|visualizzazioni|просмотров|просмотры|перегляди|浏览|阅读)\s?[:：]\s?\d[\d.,\s]{0,9}|\d{1,3}\smin(?:utes?|uten)?\s(?:read|lesezeit|de lecture|de lectura|di lettura|leitura|leestijd|czytania)|(?:image|bild|foto|photo)\s\d{1,3}\s(?:of|von|de|di|van|z|из)\s\/?\s?\d{1,3}|\d[\d.,]{0,6}\s(?:shares|views|retweets|просмотров|просмотра))$/iu;
/** Read also: The year of the left boot */
const RELATED =
  /^(?:read (?:also|more|next)|also read|see also|related(?: story| article| news)?|more on this(?: story)?|lesen sie auch|lies auch|mehr zum thema|auch interessant|siehe auch|lire aussi|à lire(?: aussi| également)?|voir aussi|lea también|lee también|le puede interesar|leia (?:também|mais)|veja também|leggi anche|potrebbe interessarti|lees ook|zie ook|zobacz (?:również|też|także)|czytaj (?:również|też|także)|читайте (?:также|також|ещё|еще)|читать также|смотрите также|по теме|相关阅读|相关新闻|延伸阅读|関連記事|あわせて読みたい|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|شاهد أيضا|ayrıca okuyun|[iİ]lgili haber|bunu da okuyun)\s?[:：|>»→-]{1,2}\s*\S.{0,180}$/iu;
/** © 2019 The Lamplighter. All rights reserved. */
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s.{0,80}\b(?:19|20)\d\d\b/iu;
/** 5 Comments The Lamplighter Login · Recommend 4 · Sort by Best · sorted by: top · Join the discussion… · all 6 comments · 3 Answers 3 · Сначала старые */
const THREAD_BAR =
  /^(?:\d{1,6} comments? \S.{0,80} login|recommend \d{1,6}(?: share sort by \p{L}{2,12} join the discussion(?:\.{3}|…)?)?|(?:sort(?:ed)? by|sortieren nach|trier par|ordenar por):?(?: (?:best|top|new|old|newest|oldest|controversial|ältesten|neuesten|beliebteste))?|join the discussion(?:\.{3}|…)|all \d{1,6} comments|\d{1,4} answers?(?: \d{1,4})?|сначала (?:интересные|старые|новые))$/iu;
/** 501 points by lockgate on April 19, 2019 | hide | past | favorite | 187 comments */
const STORY_BAR = /^\d{1,6} points? by [\w-]{2,24} .{3,30} \| hide \|/u;

function toKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(SIGNS, ' ').trim();
}

const BETWEEN_PHRASES = /\s{0,3}[|\n]\s{0,3}/u;

const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries(PHRASES).flatMap(([reason, phrases]) =>
    phrases
      .trim()
      .split(BETWEEN_PHRASES)
      .map((phrase): [string, string] => [toKey(phrase), reason]),
  ),
);

/** The first words of all phrases: few lines of a text begin with one. */
const FIRST_WORDS = new Set([...REASONS.keys(), ...BEGINNINGS.map(([start]) => start)].map((key) => key.split(' ', 1)[0]));
const FIRST_WORD = /[\p{L}\p{N}\p{M}]+/u;

function findPhrase(text: string): string | undefined {
  if (!FIRST_WORDS.has(toKey(FIRST_WORD.exec(text)?.[0] ?? ''))) return undefined;
  const key = toKey(text);
  return REASONS.get(key) ?? (key.length < SHORTEST_BEGINNING ? undefined : BEGINNINGS.find(([start]) => key.startsWith(start))?.[1]);
}

/** Every reason for which a whole line is left out. */
export const FURNITURE_REASONS: readonly string[] = [...Object.keys(PHRASES), 'related', 'counter', 'comments-heading', 'page-foot'];

/** Why a whole line is not part of an article, if it is one of the phrases of the table; the same words inside a sentence are not. */
export function findFurniture(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const reason = findPhrase(text);
  if (reason !== undefined) return reason;
  if (THREAD_BAR.test(text) || STORY_BAR.test(text)) return 'comments-heading';
  if (COPYRIGHT.test(text)) return 'legal';
  if (END_SIGNS.test(text)) return 'end-mark';
  if (RESIDUE.test(text)) return 'code-residue';
  if (COUNTER.test(text)) return 'counter';
  return RELATED.test(text) ? 'related' : undefined;
}
