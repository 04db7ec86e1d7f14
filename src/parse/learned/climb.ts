import { isPlaceName } from '../../text/places/index.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { splitName } from '../thread/heads.ts';
import { arePeople } from '../thread/people.ts';
import { isInitial } from './initials.ts';
import { findFilled, isRank } from '../thread/profile.ts';
import { isWhere, toName } from './columns.ts';

/** What most of the heads have over their first line, all of them are meant to have. */
const MOST = 0.75;
/** Ranks come back more often than people do. */
const FEWEST_RANKED = 3;
/** Between the name and the moment stand at most so many lines about the person. */
const MOST_STEPS = 2;
/** Name: · Autor: */
const WHO = /^(?:name|author|user|from|nick(?:name)?|autor|benutzer|nom|auteur|nombre|autore|imię|naam|имя|автор)\s?:$/iu;
/** Salem, OR · Salem , OR */
const TOWN = /^\p{Lu}[\p{L}\p{M} .'’-]{1,40}\s?,\s?\p{Lu}{2}$/u;

/** @mara · @mara@boats.example: under the name that it is for */
const HANDLE = /^@\S+$/u;

/** Whether a line names an American town with its state, as particulars of a member do. */
export function isTown(text: string): boolean {
  return TOWN.test(text);
}

/** Whether a line is what somebody is called in addresses: it stands under the name. */
export function isHandle(text: string): boolean {
  return HANDLE.test(text);
}

/** Salem, OR · Bergen */
function isPlace(name: string): boolean {
  return isTown(name) || isPlaceName(name.split(',')[0]?.trim() ?? '');
}

interface Over {
  readonly at: number;
  readonly name: string;
  /** Whether a label between says that the line below is no name. */
  readonly told: boolean;
}

/** The name that stands over a head's first line, over a label between them too. */
function findOver(lines: readonly Line[], { first }: CommentHead): Over | undefined {
  const near = findFilled(lines, first - 1, -1);
  const told = near !== undefined && isWhere(lines[near]?.text ?? '');
  const at = told ? findFilled(lines, near - 1, -1) : near;
  const name = at === undefined ? undefined : toName(lines[at], false);
  if (at === undefined || name === undefined || isInitial(name, lines[first]?.text ?? '')) return undefined;
  return { at, name, told };
}

/** Whether what was read as names says of others where they are or what they are: each person has one, and several share it. */
function areParticulars(inner: readonly string[], overs: readonly Over[]): boolean {
  const outer = overs.map(({ name }) => name);
  const told = inner.filter((name, index) => overs[index]?.told === true || isRank(name) || isPlace(name) || isHandle(name)).length;
  if (told >= MOST * inner.length) return true;
  const distinct = new Set(inner).size;
  if (inner.length < FEWEST_RANKED || distinct >= new Set(outer).size || !arePeople(outer)) return false;
  const ranks = new Map(outer.map((name, index) => [name, inner[index]]));
  return outer.every((name, index) => ranks.get(name) === inner[index]);
}

/** A head from the line of a name, and from the label over it. */
function toClimbed(lines: readonly Line[], head: CommentHead, over: Over): CommentHead {
  const label = findFilled(lines, over.at - 1, -1);
  const first = label !== undefined && WHO.test(lines[label]?.text ?? '') ? label : over.at;
  const { status: _status, ...rest } = head;
  return { ...rest, ...splitName(over.name), first, indent: lines[over.at]?.indent ?? head.indent };
}

function climbOnce(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const read = heads.filter(({ first, author }) => author !== undefined && toName(lines[first], false) !== undefined);
  const overs = heads.map((head) => findOver(lines, head));
  const found = overs.filter((over) => over !== undefined);
  if (read.length < heads.length || found.length < MOST * heads.length) return heads;
  const inner = heads.flatMap(({ first }, index) => (overs[index] === undefined ? [] : [lines[first]?.text ?? '']));
  if (!areParticulars(inner, found)) return heads;
  return heads.map((head, index) => {
    const over = overs[index];
    const end = heads[index - 1]?.last ?? -1;
    return over === undefined || over.at <= end ? head : toClimbed(lines, head, over);
  });
}

/** Message: · Comments: It was so. */
const WHAT =
  /^(?:message|comments?|text|nachricht|kommentar|eintrag|beitrag|commentaire|mensaje|comentario|messaggio|commento|mensagem|comentário|bericht|reactie|wiadomość|komentarz|сообщение|комментарий|отзыв)\s?:\s{0,3}/iu;

/** Heads down to the label that announces the text of each. */
function takeLabels(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const labels = heads
    .map(({ last }) => findFilled(lines, last + 1, 1))
    .map((at) => (at !== undefined && WHAT.test(lines[at]?.text ?? '') ? at : undefined));
  if (labels.includes(undefined) || heads.some(({ textStart }) => textStart !== undefined)) return heads;
  return heads.map((head, index) => {
    const at = labels[index] ?? head.last;
    const text = lines[at]?.text ?? '';
    const textStart = WHAT.exec(text)?.[0].length ?? 0;
    return { ...head, last: at, ...(textStart < text.length && { textStart }) };
  });
}

/** Heads whose names are places or ranks begin higher: the name stands over these. */
export function climbToNames(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  let climbed = takeLabels(lines, heads);
  for (let step = 0; step < MOST_STEPS && climbed.length > 0; step++) climbed = climbOnce(lines, climbed);
  return climbed;
}
