// C1 controls, line separators and bidi overrides: legal in JSON, but a terminal would obey them.
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON, on one line unless it is indented, the same value to every parser and harmless to every terminal. */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, undefined, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
