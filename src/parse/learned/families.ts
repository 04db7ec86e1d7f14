import type { Line } from '../../text/lines.ts';
import { isTown } from './climb.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { isHeading } from '../thread/heading.ts';
import { findPlainFoot, skipBullet, splitName } from '../thread/heads.ts';
import { toLogin } from '../thread/login.ts';
import { isGuest } from '../thread/people.ts';
import { findFilled, isProfileLine, isRank } from '../thread/profile.ts';
import { toDoubtfulName, toSignatureName } from './name.ts';
import { isCounter } from './columns.ts';
import { findOrdinals, ORDINAL_BEFORE, readOrdinal } from './ordinals.ts';
import { cutAnnouncing, maySign, parseSignature } from './signature.ts';
import type { Signature } from './signature.ts';
import { findTails } from './tails.ts';

/** The lines that one head takes, as the text itself repeats them. */
type Form = 'name-date' | 'date-name' | 'name/date' | 'date/name' | 'name-said';

/** Names stand before their dates more often than behind, and above more often than below. */
const RANKS: Readonly<Record<Form, number>> = { 'date/name': 0, 'date-name': 1, 'name-said': 3, 'name/date': 4, 'name-date': 5 };

/** Of two readings that explain as much, the one with moments is believed. */
const RANK_UNDATED = -1;

/** Heads that one reading of a text finds; of two that explain as much the one of the higher rank is believed. */
export interface Reading {
  readonly heads: readonly CommentHead[];
  readonly rank: number;
}

interface Family {
  readonly form: Form;
  readonly heads: Found[];
}

/** A head whose name only the shape of its neighbours makes one. */
interface Found {
  readonly head: CommentHead;
  readonly loose: boolean;
}

/** Names beyond doubt for each one that is only believed beside them. */
const STRICT_FOR_LOOSE = 2;
const FEWEST_STRICT = 3;
/** Minutes stand under names more often than days do. */
const FEWEST_TIMED = 2;

/** Where most heads of a shape hold names beyond doubt, "The Keeper" between them is one too. */
function keepSure(found: readonly Found[], lines: readonly Line[]): CommentHead[] {
  const strict = found.filter(({ loose }) => !loose);
  const first = found.findIndex(({ head, loose }) => !loose || isHeading(lines[findFilled(lines, head.first - 1, -1) ?? -1]?.text ?? ''));
  const fewest = found.every(({ head }) => head.date?.time !== undefined) ? FEWEST_TIMED : FEWEST_STRICT;
  const isShape = strict.length >= fewest && strict.length >= STRICT_FOR_LOOSE * (found.length - strict.length);
  return (isShape ? found.slice(first) : strict).map(({ head }) => head);
}

/** Who is said to speak again and again does so without a moment too. */
function toOften(found: readonly Found[]): readonly Found[] {
  if (found.length < FEWEST_STRICT) return found;
  return found.map(({ head, loose }) => ({ head: { ...head, certainty: 2 }, loose }));
}

/** Heads whose names are beyond doubt, and all of them where none is of the page's own words. */
function toReadings({ form, heads: found }: Family, lines: readonly Line[]): Reading[] {
  const heads = form === 'name-said' ? toOften(found) : found;
  const sure = keepSure(heads, lines);
  const rank = heads.every(({ head }) => head.dateText === undefined) ? RANK_UNDATED : RANKS[form];
  const isAll = sure.length < heads.length && heads.every(({ head }) => toDoubtfulName(head.author ?? '') !== undefined);
  return [{ heads: sure, rank }, ...(isAll ? [{ heads: heads.map(({ head }) => head), rank }] : [])];
}

/** edited, between a name and an age */
const EDITED = /^\(?(?:edited|bearbeitet|modifié|editado|modificato|edytowany|изменено|отредактировано)\)?$/iu;

/** Post author · Gast · edited: a badge on a line of its own between name and date */
function isBadge(text: string): boolean {
  return text.length <= 20 && (EDITED.test(text) || isRank(text) || splitName(`x ${text}`).status !== undefined);
}

