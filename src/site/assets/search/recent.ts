import { toElement } from './element.ts';

const MOST = 8;
// Several archives may stand on one host.
const KEY = `backfile:searches:${location.pathname}`;

/** The searches that this browser remembers for its reader, and for nobody else. */
export interface Recent {
  /** Notes a search by its parameters, when the reader wants that. */
  readonly note: (parameters: string) => void;
  /** Draws what is remembered. */
  readonly draw: () => void;
}

/** Opens what is remembered; nothing is until the reader ticks the box, and all is forgotten when the tick is taken away. */
export function openRecent(box: HTMLInputElement, list: HTMLElement): Recent {
  const read = (): readonly string[] | undefined => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : undefined;
    } catch {
      return undefined;
    }
  };
  const write = (searches: readonly string[] | undefined): void => {
    try {
      if (searches === undefined) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify(searches));
    } catch (error) {
      // A browser may forbid it: then nothing is remembered.
      console.warn(error);
    }
  };
  const draw = (): void => {
    const searches = read();
    box.checked = searches !== undefined;
    list.replaceChildren(
      ...(searches ?? []).map((one) => toElement('li', {}, toElement('a', { href: `?${one}` }, toElement('bdi', {}, toText(one))))),
    );
  };
  box.addEventListener('change', (event) => {
    event.stopPropagation();
    write(box.checked ? [] : undefined);
    draw();
  });
  return {
    note(parameters) {
      const searches = read();
      if (searches !== undefined && parameters !== '') write([parameters, ...searches.filter((one) => one !== parameters)].slice(0, MOST));
    },
    draw,
  };
}

// "storm", "storm · source=Hafenblatt"
function toText(parameters: string): string {
  const { q, ...others } = Object.fromEntries(new URLSearchParams(parameters));
  return [...(q === undefined ? [] : [q]), ...Object.entries(others).map(([name, value]) => `${name}=${value}`)].join(' · ');
}
