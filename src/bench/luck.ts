/** Luck that repeats: the same seeds give the same draws on every machine. */
export interface Luck {
  /** From 0 up to, but not including, 1. */
  readonly draw: () => number;
  /** A whole number from `least` to `most`. */
  readonly count: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

const WARM_UP = 12;

/** Luck of the generator sfc32 (Chris Doty-Humphrey, PractRand), begun from two numbers. */
export function toLuck(seed: number, index: number): Luck {
  let [a, b, c, counter] = [seed | 0, index | 0, Math.floor(index / 2 ** 32) | 0, 1];
  const draw = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let turn = 0; turn < WARM_UP; turn++) draw();
  const count = (least: number, most: number): number => least + Math.floor(draw() * (most - least + 1));
  return {
    draw,
    count,
    chance: (share) => draw() < share,
    pick(list) {
      const found = list[count(0, list.length - 1)];
      if (found === undefined) throw new Error('Nothing can be picked from an empty list');
      return found;
    },
  };
}
