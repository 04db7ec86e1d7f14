import type { Line } from '../text/lines.ts';
import type { CommentHead } from './dialect.ts';
import { findPlainFoot, skipBullet } from './heads.ts';
import { toSignatureName } from './signature.ts';

/** Words before a member's particulars; their dates and numbers are never the comment's own. */
const LABELS = new Set(
  [
    'posts|post count|messages|joined|join date|registered|location|from|reputation|rep power|reaction score|reactions|points|trophy points|likes received|karma|gender|age|thanks|thanked|occupation|website|icq|contact|group|country|member since',
    'mitglied seit|registriert|registriert seit|beiträge|ort|wohnort|alter|geschlecht|reaktionspunkte|punkte|danksagungen|benutzergruppe',
    'inscrit|inscription|inscrit le|localisation|registrado|mensajes|ubicación|iscritto|iscritto il|messaggi|località|lid geworden op|berichten|locatie|rejestracja|dołączył|posty|skąd',
    'группа|регистрация|статус|сообщения|сообщений|зарегистрирован|откуда|репутация|с нами|група|повідомлень|звідки',
  ]
    .join('|')
    .split('|'),
);
const LONGEST_LABEL = 24;
/** Thanks (Given): 12 */
const BRACKET = /\s\([^()]{1,20}\)$/u;
/** 3,101 Posts · 12 комментариев */
const COUNTED = /^\d{1,3}(?:[., ]?\d{3}){0,2}\s(?:posts?|messages?|beiträge|комментари\p{L}{1,2}|публикаци\p{L}{1,2}|сообщени\p{L}{1,2})$/iu;
const MARKS = new Set('user avatar|avatar|benutzeravatar|avatar de l’utilisateur|аватара пользователя|offline|online|offline offline|online online|офлайн|онлайн|^|*|**|***|****|*****'.split('|'));
/** Super Member · Forenprofi · Administrator */
const RANK = /(?:^|[\s-])(?:members?|users?|guest|gast|moderator|mod|admin(?:istrator)?|newbie|veteran|hero|profi|forenprofi|benutzer|mitglied|membre|miembro|участник|пользователь|гость|staff|starter)$/iu;
const LONGEST_NAME = 60;
const MOST_LINES = 30;

function toLabel(text: string): { readonly label: string; readonly isBare: boolean } {
  const colon = text.slice(0, LONGEST_LABEL + 12).indexOf(':');
  const words = colon < 0 ? text.slice(0, LONGEST_LABEL + 1) : text.slice(0, colon);
  return { label: words.trim().replace(BRACKET, '').toLowerCase(), isBare: colon < 0 || text.slice(colon + 1).trim() === '' };
}

/** "Posts: 2,005", "3,101 Posts", "User avatar": a line of a member's particulars that is complete by itself. */
export function isProfileLine(text: string): boolean {
  if (text.length > 120) return false;
  const bare = text.replace(/^[•·]\s*/u, '');
  if (COUNTED.test(bare) || MARKS.has(bare.toLowerCase())) return true;
  const { label, isBare } = toLabel(bare);
  return !isBare && LABELS.has(label);
}

/** "Joined" or "Join Date:", whose value stands on the next line. */
function isBareLabel(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_LABEL + 3) return false;
  const { label, isBare } = toLabel(skipBullet(line).text);
  return isBare && LABELS.has(label);
}

/** The nearest line with something on it, a few blank ones away at most. */
export function findFilled(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let at = from; at !== from + 4 * step; at += step) {
    const line = lines[at];
    if (line === undefined) return undefined;
    if (line.text !== '') return at;
  }
  return undefined;
}

/** Index of the last line of the particulars that begin at a line or right below it; the line before `at` when there are none. */
export function findProfileEnd(lines: readonly Line[], at: number): number {
  let end = at - 1;
  for (let next = findFilled(lines, at, 1); next !== undefined && next < at + MOST_LINES; next = findFilled(lines, end + 1, 1)) {
    const value = isBareLabel(lines[next]) ? findFilled(lines, next + 1, 1) : undefined;
    if (value !== undefined) end = value;
    else if (isProfileLine(lines[next]?.text ?? '')) end = next;
    else break;
  }
  return end;
}

/** Index of the first line of the particulars that end above a line; that line itself when there are none. */
function findProfileStart(lines: readonly Line[], before: number): number {
  let start = before;
  for (let next = findFilled(lines, before - 1, -1); next !== undefined && next > before - MOST_LINES; next = findFilled(lines, start - 1, -1)) {
    const label = findFilled(lines, next - 1, -1);
    if (label !== undefined && isBareLabel(lines[label])) start = label;
    else if (isProfileLine(lines[next]?.text ?? '')) start = next;
    else break;
  }
  return start;
}

/** Who wrote a post, as the lines above say it: the name, perhaps a rank, perhaps particulars. */
export interface Poster {
  readonly first: number;
  readonly author: string;
  readonly status?: string;
  readonly hasProfile: boolean;
}

function toName(lines: readonly Line[], at: number | undefined): string | undefined {
  const line = at === undefined ? undefined : lines[at];
  if (line === undefined || line.text.length > LONGEST_NAME || findPlainFoot(line.text) !== undefined) return undefined;
  return toSignatureName(skipBullet(line).text);
}

/** Reads the poster that stands above a line: nearest are the particulars, over them a rank, over it the name. */
export function findPoster(lines: readonly Line[], before: number): Poster | undefined {
  const start = findProfileStart(lines, before);
  const near = findFilled(lines, start - 1, -1);
  const author = toName(lines, near);
  if (near === undefined || author === undefined) return undefined;
  const hasProfile = start < before;
  const presence = lines.slice(start, before).find(({ text }) => /^(?:offline|online|офлайн|онлайн)$/iu.test(text))?.text;
  const status = presence === undefined ? {} : { status: presence };
  const ranked = RANK.test(author);
  const over = ranked ? findFilled(lines, near - 1, -1) : near - 1;
  const above = hasProfile || ranked ? toName(lines, over) : undefined;
  if (over === undefined || above === undefined || isProfileLine(above)) return { first: near, author, ...status, hasProfile };
  const doubled = lines[over - 1]?.text === lines[over]?.text ? over - 1 : over;
  return { first: doubled, author: above, status: presence ?? author, hasProfile };
}

/** Heads that do not reach into the one before; a head that was found by its last line may climb too far. */
export function keepApart(heads: readonly CommentHead[]): readonly CommentHead[] {
  let end = -1;
  return heads.filter((head) => {
    if (head.first <= end) return false;
    end = head.last;
    return true;
  });
}
