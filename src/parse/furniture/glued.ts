import { endsClause } from '../../text/sentences.ts';

const BORDER = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u;
/** KULTURAFILMGLAZBA: capitals show no border */
const CAPITALS = /^\p{Lu}{26,400}$/u;
const FEWEST = 4;
const LONGEST = 400;
const LONGEST_ENTRY = 30;

/** HomeNewsSportWeather: the entries of a menu that a flattener set together; none where it is no such line. */
export function splitGlued(text: string): readonly string[] {
  if (text.length > LONGEST || endsClause(text)) return [];
  if (CAPITALS.test(text)) return Array.from({ length: FEWEST }, () => text);
  const parts = text.split(BORDER);
  return parts.length >= FEWEST && parts.every(({ length }) => length <= LONGEST_ENTRY) ? parts : [];
}
