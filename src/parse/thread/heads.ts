import { rememberLatest } from '../../text/remember.ts';
import type { DateMatch } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import { isButton } from './buttons.ts';
import type { CommentFoot, CommentHead } from './dialect.ts';
import type { Signs } from './signs.ts';
import { readTally } from './tally.ts';

const LONGEST_FOOT = 60;
const LONGEST_NOTE = 120;
const DIGIT = /\d/u;
/** 1. · • · * before a name */
const BULLET = /^(?:\d{1,5}[.)]|[•◦▪·*])(?:\s+|$)|^\+\s+(?=\p{L})/u;

/** LikeLiked by 1 person · 12 likes · Gefällt 2 Personen · 3 people like this · CurtirCurtido por 4 pessoas · J’aimeAimé par 1 personne */
const LIKES =
  /^(?:(?:like\s?)?liked\sby\s(?<liked>\d{1,6})\s(?:person|people)|(?<count>\d{1,6})\s(?:likes?|recs?|votes?|points?|pts|upvotes?|people like this|gefällt mir)|(?:gefällt|likengefällt)\s(?<gefallt>\d{1,6})\s(?:person|personen)|(?:curtir\s?)?curtido por\s(?<curtido>\d{1,6})\spessoas?|(?:j[’\x27]aime\s?)?aimé par\s(?<aime>\d{1,6})\spersonnes?|(?:me gusta\s?)?le gusta a\s(?<gusta>\d{1,6})\spersonas?|(?:mi piace\s?)?piace a\s(?<piace>\d{1,6})\spersone?|(?:leuk\s?)?\s?(?<leuk>\d{1,6})\spersonen vinden dit leuk|recommend(?:ed)?\s\(?(?<recommended>\d{1,6})\)?|like\s\((?<like>\d{1,6})\))\.?$/iu;
/** 5 stars: what a recipe's reader gave it */
const STARS =
  /^[1-5](?:\.\d)?\s(?:stars?|sterne?|étoiles?|estrellas?|stell[ae]|estrelas?|ster(?:ren)?|gwiazd(?:k[ai]|ek)|звезд[аы]?|звёзды)$/iu;
/** Whether a member is there, over or under a post */
const PRESENT = /^(?:offline|online|офлайн|онлайн|оффлайн|hors ligne|en ligne|desconectado|conectado|nicht online)$/iu;
/** LikeLiked by you */
const LIKED = /^(?:like\s?)?liked by you$/iu;
/** Last edited by Mara on 3 March 2015 · Сообщение отредактировал Mara - 23 июня 2014 09:34: who changed a text and when */
const EDITED =
  /^(?:(?:last\s|post\s)?(?:edited|modified|updated)\s(?:\d.{0,30}\sago\s)?by\s|last edited\s\d|(?:zuletzt|geändert|bearbeitet|editiert)\s(?:bearbeitet\s|geändert\s|editiert\s)?(?:von|vor|am)\s|dernière (?:édition|modification)\s(?:par|le|il y a)\s|modifié (?:par|en dernier par)\s|editado por última vez\s|última (?:edición|edição|modificación)\s(?:por|el|em)\s|ultima modifica\s(?:di|da|il)\s|laatst (?:bewerkt|gewijzigd|aangepast)\s(?:door|op)\s|ostatnio (?:edytowan[ey]|zmieniony|zmieniany)\s(?:przez|dnia)\s|naposledy upravil[ao]?\s|(?:последний раз редактировалось|сообщение отредактировал[ао]?|отредактировано|изменено|востаннє редагувал[оа]|повідомлення відредагував)\s|son düzenleme:?\s|en son düzenleyen:?\s|senast (?:ändrad|redigerad) av\s|本帖最后由|最后编辑于|最終編集).{1,120}$/iu;
/** Comment 3 of 12 */
const PLACE_IN_THREAD = /^(?:comment|kommentar|commentaire|comentario)\s\d{1,5}\s(?:of|von|sur|de)\s\d{1,5}$/iu;
/** +5 · -1 */
const SIGNED = /^[+−-]\d{1,5}$/u;
/** +24/-1 · +9/0: for and against */
const SIGNED_BOTH = /^(?=[^+−-]{0,8}[+−-])[+−-]?\d{1,5}\s?\/\s?[+−-]?\d{1,5}$/u;
/** Oceń: +12 -1 · Rating: +3 */
const RATED =
  /^(?:oceń|ocena|oceny|rating|score|votes?|votos?|voti|punti|puntos|pontos|puan|stemmen|röster|bewertung|wertung|hodnocení|рейтинг|оценка|голоса|голосов|note)\s?:?\s?(?<votes>[+−-]\d{1,5}|(?<=:\s?)0)(?:\s?\/?\s?[+−-]\d{1,5})?$/iu;

const BULLET_SIGN = /^[\d•◦▪·*+]/u;

/** A line without its list marker, and where the rest begins in the trimmed text. */
export function skipBullet(line: Line): { readonly text: string; readonly start: number; readonly marked: boolean } {
  const marker = BULLET_SIGN.test(line.text) ? (BULLET.exec(line.text.slice(0, 12))?.[0] ?? '') : '';
  return { text: line.text.slice(marker.length), start: marker.length, marked: marker !== '' };
}

