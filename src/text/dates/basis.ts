import type { Basis, Evidence } from '../../record.ts';

/** Whether lists say of a date that the article may be older: not where its line states it and only the order of its numbers was worked out. */
export function toDateBasis(evidence: Evidence | undefined): Basis | undefined {
  return evidence?.from === 'layout' ? 'stated' : evidence?.basis;
}
