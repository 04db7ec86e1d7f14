import type { FurnitureReason } from '../../catalogue.ts';

/** The reasons for which every language of the reader has set phrases. */
export const PHRASE_REASONS = [
  'advertisement',
  'code-residue',
  'comment-form',
  'cookies',
  'counter',
  'legal',
  'likes',
  'mistake-report',
  'navigation',
  'related',
  'share-bar',
  'subscription',
  'widget',
] as const satisfies readonly FurnitureReason[];

/** A reason that is told by whole lines. */
export type PhraseReason = (typeof PHRASE_REASONS)[number];

/**
 * The set phrases of one language by reason, with ` | ` or a line end between them. Case, accents and signs do not count. `#` stands for a
 * number, `…` at the end for anything that follows. Those of `related` are labels before the headline of another article.
 */
export type Phrasebook = Readonly<Record<PhraseReason, string>>;
