/** Languages whose names of months and weekdays the reader knows; the names come from ICU. */
export const DATE_LANGUAGES = [
  'en de fr es it pt nl pl ru uk be cs sk sl bg sr sr-Latn mk ro hu tr az sv nb da fi is et lv lt el sq hy ka kk',
  'ar ar-LB ar-MA fa ur he hi mr bn ta te pa gu kn ne si th km lo am id ms fil vi sw ca gl eu ga cy af uz',
].flatMap((languages) => languages.split(' '));

/** In the words of the trade, but not in ICU. */
const ALSO: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['jänner', 1],
  ['janner', 1],
  ['feber', 2],
  ['mrz', 3],
  ['setiembre', 9],
  ['fév', 2],
  ['maerz', 3],
  ['фев', 2],
  ['сен', 9],
  ['ноя', 11],
  // Behind a day Slovene, Serbian, Bosnian and Latvian write "of March", and ICU does not
  ...`januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra
      januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra
      јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра
      janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra`
    .trim()
    .split(/\s+/u)
    .map((name, at): [string, number] => [name, (at % 12) + 1]),
  // Croatian, whose short names and one of whose long ones are those of other months in Polish
  ...'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna'.split(' ').map((name, at): [string, number] => [name, at + 1]),
  ['studenoga', 11],
  ['studenog', 11],
  ['prosinca', 12],
];

const CUT = 3;
/** Scripts without capitals write a month in two signs: "29 मई" */
const SHORTEST = 2;
const ACCENTS = /(?<=\p{Script=Latin})[\u0300-\u036f]+/gu;
/** A month without its cedilla, and many a man. */
const NAMES_OF_PEOPLE = new Set(['marco']);

/** A name alone and beside its day, which may be "of March". */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

function toWords(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M} ]/gu, '')
    .trim();
}

function collectMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  // A word that names two months in two languages names none.
  const clashes = new Set<string>();
  const add = (name: string, month: number): void => {
    if (name.length < (name === name.toUpperCase() ? SHORTEST : CUT) || clashes.has(name)) return;
    const known = months.get(name);
    if (known === undefined) months.set(name, month);
    else if (known !== month) {
      months.delete(name);
      clashes.add(name);
    }
  };
  for (const language of DATE_LANGUAGES) {
    const formats = FORMS.map((form) => new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' }));
    for (let month = 1; month <= 12; month++) {
      const day = Date.UTC(2001, month - 1, 15);
      const written = formats.map((format) => format.formatToParts(day).find((part) => part.type === 'month')?.value ?? '');
      // Most forms are the same
      for (const name of new Set(written)) {
        const words = toWords(name);
        add(words, month);
        // 22 בדצמבר: "in" and the month are one word
        if (language === 'he') add(`ב${words}`, month);
        // urtarrilaren 13a: "of" and the month are
        if (language === 'eu') add(`${words}ren`, month);
      }
    }
  }
  for (const [name, month] of ALSO) months.set(name, month);
  // "18 FEVRIER 2020" · "3 wrzesnia": capitals and old machines write no accents
  for (const [name, month] of months) {
    const plain = name.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
    if (!months.has(plain) && !NAMES_OF_PEOPLE.has(plain)) months.set(plain, month);
  }
  return months;
}

const MONTHS = collectMonths();

/** The names of months in every language that the reader knows, in lower case; some are two words. */
export const MONTH_NAMES: readonly string[] = [...MONTHS.keys()];

const FIRST_OF_TWO = new Set(MONTH_NAMES.filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))));

/** Whether a month's name of two words begins with a word: few words do. */
export function isFirstOfTwo(word: string): boolean {
  return FIRST_OF_TWO.has(word);
}

/** The month, 1 to 12, that a word (or two words joined by a space) names in any language the reader knows. */
export function findMonth(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase());
}
