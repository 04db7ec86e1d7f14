import { describe, expect, test } from 'vitest';
import { openDocument } from '../src/html/document.ts';
import { findMarkedThread } from '../src/html/thread.ts';
import { readMarkup, toPage, WORDS } from './markup.ts';
import { SYSTEMS } from './systems.ts';
import type { Told } from './systems.ts';

function toTold(at: number, name: string, minute: string, text: string): Told {
  return { id: at, name, moment: `2012-02-04T11:${minute}`, said: `4 February 2012 11:${minute}`, text, answers: '' };
}

const FIRST = toTold(1, 'Marlo', '05', 'I count them every spring, and every spring one is missing.');
const ANSWER = toTold(2, 'Petra', '20', 'And who counts you, when you are out there with your lamp?');
const LAST = toTold(3, 'Otto', '45', 'There were never thirty of them, whatever the ledger says.');

/** Whether each answer lies inside what it answers. */
function isNested(toComment: (told: Told) => string): boolean {
  return !toComment({ ...FIRST, answers: '<hr>' }).endsWith('<hr>');
}

function toThread(toComment: (told: Told) => string): string {
  const thread = `${toComment({ ...FIRST, answers: toComment(ANSWER) })}${toComment(LAST)}`;
  const list = thread.startsWith('<li') ? `<ul>${thread}</ul>` : thread;
  return toPage(`<article><h1>Thirty planks</h1>${WORDS}</article><section id="discussion"><h2>3 Comments</h2>${list}</section>`);
}

describe('systems in a sketch of their markup', () => {
  test.each(Object.entries(SYSTEMS))('%s: author, minute and parent of every comment', (_, toComment) => {
    const { comments, body } = readMarkup(toThread(toComment));
    expect(comments.map(({ author, date, parent }) => [author, date, parent])).toEqual([
      ['Marlo', '2012-02-04T11:05', undefined],
      ['Petra', '2012-02-04T11:20', isNested(toComment) ? 'c1' : undefined],
      ['Otto', '2012-02-04T11:45', undefined],
    ]);
    expect(comments.map((comment) => comment.body)).toEqual([FIRST, ANSWER, LAST].map(({ text }) => [{ kind: 'paragraph', text }]));
    expect(JSON.stringify(body)).not.toContain('spring one is missing');
  });

  test('most are read by what repeats and by what calls itself a comment; some have a shape or look like a system that has one', () => {
    const known = Object.entries(SYSTEMS).flatMap(([name, toComment]) => {
      const source = toThread(toComment);
      const document = openDocument(source);
      const shape = document === undefined ? undefined : findMarkedThread(document, source)?.shape;
      return shape?.name === 'named' || shape?.name === 'repeated' ? [] : [name];
    });
    expect(known).toEqual([
      'coral',
      'utterances',
      'plone',
      'serendipity',
      'dreamwidth',
      'slashdot',
      'lobsters',
      'stackexchange',
      'smf',
      'mybb',
      'invision',
      'livedoor',
      'subjects',
      'anchors',
    ]);
  });
});

describe('what repeats and is no thread', () => {
  test.each([
    [
      'a list of other articles',
      (at: number) =>
        `<div class="liste"><h3><a href="/${at}">Lamp ${at} at the end of the quay, which nobody lit</a></h3><span class="wann">${at} May 2012</span><p>Nobody lit it.</p></div>`,
    ],
    [
      'a list of articles that others answered',
      (at: number) =>
        `<div class="message-card"><h3><a href="/${at}">Lamp ${at} at the end of the quay, which nobody lit</a></h3><span class="wann">${at} May 2012</span><b>Ada</b><p>Nobody lit it.</p></div>`,
    ],
    [
      'a calendar',
      (at: number) =>
        `<div class="termin"><span class="wann">${at} May 2012</span><b>Harbour hall</b><p>The choir of the harbour sings.</p></div>`,
    ],
    [
      'what was said elsewhere last',
      (at: number) =>
        `<li class="recent-comment"><span class="author">Ada</span> <time datetime="2012-05-0${at}T11:05">${at} May 2012</time><p class="text">Nobody lit it, as far as I know.</p></li>`,
    ],
    [
      'what was said elsewhere last, by the names of a system',
      (at: number) =>
        `<li class="recentcomments"><div class="comment-wrap"><span class="poster">Ada ${at}</span>: <time datetime="2012-05-0${at}T11:05">${at} May 2012</time><p class="comment-text">Nobody lit it, as far as I know.</p></div></li>`,
    ],
    [
      'doors to what was said elsewhere',
      (at: number) =>
        `<li class="comment-entry"><a href="/${at}#c${at}"><b class="author">Ada</b> <time datetime="2012-05-0${at}T11:05">${at} May 2012</time> <span class="text">Nobody lit it, as far as I know.</span></a></li>`,
    ],
    [
      'who wrote below what',
      (at: number) =>
        `<li class="comment-entry"><span class="author">Ada</span> <time datetime="2012-05-0${at}T11:05">${at} May 2012</time><p>on <a href="/${at}#c${at}">Lamp ${at} at the end of the quay</a></p></li>`,
    ],
    [
      'what clients say of a house',
      (at: number) =>
        `<blockquote class="client-comment"><p>They lit lamp ${at}.</p><cite class="author">Ada</cite><span class="date">${at} May 2012</span></blockquote>`,
    ],
  ])('%s', (_, toEntry) => {
    const list = [1, 2, 3].map(toEntry).join('');
    expect(readMarkup(toPage(`<article><h1>Thirty planks</h1>${WORDS}</article><section>${list}</section>`)).comments).toEqual([]);
  });
});
