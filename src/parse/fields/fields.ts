import type { Evidence, Problem } from '../../catalogue.ts';
import type { Head } from '../head/head.ts';
import type { Outside } from './outside.ts';
import { LISTS, PEOPLE, settle, TEXTS } from './settle.ts';
import type { Answer, Belief, Finding } from './settle.ts';
import type { Tail } from '../tail/tail.ts';

/** The fields that are words and nothing more, decided between the text and what is known from outside. */
export interface Fields {
  readonly title?: string;
  readonly byline: readonly string[];
  readonly source?: string;
  readonly sourceUrl?: string;
  readonly tags: readonly string[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly problems: readonly Problem[];
}

const UNTOLD: Evidence = { basis: 'stated', from: 'text', rule: 'text/words' };

function toOwn<Value>(belief: Belief, value: Value | undefined, evidence: Evidence = UNTOLD): readonly Finding<Value>[] {
  return value === undefined ? [] : [{ value, belief, evidence }];
}

function toMany(belief: Belief, values: readonly string[], evidence: Evidence | undefined): readonly Finding<readonly string[]>[] {
  return toOwn(belief, values.length === 0 ? undefined : values, evidence);
}

function toEvidence(answers: Readonly<Record<string, Answer<unknown>>>): Record<string, Evidence> {
  const all: Record<string, Evidence> = {};
  for (const [field, { evidence }] of Object.entries(answers)) if (evidence !== undefined) all[field] = evidence;
  return all;
}

// "rope" and "Rope", by a tag of the page and by its text
function toDistinct(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Decides title, byline, source and tags; the tags of text and sidecar add up, and a title that is given elsewhere is not missing. */
export function decideFields(head: Head, tail: Tail, outside: Outside): Fields {
  const title = settle('title', [...toOwn('title', head.title, head.evidence['title']), ...outside.title], TEXTS);
  const byline = settle(
    'byline',
    [
      ...outside.byline,
      ...toMany('near-title', head.byline.length > 0 ? head.byline : tail.byline, head.evidence['byline'] ?? tail.evidence['byline']),
    ],
    // A page's markup often has room for one of them alone
    outside.byline.every(({ evidence }) => evidence.from === 'markup') ? PEOPLE : LISTS,
  );
  // What the folder's titles share says less than a folder that the config names, and more than a domain
  const isShared = head.evidence['source']?.from === 'layout';
  const isHost = ({ evidence }: Finding<string>): boolean => evidence.rule === 'sidecar/host';
  const source = settle(
    'source',
    [
      ...outside.source.filter((finding) => !isHost(finding)),
      ...toOwn('labelled', tail.source, tail.evidence['source']),
      ...toOwn(isShared ? 'outside' : 'near-title', head.source, head.evidence['source']),
      ...outside.source.filter(isHost),
    ],
    TEXTS,
  );
  const more = outside.tags.map((finding) => ({ ...finding, value: toDistinct([...finding.value, ...tail.tags]) }));
  const tags = settle('tags', [...more, ...toMany('labelled', tail.tags, tail.evidence['tags'])], LISTS);
  const answers = { title, byline, source, tags };
  const isLinked = tail.source !== undefined && source.value !== undefined && TEXTS.relate(source.value, tail.source) === 'same';
  const known = head.problems.filter(({ rule }) => rule !== 'title/missing' || title.value === undefined);
  return {
    ...(title.value !== undefined && { title: title.value }),
    byline: byline.value ?? [],
    ...(source.value !== undefined && { source: source.value }),
    ...(isLinked && tail.sourceUrl !== undefined && { sourceUrl: tail.sourceUrl }),
    tags: tags.value ?? [],
    evidence: toEvidence(answers),
    problems: [...known, ...Object.values(answers).flatMap(({ problems }) => problems)],
  };
}