/** Mara Autor · Mara (Post author) */
const BADGE =
  /\s{1,3}\(?(?<badge>post author|author|autor(?:in)?|artikelautor(?:in)?|gast|guest|mod|moderator(?:in)?|admin|автор|гость|gość)\)?$/iu;
/** name@mail.example' Mara: a theme that prints the mail address */
const MAIL = /^[^\s@]{1,64}@[^\s@]{1,64}\s+(?=\p{L})/u;

/** Mara Lind <mara@boats.example> */
const MAIL_BEHIND = /\s{1,3}<[^\s<>@]{1,64}@[^\s<>@]{1,64}>$/u;

/** A signed name without the badge that a system puts behind it or the mail address before it. */
export function splitName(signed: string): { readonly author: string; readonly status?: string } {
  const name = signed.replace(MAIL, '').replace(MAIL_BEHIND, '');
  const badge = BADGE.exec(name);
  const status = badge?.groups?.['badge'];
  return badge === null || status === undefined ? { author: name } : { author: name.slice(0, badge.index), status };
}

/** Pingback: A title | A site */
export const PINGBACK = /^(?:Pingback|Trackback|Ping|Пингбек|Уведомление)(?:\s?[:：]|\sfrom|\svon|\sde\s?:?|\sda|\svan)\s*(?=\S)/iu;

/** A line by which another site says that it links here: no person wrote it. */
function findPingback(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const { text, start } = skipBullet(line);
  if (!PINGBACK.test(text.slice(0, 40))) return undefined;
  return { first: at, last: at, kind: 'pingback', indent: line.indent, certainty: 2, textStart: start };
}

const DATES = new WeakMap<Line, readonly DateMatch[]>();
const NONE: readonly DateMatch[] = [];

/** The dates on a short line; many dialects ask, so each line is searched once. */
export function getDates(line: Line): readonly DateMatch[] {
  if (!line.mayDate) return NONE;
  const known = DATES.get(line);
  if (known !== undefined) return known;
  const dates = findDates(line.text);
  DATES.set(line, dates);
  return dates;
}

/** The only date on a short line, from an offset on. */
export function findOnlyDate(line: Line | undefined, from = 0): DateMatch | undefined {
  if (line === undefined) return undefined;
  const dates = getDates(line);
  const [only, second] = from === 0 ? dates : dates.filter((date) => date.start >= from);
  return second === undefined ? only : undefined;
}

/** Whether nothing but a bullet, white space and punctuation is left beside a date. */
export function isBareDate(line: Line, date: DateMatch): boolean {
  const { start } = skipBullet(line);
  const beside = line.text.slice(start < date.start ? start : 0, date.start) + line.text.slice(date.end);
  return /^[\p{P}\p{S}\s]*$/u.test(beside);
}

/** The fields of a head that a date gives. */
export function toDateFields(line: Line, date: DateMatch, at: number): Pick<CommentHead, 'date' | 'dateText' | 'dateLine'> {
  return { date, dateText: line.text.slice(date.start, date.end), dateLine: at };
}

/** __________________ · --------------------: what forums put over a member's signature */
export const RULE = /^(?:_{5,80}|-{20})$/u;

/** Reads a button or a counter under a comment, in any language. */
export function findPlainFoot(text: string): CommentFoot | undefined {
  if (text.length <= LONGEST_FOOT) return readFoot(text);
  return text.length <= LONGEST_NOTE && isEdited(text) ? {} : undefined;
}

/** Whether a line says with a word how a comment was rated: "Rating: +12". */
export function isRated(text: string): boolean {
  return text.length <= LONGEST_FOOT && RATED.test(text);
}

function isEdited(text: string): boolean {
  return DIGIT.test(text) && EDITED.test(text);
}

const readFoot = rememberLatest((text: string): CommentFoot | undefined => {
  const bare = text.replace(/^[•·*/|\s]+/u, '').trim();
  if (RULE.test(bare)) return { closes: true };
  if (isEdited(bare) || LIKED.test(bare) || STARS.test(bare) || PRESENT.test(bare)) return {};
  if (isButton(bare) || readTally(bare) !== undefined || PLACE_IN_THREAD.test(bare) || SIGNED_BOTH.test(bare)) return {};
  const signed = SIGNED.test(bare) ? bare : RATED.exec(bare)?.groups?.['votes'];
  if (signed !== undefined) return { votes: Number(signed.replace('−', '-')) };
  const likes = Object.values(LIKES.exec(bare)?.groups ?? {}).find((count) => count !== undefined);
  return likes === undefined ? undefined : { votes: Number(likes) };
});

/** Reads heads line by line with a reader that looks at a few lines from one on. */
export function scanHeads(
  lines: readonly Line[],
  findHead: (lines: readonly Line[], at: number) => CommentHead | undefined,
): CommentHead[] {
  const heads: CommentHead[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at]?.text === '' ? undefined : findHead(lines, at);
    if (head === undefined) continue;
    heads.push(head);
    at = head.last;
  }
  return heads;
}

/** The lines by which other sites say that they link here. */
export function findPingbacks(lines: readonly Line[], { opens }: Signs): readonly CommentHead[] {
  return opens('pingback', 'trackback', 'ping', 'пингбек', 'уведомление') ? scanHeads(lines, findPingback) : [];
}
