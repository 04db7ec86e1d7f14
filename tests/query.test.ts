import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromExcerptText, joinWords, toIndexText } from '../src/search/text.ts';
import { dropText, parseExcerpt } from '../src/site/assets/search/excerpt.ts';
import { parseQuery, toParameters, withChoice } from '../src/site/assets/search/query.ts';
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
      chosen: fc.record({ source: values, location: values, year: values }),
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
      chosen: { source: [], location: [], year: ['2022'] },
    });
    expect(ask(`q=${'x'.repeat(10_000)}`).text).toHaveLength(300);
  });

  it('take a value to those that are chosen, and away again', () => {
    const query = withChoice(ask('source=A&source=&year=2022'), 'source', 'B', true);
    expect(query.chosen).toEqual({ source: ['A', '', 'B'], location: [], year: ['2022'] });
    expect(withChoice(query, 'source', '', false).chosen.source).toEqual(['A', 'B']);
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
