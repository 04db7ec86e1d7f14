import { describe, expect, test } from 'vitest';
import { toBlockText } from './ledger.ts';
import { readText } from './read.ts';

const ARTICLE = [
  'The lightship gets a new mast',
  'The yard at the old dock has raised a mast of larch on the lightship, the third since she was built and the first that was not paid for by the pilots.',
  'It took eleven people, two tractors and a whole morning to get the mast over the sea wall. The ropes were lent by the sailing school.',
  'The lamp will follow in autumn. Until then the ship shows a lantern from the rail, and the harbour asks skippers to keep well clear of her.',
].join('\n\n');

const read = (end: string) => readText(`${ARTICLE}${end}\n`);
const toComments = (end: string): readonly string[] =>
  read(end).comments.map(({ author = '-', date = '-', body }) => `${author} | ${date} | ${body.map(toBlockText).join(' / ')}`);

describe('readers’ words that no system tells', () => {
  test.each([
    [
      'under a name, right under the article',
      '\nOkke Blohm\n\nTwo tractors were not enough.',
      ['Okke Blohm | - | Two tractors were not enough.'],
    ],
    [
      'under several names',
      '\nokke7\n\nI was there, it took three.\n\nWiebke\n\nThree, yes. One had no driver.',
      ['okke7 | - | I was there, it took three.', 'Wiebke | - | Three, yes. One had no driver.'],
    ],
    [
      'under a name and its minute',
      '\nokke7\n\n3 May 2009 at 9:10 pm from a phone\n\nLarch again. They never learn.',
      ['okke7 | 2009-05-03T21:10 | Larch again. They never learn.'],
    ],
    [
      'alone, where they sound so',
      '\nThanks for the article! I carried one of the ropes and my hands still hurt, did you see who dropped the other one?',
      ['- | - | Thanks for the article! I carried one of the ropes and my hands still hurt, did you see who dropped the other one?'],
    ],
    [
      'in German',
      '\nDanke für den Artikel! Ich habe eines der Seile getragen, und mir tun heute noch die Hände weh, waren Sie auch dabei?',
      ['- | - | Danke für den Artikel! Ich habe eines der Seile getragen, und mir tun heute noch die Hände weh, waren Sie auch dabei?'],
    ],
    [
      'in Russian',
      '\nСпасибо за статью! Я сам нёс один из канатов, руки болят до сих пор, а вы видели, кто уронил второй конец?',
      ['- | - | Спасибо за статью! Я сам нёс один из канатов, руки болят до сих пор, а вы видели, кто уронил второй конец?'],
    ],
  ])('%s', (_, end, comments) => {
    expect(toComments(end)).toEqual(comments);
    const { problems, evidence } = read(end);
    expect(problems.map(({ rule }) => rule)).toContain('thread/assumed');
    expect(evidence['comments']).toMatchObject({ basis: 'inferred', from: 'text', rule: 'thread/reader-voice' });
  });
});

describe('the end of an article', () => {
  test.each([
    [
      'a paragraph right under another',
      '\nThe pilots have not said what they think of larch. The harbour will ask them in spring, when the ship is back.',
    ],
    ['a subhead and its text', '\nTractors\n\nThe two tractors came from the farm behind the sea wall, and went back the same day.'],
    ['a notice of its author', '\nWiebke Harm\n\nWiebke Harm writes about ships, masts and whatever else is made of larch.'],
    ['a question to readers', '\n\nWere you there when the mast came over the wall? Tell us what you saw.'],
    [
      'what somebody said',
      '\n“I carried one of the ropes and my hands still hurt,” said the mate. “Thanks to you all, and did you see who dropped it?”',
    ],
    ['a name alone', '\nWiebke Harm'],
    ['a link', '\nhttps://lamplighter.example/mast'],
    ['a signature with its moment', '\nPosted by Wiebke Harm at 3:00 AM'],
    ['questions and answers', '\n\nWhat did you do?\n\nI held the rope. I held it until my hands hurt, and nobody thanked me.'],
  ])('%s is no comment', (_, end) => expect(toComments(end)).toEqual([]));
});
