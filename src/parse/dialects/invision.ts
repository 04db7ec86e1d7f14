import type { DateMatch } from '../../text/dates/date.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, isProfileLine } from '../thread/profile.ts';

/** #2 Mara Lind, over Mara Lind again */
const NUMBERED = /^#\d{1,6}\s+(?<author>\S.{0,59})$/u;
/** Posted 03 December 2011 - 06:47 PM · Отправлено 03 Декабрь 2011 - 18:47: one word before the moment */
const POSTED = /^(?:\p{L}{4,14}\s)?(?:on\s|am\s|le\s|el\s|il\s)?$/iu;
/** Back to top, under each text */
const TOP =
  /^(?:back to top|nach oben|zum seitenanfang|retour en haut|volver arriba|voltar ao topo|torna su|do góry|naar boven|till toppen|takaisin ylös|yukarı|наверх|нагору|вгору)$/iu;
/** This post has been edited by Mara Lind: 03 December 2011 - 06:49 PM · Сообщение отредактировал Mara Lind: 03 Декабрь 2011 - 18:49 */
const EDITED =
  /^(?:(?:this post has been )?edited by|(?:bearbeitet|geändert) von|(?:ce message a été )?modifié par|editado por|modificato da|edytowany przez|сообщение отредактировал\p{L}*|відредагував\p{L}*)\s.{2,100}$/iu;
/** 0 · +3 · -1: how a post was rated */
const RATING = /^[+−-]?\d{1,4}$/u;
const LONGEST = 140;
/** Title, group, count of posts and a few particulars more stand between the name and the moment. */
const MOST_PARTICULARS = 9;

/** Index of the line that says when, below the name and whatever stands there of the member; the titles among it. */
function findPosted(
  lines: readonly Line[],
  from: number,
): { readonly at: number; readonly date: DateMatch; readonly titles: readonly string[] } | undefined {
  const titles: string[] = [];
  let at = findFilled(lines, from, 1);
  for (let seen = 0; at !== undefined && seen < MOST_PARTICULARS; seen++) {
    const line = lines[at];
    const date = findOnlyDate(line);
    if (line === undefined) return undefined;
    if (date?.time !== undefined && date.end === line.text.length && POSTED.test(line.text.slice(0, date.start)))
      return { at, date, titles };
    if (!isProfileLine(line.text)) titles.push(line.text);
    at = findFilled(lines, at + 1, 1);
  }
  return undefined;
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || !line.text.startsWith('#') || line.text.length > LONGEST) return undefined;
  const author = NUMBERED.exec(line.text)?.groups?.['author'];
  const under = author === undefined ? undefined : findFilled(lines, at + 1, 1);
  if (under === undefined) return undefined;
  const isTwice = lines[under]?.text === author;
  const posted = findPosted(lines, isTwice ? under + 1 : under);
  const moment = posted === undefined ? undefined : lines[posted.at];
  // A name that stands once must have the moment right under it, and the word that says what it is
  if (posted === undefined || moment === undefined || (!isTwice && (posted.at !== under || posted.date.start === 0))) return undefined;
  const [status] = posted.titles;
  return {
    first: at,
    last: posted.at,
    ...(author !== undefined && { author }),
    ...toDateFields(moment, posted.date, posted.at),
    ...(status !== undefined && { status }),
    kind: 'comment',
    indent: line.indent,
    depth: 0,
    certainty: 3,
  };
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  if (TOP.test(text)) return { closes: true };
  if (EDITED.test(text)) return {};
  return RATING.test(text) ? { votes: Number(text.replace('−', '-')) } : findPlainFoot(text);
}

/** Invision Power Board 2 and 3: "#2 NAME", the name again, title, group and posts, "Posted DATE", the text, "Back to top". Its topics are flat. */
export const INVISION: Dialect = {
  name: 'invision',
  canSpeak: ({ minute, has }) => minute && has('\n#'),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
