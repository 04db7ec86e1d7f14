/** Languages that a detector takes for one another, and words that each of them has and the other has not: spellings, days, months, offices. */
const SIBLINGS: readonly Readonly<Record<string, string>>[] = [
  {
    id: 'karena bahwa kota bisa uang mobil polisi kantor resmi pemerintah provinsi kabupaten senin jumat maret juni juli agustus desember adalah yaitu',
    ms: 'kerana bahawa bandar wang kereta polis pejabat rasmi isnin jumaat mac jun julai ogos disember ialah iaitu manakala mahu cuba',
  },
  {
    sr: 'vreme pre gde uvek ovde posle dete cena cene reč reči reka mesto veće nedelja nedelju ponedeljak sreda sredu vek svet sveta hiljada takođe ko šta',
    hr: 'tko također tisuća tisuće europa europe stoljeće siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  },
];
const COUSINS: ReadonlyMap<string, string> = new Map([['bs', 'hr']]);

const SETS = SIBLINGS.map((family) => new Map(Object.entries(family).map(([language, words]) => [language, new Set(words.split(' '))])));
const WORD = /[\p{L}\p{M}]+/gu;

/** The language of a text that was taken for a language: one that is hardly told from it, where more of its own words stand there. */
export function toSibling(language: string, text: string): string {
  const family = SETS.find((sets) => sets.has(COUSINS.get(language) ?? language));
  if (family === undefined) return language;
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = [...family].map(([name, own]) => ({ name, count: words.filter((word) => own.has(word)).length }));
  const [most, other] = counts.toSorted((a, b) => b.count - a.count);
  if (most === undefined || other === undefined || most.count === other.count) return language;
  return most.name === COUSINS.get(language) ? language : most.name;
}
