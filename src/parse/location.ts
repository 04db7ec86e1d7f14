import type { Evidence, Location, Problem } from '../record.ts';
import { findPlace } from '../text/places/index.ts';
import type { PlaceFinding } from './head.ts';

/** A place as the record has it: always as written, resolved where the gazetteer is sure. */
export interface LocationAnswer {
  readonly location?: Location;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly problems: readonly Problem[];
}

/** Looks a dateline's place up in the gazetteer; a name that could be several places stays as written, with a note. */
export function resolveLocation(place: PlaceFinding | undefined, language: string): LocationAnswer {
  if (place === undefined) return { evidence: {}, problems: [] };
  const answer = findPlace(place.text, { language });
  const evidence = { location: place.evidence };
  if (answer.kind === 'found') {
    const { kind: _, ...found } = answer;
    return { location: { text: place.text, ...found }, evidence, problems: [] };
  }
  const lines = place.evidence.lines;
  const problem: Problem = {
    rule: answer.kind === 'ambiguous' ? 'location/ambiguous' : 'location/unknown',
    severity: 'note',
    ...(lines !== undefined && { lines }),
    message:
      answer.kind === 'ambiguous'
        ? `"${place.text}" could be ${answer.candidates.join(' or ')}; left unresolved`
        : `"${place.text}" is not in the gazetteer`,
  };
  return { location: { text: place.text }, evidence, problems: [problem] };
}
