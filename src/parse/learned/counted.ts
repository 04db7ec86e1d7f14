import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { isHeading, readCount } from '../thread/heading.ts';
import { findPlainFoot, skipBullet, splitName } from '../thread/heads.ts';
import { getMeasures } from '../thread/measure.ts';
import { findFilled } from '../thread/profile.ts';
import type { Reading } from './families.ts';
import { toSignatureName } from './name.ts';
import { findSaid } from './signature.ts';

const LONGEST_NAME = 40;
const FEWEST = 2;
/** Share of the lines below a heading that names open. */
const MOST_OPENED = 0.5;
const RANK = 6;
/** Comments and nothing else: "Reactions" and "Answers" stand over parts of articles too. */
const OF_COMMENTS =
  /comment|komment|comentari|comentári|coment[aá]r|kommentit|komentar|komentář|коммент|коментар|reacties|yorum|评论|評論|コメント|댓글|تعليق|guest\s?book|gästebuch|livre d|your (?:views|say)|letters|leser(?:brief|post|zuschr)|courrier des|cartas|lettere al|lezersbrie|brieven|listy od|insändare|kommentaar|komentār|תגוב|دیدگاه|نظرات|टिप्पण|ความคิดเห็น|ความเห็น/iu;
/** A pattern of how a line ends that counts comments, in small letters. */
export const COUNTED_WORDS =
  'comments?|kommentare?|commentaires?|comentarios?|comentários?|comment[oi]|reacties|komentarz[ey]?|комментари(?:й|я|ев)|yorum';
