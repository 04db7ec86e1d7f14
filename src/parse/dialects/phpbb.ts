import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { findFilled, findPoster, findProfileEnd, isProfileLine, keepApart } from '../thread/profile.ts';
import { findQuotedAuthor } from '../thread/quotation.ts';
import { toSignatureName } from '../learned/name.ts';

/** Postby Mara Lind » Wed Aug 08, 2007 7:52 pm · Beitragvon Jan Ohm » 21.01.2009, 05:42 */
const BY = new RegExp(
  String.raw`^(?:(?:unread|ungelesener|непрочитанное)\s)?(?:${[
    '(?:post(?:ed)?|beitrag|message|mensaje|mensagem|messaggio|bericht|entrada|příspěvek|príspevok|hozzászólás|mesaj|inlägg|indlæg|innlegg|viesti|poruka|сообщение|повідомлення|мнение|δημοσίευση)',
    '(?:by|von|par|por|da|de|door|przez|od|av|af|per|от|από|tarafından|(?:autor|szerző|kirjoittaja|gönderen)\\s?:)?',
  ].join('\\s?')}|by|von|par|por|da|de|door|przez|od|av|af|per|от|autor\s?:|szerző\s?:)\s+`,
  'iu',
);
const BETWEEN = ' » ';
/** Posted: Wed Aug 08, 2007 7:52 pm · PostPosted: … · Verfasst: … */
const POSTED = /^(?:post)?(?:posted|verfasst(?: am)?|wysłany|добавлено|inviato|publicado|geplaatst|posté le)\s?:\s/iu;
/** Post subject: Re: The lamp on the mole */
const SUBJECT =
  /^(?:post subject|betreff des beitrags|betreff|titel|temat postu|заголовок сообщения|oggetto|asunto|onderwerp|sujet du message)\s?:/iu;
const POSTED_INSIDE = /\s(?:post)?(?:posted|verfasst(?: am)?)\s?:\s/iu;
/** Re: The lamp on the mole */
const REPLY = /^(?:re|aw|antw|odp|rép|r|sv|vs|vl|ynt|отв|ответ)\s?:\s?(?=\S)/iu;
/** Last edited by Mara Lind on Wed Aug 08, 2007 7:59 pm, edited 1 time in total. */
const EDITED = /^(?:last edited by|zuletzt geändert von|dernière édition par|последний раз редактировалось)\s.{1,160}$/iu;
/** Posts: 412 · Joined: Tue Mar 14, 2006 9:10 am, where they stand below the text */
const PARTICULARS =
  /^(?:posts|joined|location|beiträge|registriert|wohnort|messages|inscription|localisation|сообщения|зарегистрирован|откуда)\s?:/iu;
const BUTTON =
  /^(?:top|back to top|nach oben|haut|arriba|voltar ao topo|topo|topp|omhoog|na górę|nahoru|hore|vissza a tetejére|sus|başa dön|upp|ylös|vrh|нагоре|догори|вгору|κορυφή|вернуться к началу|наверх|profile|pm|private message|website|send private message|(?:return to|zurück zu|retourner vers)\s\S.{0,60})$/iu;
/** First words of the lines that hold the subject or the date. */
const OPENERS = [
  ...'post betreff titel temat заголовок oggetto asunto onderwerp sujet'.split(' '),
  ...'posted verfasst wysłany добавлено inviato publicado geplaatst posté'.split(' ').flatMap((word) => [word, `post${word}`]),
];
const LONGEST = 160;
const MOST_BUTTONS = 3;

function findFoot(text: string, head?: CommentHead): CommentFoot | undefined {
  if (text.length > LONGEST + 20) return undefined;
  // Below the text stand the note of a change, the signature and the member's name and particulars
  if (text === head?.author || EDITED.test(text)) return { closes: true };
  return BUTTON.test(text) || (PARTICULARS.test(text) && isProfileLine(text)) ? {} : findPlainFoot(text);
}

const MANNER = { findFoot: (text: string) => findFoot(text), hasTitles: true };

/** The subject over the line of the name; the button to quote the post may stand between. */
function findSubject(lines: readonly Line[], at: number): number | undefined {
  let over = findFilled(lines, at - 1, -1);
  for (let seen = 0; over !== undefined && seen < MOST_BUTTONS; seen++) {
    const line = lines[over];
    if (line === undefined || findFoot(skipBullet(line).text) === undefined) break;
    over = findFilled(lines, over - 1, -1);
  }
  return over !== undefined && REPLY.test(lines[over]?.text ?? '') ? over : undefined;
}

