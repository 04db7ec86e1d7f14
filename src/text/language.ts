import { remember } from './remember.ts';

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** A language tag in canonical form (`en-us` → `en-US`); undefined for anything that is none. */
export function toLanguage(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The direction in which a language is written; left to right when unknown. */
export const getDirection = remember((language: string): 'ltr' | 'rtl' => {
  const tag = toLanguage(language);
  if (tag === undefined) return 'ltr';
  return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
});

/** The name of a language in another one: `de` in `fr` is "allemand"; the code itself when it has no name. */
export const toLanguageName = remember((code: string, language: string): string => {
  const tag = toLanguage(code);
  if (tag === undefined) return code;
  const names = new Intl.DisplayNames([toLanguage(language) ?? 'en', 'en'], { type: 'language' });
  // Extensions of a tag (`de-u-co-phonebk`) have no name and make `of` throw.
  return names.of(new Intl.Locale(tag).baseName) ?? tag;
});
