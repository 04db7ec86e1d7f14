import { createHash } from 'node:crypto';
import type { Layout } from '../../parse/layouts/layout.ts';
import type { Leaning } from './register.ts';

const known = new WeakMap<Layout, Map<string, Leaning>>();

/** A digest of what a layout answers to some questions. */
export function toLeaning(layout: Layout, traits: readonly string[]): Leaning {
  const mine = known.get(layout) ?? new Map<string, Leaning>();
  known.set(layout, mine);
  const key = traits.join(' ');
  const leaning = mine.get(key) ?? { traits, digest: toShortDigest(traits.map((trait) => toPlain(Reflect.get(layout, trait)))) };
  mine.set(key, leaning);
  return leaning;
}

/** First 16 hex digits of the SHA-256 of a value as JSON. */
export function toShortDigest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function toPlain(answer: unknown): unknown {
  return answer instanceof Set ? [...answer] : answer;
}
