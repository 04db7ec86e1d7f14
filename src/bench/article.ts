import { type Language, LANGUAGES, type Moment } from './languages.ts';
import { type Luck, toLuck } from './luck.ts';
import { getPlaces } from './places.ts';
import { drawRank, toWord } from './words.ts';

/** An article that nobody wrote: what the reader ought to find in its capture. */
export interface Invented {
  readonly index: number;
  readonly language: Language;
  readonly shape: 'wordpress' | 'dle';
  readonly title: string;
  readonly published: Moment;
  readonly place: string;
  readonly source: string;
  readonly paragraphs: readonly string[];
  readonly comments: readonly InventedComment[];
}

export interface InventedComment {
  /** The login. */
  readonly author: string;
  /** The name that DataLife Engine shows beside it. */
  readonly name: string;
  readonly written: Moment;
  /** 0 for a comment on the article, 1 for an answer to it, and so on. */
  readonly depth: number;
  readonly paragraphs: readonly string[];
}

/** What a corpus is made of: the same plan and index give the same article, however many others there are. */
export interface Plan {
  readonly seed: number;
  /** How many; articles from this index on are newer than all before, an hour after each other. */
  readonly articles: number;
  /** Codes of its languages; of ten articles the first has eight, or as many as the others leave. */
  readonly languages: readonly string[];
}

const FIRST_YEAR = 2004;
/** Twenty years behind the first: that of the articles that are newer than the plan's. */
export const NEWEST_YEAR = 2024;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SPAN_START = Date.UTC(FIRST_YEAR, 0, 1);
const SPAN_END = Date.UTC(NEWEST_YEAR, 0, 1);

const FEWEST_WORDS = 400;
const MOST_WORDS = 900;
const OPENING = 12;
/** A geometric number of comments with this mean: most have few, some have dozens. */
const MEAN_COMMENTS = 5.6;
const DEEPEST = 3;
const PEOPLE = 3_000;
const SOURCES = 12;
const FIRST_LANGUAGE = 0.8;

/** The invented article of an index. */
export function inventArticle(plan: Plan, index: number): Invented {
  const luck = toLuck(plan.seed, index);
  const language = pickLanguage(plan, luck);
  const published =
    index < plan.articles ? SPAN_START + Math.floor(luck.draw() * (SPAN_END - SPAN_START)) : SPAN_END + (index - plan.articles) * HOUR;
  const shape = language.dle !== undefined && luck.chance(0.5) ? 'dle' : 'wordpress';
  return {
    index,
    language,
    shape,
    title: toSentence(luck, language, luck.count(5, 9)),
    published: toMoment(published),
    place: pickOften(luck, language.places ?? getPlaces()),
    source: `${toName(language, 3 * luck.count(1, SOURCES))} ${language.code.toUpperCase()} Courier`,
    paragraphs: inventBody(luck, language),
    comments: inventComments(luck, language, published, shape),
  };
}

function pickLanguage({ languages }: Plan, luck: Luck): Language {
  const [first, ...others] = languages.map((code) => {
    const found = LANGUAGES.find((language) => language.code === code);
    if (found === undefined)
      throw new Error(`No articles can be invented in ${code}; there are ${LANGUAGES.map((known) => known.code).join(', ')}`);
    return found;
  });
  if (first === undefined) throw new Error('A corpus needs a language');
  return others.length === 0 || luck.chance(FIRST_LANGUAGE) ? first : luck.pick(others);
}

function inventBody(luck: Luck, language: Language): readonly string[] {
  // A handful of articles in doubt about their language would have a search bundle to themselves.
  const frequent = Array.from({ length: OPENING }, () => luck.pick(language.sounds.common.slice(0, OPENING)));
  const paragraphs: string[] = [];
  let rest = luck.count(FEWEST_WORDS, MOST_WORDS) - OPENING;
  while (rest > 0) {
    const words = Math.min(rest, luck.count(30, 90));
    paragraphs.push(toText(luck, language, words));
    rest -= words;
  }
  return [`${toCapital(frequent.join(' '))}. ${paragraphs[0]}`, ...paragraphs.slice(1)];
}

function inventComments(luck: Luck, language: Language, published: number, shape: Invented['shape']): readonly InventedComment[] {
  const count = Math.floor(Math.log(1 - luck.draw()) / Math.log(MEAN_COMMENTS / (1 + MEAN_COMMENTS)));
  const comments: InventedComment[] = [];
  let time = published;
  let depth = 0;
  for (let number = 0; number < count; number++) {
    time += luck.count(1, 600) * MINUTE;
    depth = number === 0 || shape === 'dle' ? 0 : luck.count(0, Math.min(DEEPEST, depth + 1));
    const person = luck.count(1, PEOPLE);
    comments.push({
      author: `${toName(language, 1_000 + person)}${person % 4 === 0 ? person % 100 : ''}`,
      name: `${toName(language, 1_000 + person)} ${toName(language, 5_000 + person)}`,
      written: toMoment(time),
      depth,
      paragraphs: Array.from({ length: luck.chance(0.2) ? 2 : 1 }, () => toText(luck, language, luck.count(6, 45))),
    });
  }
  return comments;
}

// The first are the most frequent, as in Zipf's law.
function pickOften(luck: Luck, list: readonly string[]): string {
  return list[Math.floor(list.length ** luck.draw()) - 1] ?? luck.pick(list);
}

function toText(luck: Luck, language: Language, words: number): string {
  const sentences: string[] = [];
  let rest = words;
  while (rest > 0) {
    const length = rest < 14 ? rest : Math.min(rest - 6, luck.count(7, 24));
    sentences.push(`${toSentence(luck, language, length)}.`);
    rest -= length;
  }
  return sentences.join(' ');
}

function toSentence(luck: Luck, { sounds }: Language, length: number): string {
  const words = Array.from({ length }, (_, at) => {
    const word = toWord(drawRank(luck), sounds);
    return at > 2 && at < length - 2 && luck.chance(0.08) ? `${word},` : word;
  });
  return toCapital(words.join(' '));
}

function toName({ sounds }: Language, number: number): string {
  return toCapital(toWord(sounds.common.length + number, sounds));
}

function toCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toMoment(time: number): Moment {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}
