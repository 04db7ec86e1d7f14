import type { Line } from '../../text/lines.ts';
import type { CommentHead } from './dialect.ts';
import { findFilled } from './profile.ts';

/** 4. · #4: where the comments are numbered. */
const NUMBER = /^#?\d{1,6}[.)]?\s+/u;
/** How a subject that was cut off ends. */
const CUT = /\s?(?:…|\.{3})$/u;
const WORD = /[\p{L}\p{N}]/u;
/** Letters and signs: a reader may well begin with the one word that the last one ended with. */
const SHORTEST = 8;
/** Part of the heads that must have one: systems make them for every comment. */
const ENOUGH = 0.5;

type Subject = NonNullable<CommentHead['subject']>;

/** A subject that its system cut from the first words of the text below: "My grandfather was" over "My grandfather was the ferryman". */
function readSubject(lines: readonly Line[], at: number | undefined, below: number | undefined): Subject | undefined {
  const line = at === undefined ? undefined : lines[at];
  const text = below === undefined ? undefined : lines[below]?.text;
  if (at === undefined || line === undefined || text === undefined) return undefined;
  const start = NUMBER.exec(line.text)?.[0].length ?? 0;
  const words = line.text.slice(start).replace(CUT, '');
  const isOpening = words.length >= SHORTEST && words.includes(' ') && words.length < text.length && text.startsWith(words);
  return isOpening && !WORD.test(text.charAt(words.length)) ? { at, start, end: line.text.length } : undefined;
}

/** Looks over the head, where the text above would lose its last line to it, then under it. */
function findSubject(heads: readonly CommentHead[], index: number, lines: readonly Line[]): Subject | undefined {
  const head = heads[index];
  if (head === undefined || head.subject !== undefined || head.textStart !== undefined || head.textEnd !== undefined) return undefined;
  const end = heads[index + 1]?.first ?? lines.length;
  const below = findFilled(lines, head.last + 1, 1);
  if (below === undefined || below >= end) return undefined;
  const above = findFilled(lines, head.first - 1, -1);
  const over = above === undefined || above <= (heads[index - 1]?.last ?? -1) ? undefined : readSubject(lines, above, below);
  const next = findFilled(lines, below + 1, 1);
  return over ?? (next === undefined || next >= end ? undefined : readSubject(lines, below, next));
}

/** Gives heads the subjects that systems make from the first words of a comment's text, over the name or under it. */
export function takeSubjects(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const subjects = heads.map((_, index) => findSubject(heads, index, lines));
  const found = subjects.filter((subject) => subject !== undefined).length;
  if (found < 2 || found < ENOUGH * heads.length) return heads;
  return heads.map((head, index) => {
    const subject = subjects[index];
    return subject === undefined
      ? head
      : { ...head, subject, first: Math.min(head.first, subject.at), last: Math.max(head.last, subject.at) };
  });
}

/** Re: · AW: · Respuesta: before the title of a thread */
const ANSWERING = /^(?:re|aw|antw|sv|vs|ynt|отв|odp|rif|res|respuesta|resposta|réponse|risposta|antwort|ответ)\s?:\s{0,3}/iu;
const LONGEST_TITLE = 160;

function toTitle(text: string): string {
  return text.replace(ANSWERING, '').toLowerCase();
}

/** Gives posts the subjects that only say the thread's title again, which stands above all of them. */
export function takeTitles(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const titles = new Set(
    lines.slice(0, heads[0]?.first ?? 0).flatMap(({ text }) => (text.length <= LONGEST_TITLE && text.includes(' ') ? [toTitle(text)] : [])),
  );
  if (titles.size === 0) return heads;
  return heads.map((head, index) => {
    const at = head.subject !== undefined || head.textStart !== undefined ? undefined : findFilled(lines, head.last + 1, 1);
    const next = at === undefined ? undefined : findFilled(lines, at + 1, 1);
    const text = at === undefined ? '' : (lines[at]?.text ?? '');
    if (at === undefined || next === undefined || next >= (heads[index + 1]?.first ?? lines.length)) return head;
    return titles.has(toTitle(text)) ? { ...head, subject: { at, start: 0, end: text.length }, last: at } : head;
  });
}
