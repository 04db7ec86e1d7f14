import type { Evidence, Problem } from '../../catalogue.ts';
import type { Location } from '../../record.ts';
import { findPlace } from '../../text/places/index.ts';
import type { PlaceAnswer } from '../../text/places/index.ts';
import type { PlaceFinding } from '../head/draft.ts';
import { settle } from './settle.ts';
import type { Finding, Measure } from './settle.ts';

/** A place as the record has it: always as written, resolved where the gazetteer is sure. */
export interface LocationAnswer {
  readonly location?: Location;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly problems: readonly Problem[];
}

interface Candidate {
  readonly text: string;
  readonly answer: PlaceAnswer;
}

/** BERGEN · Bergen, Norway */
const AREA = /[\s,([]/u;

function isPart(one: string, other: string): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].toSorted((a, b) => a.length - b.length);
  return short !== undefined && long?.startsWith(short) === true && (long.length === short.length || AREA.test(long.charAt(short.length)));
}

/** Places are the same when the gazetteer says so, or when one is written as the other with its country or region behind it. */
const PLACES: Measure<Candidate> = {
  relate: (believed, other) => {
    const [one, two] = [believed.answer, other.answer];
    const known = one.kind === 'found' && two.kind === 'found';
    if (known && one.name === two.name && one.country === two.country) return 'same';
    return isPart(believed.text, other.text) ? 'same' : 'otherwise';
  },
  show: ({ text }) => text,
};

/** https://www.lamplighter.example.pl/planks · lamplighter.co.uk: the country of an address */
const COUNTRY_OF_ADDRESS = /^(?:https?:\/\/)?[\w.-]{1,200}\.(?<country>[a-z]{2})(?:[:/?#]|$)/iu;
/** Endings of a country that are sold to everybody. */
const SOLD = new Set('ai cc co eu fm gg io la ly me nu pw su to tv vc ws'.split(' '));

/** The country in which the first address among some texts is at home. */
function findHome(addresses: readonly (string | undefined)[]): string | undefined {
  for (const address of addresses) {
    const country = COUNTRY_OF_ADDRESS.exec(address ?? '')?.groups?.['country']?.toLowerCase();
    if (country !== undefined && !SOLD.has(country)) return country === 'uk' ? 'GB' : country.toUpperCase();
  }
  return undefined;
}

/**
 * Looks the places that were found up in the gazetteer and decides on one, with the help of the text's language and the addresses that it
 * came from; a name that could be several places stays as written, with a note.
 */
export function decideLocation(
  place: PlaceFinding | undefined,
  outside: readonly Finding<string>[],
  language: string,
  addresses: readonly (string | undefined)[] = [],
): LocationAnswer {
  const country = findHome(addresses);
  const written: Finding<string>[] = place === undefined ? [] : [{ value: place.text, belief: 'dateline', evidence: place.evidence }];
  const findings = [...outside, ...written].map(({ value: text, ...finding }): Finding<Candidate> => ({
    ...finding,
    value: { text, answer: findPlace(text, { language, ...(country !== undefined && { country }) }) },
  }));
  const { value, evidence, problems } = settle('location', findings, PLACES);
  if (value === undefined || evidence === undefined) return { evidence: {}, problems };
  const { text, answer } = value;
  if (answer.kind === 'found') {
    const { kind: _, ...found } = answer;
    return { location: { text, ...found }, evidence: { location: evidence }, problems };
  }
  return { location: { text }, evidence: { location: evidence }, problems: [toProblem(value, evidence), ...problems] };
}

function toProblem({ text, answer }: Candidate, { lines }: Evidence): Problem {
  return {
    rule: answer.kind === 'ambiguous' ? 'location/ambiguous' : 'location/unknown',
    severity: 'note',
    ...(lines !== undefined && { lines }),
    message:
      answer.kind === 'ambiguous'
        ? `"${text}" could be ${answer.candidates.join(' or ')}; left unresolved`
        : `"${text}" is not in the gazetteer`,
  };
}
