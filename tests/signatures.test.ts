import { expect, test } from 'vitest';
import { parseSignature } from '../src/parse/learned/signature.ts';
import { toLines } from '../src/text/lines.ts';
import { readCases } from './cases.ts';

test.each(readCases('signatures.txt'))('signatures.txt:$line $input', ({ input, expected }) => {
  const [line] = toLines(input);
  const signature = line === undefined ? undefined : parseSignature(line, 0);
  expect(signature === undefined ? '-' : `${signature.shape} | ${signature.name ?? ''} | ${signature.dateText ?? ''}`).toBe(expected);
});
