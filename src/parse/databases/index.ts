import type { Line } from '../../text/lines.ts';
import type { Preamble } from '../fields/preamble.ts';
import { readFactiva } from './factiva.ts';
import type { Database } from './frame.ts';
import { readEuropresse, readGenios } from './labelled.ts';
import { readLexis } from './lexis.ts';

/** The press databases whose exports are known; a new one is a file and a line here. */
const DATABASES: readonly Database[] = [readLexis, readFactiva, readEuropresse, readGenios];

/** What stands at the beginning of some line in each of their exports: few other texts are looked at line by line. */
const SIGN =
  /(?:^|\n)[^\S\n]{0,80}(?:length:|HD\s|\d[\d.,]{0,6} (?:words|wörter|mots|palabras|parole|palavras|woorden|słów|слов)\s|nom de la source|source name|dokumentnummer:|dauerhafte adresse)/iu;

/** What a press database wrote around a text, above and below: read as what is said beside it, like the lines of a scraper. */
export function findFrame(lines: readonly Line[], text: string): Preamble | undefined {
  if (!SIGN.test(text)) return undefined;
  for (const read of DATABASES) {
    const found = read(lines);
    if (found !== undefined) return found;
  }
  return undefined;
}
