import type { Scope } from '../../../search/bundle.ts';
import type { Facts } from '../../../search/facts.ts';
import type { Engine } from './engine.ts';
import type { Shelf } from './library.ts';
import type { Matches } from './posting.ts';

/** One bundle that is asked; without a text to look for, its engine is not needed. */
export interface Asked {
  readonly shelf: Shelf;
  readonly scope: Scope;
  readonly facts: Facts;
  readonly engine?: Engine;
}

/** A record that was found, and what is needed to show it. */
export interface Find {
  readonly scope: Scope;
  readonly shelf: Shelf;
  readonly facts: Facts;
  /** The article's number in its period. */
  readonly article: number;
  /** The record's number in its bundle. */
  readonly record: number;
  readonly date: string;
  readonly score: number;
  /** All places of all that was looked for. */
  readonly matches: readonly Matches[];
}

/** The number of the article that a record of a bundle belongs to. */
export function toArticleNumber({ scope, facts }: Pick<Asked, 'scope' | 'facts'>, record: number): number {
  return facts[scope]?.[record] ?? record;
}
