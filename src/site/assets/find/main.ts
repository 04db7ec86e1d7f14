import { toAddressKey, toPart } from '../../../text/webaddress.ts';
import type { FindWords } from '../../pages/find.ts';
import { getElement, toElement } from '../search/element.ts';

/** An address that an article had, and the page of the article. */
interface Found {
  readonly url: string;
  readonly href: string;
  readonly title: string;
}

const form = getElement('find', HTMLFormElement);
const field = getElement('url', HTMLInputElement);
const said = getElement('said', HTMLElement);
const list = getElement('found', HTMLElement);
const parts = Number(form.dataset['parts']);
const words: FindWords = JSON.parse(form.dataset['words'] ?? '{}');

/** The articles of a part of the list whose address has the key. */
async function readPart(key: string): Promise<readonly Found[]> {
  const address = new URL(`find/${toPart(key, parts) + 1}.html`, document.baseURI);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('.originals li')].flatMap((item) => {
    const url = item.querySelector('.url')?.textContent ?? '';
    const link = item.querySelector('a');
    if (toAddressKey(url) !== key || link === null) return [];
    return [{ url, href: new URL(link.getAttribute('href') ?? '', address).href, title: link.textContent }];
  });
}

async function find(address: string): Promise<void> {
  list.replaceChildren();
  const key = toAddressKey(address);
  if (key === undefined) {
    said.textContent = words.findWrong;
    return;
  }
  said.textContent = words.findSeeking;
  const exact = await readPart(key);
  const [only] = exact;
  if (only !== undefined && new Set(exact.map(({ href }) => href)).size === 1) {
    location.replace(only.href);
    return;
  }
  // The same page asked for in another way is worth a look, but not to be gone to unasked.
  const [bare = ''] = key.split('?', 1);
  const found = exact.length > 0 || bare === key ? exact : await readPart(bare);
  said.textContent = found.length === 0 ? words.findNone : '';
  list.append(
    ...found.map(({ url, href, title }) =>
      toElement('li', {}, toElement('bdi', { class: 'url' }, url), ' ', toElement('a', { href }, toElement('bdi', {}, title))),
    ),
  );
}

const asked = new URLSearchParams(location.search).get('url');
if (asked !== null) {
  field.value = asked;
  find(asked).catch(() => {
    said.textContent = words.findFailed;
    getElement('lists', HTMLElement).classList.add('shown');
  });
}
