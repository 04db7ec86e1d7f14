import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromExcerptText, joinWords, toIndexText } from '../src/search/text.ts';
import { dropText, parseExcerpt } from '../src/site/assets/search/excerpt.ts';
import { type Bin, toBins, toBrush, toBrushed } from '../src/site/assets/search/bins.ts';
import { findLeftAside, mapFacets, parseQuery, toParameters, withChoice } from '../src/site/assets/search/query.ts';
import { toPassageAddress } from '../src/site/assets/search/fragment.ts';
import { isInRange } from '../src/site/assets/search/range.ts';
import { toParts } from '../src/site/assets/search/term.ts';

const ask = (address: string) => parseQuery(new URLSearchParams(address));

describe('excerpts', () => {
  it('give back the text, whatever signs it spells out', () => {
    // Pagefind escapes these two signs and no other.
    const escape = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const text = fc.string({ unit: fc.constantFrom('&', 'l', 'g', 't', ';', '<', '>', '\u2060', 'amp', ' ', '—', '…') });
    fc.assert(
      fc.property(text, (given) => {
        expect(fromExcerptText(joinWords(escape(toIndexText(given))))).toBe(given);
      }),
    );
  });

  it('are split at marks and nowhere else', () => {
    expect(parseExcerpt('a <mark>b</mark> &lt;mark&gt; &amp;')).toEqual([
      { text: 'a ', marked: false },
      { text: 'b', marked: true },
      { text: ' <mark> &amp;', marked: false },
    ]);
  });

  it('join again what stands apart in the index, marked or cut', () => {
    const indexed = toIndexText('late—again…');
    expect(indexed.split(' ')).toHaveLength(2);
    const [first = '', second = ''] = indexed.split(' ');
    expect(parseExcerpt(`<mark>${first}</mark> ${second}`)).toEqual([
      { text: 'late—', marked: true },
      { text: 'again…', marked: false },
    ]);
    expect(parseExcerpt(first)).toEqual([{ text: 'late—', marked: false }]);
  });

  it('lose a title or a name at their beginning, but not its marks', () => {
    const [title, rest] = dropText(parseExcerpt('The <mark>ferry</mark> It <mark>left</mark> late.'), 'The ferry');
    expect(title.map(({ text }) => text)).toEqual(['The ', 'ferry']);
    expect(rest.map(({ text }) => text)).toEqual(['It ', 'left', ' late.']);
    expect(dropText(parseExcerpt('It left.'), 'The ferry')).toEqual([[{ text: 'The ferry', marked: false }], parseExcerpt('It left.')]);
  });
});

describe('queries', () => {
  it('come back from the address as they went in', () => {
    const values = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }).map((all) => [...new Set(all)]);
    const query = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => text === '' || text.trim() !== ''),
      reach: fc.constantFrom('both' as const, 'articles' as const, 'comments' as const),
      sort: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
      chosen: fc.record(mapFacets(() => values)),
      range: fc.constantFrom({}, { from: '2022-02-03' }, { to: '2022-02-03' }, { from: '2019-12-31', to: '2022-02-03' }),
    });
    fc.assert(
      fc.property(query, (given) => {
        expect(ask(toParameters(given).toString())).toEqual(given);
      }),
    );
  });

  it('leave out what makes no sense', () => {
    expect(ask('in=nowhere&sort=sideways&colour=red&year=2022&year=2022')).toEqual({
      text: '',
      reach: 'both',
      sort: 'relevance',
      chosen: { ...mapFacets(() => []), year: ['2022'] },
      range: {},
    });
    expect(ask(`q=${'x'.repeat(10_000)}`).text).toHaveLength(300);
  });

  it('say what they left aside, and turn a range round that ends before it begins', () => {
    const leftAside = (address: string) => findLeftAside(new URLSearchParams(address), ask(address));
    expect(ask('from=2022-02-03&to=2021-01-01').range).toEqual({ from: '2021-01-01', to: '2022-02-03' });
    expect(leftAside('from=2022-02-03&to=2021-01-01')).toEqual(['from=2022-02-03', 'to=2021-01-01']);
    expect(ask('from=2022-02-30&to=tomorrow').range).toEqual({});
    expect(leftAside('q=a&from=2022-02-30&sort=sideways&colour=red')).toEqual(['from=2022-02-30', 'sort=sideways', 'colour=red']);
    expect(leftAside('q=a&in=both&sort=relevance&from=&to=&source=&year=2022')).toEqual([]);
  });

  it('take a value to those that are chosen, and away again', () => {
    const query = withChoice(ask('source=A&source=&year=2022'), 'source', 'B', true);
    expect(query.chosen).toEqual({ ...mapFacets(() => []), source: ['A', '', 'B'], year: ['2022'] });
    expect(withChoice(query, 'source', '', false).chosen.source).toEqual(['A', 'B']);
  });
});

