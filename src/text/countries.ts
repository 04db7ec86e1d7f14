const CODE = /^[a-z]{2}$/i;

/** The name of a country (ISO 3166-1 alpha-2) in a language, in English when the language is none; the code itself when there is no such country. */
export function toCountryName(code: string, language: string): string {
  if (!CODE.test(code)) return code;
  return toNames(language).of(code.toUpperCase()) ?? code;
}

function toNames(language: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region' });
  } catch {
    return new Intl.DisplayNames('en', { type: 'region' });
  }
}
