import { describe, expect, test } from 'vitest';
import { readText, toShape } from './read.ts';

describe('one huge line', () => {
  const prose = 'The harbour office has counted the planks of the old pier again, and again there are fewer than last year. '.repeat(12);

  test('is no title', () => {
    const record = readText(`The harbour By Ada Quill ${prose}`);
    expect(record.title).toBeUndefined();
    expect(record.problems.map(({ rule }) => rule)).toContain('title/missing');
    expect(record.body).toHaveLength(1);
  });

  test('its comments are told apart by name and date, and by nothing else', () => {
    const record = readText(
      `${prose}The report says: March 3 was dry. 2 Comments Mara Finch says: March 3, 2015 at 4:15 pm I count them. Reply Jonte says: March 4, 2015 at 4:15 pm So do I, says: nobody. Reply Leave a Reply`,
    );
    expect(record.comments.map(({ author, date }) => [author, date])).toEqual([
      ['Mara Finch', '2015-03-03T16:15'],
      ['Jonte', '2015-03-04T16:15'],
    ]);
    expect(toShape(record).join(' ')).toContain('The report says: March 3 was dry.');
  });

  test('Drupal’s heads in it have their subjects, and what stands behind the last button is no comment', () => {
    const { comments } = readText(
      `The planks Submitted by Ada Quill on Sun, 2007-05-13 20:14. ${prose}Comments Numbers Submitted by marlo (not verified) on Mon, 2007-05-14 08:50. I reply late: I count them. reply Re: Numbers Submitted by Petra on Tue, 2007-05-15 09:15. And who counts you? reply Thirty Submitted by Otto on Tue, 2007-05-15 10:00. Never. reply reply Powered by Drupal`,
    );
    const shown = comments.map(({ author, date, body }) => [
      author,
      date,
      body.map((block) => ('text' in block ? block.text : block.kind)),
    ]);
    expect(shown).toEqual([
      ['marlo', '2007-05-14T08:50', ['Numbers', 'I reply late: I count them.']],
      ['Petra', '2007-05-15T09:15', ['Re: Numbers', 'And who counts you?']],
      ['Otto', '2007-05-15T10:00', ['Thirty', 'Never.']],
    ]);
  });

  test('so are Hacker News’ with the ways that lead on from them', () => {
    const { comments } = readText(
      `The planks 211 points by quill on April 19, 2024 | hide | past | favorite | 3 comments ${prose}marlo on April 19, 2024 | next [–] I count them. reply petra on April 19, 2024 | parent [–] And who counts you? reply otto on April 20, 2024 | prev [–] On May 3 there were thirty. reply Guidelines | FAQ | Lists | API | Security | Legal | Apply to YC | Contact`,
    );
    expect(comments.map(({ author, date, parent }) => [author, date, parent])).toEqual([
      ['marlo', '2024-04-19', undefined],
      ['petra', '2024-04-19', 'c1'],
      ['otto', '2024-04-20', undefined],
    ]);
    expect(JSON.stringify(comments)).not.toMatch(/reply|Guidelines/u);
  });

  test('so are those of a short one, and of one that was glued together', () => {
    const short = readText(
      'The planks Posted by Ada Quill on May 2, 2017 The harbour office has counted the planks of the old pier again, and again there are fewer than last year. 2 comments on “The planks” Clementine says: May 3, 2017 at 11:15 am I was nine and I saw her count them all on her own. Reply Cousin Bart says: May 3, 2017 at 12:48 pm It was not her, it was the lamp that she had hung up over the ladder. Reply Leave a Comment Cancel reply',
    );
    expect(short.comments.map(({ author, date }) => [author, date])).toEqual([
      ['Clementine', '2017-05-03T11:15'],
      ['Cousin Bart', '2017-05-03T12:48'],
    ]);
    const glued = readText(
      `Le Carnet du PontonLes planches du quai${prose.trim()}3 réponses à “Les planches”Anselme Roubaix dit :3 juin 2008 à 21:07Combien de planches ?La Grenouille dit :4 juin 2008 à 8:55Je les connais. TRENTE.Laisser un commentaire`,
    );
    expect(glued.comments.map(({ author, date, body }) => [author, date, body])).toMatchObject([
      ['Anselme Roubaix', '2008-06-03T21:07', [{ text: 'Combien de planches ?' }]],
      ['La Grenouille', '2008-06-04T08:55', [{}]],
    ]);
  });

  test('those of no known system by a name and a moment behind the word that ends each', () => {
    const { comments } = readText(
      `The planks Ada Quill 3 lutego 2012 ${prose}Komentarze (3) ~marlo [4.02.2012, 11:05] Liczę je każdej wiosny. Nie ma ich trzydziestu. Oceń: +18 -0 Odpowiedz Zgłoś ~Petra [z nabrzeża] [4.02.2012, 11:20] A kto policzy ciebie? Oceń: +2 -11 Odpowiedz Zgłoś otto 2 [5.02.2012, 12:00] Nigdy nie było. Oceń: +1 -0 Odpowiedz Zgłoś Najczęściej czytane: Lina`,
    );
    expect(comments.map(({ author, date, body }) => [author, date, body])).toEqual([
      ['~marlo', '2012-02-04T11:05', [{ kind: 'paragraph', text: 'Liczę je każdej wiosny. Nie ma ich trzydziestu.' }]],
      ['~Petra [z nabrzeża]', '2012-02-04T11:20', [{ kind: 'paragraph', text: 'A kto policzy ciebie?' }]],
      ['otto 2', '2012-02-05T12:00', [{ kind: 'paragraph', text: 'Nigdy nie było.' }]],
    ]);
  });

  test('and those with a handle by how long ago they were', () => {
    const { comments } = readText(
      `${prose}Comments Sort by @marlo 2 years ago I count them every spring, at 9:40 sharp. 312 Reply View 14 replies @petra.q 2 years ago (edited) And who counts you? 1.2K Reply @otto 11 months ago Never. Reply`,
    );
    expect(comments.map(({ author, body }) => [author, body])).toEqual([
      ['marlo', [{ kind: 'paragraph', text: 'I count them every spring, at 9:40 sharp.' }]],
      ['petra.q', [{ kind: 'paragraph', text: 'And who counts you?' }]],
      ['otto', [{ kind: 'paragraph', text: 'Never.' }]],
    ]);
  });

  test('and a handle may have two words, in a text of a few hundred letters', () => {
    const { comments } = readText(
      'The planks North Quay 12 subscribers 930 views 4 years ago Today we count them without a lamp and without a ledger, and we shall see who is right. Show more Comments 3 Add a comment... @marlo 4 years ago I count them every spring, and every spring there is one less than the ledger says there should be. Reply @Petra Quay 4 years ago (edited) And who counts you, when you are out there alone at night? Reply @otto.b 3 years ago Never. Reply',
    );
    expect(comments.map(({ author }) => author)).toEqual(['marlo', 'Petra Quay', 'otto.b']);
  });

  test('days and times in running text are no comments', () => {
    const { comments } = readText(
      `${prose}The clerk came on 3 March 2015 at 4:15 pm and left. He came on 4 March 2015 at 5:15 pm and left. He came on 5 March 2015 at 6:15 pm and left. ${prose}`,
    );
    expect(comments).toEqual([]);
  });
});
