import { createHmac } from 'node:crypto';
import { toGroupKey } from '../text/slug.ts';

// Without I, L, O and U, which are taken for other signs or make words: https://www.crockford.com/base32.html
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 40 bits: of 100,000 people, about one in 200 archives has two of the same pseudonym. */
const LENGTH = 8;

/** What stands for the name of a person wherever it is found: the same for the same salt, whatever the capitals and spaces. */
export function toPseudonym(name: string, salt: string): string {
  const bytes = createHmac('sha256', salt).update(toGroupKey(name)).digest();
  return `Reader-${Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('')}`;
}
