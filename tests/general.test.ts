import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../src/parse/dialects/index.ts';
import { EMPTY_LAYOUT } from '../src/parse/layouts/layout.ts';
import { findThread } from '../src/parse/thread/thread.ts';
import type { ArticleRecord } from '../src/record.ts';
import { toLines } from '../src/text/lines.ts';
import { readText } from './read.ts';

const THREADS = join(import.meta.dirname, 'fixtures/thread');

/** Share of the comments in all fixtures whose author is found when the dialect of the fixture is switched off. It may only rise. */
const FLOOR = 0.75;

interface Tally {
  readonly found: number;
  readonly all: number;
}

function countFound(folder: string): Tally {
  const dialect = folder.split('--')[0];
  const record = JSON.parse(readFileSync(join(THREADS, folder, 'expected.json'), 'utf8')) as ArticleRecord;
  const wanted = record.comments.filter(({ kind, author }) => kind === 'comment' && author !== undefined);
  const lines = toLines(readFileSync(join(THREADS, folder, 'input.txt'), 'utf8'));
  const others = DIALECTS.filter(({ name, learned }) => learned === true || name !== dialect);
  const authors = findThread(lines, EMPTY_LAYOUT, others)?.spans.map(({ head }) => head.author) ?? [];
  let found = 0;
  for (const { author } of wanted) {
    const at = authors.indexOf(author);
    if (at < 0) continue;
    found += 1;
    authors.splice(0, at + 1);
  }
  return { found, all: wanted.length };
}

test('who signs over as many comments as a heading counts wrote the article, whatever stands above', () => {
  const sign = (name: string, clock: string): string => `${name}\nśroda, 3 sierpnia 2022, ${clock}\n\n`;
  const record = readText(
    `Ciepłownictwo\n\nPompy ciepła: kolejka dłuższa niż zima\n\nNa montaż czeka się średnio siedem miesięcy. Fachowcy odmawiają, bo nie mają komu zlecić wykopów.\n\n${sign('Iga Bielska', '09:40')}W pierwszym półroczu złożono trzy razy więcej wniosków niż rok wcześniej. Sprzęt czeka w magazynach.\n\nKomentarze (2)\n\n${sign('Ola', '11:20')}U nas pompa stoi od dwóch lat.\n\nOdpowiedz\n${sign('Zdzisław K.', '12:05')}Będziecie palić meblami.\n\nOdpowiedz\n`,
  );
  expect([record.byline, record.comments.map(({ author }) => author)]).toEqual([['Iga Bielska'], ['Ola', 'Zdzisław K.']]);
});

test('an unknown system is read from the shape of its text alone', () => {
  const folders = readdirSync(THREADS).filter((folder) => existsSync(join(THREADS, folder, 'expected.json')));
  const tallies = folders.map(countFound);
  const found = tallies.reduce((sum, tally) => sum + tally.found, 0);
  const all = tallies.reduce((sum, tally) => sum + tally.all, 0);
  console.info(`${found} of ${all} comments found with their own dialect off (${((100 * found) / all).toFixed(1)} %)`);
  expect(found / all).toBeGreaterThanOrEqual(FLOOR);
});

test('a house and a day over all there is to read are those of the article', () => {
  const record = readText(`Etusivu
Uutiset
Kulttuuri
Lautta kulkee taas kolmen kuukauden jälkeen
STT
5.12.2020 14:31
Jaa
Tulosta
Lautta palasi maanantaina liikenteeseen, ja rannalla odotti kolmisensataa ihmistä, joista osa oli tullut paikalle jo aamuyöllä.
Kunnan mukaan lautan runko maalattiin talvella, ja samalla vaihdettiin kaksi potkuria, joista toinen oli ollut käytössä neljäkymmentä vuotta.
Seuraava huolto on ensi syksynä.`);
  expect(record.comments).toEqual([]);
  expect(record.title).toBe('Lautta kulkee taas kolmen kuukauden jälkeen');
  expect(record.date).toBe('2020-12-05T14:31');
  expect(record.body).toHaveLength(3);
});

describe('who signs over the counted heading of a thread wrote the article', () => {
  const ARTICLE =
    'In our street there were three bakeries, now there is none. The lease ran out, and the new one was twice as dear as the old one.';
  const THREAD = `Rübezahl
12. 01. 2020, 10:02
Bei uns backt jetzt eine Genossenschaft.

• antworten

Kiezbrot
12. 01. 2020, 13:40
Die Brötchen dort waren nicht gut.

• antworten
`;

  test.each(['', 'Meinung\n'])('under a title, and under a kicker that could be a heading: %j', (kicker) => {
    const record = readText(`${kicker}The baker closes\nAda Quill\n12. 1. 2020, 09:15\n${ARTICLE}\n\n2 Kommentare\n\n${THREAD}`);
    expect(record).toMatchObject({ byline: ['Ada Quill'], date: '2020-01-12T09:15' });
    expect(record.body).toMatchObject([{ text: ARTICLE }]);
    expect(record.comments.map(({ author }) => author)).toEqual(['Rübezahl', 'Kiezbrot']);
  });
});

test('where comments have subjects, who submitted without one wrote the article', () => {
  const record = readText(`Building a weather station from a washing machine

Submitted by gordon on Tue, 2006-02-28 21:30

The drum of a washing machine turns in the lightest wind if you hang it on the old bearings.
You need a magnet, a reed switch and a neighbour who does not complain.

Submitted by Peewit (not verified) on Wed, 2006-03-01 19:59
Bearings
Did you grease it, or does it run dry?
• reply
Submitted by gordon on Wed, 2006-03-01 20:31
Re: Bearings
Dry, because the grease froze in January.
• reply
Submitted by Anonymous (not verified) on Thu, 2006-03-02 08:07
till roll
How long does one roll last?
• reply
Submitted by gordon on Thu, 2006-03-02 18:45
Re: till roll
Nine days if the wind is boring.
• reply
Submitted by Maud of Plot 12 (not verified) on Sat, 2006-03-04 10:10
The noise
I am the neighbour and I do complain.
• reply
`);
  const subjects = record.comments.map(({ author, body: [subject] }) => [author, subject]);
  expect(subjects).toMatchObject([
    ['Peewit', { kind: 'heading', text: 'Bearings' }],
    ['gordon', { kind: 'heading', text: 'Re: Bearings' }],
    ['Anonymous', { kind: 'heading', text: 'till roll' }],
    ['gordon', { kind: 'heading', text: 'Re: till roll' }],
    ['Maud of Plot 12', { kind: 'heading', text: 'The noise' }],
  ]);
});
