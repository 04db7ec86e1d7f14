import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCapture } from '../src/parse/index.ts';
import { toConfigured, toLineKey, withLearned } from '../src/parse/layouts/layout.ts';
import { toLayout } from '../src/parse/layouts/learn.ts';
import { surveyCapture } from '../src/parse/layouts/survey.ts';
import { isWanted, mergeVotes, MOST_BALLOTS, NO_VOTES } from '../src/parse/layouts/votes.ts';
import type { Ballot, Votes } from '../src/parse/layouts/votes.ts';
import { parseBeside } from './beside.ts';
import { toCapture } from './capture.ts';
import { findLost, findUncounted } from './ledger.ts';
import { learn, NAMES, PROSE, readAlone, readIn, toArticle, toProse } from './neighbours.ts';
import { TEXTS } from './shapes.ts';

describe('votes', () => {
  const ballot = fc.integer({ min: 0, max: 400 }).map((seed): Ballot => ({
    id: String(seed).padStart(16, '0'),
    longest: `article ${seed}`,
    ...(seed % 3 === 0 && { dateOrder: seed % 2 === 0 ? 'day-first' : 'month-first' }),
    ...(seed % 5 === 0 && { dialect: `d${seed % 4}` }),
    lines: [`line ${seed % 7}`],
  }));
  const votes = fc
    .array(ballot, { maxLength: 250 })
    .map((ballots) => ballots.map((one): Votes => ({ captures: 1, ballots: [one] })).reduce(mergeVotes, NO_VOTES));

  test('are merged in any order and grouping to the same, and are JSON', () => {
    fc.assert(
      fc.property(votes, votes, votes, (a, b, c) => {
        expect(mergeVotes(a, b)).toEqual(mergeVotes(b, a));
        expect(mergeVotes(mergeVotes(a, b), c)).toEqual(mergeVotes(a, mergeVotes(b, c)));
        expect(mergeVotes(a, NO_VOTES)).toEqual(a);
        expect(JSON.parse(JSON.stringify(a))).toEqual(a);
        expect(a.ballots.length).toBeLessThanOrEqual(MOST_BALLOTS);
      }),
    );
  });

  test('lose nothing when unwanted ballots are left out', () => {
    fc.assert(
      fc.property(votes, ballot, (a, one) => {
        const merged = mergeVotes(a, { captures: 1, ballots: [one] });
        if (!isWanted(a, one.id)) expect(merged.ballots).toEqual(a.ballots);
      }),
    );
  });

  test('of a large folder take no more room than those of a small one', () => {
    let all: Votes = NO_VOTES;
    for (let index = 0; index < 1_000; index += 1) {
      const votes = surveyCapture(toCapture(toArticle(`Title ${index}`, `The planks of pier ${index} were counted again.`)));
      all = mergeVotes(all, isWanted(all, votes.ballots[0]?.id ?? '') ? votes : { captures: 1, ballots: [] });
    }
    expect(all.captures).toBe(1_000);
    expect(all.ballots).toHaveLength(MOST_BALLOTS);
    expect(toLayout(all)).toMatchObject({ captures: 1_000, surveyed: MOST_BALLOTS });
  });
});

