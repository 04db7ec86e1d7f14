import { describe, expect, test } from 'vitest';
import { readMarkup, toPage, WORDS } from './markup.ts';

const HEAD = '<h1>Thirty planks</h1>';
const MORE = 'The lamp at the end of the quay';
const TOLD = 'A lamp was lit last night where no lamp had stood before, and nobody says who lit it.';

function readBody(inside: string): string {
  return JSON.stringify(readMarkup(toPage(`<article>${HEAD}${inside}</article>`)).body);
}

describe('what stands in the article and is none of it', () => {
  test.each([
    ['a box by its name', `${WORDS}<section class="editorial-disclosure"><p>${TOLD}</p></section>${WORDS}`],
    ['a box by a name of two words in one', `${WORDS}<div class="newsletterSignup"><p>${TOLD}</p></div>${WORDS}`],
    [
      'a line all of whose words stand in one element with a name',
      `${WORDS}<p><span class="download-list"><a href="/x">The plan</a>. ${TOLD}</span></p>`,
    ],
    ['an address', `${WORDS}<address>${TOLD}</address>`],
    ['a form for comments', `${WORDS}<div id="kb-comments-add"><p>${TOLD}</p></div>`],
    [
      'a card that links to another page by its picture and its title',
      `${WORDS}<div class="liste"><div><a href="/lamp"><img src="l.png" alt=""></a><h3><a href="/lamp">${MORE}</a></h3><p>${TOLD}</p></div></div>`,
    ],
    ['a card that calls itself a teaser', `${WORDS}<div class="teaser"><h3><a href="/lamp">${MORE}</a></h3><p>${TOLD}</p></div>`],
    ['an element that is one', `${WORDS}<lamp-inline-teaser><a href="/lamp"><h3>${MORE}</h3></a><p>${TOLD}</p></lamp-inline-teaser>`],
    [
      'a list at the end whose entries are links',
      `${WORDS}<ul><li>${TOLD.slice(0, 30)} <a href="/a">${MORE}</a></li><li>${TOLD.slice(0, 30)} <a href="/b">${MORE}</a></li></ul>`,
    ],
    ['a title in bold with nothing under it', `${WORDS}<p><strong>${TOLD.slice(0, 30)}</strong></p>`],
    [
      'who made a picture',
      `${WORDS}<figure><img src="x.png" alt=""><figcaption>The pier <span class="photo-credit">${TOLD.slice(0, 30)}</span></figcaption></figure>${WORDS}`,
    ],
  ])('%s', (_, inside) => {
    const body = readBody(inside);
    expect(body).toContain('3 times over.');
    expect(body).not.toContain(TOLD.slice(0, 30));
  });
});

describe('what is the article', () => {
  test.each([
    ['a last word in bold', `${WORDS}<p><strong>${TOLD}</strong></p>`],
    ['a list at the end with a link here and there', `${WORDS}<ul><li>${TOLD} <a href="/a">Lamps</a></li><li>${TOLD}</li></ul>`],
    [
      'its sources, which are numbered',
      `${WORDS}<ol><li>${TOLD.slice(0, 20)}: <a href="/a">${TOLD}</a></li></ol>`.replace('<li>', `<li>${TOLD} `),
    ],
    [
      'a paragraph that links to the same page twice',
      `${WORDS}<p><a href="/lamp">A lamp</a> ${TOLD} <a href="/lamp">It is said</a> to be green.</p>`,
    ],
    ['an article that is one box with an unlucky name', `<div class="teaser-widget">${WORDS}<p>${TOLD}</p></div>`],
    [
      'an article of cards',
      `${[1, 2, 3, 4, 5].map((at) => `<div><a href="/${at}"><img src="x.png" alt=""></a><h2><a href="/${at}">Lamp ${at} of the quay</a></h2><p>${at}. ${TOLD} ${TOLD}</p></div>`).join('')}`,
    ],
  ])('%s', (_, inside) => expect(readBody(inside)).toContain(TOLD.slice(0, 30)));

  test('the words under a picture, whatever element they stand in', () => {
    const { body } = readMarkup(
      toPage(
        `<article>${HEAD}${WORDS}<div class="wp-caption"><img src="x.png" alt=""><p class="wp-caption-text">The pier in spring</p></div>${WORDS.replaceAll('times', 'lamps')}</article>`,
      ),
    );
    expect(body).toContainEqual({ kind: 'caption', text: 'The pier in spring' });
  });
});
