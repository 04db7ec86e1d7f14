import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../dialect.ts';
import { findOnlyDate, isBareDate, isRemovalNote, isReplyButton, skipBullet } from '../heads.ts';

/** Mara Lindqvist · @lantern_17 · ゲスト: a few words without the end of a sentence */
const NAME = /^[@\p{L}\p{N}][^!?:;<>{}|]{0,59}$/u;
const ENDS_SENTENCE = /[.,…。](?<!\b\p{Lu}\.)$/u;
const LINK_WORDS = /\s*(?:[-–—|,·•@]|\b(?:on|am|le|el|il|op|dnia|says|said|wrote|writes|schrieb)\b:?)\s*$/iu;
const MOST_WORDS = 5;

function toName(text: string): string | undefined {
  const bare = text.replace(LINK_WORDS, '').trim();
  const shaped = NAME.test(bare) && !ENDS_SENTENCE.test(bare) && bare.split(/\s+/u).length <= MOST_WORDS;
  return shaped ? bare : undefined;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text === '' || line.text.length > 140) return undefined;
  const { text, start } = skipBullet(line);
  const here = findOnlyDate(line, start);
  const base = { first: at, kind: 'comment', indent: line.indent } as const;
  if (here !== undefined) {
    const complete = here.year !== undefined && line.text.slice(here.end).replace(/[\p{P}\p{S}\s]+/gu, '') === '';
    const author = complete ? toName(line.text.slice(start, here.start)) : undefined;
    if (author === undefined) return undefined;
    return {
      ...base,
      last: at,
      author,
      date: here,
      dateText: line.text.slice(here.start, here.end),
      dateLine: at,
      certainty: here.time === undefined ? 1 : 2,
    };
  }
  const below = lines[at + 1];
  const date = findOnlyDate(below);
  if (below === undefined || date === undefined || date.year === undefined || !isBareDate(below, date)) return undefined;
  const author = toName(text);
  if (author === undefined) return undefined;
  return {
    ...base,
    last: at + 1,
    author,
    date,
    dateText: below.text.slice(date.start, date.end),
    dateLine: at + 1,
    certainty: date.time === undefined ? 1 : 2,
  };
}

/** No system in particular: a short name with a date behind it, or a date alone on the next line. */
export const FLAT: Dialect = { name: 'flat', findHead, isFoot: isReplyButton, isRemoved: isRemovalNote };