/** Mara Lind: It was so. · Mara Lind, Kettle Point: It was so. · Mara Lind says: It was so. */
const SPEAKER = /^(?<name>[^:：]{1,60}?)\s?[:：]\s{0,3}(?=\S)/u;
/** — Mara Lind, Kettle Point */
const DASHED = /^(?:[-–—~]|--)\s?(?<name>\p{L}[^!?:;]{1,60})$/u;
/** Mara Lind, Kettle Point, UK · Mara Lind, 25813 Husum */
const PLACED = /^(?<name>\p{L}[^!?:;,]{1,40}),\s(?:\d{4,5}\s)?\p{Lu}[\p{L} .'’-]{1,40}(?:,\s\p{Lu}[\p{L} .]{1,30})?$/u;

/** Mara Lind • Kettle Point • 41 */
const DOTTED = /^(?<name>\p{L}[^!?:;,•·|]{1,40}?)(?:\s[•·|]\s[\p{L}\d][^•·|.!?]{0,40}){1,3}$/u;

/** It was so. — Mara Lind */
const ENDED = /[.!?…”"]\s{0,2}(?:—|–|--)\s?(?<name>\p{L}[^-–—.!?:;]{0,30})$/u;

/** The lines below a heading up to the page's foot: indices of those that hold something. */
interface Stretch {
  readonly heading: number;
  readonly filled: readonly number[];
  readonly count?: number;
}

function findStretches(lines: readonly Line[]): Stretch[] {
  const { firstParagraph } = getMeasures(lines);
  const stretches: Stretch[] = [];
  for (let at = firstParagraph + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '' || !OF_COMMENTS.test(text.slice(0, LONGEST_NAME)) || !isHeading(text)) continue;
    const filled: number[] = [];
    let next = at + 1;
    for (; next < lines.length; next++) {
      const line = lines[next]?.text ?? '';
      if (line === '') continue;
      if (isHeading(line) || (findFurniture(line) !== undefined && findPlainFoot(line) === undefined)) break;
      filled.push(next);
    }
    const count = readCount(lines[at]);
    stretches.push({ heading: at, filled, ...(count !== undefined && { count }) });
    at = next - 1;
  }
  return stretches;
}

function toName(line: Line | undefined): string | undefined {
  if (line === undefined || line.text.length > LONGEST_NAME || findPlainFoot(line.text) !== undefined) return undefined;
  return toSignatureName(skipBullet(line).text.replace(/\s?[:：]$/u, ''));
}

function toHead(lines: readonly Line[], at: number, author: string, textStart?: number): CommentHead {
  const head: CommentHead = { first: at, last: at, ...splitName(author), kind: 'comment', indent: lines[at]?.indent ?? 0, certainty: 2 };
  return textStart === undefined ? head : { ...head, textStart };
}

/** Names on lines of their own, as many as the heading counts: over each block of lines, or over each text. */
function findNames(lines: readonly Line[], { filled, count }: Stretch): CommentHead[] {
  if (count === undefined || count === 0) return [];
  const named = filled.filter((at) => toName(lines[at]) !== undefined);
  const blocks = named.filter((at) => lines[at - 1]?.text === '' && lines[at + 1]?.text !== '' && lines[at + 1] !== undefined);
  const within = new Set(filled);
  const opening = named.filter((at, index) => {
    const next = findFilled(lines, at + 1, 1);
    return next !== undefined && within.has(next) && named[index - 1] !== findFilled(lines, at - 1, -1);
  });
  const found = [blocks, opening].find((each) => each.length === count && each[0] === filled[0]);
  return (found ?? []).map((at) => toHead(lines, at, toName(lines[at]) ?? ''));
}

/** Names before the first words of their comments. */
function findSpeakers(lines: readonly Line[], { filled, count }: Stretch): CommentHead[] {
  const heads = filled.flatMap((at): CommentHead[] => {
    const line = lines[at];
    const { text = '', start = 0 } = line === undefined ? {} : skipBullet(line);
    const found = SPEAKER.exec(text);
    const said = found === null ? undefined : (findSaid(`${found.groups?.['name'] ?? ''}:`) ?? found.groups?.['name']);
    const author = said === undefined ? undefined : toSignatureName(said);
    return found === null || author === undefined ? [] : [toHead(lines, at, author, start + found[0].length)];
  });
  const isAll = heads.length === count || (heads.length >= FEWEST && heads.length >= MOST_OPENED * filled.length);
  return isAll && heads[0]?.first === filled[0] ? heads : [];
}

/** Names under their texts, behind a dash or before a town. */
function findSigned(lines: readonly Line[], { filled }: Stretch): CommentHead[] {
  for (const pattern of [DASHED, PLACED, DOTTED]) {
    const heads = filled.flatMap((at): CommentHead[] => {
      const text = lines[at]?.text ?? '';
      const found = text.length > LONGEST_NAME + LONGEST_NAME ? undefined : pattern.exec(text)?.groups?.['name'];
      const author = found === undefined ? undefined : toSignatureName(found.split(',')[0] ?? '');
      return author === undefined ? [] : [toHead(lines, at, author)];
    });
    const isApart = heads.every((head, index) => index === 0 || (heads[index - 1]?.last ?? 0) < head.first - 1);
    if (heads.length >= FEWEST && isApart && heads[0]?.first !== filled[0] && heads.at(-1)?.first === filled.at(-1)) return heads;
  }
  return [];
}

/** Names behind a dash at the end of each text. */
function findEnded(lines: readonly Line[], { filled }: Stretch): CommentHead[] {
  const heads = filled.flatMap((at): CommentHead[] => {
    const text = lines[at]?.text ?? '';
    const cut = Math.max(0, text.length - LONGEST_NAME);
    const found = ENDED.exec(text.slice(cut));
    const author = toSignatureName(found?.groups?.['name'] ?? '');
    if (found === null || author === undefined) return [];
    return [{ ...toHead(lines, at, author), textEnd: cut + found.index + 1 }];
  });
  return heads.length >= FEWEST && heads.at(-1)?.first === filled.at(-1) ? heads : [];
}

/** Comments that only the heading over them tells: names alone as many as it counts, names before their words, names under them. */
export function findCounted(lines: readonly Line[]): Reading[] {
  return findStretches(lines).flatMap((stretch) =>
    [findNames, findSpeakers, findSigned, findEnded].flatMap((find): Reading[] => {
      const heads = find(lines, stretch);
      return heads.length === 0 ? [] : [{ heads, rank: RANK }];
    }),
  );
}