/** @Mara Lind: under who speaks, to whom */
const ANSWERED = /^@\s?\p{L}[^.!?:]{0,39}$/u;

/** The line above a badge or a member's counter, and above the town over that; the line itself when it is none of these. */
function skipParticulars(lines: readonly Line[], near: number): number {
  const text = lines[near]?.text ?? '';
  if (isBadge(text) || (ANSWERED.test(text) && toSignatureName(lines[near - 1]?.text ?? '') !== undefined)) return near - 1;
  if (!isProfileLine(text)) return near;
  const over = findFilled(lines, near - 1, -1);
  if (over === undefined) return near;
  return isTown(lines[over]?.text ?? '') ? (findFilled(lines, over - 1, -1) ?? over) : over;
}

/** The name alone on the line above or below a date alone. */
function findNameLine(
  lines: readonly Line[],
  date: Signature,
  step: 1 | -1,
  signatures: ReadonlyMap<number, Signature>,
): number | undefined {
  const { at } = date;
  const isApart = lines[at + step]?.text === '';
  // Right under a text and over a blank line it closes what stands above
  if (isApart && step > 0 && (lines[at - step]?.text ?? '') !== '') return undefined;
  const near = isApart ? at + 2 * step : at + step;
  const isNamed = (name: number, loose: boolean): boolean => {
    const text = lines[name]?.text ?? '';
    if (text === '' || signatures.has(name) || findPlainFoot(text) !== undefined) return false;
    if (findFurniture(text) !== undefined) return false;
    if ((!isCounter(text) && !Number.isNaN(readOrdinal(text))) || isHeading(text)) return false;
    return toNameAlone(lines, name, date, loose) !== undefined;
  };
  const over = step < 0 ? skipParticulars(lines, near) : isBadge(lines[near]?.text ?? '') ? near + step : near;
  // A counter over a badge is the last comment's
  const next = isCounter(lines[over]?.text ?? '') ? near : over;
  // Under no name "Guest" is one
  const isBadged = next !== near && isGuest(lines[near]?.text ?? '');
  if (isNamed(next, !isBadged)) return next;
  return isBadged && isNamed(near, true) ? near : undefined;
}

/** What only the shape of its neighbours can make a name. */
function toLooseName(text: string): string | undefined {
  return toLogin(text) ?? toDoubtfulName(text);
}

/** #3, Mara Lind */
const ORDINAL = /^#\d{1,5}[.:),]?\s+(?=\p{L})/u;

/** A name on a line of its own; where set words announce it, "The Keeper" is one too, and "THE BISHOP!" over a member's counter. */
function toNameAlone(lines: readonly Line[], at: number, date: Signature, loose: boolean): string | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const name = cutAnnouncing(skipBullet(line).text)
    .replace(findOrdinals(lines).has(at) ? ORDINAL_BEFORE : ORDINAL, '')
    .replace(/(?<![\s:,|])[\s:,|]+$/u, '');
  if (at < date.at - 1 && isCounted(lines, at)) return toLogin(name.replace(/[.!?]$/u, '')) === undefined ? undefined : name;
  return loose || toCertainty(date) === 3 ? toLooseName(name) : toSignatureName(name);
}

/** Whether a member's counter stands below a line, or below the town under it. */
function isCounted(lines: readonly Line[], at: number): boolean {
  const below = findFilled(lines, at + 1, 1);
  const text = below === undefined ? '' : (lines[below]?.text ?? '');
  if (below === undefined || !isTown(text)) return isProfileLine(text) && !isGuest(text);
  return isProfileLine(lines[findFilled(lines, below + 1, 1) ?? at]?.text ?? '');
}

/** "Posted by: Mara", "Mara on 3 March 2015 at 9:10 said:" and "2015/03/03(火) 09:10:41.20 ID:aB0xYz" say what they are. */
const TELLING = /posted by:|…id:|(?:said|says|wrote|sagte?|schrieb|meinte?):?(?:…|$)|…(?:said|says|wrote)/u;

