import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Icelandic. */
export const ICELANDIC: Partial<Phrasebook> = {
  counter: `
    Lesin # sinnum | Lestrartími # mínútur | # mín lestur | Skoðað # sinnum
  `,
  legal: `
    Allur réttur áskilinn… | Öll réttindi áskilin… | Um okkur | Hafa samband | Hafðu samband | Ritstjórn | Auglýsingar Hafa samband | Persónuverndarstefna | Persónuvernd
    Skilmálar | Notkunarskilmálar | Siðareglur | Vafrakökur
  `,
  likes: `
    Líkar þetta | Líkar við
  `,
  'mistake-report': `
    Fannstu villu… | Sástu villu… | Tilkynna villu | Láttu vita af villu… | Senda ábendingu | Sendu okkur ábendingu… | Ábending um frétt | Ertu með ábendingu…
  `,
  navigation: `
    Fara í efni | Fara beint í efni | Valmynd | Leita | Forsíða | Innskráning | Skrá inn | Skráðu þig inn | Nýskráning | Útskráning | Lesa meira | Lestu meira | Sjá meira
    Sjá allt | Sjá fleiri | Sækja fleiri | Fleiri fréttir | Allar fréttir | Fyrri frétt | Næsta frétt | Fyrri grein | Næsta grein | Fyrri síða | Næsta síða | Til baka
    Efst á síðu | Opna valmynd | Loka valmynd | Áskrift
  `,
  related: `
    Lesa einnig | Lestu einnig | Lesið einnig | Sjá einnig | Tengdar fréttir | Tengdar greinar | Tengt efni | Lesa meira | Fyrri grein | Næsta grein
  `,
  'share-bar': `
    Deila | Deila á Facebook | Deila á Twitter | Deila frétt | Deila grein | Deildu | Deila með tölvupósti | Senda í tölvupósti | Senda á vin | Prenta | Prenta frétt
    Prenta grein | Afrita hlekk | Afrita slóð | Leturstærð
  `,
  subscription: `
    Fylgdu okkur á… | Fylgstu með okkur á… | Skráðu þig á póstlista… | Skráðu þig í áskrift… | Gerast áskrifandi | Kaupa áskrift | Aðeins fyrir áskrifendur
    Þegar áskrifandi… | Sæktu appið… | Styrktu okkur
  `,
  widget: `
    Mest lesið | Mest lesnar | Mest lesnu | Nýjustu fréttirnar | Nýjast á | Vinsælt | Vinsælast | Tengdar fréttir | Tengdar greinar | Tengt efni | Aðrar fréttir
    Fleiri greinar | Mælt með | Nýlegar færslur | Nýlegar athugasemdir | Myndasyrpa | Skoðanakönnun
  `,
};
