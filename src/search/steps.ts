// A digit says how much a text shares with the one before.
const DIGITS = 36;

/** Texts as steps from one to the next, which compress better: `2022-02-03`, `2022-02-04` as `02022-02-03`, `94`. */
export function toSteps(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => {
    const before = texts[index - 1] ?? '';
    let same = 0;
    while (same < Math.min(DIGITS - 1, text.length) && text[same] === before[same]) same += 1;
    return same.toString(DIGITS) + text.slice(same);
  });
}

/** The texts of which these are the steps. */
export function fromSteps(steps: readonly string[]): readonly string[] {
  let text = '';
  return steps.map((step) => {
    text = text.slice(0, Number.parseInt(step[0] ?? '0', DIGITS)) + step.slice(1);
    return text;
  });
}

/** Rising numbers as their distances. */
export function toDistances(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers of which these are the distances. */
export function fromDistances(distances: readonly number[]): readonly number[] {
  let number = 0;
  return distances.map((distance) => (number += distance));
}
