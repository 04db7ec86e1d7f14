import type { Scope } from '../../../search/bundle.ts';
import { type Asked, type Find, toArticleNumber } from './find.ts';
import type { Part } from './part.ts';
import type { WordPlace } from './pagefind.ts';
import type { Matches } from './posting.ts';

// Okapi BM25 with the two weights that Pagefind has for it: how soon more of a word stops counting, and how much long texts are marked down.
const SATURATION = 1.4;
const LENGTH = 0.75;

/**
 * The records that have all parts, with how well they answer. Pagefind weighs a word by its own bundle alone; here it is weighed by all
 * bundles of the scope and language that were asked, so that it does not matter how the archive is cut.
 */
export function toScores(asked: readonly Asked[], parts: readonly Part[]): readonly Find[] {
  if (parts.length === 0) return [];
  return toGroups(asked).flatMap((group) => scoreGroup(group, parts));
}

function toGroups(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups = new Map<string, Asked[]>();
  const toName = (scope: Scope, language: string): string => `${scope} ${language}`;
  for (const one of asked) {
    const name = toName(one.scope, one.shelf.period.language);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [one]);
    else members.push(one);
  }
  return [...groups.values()];
}

function scoreGroup(group: readonly Asked[], parts: readonly Part[]): readonly Find[] {
  const counts = group.flatMap(({ engine }) => engine?.counts ?? []);
  const average = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  const rarities = parts.map((part) => {
    const having = group.reduce((sum, one) => sum + (part.get(one)?.size ?? 0), 0);
    return Math.log(1 + (counts.length - having + 0.5) / (having + 0.5));
  });
  return group.flatMap((one) => {
    const { shelf, scope, facts, engine } = one;
    const matches = parts.map((part) => part.get(one) ?? new Map<number, readonly WordPlace[]>());
    return intersect(matches).map((record): Find => {
      const article = toArticleNumber(one, record);
      const length = SATURATION * (1 - LENGTH + LENGTH * ((engine?.counts[record] ?? average) / average));
      const score = matches.reduce((sum, match, number) => {
        const weight = (match.get(record) ?? []).reduce((all, place) => all + place.weight, 0);
        return sum + ((rarities[number] ?? 0) * (SATURATION + 1) * weight) / (length + weight);
      }, 0);
      return { scope, shelf, facts, article, record, date: facts.dates[article] ?? '', score, matches };
    });
  });
}

function intersect(matches: readonly Matches[]): readonly number[] {
  const [smallest, ...others] = matches.toSorted((a, b) => a.size - b.size);
  return [...(smallest?.keys() ?? [])].filter((record) => others.every((other) => other.has(record)));
}
