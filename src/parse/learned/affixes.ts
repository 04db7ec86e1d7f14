import type { CommentHead } from '../dialect.ts';

/** What stands around so many of the names is the system's and not the person's. */
const FEWEST = 3;
const MOST_HEADS = 0.6;
/** Mara Lind (mara_l) */
const BRACKET = /^(?<author>[^()]{1,60}?)\s{0,2}\((?<name>[^()]{1,60})\)$/u;
/** Mara Lind, Upper Town */
const PLACE = /^(?<author>[^,]{1,40}),\s\p{Lu}.{0,60}$/u;
const LAST_WORD = /\s\S{1,20}$/u;
const MOST_WORDS = 3;
const FIRST_WORD = /^(?:@|\S{1,20}\s+)(?=\S)/u;

/** 3 - Mara Lind · #3 Mara Lind · 3) Mara Lind */
const NUMBER = /^#?(?<number>\d{1,5})(?:\s?[-–—.):：|]\s*|\s+)(?=\S)/u;

function isOften(count: number, all: number): boolean {
  return count >= 2 && count >= MOST_HEADS * all;
}

/** @mara · par Mara: the sign or word before all names alike. */
function findPrefix(names: readonly string[]): string {
  if (names.length < FEWEST || new Set(names).size === 1) return '';
  const prefix = FIRST_WORD.exec(names[0] ?? '')?.[0] ?? '';
  return names.every((name) => name.startsWith(prefix) && name.length > prefix.length) ? prefix : '';
}

/** Mara is offline: the words behind all names alike. */
function findSuffix(names: readonly string[]): string {
  if (names.length < FEWEST || new Set(names).size === 1) return '';
  let suffix = '';
  for (let round = 0; round < MOST_WORDS; round++) {
    const name = names[0] ?? '';
    const longer = LAST_WORD.exec(name.slice(0, name.length - suffix.length))?.[0];
    if (longer === undefined || !names.every((each) => each.endsWith(longer + suffix) && each.length > longer.length + suffix.length))
      break;
    suffix = longer + suffix;
  }
  return suffix;
}

/** Names without the numbers before them, where those run with the comments. */
function cutNumbers(heads: readonly CommentHead[]): readonly CommentHead[] {
  const numbers = heads.map(({ author = '' }) => Number(NUMBER.exec(author)?.groups?.['number'] ?? NaN));
  const steps = numbers.filter((number, index) => index > 0 && Math.abs(number - (numbers[index - 1] ?? NaN)) === 1).length;
  if (heads.length < FEWEST || steps < MOST_HEADS * (heads.length - 1)) return heads;
  return heads.map((head) => (head.author === undefined ? head : { ...head, author: head.author.replace(NUMBER, '') }));
}

/** Takes from the names of one thread what the system prints around them: a number or a sign before all, a second name in brackets, a place behind a comma. */
export function cutAffixes(found: readonly CommentHead[]): readonly CommentHead[] {
  const heads = cutNumbers(found);
  const names = heads.flatMap(({ author }) => (author === undefined ? [] : [author]));
  const prefix = findPrefix(names);
  const suffix = findSuffix(names);
  const cut = heads.map((head) =>
    head.author === undefined ? head : { ...head, author: head.author.slice(prefix.length, head.author.length - suffix.length) },
  );
  const bracketed = names.filter((name) => BRACKET.test(name)).length;
  const placed = names.filter((name) => PLACE.test(name)).length;
  const isBracketed = isOften(bracketed, names.length);
  const isPlaced = names.length >= FEWEST && isOften(placed, names.length);
  if (!isBracketed && !isPlaced) return cut;
  return cut.map((head) => {
    const groups = (isBracketed ? BRACKET : PLACE).exec(head.author ?? '')?.groups;
    const author = groups?.['author'];
    if (author === undefined) return head;
    const name = groups?.['name'];
    return { ...head, author, ...(name !== undefined && { name }) };
  });
}
