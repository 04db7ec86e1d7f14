import { describe, expect, test } from 'vitest';
import { readEntry } from '../src/parse/tail/entry.ts';
import { readText } from './read.ts';

/** [line, day, name, tags] */
const ENTRIES: readonly (readonly [string, string | undefined, string | undefined, readonly string[]])[] = [
  [
    'This entry was posted on Saturday, August 6th, 2005 at 6:40 pm and is filed under Market, Goats. You can follow any responses to this entry through the RSS 2.0 feed. You can leave a response, or trackback from your own site.',
    '2005-8-6',
    undefined,
    ['Market', 'Goats'],
  ],
  [
    'This entry was posted by Patty Quill on Wednesday, March 14th, 2012 at 10:15 and is filed under Rope . Both comments and pings are currently closed.',
    '2012-3-14',
    'Patty Quill',
    ['Rope'],
  ],
  [
    'This entry was posted in Market and tagged goat, rain by admin. Bookmark the permalink.',
    undefined,
    undefined,
    ['Market', 'goat', 'rain'],
  ],
  [
    'This entry was posted in Market, Harbour and tagged goat, rain on August 6, 2005 by Patty Quill.',
    '2005-8-6',
    'Patty Quill',
    ['Market', 'Harbour', 'goat', 'rain'],
  ],
  [
    'Dieser Beitrag wurde unter Hafen, Seile abgelegt und mit Anker, Tau verschlagwortet. Setze ein Lesezeichen auf den Permalink.',
    undefined,
    undefined,
    ['Hafen', 'Seile', 'Anker', 'Tau'],
  ],
  [
    'Dieser Beitrag wurde am 6. August 2005 von Petra Kamm unter Hafen veröffentlicht. Setze ein Lesezeichen auf den Permalink.',
    '2005-8-6',
    'Petra Kamm',
    ['Hafen'],
  ],
  [
    'Dieser Eintrag wurde geschrieben am Samstag, 6. August 2005 um 18:40 Uhr, in der Kategorie Markt. Du kannst die Kommentare über den RSS 2.0 Feed verfolgen.',
    '2005-8-6',
    undefined,
    ['Markt'],
  ],
  [
    'Cette entrée a été publiée dans Port, Cordes par Odile Quai. Vous pouvez la mettre en favoris avec ce permalien.',
    undefined,
    'Odile Quai',
    ['Port', 'Cordes'],
  ],
  [
    'Esta entrada fue publicada en Puerto y etiquetada ancla, soga. Guarda el enlace permanente.',
    undefined,
    undefined,
    ['Puerto', 'ancla', 'soga'],
  ],
  [
    'Questa voce è stata pubblicata in Porto e contrassegnata con corda da Lia Molo. Contrassegna il permalink.',
    undefined,
    'Lia Molo',
    ['Porto', 'corda'],
  ],
  ['Dit bericht is geplaatst in Haven met de tags touw. Bookmark de permalink.', undefined, undefined, ['Haven', 'touw']],
  [
    'Ten wpis został opublikowany w kategorii Port i oznaczony tagami lina. Dodaj zakładkę do permalinka.',
    undefined,
    undefined,
    ['Port', 'lina'],
  ],
  ['Запись опубликована в рубрике Порт с метками канат. Добавьте в закладки постоянную ссылку.', undefined, undefined, ['Порт', 'канат']],
];

describe('what a system says below an entry', () => {
  test.each(ENTRIES)('%s', (line, day, name, tags) => {
    const entry = readEntry(line);
    const { date } = entry ?? {};
    expect(date === undefined ? undefined : `${date.year}-${date.month}-${date.day}`).toBe(day);
    expect(entry?.name).toBe(name);
    expect(entry?.tags).toEqual(tags);
  });

  test.each([
    'This article was written by a goat who had never filed anything.',
    'This entry was posted on the door of the harbour office for a week.',
    'This post was published in 1923 and bookmarked by nobody.',
    'Dieser Beitrag wurde am 6. August 2005 im Hafen gehalten, und niemand hörte zu.',
  ])('is not: %s', (line) => {
    expect(readEntry(line)).toBeUndefined();
  });

  test('is no part of the text, and its day is the entry’s, whenever the comments were written', () => {
    const record = readText(
      'The planks\n\nThe harbour office has counted the planks again, and again there are fewer than last year.\n\nThis entry was posted on Saturday, August 6th, 2005 at 6:40 pm and is filed under Harbour. You can follow any responses to this entry through the RSS 2.0 feed.\n\n2 Responses to “The planks”\n\n1. Marlo Says:\nAugust 7th, 2005 at 7:12 am\nI count them.\n\n2. Petra Says:\nAugust 8th, 2005 at 8:55 am\nAnd who counts you?\n',
    );
    expect(record).toMatchObject({ date: '2005-08-06T18:40', tags: ['Harbour'] });
    expect(record.body).toHaveLength(1);
    expect(record.evidence['date']).toMatchObject({ from: 'tail', rule: 'tail/date' });
  });
});
