import { describe, expect, test } from 'vitest';
import { decodeCbor, findEnd, findValues } from '../src/search/cbor.ts';
import { toParts } from '../src/search/chunk.ts';

// RFC 8949, appendix A
const toBytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

describe('CBOR', () => {
  test.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1_000],
    ['1a000f4240', 1_000_000],
    ['20', -1],
    ['3863', -100],
    ['6449455446', 'IETF'],
    ['62c3bc', '\u00fc'],
    ['80', []],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
  ])('%s is %j', (hex, value) => {
    expect(decodeCbor(toBytes(hex))).toEqual(value);
    expect(findEnd(toBytes(hex), 0)).toBe(hex.length / 2);
  });

  test('the values of a list are told by where they stand', () => {
    expect(findValues(toBytes('8301820203820405'), 0)).toEqual([
      [1, 2],
      [2, 5],
      [5, 8],
    ]);
  });

  test.each([
    ['a10102', 'CBOR at byte 0: type 5'],
    ['8201f6', 'CBOR at byte 2: type 7'],
    ['1b000000e8d4a51000', 'CBOR at byte 0: too long'],
    ['830102', 'CBOR at byte 3: cut off'],
    ['1903', 'CBOR at byte 0: cut off'],
  ])('%s says at which byte what is wrong', (hex, message) => {
    expect(() => decodeCbor(toBytes(hex))).toThrow(message);
    expect(() => findEnd(toBytes(hex), 0)).toThrow(message);
  });

  test('a file of an index that is not as it is known is named, with what to do', () => {
    const advice = 'install Backfile again, with the version of Pagefind that it names';
    const meta = toBytes('836131818361610161628183616161626163');
    expect(() => toParts(new Map())).toThrow(`Pagefind made no pf_meta; ${advice}`);
    expect(() => toParts(new Map([['a.pf_meta', toBytes('a0')]]))).toThrow(`Pagefind's a.pf_meta is not as it is known; ${advice}`);
    expect(() => toParts(new Map([['a.pf_meta', meta]]))).toThrow(`Pagefind made no fragment/a.pf_fragment; ${advice}`);
    const fragment = ['fragment/a.pf_fragment', Buffer.from('{"url":"a.html","content":"a","anchors":[]}')] as const;
    const words = ['index/c.pf_index', toBytes('8181')] as const;
    expect(() => toParts(new Map<string, Uint8Array>([['a.pf_meta', meta], fragment, words]))).toThrow(
      `Pagefind's index/c.pf_index is not as it is known; ${advice}`,
    );
  });
});
