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