describe('the order of dates', () => {
  const dated = (date: string): string => toArticle('Planks of the pier', `Published ${date}`, ...toProse(date.replace(/\D/g, 'x')));
  const DAY_FIRST = ['13/02/2012', '24/03/2012', '25/04/2012', '17/05/2012'].map(dated);
  const OPEN = dated('03/02/2012');

  test('is settled by the neighbours, and the record says so', () => {
    expect(readAlone(OPEN).date).toBe('2012');
    const record = readIn(DAY_FIRST, OPEN);
    expect(record.date).toBe('2012-02-03');
    expect(record.evidence['date']).toMatchObject({ basis: 'inferred', from: 'layout', lines: [3, 3], text: '03/02/2012' });
    expect(record.problems).toMatchObject([{ rule: 'date/order-assumed', message: 'read as day before month, decided by the layout' }]);
    expect(readIn(['2/13/2012', '3/24/2012', '4/25/2012'].map(dated), OPEN).date).toBe('2012-03-02');
  });

  test('does not depend on the order of the captures', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...DAY_FIRST, OPEN], { minLength: 5 }), (texts) => {
        expect(learn(texts)).toEqual(learn([...DAY_FIRST, OPEN]));
      }),
    );
  });

  test('never goes before what a capture proves by itself', () => {
    const record = readIn(DAY_FIRST, toArticle('Planks of the pier', 'Published 3/2/2012', 'Updated 3/24/2012', ...PROSE));
    expect(record.date).toBe('2012-03-02');
    expect(record.evidence['date']?.basis).toBe('stated');
  });

  test.each([
    ['too few', DAY_FIRST.slice(2)],
    ['at odds', [...DAY_FIRST, ...['3/13/2012', '4/14/2012'].map(dated)]],
  ])('is left open where they are %s', (_name, folder) => {
    expect(readIn(folder, OPEN).date).toBe('2012');
  });

  test('that is at odds is a doubt', () => {
    expect(learn([...DAY_FIRST, ...['3/13/2012', '4/14/2012'].map(dated)])).toMatchObject({
      doubts: ['order of dates: day-first in 4, month-first in 2'],
    });
  });
});

describe('the name of the site', () => {
  const titled = (title: string): string => toArticle(title, ...toProse(title.slice(0, 8)));
  const FOLDER = ['Planks are counted', 'Gulls are heard', 'A bell is hung', 'The fog is late'].map((title) =>
    titled(`${title} | The Lamplighter`),
  );
  const LONE = titled('No ferry on Sunday | The Lamplighter');

  test('is cut off a title that could not tell by itself', () => {
    expect(readAlone(LONE).title).toBe('No ferry on Sunday | The Lamplighter');
    const record = readIn(FOLDER, LONE);
    expect(record).toMatchObject({ title: 'No ferry on Sunday', source: 'The Lamplighter' });
    expect(record.evidence['source']).toEqual({
      basis: 'inferred',
      from: 'layout',
      lines: [1, 1],
      columns: [22, 36],
      text: 'The Lamplighter',
      rule: 'source/shared-suffix',
    });
    expect(record.evidence['title']).toMatchObject({ basis: 'stated', rule: 'title/before-shared-suffix', columns: [1, 18] });
  });

  test.each([
    ['another suffix', FOLDER, titled('No ferry on Sunday | A tale of the sea')],
    ['titles that differ', ['A', 'B', 'C', 'D'].map((word) => titled(`${word} planks | ${word} quay`)), LONE],
    ['a kicker', ['Planks', 'Gulls', 'Bells', 'Fog'].map((title) => titled(`${title} are counted | Opinion`)), LONE],
  ])('is not learned from %s', (_name, folder, text) => {
    expect(readIn(folder, text).title).toBe(text.split('\n', 1)[0]);
  });

  test('says less than a folder that the config names, and more than a domain', () => {
    const layout = withLearned(toConfigured({ sources: { nqna: 'North Quay News Agency' } }), learn([...FOLDER, LONE]));
    const read = (file: string) => parseBeside(LONE, { host: 'l.example' }, layout, file);
    expect(read('seeds/nqna/1.txt')).toMatchObject({ title: 'No ferry on Sunday', source: 'North Quay News Agency' });
    expect(read('seeds/1.txt')).toMatchObject({ source: 'The Lamplighter', evidence: { source: { against: [{ from: 'sidecar' }] } } });
  });

  test('is not the name of the author', () => {
    const byAda = (title: string): string => toArticle(`${title} - Ada Quill`, 'By Ada Quill', ...toProse(title));
    expect(learn(['Planks', 'Gulls', 'Bells', 'Fog', 'Rain'].map(byAda))).not.toHaveProperty('site');
  });
});

