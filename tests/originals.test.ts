import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOriginals, toOriginalsAddress } from '../src/site/originals.ts';
import { find } from '../src/site/pages/find.ts';
import { originals } from '../src/site/pages/originals.ts';
import { toAddressKey, toPart } from '../src/text/webaddress.ts';
import { renderPage } from './render.ts';
import { toArchive, toSample } from './samples.ts';

describe('the key of an address', () => {
  test.each([
    'https://lamplighter.example/2022/ferry',
    'http://www.lamplighter.example/2022/ferry/',
    'LAMPLIGHTER.example/2022/ferry#comments',
    '//lamplighter.example/2022/ferry',
    '  https://lamplighter.example:443/2022/ferry?utm_source=mail&fbclid=x ',
    'https://web.archive.org/web/20220111110500/http://lamplighter.example/2022/ferry',
    'https://web.archive.org/web/2022id_/https://www.lamplighter.example/2022/ferry/',
  ])('%s is that of one page', (address) => {
    expect(toAddressKey(address)).toBe('lamplighter.example/2022/ferry');
  });

  test('tells pages apart by port, path and query, the order of the query aside', () => {
    expect(toAddressKey('lamplighter.example:8080/ferry')).toBe('lamplighter.example:8080/ferry');
    expect(toAddressKey('https://lamplighter.example/?b=2&a=1')).toBe('lamplighter.example?a=1&b=2');
    expect(toAddressKey('https://lamplighter.example/Ferry')).not.toBe(toAddressKey('https://lamplighter.example/ferry'));
  });

  test.each(['', ' ', 'ferry', 'javascript:alert(1)', 'mailto:mara@lamplighter.example', 'data:text/html,x', 'http://', 'x'.repeat(3000)])(
    '%j has none',
    (address) => {
      expect(toAddressKey(address)).toBeUndefined();
    },
  );

  test('is its own key, and its part is one of those there are', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.nat(12), (address, power) => {
        const key = toAddressKey(address);
        if (key === undefined) return;
        const part = toPart(key, 2 ** power);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThan(2 ** power);
      }),
    );
  });
});

describe('the list of original addresses', () => {
  const archive = toArchive(
    Array.from({ length: 1000 }, (_, index) => toSample(index, { sourceUrl: `https://lamplighter.example/2022/${index}?id=<b>` })),
  );

  test('holds every address once, in the part of its key', () => {
    const { parts } = toOriginals(archive);
    expect(parts.length).toBe(4);
    expect(parts.flat().length).toBe(1000);
    for (const [number, part] of parts.entries())
      for (const { url } of part) expect(toPart(toAddressKey(url) ?? '', parts.length)).toBe(number);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(400);
  });

  test('is written as text, a page a part, and the page that finds leads to each of them', async () => {
    const [page, start] = [await renderPage(originals, '0', archive), await renderPage(find, 'find', archive)];
    expect(page).toContain('?id=&lt;b&gt;');
    expect(page).toContain('content="noindex"');
    for (const number of [0, 1, 2, 3]) expect(start).toContain(`href="${toOriginalsAddress(number)}"`);
  });

  test('is not there when no article states an address', () => {
    const other = toArchive([toSample(1, {}), toSample(2, { sourceUrl: 'ferry' })]);
    expect([find.keys(other), originals.keys(other)]).toEqual([[], []]);
  });
});
