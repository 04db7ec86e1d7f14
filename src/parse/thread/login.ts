const LONGEST = 80;
const MOST_WORDS = 8;
/** How lines of prose end, and names do not: "it was so." but "D. T. Ashgrove" */
const ENDS_PROSE = /[?!;,:]$|\p{Ll}{3}\.$/u;

/** A name where set words say that one stands there: anything short that does not end as a sentence. */
export function toLogin(text: string): string | undefined {
  const name = text.trim();
  if (name === '' || name.length > LONGEST || ENDS_PROSE.test(name)) return undefined;
  return name.split(/\s+/u).length > MOST_WORDS ? undefined : name;
}
