import { toLetters } from '../../text/letters.ts';
import type { Evidence, Problem, ProblemRule } from '../../catalogue.ts';

/** What is believed before what, the surest first; a title's own words go before all, since the ledger shows them. */
const BELIEFS = ['title', 'sidecar', 'labelled', 'near-title', 'dateline', 'outside', 'updated', 'comments', 'text'] as const;

/** The place of a finding in the order of belief. */
export type Belief = (typeof BELIEFS)[number];

/** A value for a field and how it is known. */
export interface Finding<Value> {
  readonly value: Value;
  readonly belief: Belief;
  readonly evidence: Evidence;
}

/** A field whose values may contradict each other. */
type Field = ProblemRule extends infer Rule ? (Rule extends `${infer Name}/contradiction` ? Name : never) : never;

/** What another value says beside one that is believed more: the same or less, the same and more, or something else. */
export type Relation = 'same' | 'fuller' | 'otherwise';

/** A field decided, or nothing when nothing was found. */
export interface Answer<Value> {
  readonly value?: Value;
  readonly evidence?: Evidence;
  readonly problems: readonly Problem[];
}

/** How the values of one field are compared and shown. */
export interface Measure<Value> {
  readonly relate: (believed: Value, other: Value) => Relation;
  readonly show: (value: Value) => string;
}

/** What a finding is called in a message; every other goes by the name of its origin. */
const CALLED: Partial<Record<Evidence['from'], string>> = {
  filename: 'file name',
  url: 'address',
  meta: 'line near the title',
};
/** Origins that speak of where a capture was put, or that guess: they are no statement about it. */
const LOOSE = new Set<Evidence['from']>(['filename', 'url', 'folder', 'detector']);

/** Decides a field: the value that is believed most, or one that agrees with it and says more; whatever says otherwise stands against it. */
export function settle<Value>(field: Field, findings: readonly Finding<Value>[], { relate, show }: Measure<Value>): Answer<Value> {
  const ranked = findings.toSorted((a, b) => BELIEFS.indexOf(a.belief) - BELIEFS.indexOf(b.belief));
  let [best] = ranked;
  if (best === undefined) return { problems: [] };
  if (ranked.length === 1) return { value: best.value, evidence: best.evidence, problems: [] };
  for (const finding of ranked) if (relate(best.value, finding.value) === 'fuller') best = finding;
  const { value, evidence } = best;
  const against = ranked.filter((finding) => relate(value, finding.value) === 'otherwise');
  const problems = against.flatMap((other): Problem[] => {
    const severity = toSeverity(evidence, other.evidence);
    const words = `${toWords(evidence, show(value))}, ${toWords(other.evidence, show(other.value))}; took the first`;
    const lines = evidence.lines ?? other.evidence.lines;
    return severity === undefined
      ? []
      : [{ rule: `${field}/contradiction`, severity, ...(lines !== undefined && { lines }), message: words }];
  });
  return {
    value,
    evidence: against.length === 0 ? evidence : { ...evidence, against: against.map((other) => other.evidence) },
    problems,
  };
}

/** Two statements contradict each other; what a text says twice, and what is no statement, is noted only. */
function toSeverity(one: Evidence, other: Evidence): Problem['severity'] | undefined {
  if (LOOSE.has(one.from) || LOOSE.has(other.from)) return 'note';
  if (one.basis !== 'stated' || other.basis !== 'stated') return undefined;
  return one.from === 'sidecar' || other.from === 'sidecar' ? 'warning' : 'note';
}

function toWords({ from, lines }: Evidence, shown: string): string {
  const where = lines === undefined ? '' : ` (line ${lines[0]})`;
  return `the ${CALLED[from] ?? from}${where} says "${shown}"`;
}

function toKey(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Texts that say the same when one is part of the other, signs, white space and case aside: "A title | The Lamplighter". */
export const TEXTS: Measure<string> = {
  relate: (believed, other) => {
    const [one, two] = [toLetters(believed), toLetters(other)];
    return one.includes(two) || two.includes(one) ? 'same' : 'otherwise';
  },
  show: (value) => value,
};

/** Lists that say the same when one holds all of the other. */
export const LISTS: Measure<readonly string[]> = {
  relate: (believed, other) => {
    const [one, two] = [new Set(believed.map(toKey)), new Set(other.map(toKey))];
    return [...one].every((key) => two.has(key)) || [...two].every((key) => one.has(key)) ? 'same' : 'otherwise';
  },
  show: (value) => value.join('; '),
};

/** Names of people, of whom another list may know more. */
export const PEOPLE: Measure<readonly string[]> = {
  ...LISTS,
  relate: (believed, other) => {
    const [one, two] = [new Set(believed.map(toKey)), new Set(other.map(toKey))];
    return two.size > one.size && [...one].every((key) => two.has(key)) ? 'fuller' : LISTS.relate(believed, other);
  },
};

/** Languages that say the same when they are one, region and script aside. */
export const LANGUAGES: Measure<string> = {
  relate: (believed, other) => (believed.split('-', 1)[0] === other.split('-', 1)[0] ? 'same' : 'otherwise'),
  show: (value) => value,
};