function findByline(lines: readonly Line[], at: number, line: Line): CommentHead | undefined {
  const lead = BY.exec(line.text.slice(0, 60))?.[0];
  const end = line.text.lastIndexOf(BETWEEN);
  if (lead === undefined || end < lead.length) return undefined;
  const author = line.text.slice(lead.length, end).trim();
  const date = findOnlyDate(line, end + BETWEEN.length);
  if (author === '' || author.length > 60 || date === undefined || line.text.slice(date.end).trim() !== '') return undefined;
  const subject = findSubject(lines, at) ?? at;
  const poster = findPoster(lines, subject, MANNER);
  const parentName = findQuotedAuthor(lines, at + 1);
  const own = poster?.author === author ? poster : undefined;
  return {
    first: own?.first ?? subject,
    last: at,
    author,
    ...toDateFields(line, date, at),
    ...(own?.status !== undefined && { status: own.status }),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: line.indent,
    depth: 0,
    certainty: 3,
  };
}

interface PostLine {
  readonly at: number;
  readonly dateFrom: number;
  /** The last of the lines that hold subject and date. */
  readonly end: number;
  readonly certainty: 2 | 3;
}

/** Subject and date, in either order, on one line or on two. */
function findPostLine(lines: readonly Line[], at: number, line: Line): PostLine | undefined {
  const next = findFilled(lines, at + 1, 1);
  const below = next === undefined ? '' : (lines[next]?.text ?? '');
  if (SUBJECT.test(line.text)) {
    const inside = POSTED_INSIDE.exec(line.text);
    if (inside !== null) return { at, dateFrom: inside.index + inside[0].length, end: at, certainty: 3 };
    const posted = POSTED.exec(below)?.[0];
    return posted === undefined || next === undefined ? undefined : { at: next, dateFrom: posted.length, end: next, certainty: 3 };
  }
  const posted = POSTED.exec(line.text)?.[0];
  if (posted === undefined) return undefined;
  if (SUBJECT.test(below) && next !== undefined) return { at, dateFrom: posted.length, end: next, certainty: 3 };
  return { at, dateFrom: posted.length, end: at, certainty: /\s(?:post subject|titel|betreff)\s?:/iu.test(line.text) ? 3 : 2 };
}

/** The name under the date, with the particulars that prove it. */
function findPosterBelow(
  lines: readonly Line[],
  end: number,
): { readonly last: number; readonly author: string; readonly status?: string } | undefined {
  const next = findFilled(lines, end + 1, 1);
  if (next === undefined) return undefined;
  const presence = /^(?:offline|online)$/iu.test(lines[next]?.text ?? '') ? lines[next]?.text : undefined;
  const nameAt = presence === undefined ? next : findFilled(lines, next + 1, 1);
  const text = nameAt === undefined ? undefined : lines[nameAt]?.text;
  if (nameAt === undefined || text === undefined || isProfileLine(text) || toSignatureName(text) === undefined) return undefined;
  const last = findProfileEnd(lines, nameAt + 1);
  if (presence === undefined && last === nameAt) return undefined;
  return { last, author: text, ...(presence !== undefined && { status: presence }) };
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  if (line.text.includes(BETWEEN)) return findByline(lines, at, line);
  const post = findPostLine(lines, at, line);
  const dateLine = post === undefined ? undefined : lines[post.at];
  const date = post === undefined ? undefined : findOnlyDate(dateLine, post.dateFrom);
  if (post === undefined || dateLine === undefined || date === undefined) return undefined;
  const below = findPosterBelow(lines, post.end);
  const above = below === undefined ? findPoster(lines, at, MANNER) : undefined;
  const last = below?.last ?? findProfileEnd(lines, post.end + 1);
  // "Posted: DATE" without a subject stands over many an article
  if (post.certainty === 2 && below === undefined && above?.hasProfile !== true && last === post.end) return undefined;
  const author = below?.author ?? above?.author;
  const status = below?.status ?? above?.status;
  const parentName = findQuotedAuthor(lines, last + 1);
  return {
    first: above?.first ?? at,
    last,
    ...(author !== undefined && { author }),
    ...toDateFields(dateLine, date, post.at),
    ...(status !== undefined && { status }),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: line.indent,
    depth: 0,
    certainty: author === undefined ? 2 : post.certainty,
  };
}

/** phpBB 2 and 3: "Post subject", "Posted", a name with particulars; or "Post by NAME » DATE". Its topics are flat. */
export const PHPBB: Dialect = {
  name: 'phpbb',
  canSpeak: ({ day, opens, has }) => day && (has(' » ') || (has(':') && opens(...OPENERS))),
  findHeads: (lines) => keepApart(scanHeads(lines, findHead)),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};
