import type { Evidence, Problem } from '../../catalogue.ts';
import { detectLanguage } from '../../text/detector.ts';
import type { Outside } from './outside.ts';
import { LANGUAGES, settle } from './settle.ts';
import type { Finding } from './settle.ts';

/** The language of an article and how it is known. */
export interface LanguageAnswer {
  /** BCP 47; `und` when nothing tells. */
  readonly value: string;
  /** Without region and script. */
  readonly primary: string;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly problems: readonly Problem[];
}

const ENOUGH = 400;
const DETECTED: Evidence = { basis: 'inferred', from: 'detector', rule: 'language/text' };

function detectPieces(title: string | undefined, pieces: readonly { readonly text: string }[]): string {
  let sample = title ?? '';
  for (const piece of pieces) {
    if (sample.length > ENOUGH) break;
    sample += ` ${piece.text.slice(0, ENOUGH)}`;
  }
  return detectLanguage(sample.slice(0, ENOUGH));
}

/** Decides the language: what is stated outside the text, else what its first words look like. */
export function decideLanguage(outside: Outside, title: string | undefined, pieces: readonly { readonly text: string }[]): LanguageAnswer {
  const detected = detectPieces(title, pieces);
  const own: readonly Finding<string>[] = detected === 'und' ? [] : [{ value: detected, belief: 'text', evidence: DETECTED }];
  const { value = 'und', evidence, problems } = settle('language', [...outside.language, ...own], LANGUAGES);
  return { value, primary: value.split('-', 1)[0] ?? value, evidence: evidence === undefined ? {} : { language: evidence }, problems };
}
