import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { ANSWER_BUTTONS } from '../thread/buttons.ts';
import { findPlainFoot } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { splitAddressees } from '../learned/addressees.ts';
import { cutAffixes } from '../learned/affixes.ts';
import { findAnnounced } from '../learned/announced.ts';
import { findNamesAlone } from '../learned/alone.ts';
import { takeBadges } from '../learned/badges.ts';
import { openBehindButtons, readBelowPictures } from '../learned/blocks.ts';
import { climbToNames } from '../learned/climb.ts';
import { findButtoned } from '../learned/closed.ts';
import { toShape } from '../learned/columns.ts';
import { completeMoments } from '../learned/completion.ts';
import { COUNTED_WORDS, findCounted } from '../learned/counted.ts';
import { findEndings } from '../learned/endings.ts';
import type { Reading } from '../learned/families.ts';
import { openAtOrdinals } from '../learned/ordinals.ts';
import { findFeet, takeConstants } from '../learned/feet.ts';
import { findFamilies } from '../learned/families.ts';
import { readGluedNames } from '../learned/letters.ts';
import { readAnswered } from '../learned/initials.ts';
import { findInline } from '../learned/inline.ts';
import { readNotes } from '../learned/notes.ts';
import { joinMasked } from '../learned/masked.ts';
import { takeProfiles } from '../learned/particulars.ts';
import { findQuotedAuthor } from '../thread/quotation.ts';
import { findProfiled } from '../learned/profiled.ts';
import { dropTitle } from '../thread/overtitle.ts';
import { isThread, weighHeads } from '../thread/weight.ts';
import { findForms } from '../learned/forms.ts';

/** Reply · Mara says: · Mara wrote ... · 12 comments: how lines begin and end that only threads have, in small letters */
const TRACE = new RegExp(String.raw`\n(?:${ANSWER_BUTTONS})|(?:[:…]|\.\.\.|${COUNTED_WORDS})\n`);

/** Heads with moments are believed from this weight on; below it names alone may be heads. */
const ENOUGH = 3;

/** The heads as the text has them, with clean names, and with the author whom each comment quotes. */
function toHeads(lines: readonly Line[], found: readonly CommentHead[]): readonly CommentHead[] {
  const opened = readBelowPictures(lines, readGluedNames(lines, openAtOrdinals(lines, found)));
  const named = cutAffixes(
    openBehindButtons(lines, climbToNames(lines, joinMasked(lines, readAnswered(lines, takeConstants(lines, opened))))),
  );
  const heads = takeBadges(lines, takeProfiles(lines, readNotes(lines, splitAddressees(named))));
  const feet = findFeet(lines, heads);
  const known = new Set(heads.map(({ author }) => author?.toLowerCase()));
  return heads.map((head) => {
    const parentName = head.textStart === undefined ? findQuotedAuthor(lines, head.last + 1) : undefined;
    const isKnown = parentName !== undefined && known.has(parentName.toLowerCase());
    return { ...head, ...(isKnown && { parentName }), ...(feet.size > 0 && { feet }) };
  });
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const dated = findBest(lines, [
    ...findFamilies(lines),
    ...findForms(lines),
    ...findInline(lines),
    ...findEndings(lines),
    ...findAnnounced(lines),
    ...findProfiled(lines),
  ]);
  if (dated.isOne && dated.weight >= ENOUGH) return toHeads(lines, dated.heads);
  const alone = findNamesAlone(lines).map((heads): Reading => ({ heads, rank: 6 }));
  const best = findBest(lines, [{ heads: dated.heads, rank: 5 }, ...alone, ...findCounted(lines), { heads: findButtoned(lines), rank: 7 }]);
  return best.isOne ? toHeads(lines, best.heads) : best.heads;
}

interface Best {
  readonly heads: readonly CommentHead[];
  readonly weight: number;
  /** Whether its heads are those of a thread. */
  readonly isOne: boolean;
}

/** Of several readings the one that explains most, a thread's before all others; what may be chance is given as well, for a folder's layout to judge. */
function findBest(lines: readonly Line[], readings: readonly Reading[]): Best {
  let best: Best = { heads: [], weight: 0, isOne: false };
  for (const { heads: found } of readings.toSorted((a, b) => a.rank - b.rank)) {
    const heads = dropTitle(completeMoments(lines, found), lines);
    const weight = weighHeads(lines, heads);
    if (heads.length === 0 || (best.isOne && weight < best.weight)) continue;
    const isOne = isThread(lines, heads);
    if (isOne === best.isOne ? weight >= best.weight : isOne) best = { heads, weight, isOne };
  }
  return best;
}

/** 12 · +5: a number alone under each text */
const VOTES = /^[+−-]?\d{1,5}$/u;

function toVotes(text: string): CommentFoot {
  return VOTES.test(text) ? { votes: Number(text.replace('−', '-')) } : {};
}

/** A button, or the line below a text that holds its moment. */
function findFoot(text: string, head: CommentHead): CommentFoot | undefined {
  const closes = head.dateText !== undefined && head.dateLine !== undefined && head.dateLine > head.last && text.includes(head.dateText);
  if (closes) return { closes: true };
  return findPlainFoot(text) ?? (head.feet?.has(toShape(text)) === true ? toVotes(text) : undefined);
}

/** No system in particular: the head is learned from the text, as the shape of short line, name and moment that repeats most. */
export const GENERAL: Dialect = {
  name: 'general',
  canSpeak: ({ year, alone, undated, prose, fits }) => year || alone || undated || prose || fits(TRACE),
  learned: true,
  findHeads,
  position: 'as-found',
  findFoot,
  isRemoved: isRemovalNote,
};
