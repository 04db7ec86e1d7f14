import { cutLine } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findHeading } from '../thread/heading.ts';
import type { Reading } from './families.ts';
import { findMoment } from './moment.ts';
import { toSignatureName } from './name.ts';
import { VERBS } from './words.ts';

/** Who wrote and when stands within so many last characters of the line. */
const LONGEST = 90;
const FEWEST = 2;
const RANK = 2;
/** It was so. --Mara (talk) · It was so. -- Mara: up to the moment */
const DASHED =
  /\s?(?:--|[-–—~])\s?(?<name>\p{L}[^-–—()[\]]{0,39}?)(?:\s?\((?<talk>[^()]{1,24})\))?[\s,:@|]{1,3}(?:(?:at|on|um|am|à|le)\s)?$/u;
/** It was so. Mara (talk): only the bracket tells */
const TALKED = /(?<=[.!?…"”)])\s?(?<name>[\p{L}\p{N}_][^-–—()[\].!?]{0,39}?)\s\((?<talk>[^()]{1,24})\)\s$/u;
/** It was so. (Mara, */
const BRACKETED = /\s[([]\s?(?<name>\p{L}[^-–—()[\]]{0,39}?)[\s,:@|–—-]{1,4}$/u;
/** It was so. posted by Mara at */
const POSTED =
  /\s(?:posted|geschrieben|posté|escrito|scritto)\s(?:by|von|par|por|da)\s(?<name>\S.{0,39}?)\s(?:at|on|um|am|à|le|el|il)\s$/iu;
/** talk · Diskussion · talk | contribs */
const TALK =
  /^(?:talk|diskussion|discuter|discusión|discussione|discussão|overleg|dyskusja|обсуждение|обг\.|tartışma|mesaj|会話|ノート|讨论|留言|토론|نقاش|שיחה)(?:\s?[|·•]\s?.{1,20})?$/iu;
/** 推 mara: It was so. — the name opens the line, the moment ends it */
const FRAMED = /^(?<push>[推噓嘘→]\s?)?(?<name>[\p{L}\p{N}_][^:：]{0,39}?)\s?[:：]\s{0,3}(?=\S)/u;
/** (UTC) · [CET] · a bracket that closes the signature */
const BEHIND = /^\s?(?:[([][A-Z]{2,5}[)\]])?[)\]]?\.?$/u;
/** 就是这样 */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]{4}/u;
/** 3 May 2009 (UTC) · 9:10 PM] · 2 hours ago): most lines need no second look */
const ENDS_DATED = /\p{Nd}\P{Nd}{0,24}$/u;
const CLOCK = /\d[:.]\d\d/u;
const ENDS_SAID = new RegExp(String.raw`\s(?:${VERBS})$`, 'iu');

const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['signed', TALKED],
  ['signed', DASHED],
  ['bracketed', BRACKETED],
  ['posted', POSTED],
];

interface Signer {
  readonly kind: string;
  readonly author: string;
  /** Set where nothing else looks like it. */
  readonly isSure: boolean;
  readonly textStart?: number;
  readonly textEnd: number;
}

/** Whether a text is more than one word. */
function isSpoken(text: string): boolean {
  return text.includes(' ') || WIDE.test(text);
}

/** Who signs the line of a text: behind the text, or before it with the moment alone behind. */
function findSigner(text: string, momentAt: number): Signer | undefined {
  const cut = Math.max(0, text.length - LONGEST);
  for (const [kind, pattern] of ENDINGS) {
    const found = pattern.exec(text.slice(cut, momentAt));
    const { name = '', talk = '' } = found?.groups ?? {};
    const author = toSignatureName(name);
    const isSure = TALK.test(talk);
    if (found === null || author === undefined || ENDS_SAID.test(author) || (pattern === TALKED && !isSure)) continue;
    return { kind, author, isSure, textEnd: cut + found.index };
  }
  const framed = FRAMED.exec(text);
  const { name = '', push } = framed?.groups ?? {};
  const author = toSignatureName(name);
  if (framed === null || author === undefined) return undefined;
  return { kind: 'framed', author, isSure: push !== undefined, textStart: framed[0].length, textEnd: momentAt };
}

interface Ending {
  readonly kind: string;
  readonly head: CommentHead;
}

/** Reads the signature with which a line of text ends. */
function findEnding(line: Line, at: number): Ending | undefined {
  const cut = Math.max(0, line.text.length - LONGEST);
  if (!ENDS_DATED.test(line.text.slice(cut))) return undefined;
  const tail = cutLine(line, cut);
  const moment = findMoment(tail, 0);
  if (moment === undefined || !BEHIND.test(tail.text.slice(moment.end))) return undefined;
  const signer = findSigner(line.text, cut + moment.start);
  if (signer === undefined || !isSpoken(line.text.slice(signer.textStart ?? 0, signer.textEnd).trim())) return undefined;
  const { date, text } = moment;
  const { kind, isSure, ...where } = signer;
  const isTimed = date?.time !== undefined || CLOCK.test(text);
  const timed = isSure ? 3 : 2;
  return {
    kind,
    head: {
      first: at,
      last: at,
      ...where,
      ...(date !== undefined && { date: { ...date, start: date.start + cut, end: date.end + cut } }),
      dateText: text,
      dateLine: at,
      kind: 'comment',
      indent: line.indent,
      certainty: isTimed ? timed : 1,
    },
  };
}

/** Comments whose line ends with who wrote it and when, as on talk pages of wikis; one list of heads for each way to sign. */
export function findEndings(lines: readonly Line[]): Reading[] {
  const kinds = new Map<string, CommentHead[]>();
  lines.forEach((line, at) => {
    const ending = line.text === '' ? undefined : findEnding(line, at);
    if (ending === undefined) return;
    const heads = kinds.get(ending.kind);
    if (heads === undefined) kinds.set(ending.kind, [ending.head]);
    else heads.push(ending.head);
  });
  return [...kinds.values()].flatMap((heads): Reading[] => {
    // A day behind a name is how sources are cited
    const isEnough = heads.every(({ certainty }) => certainty > 1) && (heads.length >= FEWEST || heads[0]?.certainty === 3);
    return isEnough || findHeading(lines, heads[0]?.first ?? 0) !== undefined ? [{ heads, rank: RANK }] : [];
  });
}
