import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../dialect.ts';
import { findPlainFoot, skipBullet, splitName } from '../heads.ts';
import { toLogin } from '../login.ts';
import { parseSignature, toSignatureName } from './signature.ts';
import type { Signature } from './signature.ts';

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
function findNameLine(
  lines: readonly Line[],
  date: Signature,
  step: 1 | -1,
  signatures: ReadonlyMap<number, Signature>,
): number | undefined {
  const { at } = date;
  const near = lines[at + step]?.text === '' ? at + 2 * step : at + step;
  const next = isBadge(lines[near]?.text ?? '') ? near + step : near;
  const line = lines[next];
  if (line === undefined || line.text === '' || signatures.has(next) || findPlainFoot(line.text) !== undefined) return undefined;
  return toNameAlone(line, date) === undefined ? undefined : next;
}

/** A name on a line of its own; where set words announce it, "The Keeper" is one too. */
function toNameAlone(line: Line, date: Signature): string | undefined {
  const name = skipBullet(line).text.replace(/(?<![\s:,|])[\s:,|]+$/u, '');
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

/** Words of a name, on the average. */
const MOST_WORDS = 2.5;

/** Joined · Mitglied seit · Last visit: the label over a date that is not the comment's */
const PROFILE =
  /^(?:joined|join date|registered|member since|last (?:visit|seen|active)|mitglied seit|dabei seit|registriert|регистрация|зарегистрирован|inscrit|registrado|dołączył\(a\)?)\s?:?$/iu;

function isOfProfile(label: string): boolean {
  return label.length <= 24 && PROFILE.test(label);
}

/** A list of articles by day looks like heads without a time; its titles are longer than names. */
function areTitles(heads: readonly CommentHead[]): boolean {
  if (heads.some((head) => head.certainty > 1)) return false;
  const words = heads.reduce((sum, head) => sum + (head.author ?? '').split(/\s+/u).length, 0);
  return words > MOST_WORDS * heads.length;
}

/** Heads of one or two lines, grouped by the shape that they share. */
export function findFamilies(lines: readonly Line[]): CommentHead[][] {
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
    if (signature.shape === 'date' && isOfProfile(lines[signature.at - 1]?.text ?? '')) continue;
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
        add('name-said', 'said', {
          ...toHead(date, lines, signature.at),
          ...(signature.name !== undefined && splitName(signature.name)),
          certainty: 2,
        });
      } else add('name-said', 'said', head);
    } else add(signature.shape, `${timed} ${signature.label}`, toHead(signature, lines));
  }
  return [...families.values()].map(({ heads }) => heads).filter((heads) => !areTitles(heads));
}
