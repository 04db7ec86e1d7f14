/** The same keys without those whose value is undefined. */
export function dropAbsent(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
