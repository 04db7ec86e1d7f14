import { remember } from './remember.ts';

const CODE = /^[a-z]{2}$/i;

/** The name of a country (ISO 3166-1 alpha-2) in a language, in English when the language is none; the code itself when there is no such country. */
export const toCountryName = remember((code: string, language: string): string =>
  CODE.test(code) ? (toNames(language).of(code.toUpperCase()) ?? code) : code,
);

function toNames(language: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region' });
  } catch {
    return new Intl.DisplayNames('en', { type: 'region' });
  }
}
