import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../dialect.ts';
import { findHeading, weighHeading } from '../heading.ts';
import { findPlainFoot, isRemovalNote } from '../heads.ts';
import { findNamesAlone } from '../learned/alone.ts';
import { findFamilies } from '../learned/families.ts';
import { findForms } from '../learned/forms.ts';

/** 3 hours ago · vor 2 Stunden · il y a 3 jours · hace 7 horas · 2 часа назад */
const AGES = ['ago', 'vor', 'il y a', 'hace', 'назад'];
/** Mara says: · Mara wrote ... */
const SAID = [':\n', '...\n', '…\n'];

/** Heads with moments are believed from this weight on; below it names alone may be heads. */
const ENOUGH = 3;

function weigh(heads: readonly CommentHead[], lines: readonly Line[]): number {
  const sum = heads.reduce((total, head) => total + head.certainty, 0);
  return sum + weighHeading(lines, findHeading(lines, heads[0]?.first ?? 0), heads.length);
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  let best: readonly CommentHead[] = [];
  let most = 0;
  for (const heads of [...findForms(lines), ...findFamilies(lines)]) {
    const weight = weigh(heads, lines);
    // Of two that are equally sure the later one: the other may be the article's own byline
    if (weight < most) continue;
    most = weight;
    best = heads;
  }
  if (most >= ENOUGH) return best;
  const alone = findNamesAlone(lines);
  return alone.length > 0 ? alone : best;
}

/** A button, or the line below a text that holds its moment. */
function findFoot(text: string, head: CommentHead): CommentFoot | undefined {
  const closes = head.dateText !== undefined && head.dateLine !== undefined && head.dateLine > head.last && text.includes(head.dateText);
  return closes ? { closes: true } : findPlainFoot(text);
}

/** No system in particular: the head is learned from the text, as the shape of short line, name and moment that repeats most. */
export const GENERAL: Dialect = {
  name: 'general',
  canSpeak: ({ year, prose, has }) => year || prose || has(...AGES, ...SAID),
  learned: true,
  findHeads,
  position: 'as-found',
  findFoot,
  isRemoved: isRemovalNote,
};
