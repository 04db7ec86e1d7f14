import { SaxesParser } from 'saxes';

/** An element of XML, with its own text and the elements inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Far above what any post with its comments takes. */
const MOST_ELEMENTS = 400_000;
/** What lies deeper is none of ours. */
const DEEPEST = 5;
/** Who goes deeper than this means harm. */
const ABYSS = 1_000;
/** What XML cannot hold, and exports hold nevertheless. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Reads one element and what lies in it; undefined when its tags do not fit. Entities are those of XML alone: whatever else is declared or
 * named stays as it is written. With `unfinished`, the end may be missing.
 */
export function parseElement(source: string, { unfinished = false } = {}): Element | undefined {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  let count = 0;
  let depth = 0;
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.ENTITIES = new Proxy(parser.ENTITIES, { get: (known, name) => known[String(name)] ?? `&${String(name)};` });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > ABYSS) throw new RangeError('too deep');
    if (depth > DEEPEST) return;
    count += 1;
    if (count > MOST_ELEMENTS) throw new RangeError('too many elements');
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const take = (piece: string): void => {
    const top = open.at(-1);
    if (top !== undefined && depth < open.length) top.text += piece;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    if (depth < open.length) open.pop();
    depth -= 1;
  });
  try {
    parser.write(source.replace(FORBIDDEN, '\uFFFD'));
    if (!unfinished) parser.close();
  } catch {
    return undefined;
  }
  return root.children[0];
}

/** The elements of a name right inside another. */
export function findAll(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first element of a name right inside another, without white space around it; undefined when it has none. */
export function findInner(element: Element | undefined, name: string): string | undefined {
  const text = element?.children.find((child) => child.name === name)?.text.trim();
  return text === '' ? undefined : text;
}
