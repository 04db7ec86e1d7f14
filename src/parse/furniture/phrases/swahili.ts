import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Swahili. */
export const SWAHILI: Partial<Phrasebook> = {
  'comment-form': `
    Acha jibu | Toa maoni | Toa maoni yako | Andika maoni | Barua pepe haitachapishwa…
  `,
  counter: `
    Imesomwa mara # | Imetazamwa mara # | Muda wa kusoma dakika # | Dakika # za kusoma
  `,
  legal: `
    Haki zote zimehifadhiwa… | Sera ya faragha | Kuhusu sisi | Wasiliana nasi | Masharti ya matumizi | Vigezo na masharti | Tangaza nasi
  `,
  'mistake-report': `
    Umeona kosa… | Ripoti kosa | Una habari… | Tutumie habari… | Wasiliana na mhariri
  `,
  navigation: `
    Rukia kwenye maudhui | Ruka hadi maudhui | Nenda kwenye maudhui | Tafuta | Mwanzo | Nyumbani | Ukurasa wa kwanza | Menyu | Soma zaidi | Jisajili | Tufuate | Habari zote
    Tazama zote | Ona zaidi | Onyesha zaidi | Pakia zaidi | Habari iliyotangulia | Habari inayofuata | Makala iliyotangulia | Makala inayofuata | Ukurasa unaofuata
    Ukurasa uliopita | Rudi juu | Rudi nyuma
  `,
  related: `
    Soma pia | Soma zaidi | Pia soma | Habari zinazohusiana | Tazama pia | Makala zinazohusiana | Sikiliza pia
  `,
  'share-bar': `
    Shiriki | Sambaza | Chapisha | Shiriki kwenye Facebook | Shiriki Facebook | Shiriki habari hii | Sambaza habari hii | Shiriki na marafiki | Tuma kwa rafiki
    Tuma kwa barua pepe | Nakili kiungo
  `,
  subscription: `
    Jiandikishe kupata habari… | Jisajili kwa jarida… | Jiunge na chaneli yetu… | Tufuate kwenye… | Pakua programu yetu… | Pakua app yetu… | Jisajili kupokea… | Tuunge mkono
  `,
  widget: `
    Habari zaidi | Zilizosomwa zaidi | Inayosomwa zaidi | Zinazosomwa zaidi | Habari zinazohusiana | Habari nyingine | Makala mpya | Makala zinazohusiana | Zilizopendekezwa
    Kwa lugha nyingine | Picha za wiki
  `,
};
