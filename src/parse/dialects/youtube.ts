import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findPlainFoot, scanHeads, skipBullet } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { addMentions } from '../thread/mention.ts';
import { findFilled } from '../thread/profile.ts';

/** @maralind · @maralind-x7 2 years ago (edited) · @maralind • 2 years ago */
const HANDLE = /^@(?<author>[\p{L}\p{M}\p{N}._·-]{1,40})(?=\s|$)/u;
const AGO = /^(?:[•·]\s?)?(?<ago>(?:\d{1,3}|an?) (?:second|minute|hour|day|week|month|year)s? ago)(?: ?\(edited\))?$/iu;
/** Pinned by @lakechannel · Pinned by Lake Channel */
const PINNED = /^(?<status>Pinned) by \S.{0,59}$/u;
/** 12 · 1.2K · 3M */
const COUNTER = /^(?<number>\d{1,4}(?:[.,]\d)?)\s?(?<scale>[KM])?$/u;
const BUTTON =
  /^(?:view (?:all )?\d{0,5} ?repl(?:y|ies)(?: from .{1,60})?|hide (?:\d{1,5} )?repl(?:y|ies)|\d{1,5} repl(?:y|ies)|show more|show less|read more|show more replies|like|dislike|❤|heart|translate to .{2,20})$/iu;
const LONGEST = 120;
const SCALES: Readonly<Record<string, number>> = { K: 1_000, M: 1_000_000 };

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const pinned = PINNED.exec(skipBullet(top).text);
  const nameAt = pinned === null ? at : findFilled(lines, at + 1, 1);
  const line = nameAt === undefined ? undefined : lines[nameAt];
  if (nameAt === undefined || line === undefined || line.text.length > LONGEST) return undefined;
  const { text } = skipBullet(line);
  const handle = HANDLE.exec(text);
  const author = handle?.groups?.['author'];
  if (handle === null || author === undefined) return undefined;
  const beside = text.slice(handle[0].length).trim();
  // The moment stands behind the name or on the next line
  const agoAt = beside === '' ? findFilled(lines, nameAt + 1, 1) : nameAt;
  const words = beside === '' && agoAt !== undefined ? (lines[agoAt]?.text ?? '') : beside;
  const ago = words.length > LONGEST ? undefined : AGO.exec(words)?.groups?.['ago'];
  if (agoAt === undefined || ago === undefined) return undefined;
  const status = pinned?.groups?.['status'];
  return {
    first: at,
    last: agoAt,
    author,
    dateText: ago,
    dateLine: agoAt,
    ...(status !== undefined && { status }),
    kind: 'comment',
    indent: top.indent,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const counter = COUNTER.exec(text)?.groups;
  if (counter?.['number'] !== undefined) {
    return { votes: Math.round(Number(counter['number'].replace(',', '.')) * (SCALES[counter['scale'] ?? ''] ?? 1)) };
  }
  return BUTTON.test(text) ? {} : findPlainFoot(text);
}

/** YouTube: "@NAME 2 years ago (edited)", the text, the likes, "Reply", "View 3 replies". */
export const YOUTUBE: Dialect = {
  name: 'youtube',
  canSpeak: ({ has }) => has('@') && has('ago'),
  findHeads: (lines) => addMentions(lines, scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
