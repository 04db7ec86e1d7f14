import type { Archive } from './archive.ts';

/** Something that is made of an archive only once, when it is first asked for. */
export function once<Made extends object>(make: (archive: Archive) => Made): (archive: Archive) => Made {
  const known = new WeakMap<Archive, Made>();
  return (archive) => {
    const found = known.get(archive);
    if (found !== undefined) return found;
    const made = make(archive);
    known.set(archive, made);
    return made;
  };
}