describe('the kind of thread', () => {
  const STORY = (name: string): string => toArticle(`${name} counts the planks`, `${name} says: ${PROSE[0]}`);
  const comment = (name: string, day: number): string =>
    toArticle(`${name} Finch\n${day} March 2015, 10:05`, `${name} counts them every spring.`);
  const FOLDER = NAMES.map((name) => STORY(name) + ['Ole', 'Siv', name].map((author, index) => comment(author, index + 3)).join('\n'));
  // Below a lone comment the page goes on, as it does below a byline
  const LONE = `${STORY('Kari')}\n${comment('Mara', 3)}\n${toArticle(...Array.from({ length: 17 }, (_, at) => `P${at + 1}`))}`;

  test('makes a thread of one comment that the capture leaves in doubt', () => {
    expect(readAlone(LONE).comments).toEqual([]);
    const record = readIn(FOLDER, LONE);
    expect(record.comments).toMatchObject([{ author: 'Mara Finch', date: '2015-03-03T10:05' }]);
    expect(record.evidence['comments']).toEqual({ basis: 'inferred', from: 'layout', lines: [5, 5], rule: 'thread/shared-dialect' });
    expect(readIn(FOLDER, FOLDER[0] ?? '').evidence).not.toHaveProperty('comments');
  });

  test.each([
    ['a byline over its article', toArticle('The planks', comment('Mara', 3).trimEnd(), ...toProse('Mara'))],
    ['a name and a day', STORY('Kari') + toArticle('', 'Mara Finch, 3 March 2015', 'She counts them every spring.')],
  ])('makes no thread of %s', (_name, text) => {
    expect(readIn(FOLDER, text).comments).toEqual([]);
  });

  test('says nothing where a capture is certain of another', () => {
    const text = `${STORY('Kari')}\n  1. Marlo Offline Marlo\n    Marlo (Marlo Finch) 4 February 2012 11: 05\n    I count them every spring.\n`;
    const record = readIn(FOLDER, text);
    expect(record.comments).toMatchObject([{ author: 'Marlo', name: 'Marlo Finch', status: 'Offline' }]);
    expect(record.evidence).not.toHaveProperty('comments');
  });

  test('is not learned where there are several', () => {
    const dle = (name: string): string =>
      `${STORY(name)}\n  1. Marlo Offline Marlo\n    Marlo (Marlo Finch) 4 February 2012 11: 05\n    I count them every spring.\n`;
    const mixed = [...FOLDER.slice(0, 3), ...NAMES.slice(4, 8).map(dle)];
    expect(learn(mixed)).toMatchObject({ doubts: ['kind of thread: dle in 4, general in 3'] });
    expect(readIn(mixed, LONE).comments).toEqual([]);
  });
});

describe('any layout', () => {
  test('loses no line of any text', () => {
    fc.assert(
      fc.property(TEXTS, fc.constantFrom('general', 'dle', 'wordpress', 'spip'), fc.nat(), (text, dialect, seed) => {
        const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
        const repeated = new Set(lines.filter((_, index) => (index + seed) % 3 > 0).map((line) => toLineKey(line.trim())));
        const site = lines[0]?.split(/[|–-] /).at(-1) ?? '';
        const record = parseCapture(toCapture(text), { dateOrder: { order: 'month-first', from: 'layout' }, dialect, site, repeated });
        expect(findUncounted(text, record)).toEqual([]);
        expect(findLost(text, record)).toEqual([]);
      }),
      {
        numRuns: 300,
        examples: [
          // A name under its text on the first line, which has none
          [
            '    Marlo (Marlo Finch) 11 January 2022 11: 05\n* * *\nBy the way, nobody had asked for the boots.\n    a b 7 (x) (A (B)) 12 January 2022 08: 24',
            'general',
            0,
          ],
        ],
      },
    );
  });
});