describe('addresses of passages', () => {
  it.each([
    ['a.html', 'Its <mark>turbines</mark> hum', 'a.html#:~:text=Its-,turbines'],
    ['a.html#c3', '<mark>wind</mark> turbines', 'a.html#c3:~:text=wind'],
    ['a.html', 'the (<mark>mid-day</mark>, &', 'a.html#:~:text=mid%2Dday'],
    ['a.html', 'nothing', 'a.html'],
  ])('lead from %s and %s to %s', (address, excerpt, expected) => {
    expect(toPassageAddress(address, parseExcerpt(excerpt))).toBe(expected);
  });

  it('lead to the first found words of each passage', () => {
    const passages = ['the <mark>wind</mark> and the <mark>rain</mark>', 'a <mark>storm</mark>', 'the <mark>wind</mark>'].map(parseExcerpt);
    expect(toPassageAddress('a.html', ...passages)).toBe('a.html#:~:text=the-,wind&text=a-,storm');
  });

  it('hold for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toPassageAddress('a.html', [{ text, marked: true }])).toMatch(/^a\.html(?:#:~:text=[^-,&#\s]+)?$/);
      }),
    );
  });
});

describe('ranges', () => {
  it.each([
    ['2022-02-03T11:05', '2022-02-03', '2022-02-03', true],
    ['2022-02-04', '2022-02-03', '2022-02-03', false],
    ['2022-02', '2022-02-01', '2022-02-28', true],
    ['2020-02', '2020-02-01', '2020-02-28', false],
    ['2022', '2022-01-01', '2022-12-31', true],
    ['2022', '2022-01-02', '2022-12-31', false],
    ['XXXX-02-03', '0001-01-01', '9999-12-31', false],
    ['', '0001-01-01', '9999-12-31', false],
  ])('take %s into %s to %s only when all its days lie there: %s', (date, from, to, isIn) => {
    expect(isInRange(date, { from, to })).toBe(isIn);
    expect(isInRange(date, {})).toBe(true);
  });

  it('are brushed over bars without a gap, which hold every hit', () => {
    const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
    fc.assert(
      fc.property(fc.array(fc.tuple(year, fc.integer({ min: 1, max: 9 })), { minLength: 3, maxLength: 30 }), fc.nat(), (given, at) => {
        const months = new Map(given.map(([name, count]) => [`${name}-03`, count]));
        const bins = toBins(months);
        expect(bins.length).toBeLessThanOrEqual(60);
        const sum = (some: readonly Bin[]) => some.reduce((all, { count }) => all + count, 0);
        expect(sum(bins)).toBe([...months.values()].reduce((a, b) => a + b, 0));
        for (const [index, bin] of bins.entries()) expect(bin.from > (bins[index - 1]?.to ?? '')).toBe(true);
        const one = at % bins.length;
        const brushed = toBrushed(bins, one, 0);
        expect(toBrush(bins, brushed)).toEqual([0, one]);
        expect(Object.keys(brushed)).toHaveLength(one === bins.length - 1 ? 0 : 2);
      }),
    );
  });
});

it.each([
  ['alert(1)', ['alert']],
  ['<script>', ['script']],
  ['l’amour', ['amour']],
  ['C++', ['C']],
  ['U.S.', ['U', 'S']],
  ['हिन्दी', ['हिन्दी']],
])('takes %s apart at its signs', (word, parts) => {
  expect(toParts(word)).toEqual(parts);
});
