/** The same function of texts, which asks the one behind it only once for each: for what takes the system long to say and is asked often, of few. */
export function remember<Texts extends readonly string[], Said>(ask: (...texts: Texts) => Said): (...texts: Texts) => Said {
  const said = new Map<string, Said>();
  return (...texts) => {
    const key = texts.join('\0');
    const known = said.get(key);
    if (known !== undefined) return known;
    const answer = ask(...texts);
    said.set(key, answer);
    return answer;
  };
}

/** Longer texts are asked about once. */
const LONGEST = 400;
/** So many lines of a capture, and parts of them, are asked about before the next ones are. */
const MOST_KEPT = 128;

/**
 * The same function of one text, which keeps what it said of the texts that were asked about of late: each rule of a head asks the same of the same
 * few lines. Only for what a text alone decides, and for answers that nobody changes.
 */
export function rememberLatest<Said>(ask: (text: string) => Said): (text: string) => Said {
  let latest = new Map<string, { readonly said: Said }>();
  let earlier = latest;
  return (text) => {
    if (text.length > LONGEST) return ask(text);
    const known = latest.get(text);
    if (known !== undefined) return known.said;
    const answer = earlier.get(text) ?? { said: ask(text) };
    if (latest.size >= MOST_KEPT) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(text, answer);
    return answer.said;
  };
}
