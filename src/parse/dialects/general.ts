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
  return best;
}

/** No system in particular: the head is learned from the text, as the shape of short line, name and moment that repeats most. */
export const GENERAL: Dialect = { name: 'general', learned: true, findHeads, position: 'as-found', findFoot: findPlainFoot, isRemoved: isRemovalNote };
