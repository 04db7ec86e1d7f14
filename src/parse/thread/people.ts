import { countMost } from '../../text/most.ts';
import { isButton } from './buttons.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { toSignatureName } from '../learned/name.ts';
import { isRank } from './profile.ts';

/** mara_l · maralind · MaraLind · @mara */
const LOGIN = /^(?=[\p{Ll}@_~]|\S*[\d_]|\S*\p{Ll}\p{Lu})\S+$/u;
/** Mara Lind · mara_l · Mara | Sea Notes: one word, or several that all begin with a capital */
const PERSON = /^(?:\S{1,40}|\p{Lu}\S{0,30}(?:(?:\s[|@&-])?\s[\p{Lu}\d(]\S{0,30}){1,4})$/u;
const ENOUGH_LOGINS = 0.25;
/** One person's share of a thread. */
const MOST_OF_ONE = 0.7;
/** Share of labels among names from which none of them is a name. */
const MOST_LABELS = 0.3;
const FEWEST = 3;
const DIGITS = /\p{Nd}+/gu;

/** Whether a name has the form of a person's, and no phrase has it. */
export function isPerson(name: string): boolean {
  return PERSON.test(name) && toSignatureName(name) !== undefined;
}

/** Whether some names come back, or look like logins: subheads and titles do neither. */
export function arePeople(names: readonly string[]): boolean {
  if (names.length < FEWEST) return false;
  const most = countMost(names);
  const logins = names.filter((name) => LOGIN.test(name)).length;
  return (most > 1 && most <= MOST_OF_ONE * names.length) || logins >= ENOUGH_LOGINS * names.length;
}

/** Who signs as nobody in particular: one of several guests is a person. Boards of the nameless say so in many ways: 渡し舟＠名無しさん. */
const GUEST =
  /^(?:\S{0,20}名無し\S{0,8}(?:\s\([^()]{1,24}\))?|guest|gast|гость|гість|gość|host|invitado|invité|ospite|convidado|misafir|anonymous|anonym|anonyme|anónimo|anonimo|anônimo|anoniem|anonim|usuario anónimo|utente anonimo|utilisateur anonyme|аноним|анонім)$/iu;

/** Whether a name is what a system calls whoever has none. */
export function isGuest(name: string): boolean {
  return GUEST.test(name);
}

/** 0003Mara Lind */
const PADDED = /^0\d{3}(?=\p{L})/u;

/** Whether what stands in the place of names is no name: "Read more", "Hero Member", or "Reply 21" over everybody's words; where all are nameless, they are people. */
export function areLabels(found: readonly string[]): boolean {
  const names = found.map((name) => name.replace(PADDED, ''));
  if (names.every((name) => isGuest(name))) return false;
  const labels = names.filter((name) => isButton(name) || findFurniture(name) !== undefined || (isRank(name) && !isGuest(name))).length;
  if (labels >= MOST_LABELS * names.length) return true;
  const most = countMost(names.map((name) => name.toLowerCase().replace(DIGITS, '#')));
  return names.length >= FEWEST && (most === names.length || (names.length > FEWEST && most > MOST_OF_ONE * names.length));
}
