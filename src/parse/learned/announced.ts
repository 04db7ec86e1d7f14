import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { splitName } from '../thread/heads.ts';
import { getMeasures } from '../thread/measure.ts';
import type { Reading } from './families.ts';
import { toSignatureName } from './name.ts';
import { WRITTEN_BY } from './words.ts';

const LONGEST = 90;
const RANK = 2;
/** #1 Kommentar von Mara Lind · 2. Comment by Mara Lind: · Comment #3 by Mara Lind */
const ANNOUNCED = new RegExp(
  String.raw`^(?:(?:#\s?|nr\.?\s?|no\.?\s?)?(?<before>\d{1,5})[.:)]?\s(?:[-–—|]\s)?(?:${WRITTEN_BY})|\p{L}{3,14}\s[#№]?\s?(?<between>\d{1,5})\s(?:by|from|von|par|por|da|di|de|door|van|przez|av|af|от|від))\s(?<name>\S[^:]{0,59}):?$`,
  'iu',
);

/** Comments whose numbered heads say in words who wrote them, without any moment. */
export function findAnnounced(lines: readonly Line[]): Reading[] {
  const numbers: number[] = [];
  const { from, proseEnd } = getMeasures(lines);
  // Below no article a line without a moment announces nothing
  if (proseEnd >= lines.length) return [];
  const heads = lines.flatMap((line, at): CommentHead[] => {
    const found = at < from || line.text.length > LONGEST ? undefined : ANNOUNCED.exec(line.text)?.groups;
    const author = found === undefined ? undefined : toSignatureName(found['name'] ?? '');
    if (found === undefined || author === undefined) return [];
    numbers.push(Number(found['before'] ?? found['between']));
    return [{ first: at, last: at, ...splitName(author), kind: 'comment', indent: line.indent, certainty: 3 }];
  });
  const isCounting = numbers.every((number, index) => index === 0 || Math.abs(number - (numbers[index - 1] ?? 0)) === 1);
  return heads.length > 0 && isCounting ? [{ heads, rank: RANK }] : [];
}