function toCertainty(signature: Signature): 1 | 2 | 3 {
  const minute = signature.date?.time !== undefined;
  if (minute && TELLING.test(signature.label)) return 3;
  return minute || signature.date === undefined ? 2 : 1;
}

function toFound(signature: Signature, lines: readonly Line[], nameAt: number): Found {
  const loose = toNameAlone(lines, nameAt, signature, false) === undefined;
  return { head: toHead(signature, lines, nameAt), loose };
}

function toHead(signature: Signature, lines: readonly Line[], nameAt?: number): CommentHead {
  const first = Math.min(signature.at, nameAt ?? signature.at);
  const author = nameAt === undefined ? signature.name : toNameAlone(lines, nameAt, signature, true);
  return {
    first,
    last: Math.max(signature.at, nameAt ?? signature.at),
    ...(author !== undefined && splitName(author)),
    ...(signature.date !== undefined && { date: signature.date, dateLine: signature.at }),
    ...(signature.dateText !== undefined && { dateText: signature.dateText }),
    kind: 'comment',
    indent: lines[first]?.indent ?? 0,
    certainty: toCertainty(signature),
  };
}

/** Joined · Mitglied seit · Last visit: the label over a date that is not the comment's */
const PROFILE =
  /^(?:joined|join date|registered|member since|last (?:visit|seen|active)|mitglied seit|dabei seit|registriert|регистрация|зарегистрирован|inscrit|registrado|dołączył\(a\)?)\s?:?$/iu;

function isOfProfile(label: string): boolean {
  return label.length <= 24 && PROFILE.test(label);
}

/** Heads of one or two lines, grouped by the shape that they share. */
export function findFamilies(lines: readonly Line[]): Reading[] {
  const signatures = new Map<number, Signature>();
  const loosely = new Set<Signature>();
  const tails = findTails(lines);
  const heads = new Set<string>();
  lines.forEach((line, at) => {
    // "@Mara | 3 March 2019 | 08:14" says whom the words below it answer
    if (!maySign(line) || (line.text.startsWith('@') && heads.has(line.text.slice(1)))) return;
    const strict = parseSignature(line, at, toSignatureName, tails);
    const signature = strict ?? parseSignature(line, at, toLooseName, tails);
    if (signature === undefined) return;
    signatures.set(at, signature);
    heads.add(line.text);
    if (strict === undefined) loosely.add(signature);
  });
  const families = new Map<string, Family>();
  const add = (form: Form, label: string, found: Found): void => {
    const key = found.head.certainty === 3 ? 'telling' : `${form} ${label}`;
    const family = families.get(key);
    if (family === undefined) families.set(key, { form, heads: [found] });
    else if ((family.heads.at(-1)?.head.last ?? -1) < found.head.first) family.heads.push(found);
  };
  for (const signature of signatures.values()) {
    const timed = signature.date === undefined ? 'relative' : signature.date.time === undefined ? 'day' : 'minute';
    if (signature.shape === 'date' && isOfProfile(lines[signature.at - 1]?.text ?? '')) continue;
    if (signature.shape === 'date') {
      const above = findNameLine(lines, signature, -1, signatures);
      const below = findNameLine(lines, signature, 1, signatures);
      if (above !== undefined) add('name/date', timed, toFound(signature, lines, above));
      if (below !== undefined) add('date/name', timed, toFound(signature, lines, below));
    } else if (signature.shape === 'name-said') {
      const next = lines[signature.at + 1]?.text === '' ? signature.at + 2 : signature.at + 1;
      const date = signatures.get(next);
      const who = signature.name === undefined ? {} : splitName(signature.name);
      const head: CommentHead =
        date?.shape === 'date'
          ? { ...toHead(date, lines, signature.at), ...who, certainty: 2 }
          : { ...toHead(signature, lines), certainty: 1 };
      add('name-said', 'said', { head, loose: loosely.has(signature) });
    } else add(signature.shape, `${timed} ${signature.label}`, { head: toHead(signature, lines), loose: loosely.has(signature) });
  }
  return [...families.values()].flatMap((family) => toReadings(family, lines));
}
