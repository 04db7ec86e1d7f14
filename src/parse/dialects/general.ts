import type { Line } from '../../text/lines.ts';
import type { CommentHead, Dialect } from '../dialect.ts';
import { findHeading, weighHeading } from '../heading.ts';
import { findPlainFoot, isRemovalNote, skipBullet, splitName } from '../heads.ts';
import { toLogin } from '../login.ts';
import { parseSignature, toSignatureName } from '../signature.ts';
import type { Signature } from '../signature.ts';

/** The lines that one head takes, as the text itself repeats them. */
type Form = 'name-date' | 'date-name' | 'name/date' | 'date/name' | 'name-said';

interface Family {
  readonly form: Form;
  readonly heads: CommentHead[];
}

/** Post author · Gast: a badge on a line of its own between name and date */
function isBadge(text: string): boolean {
  return text.length <= 20 && splitName(`x ${text}`).status !== undefined;
}

/** The name alone on the line above or below a date alone. */
function findNameLine(lines: readonly Line[], date: Signature, step: 1 | -1, signatures: ReadonlyMap<number, Signature>): number | undefined {
  const { at } = date;
  const near = lines[at + step]?.text === '' ? at + 2 * step : at + step;
  const next = isBadge(lines[near]?.text ?? '') ? near + step : near;
  const line = lines[next];
  if (line === undefined || line.text === '' || signatures.has(next) || findPlainFoot(line.text) !== undefined) return undefined;
  return toNameAlone(line, date) === undefined ? undefined : next;
}

/** A name on a line of its own; where set words announce it, "The Keeper" is one too. */
function toNameAlone(line: Line, date: Signature): string | undefined {
  const name = skipBullet(line).text.replace(/\s*[:,|]\s*$/u, '');
  return toCertainty(date) === 3 ? toLogin(name) : toSignatureName(name);
}

/** "Posted by: Mara" and "Mara on 3 March 2015 at 9:10 said:" say what they are. */
const TELLING = /posted by:|(?:said|says|wrote|sagte?|schrieb|meinte?):?(?:…|$)|…(?:said|says|wrote)/u;

function toCertainty(signature: Signature): 1 | 2 | 3 {
  const minute = signature.date?.time !== undefined;
  if (minute && TELLING.test(signature.label)) return 3;
  return minute || signature.date === undefined ? 2 : 1;
}

function toHead(signature: Signature, lines: readonly Line[], nameAt?: number): CommentHead {
  const nameLine = nameAt === undefined ? undefined : lines[nameAt];
  const first = Math.min(signature.at, nameAt ?? signature.at);
  const author = nameLine === undefined ? signature.name : toNameAlone(nameLine, signature);
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

/** So many names alone are no chance, */
const FEWEST_ALONE = 4;
/** if some of them come back, or look like logins: subheads do neither. */
const LOGIN = /^[\p{Ll}@_~]|[\d_]|\p{Ll}\p{Lu}|^\S+\.\S+$/u;
const ENOUGH_LOGINS = 0.25;
const LONGEST_ALONE = 40;
/** Heads with moments are believed from this weight on. */
const ENOUGH = 3;

/** Names on lines of their own without any moment: set apart from the text below by indentation, or glued to the comment above and apart from their own text. */
function findNamesAlone(lines: readonly Line[]): CommentHead[] {
  const heads: CommentHead[] = [];
  for (let at = 1; at < lines.length - 1; at++) {
    const line = lines[at];
    const above = lines[at - 1];
    const next = lines[at + 1];
    if (line === undefined || above === undefined || next === undefined || line.text === '' || line.text.length > LONGEST_ALONE) continue;
    const text = next.text === '' ? lines[at + 2] : next;
    if (text === undefined || text.text === '') continue;
    const deeper = text.indent > line.indent && above.text === '';
    const glued = above.text !== '' && next.text === '' && text.indent === line.indent && above.indent === line.indent;
    if (!deeper && !glued) continue;
    const author = /[:;]$/u.test(line.text) ? undefined : toSignatureName(line.text);
    if (author === undefined || findPlainFoot(line.text) !== undefined) continue;
    heads.push({ first: at, last: at, ...splitName(author), kind: 'comment', indent: line.indent, certainty: 1 });
  }
  return heads;
}

function arePeople(heads: readonly CommentHead[]): boolean {
  if (heads.length < FEWEST_ALONE) return false;
  const names = heads.map((head) => head.author ?? '');
  const logins = names.filter((name) => LOGIN.test(name)).length;
  return new Set(names).size < names.length || logins >= ENOUGH_LOGINS * names.length;
}

function collectFamilies(lines: readonly Line[]): Family[] {
  const signatures = new Map<number, Signature>();
  lines.forEach((line, at) => {
    const signature = parseSignature(line, at);
    if (signature !== undefined) signatures.set(at, signature);
  });
  const families = new Map<string, Family>();
  const add = (form: Form, label: string, head: CommentHead): void => {
    const key = head.certainty === 3 ? 'telling' : `${form} ${label}`;
    const family = families.get(key);
    if (family === undefined) families.set(key, { form, heads: [head] });
    else if ((family.heads.at(-1)?.last ?? -1) < head.first) family.heads.push(head);
  };
  for (const signature of signatures.values()) {
    const timed = signature.date === undefined ? 'relative' : signature.date.time === undefined ? 'day' : 'minute';
    if (signature.shape === 'date') {
      const above = findNameLine(lines, signature, -1, signatures);
      const below = findNameLine(lines, signature, 1, signatures);
      if (above !== undefined) add('name/date', timed, toHead(signature, lines, above));
      if (below !== undefined) add('date/name', timed, toHead(signature, lines, below));
    } else if (signature.shape === 'name-said') {
      const next = lines[signature.at + 1]?.text === '' ? signature.at + 2 : signature.at + 1;
      const date = signatures.get(next);
      const head = { ...toHead(signature, lines), certainty: 1 as const };
      if (date?.shape === 'date') {
        add('name-said', 'said', { ...toHead(date, lines, signature.at), ...(signature.name !== undefined && splitName(signature.name)), certainty: 2 });
      } else add('name-said', 'said', head);
    } else add(signature.shape, `${timed} ${signature.label}`, toHead(signature, lines));
  }
  return [...families.values()];
}

function weigh(family: Family, lines: readonly Line[]): number {
  const first = family.heads[0]?.first ?? 0;
  const sum = family.heads.reduce((total, head) => total + head.certainty, 0);
  return sum + weighHeading(lines, findHeading(lines, first), family.heads.length);
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  let best: readonly CommentHead[] = [];
  let most = 0;
  for (const family of collectFamilies(lines)) {
    const weight = weigh(family, lines);
    // Of two that are equally sure the later one: the other may be the article's own byline
    if (weight < most) continue;
    most = weight;
    best = family.heads;
  }
  if (most >= ENOUGH) return best;
  const alone = findNamesAlone(lines);
  return arePeople(alone) ? alone : best;
}

/** No system in particular: the head is learned from the text, as the shape of short line, name and moment that repeats most. */
export const GENERAL: Dialect = { name: 'general', learned: true, findHeads, position: 'as-found', findFoot: findPlainFoot, isRemoved: isRemovalNote };
