import type { Layout } from './layout.ts';

/** A layout that remembers what it was asked. */
export interface Consulted {
  readonly layout: Layout;
  /** The traits that were asked for so far, in the order of the alphabet; one that the layout lacks was asked for as well. */
  readonly listTraits: () => readonly string[];
}

/** Opens a layout so that it can be told what a reading leaned on: with the same text and the same answers the reading comes out the same. */
export function openLayout(layout: Layout): Consulted {
  const asked = new Set<string>();
  const get = (target: Layout, trait: string | symbol): unknown => {
    asked.add(String(trait));
    return Reflect.get(target, trait);
  };
  return { layout: new Proxy(layout, { get }), listTraits: () => [...asked].toSorted() };
}
