import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Estonian. */
export const ESTONIAN: Partial<Phrasebook> = {
  advertisement: `
    Reklaam | Reklaamtekst | Sisuturundus | Artikkel jätkub pärast reklaami | Lugu jätkub pärast reklaami | Kuulutus
  `,
  'comment-form': `
    Lisa kommentaar | Postita kommentaar | Tühista vastus | Lisa kommentaar Tühista vastus | Sinu e-postiaadressi ei avaldata…
    Kommenteeri | Kirjuta kommentaar | Sinu kommentaar | Sinu nimi | Kommenteerimiseks logi sisse | Uuemad eespool | Vanemad eespool
    Näita kõiki kommentaare | Kommentaarid on suletud
  `,
  cookies: `
    See veebileht kasutab küpsiseid… | Kasutame küpsiseid… | Nõustun | Nõustu kõigiga | Luba kõik | Keeldu kõigist | Küpsiste seaded
    Küpsiste kasutamine
  `,
  counter: `
    Vaatamisi # | # vaatamist | Lugemisaeg # min | # min lugemist
  `,
  legal: `
    Kõik õigused kaitstud | Kasutustingimused | Privaatsuspoliitika | Privaatsustingimused | Meist | Kontakt | Toimetus | Kontaktid
  `,
  'mistake-report': `
    Leidsid vea… | Märkasid viga… | Teata veast | Anna veast teada
  `,
  navigation: `
    Liigu sisu juurde | Liigu edasi põhisisu juurde | Peamenüü | Menüü | Otsi | Otsing | Avaleht | Esileht | Eelmine artikkel
    Järgmine artikkel | Logi sisse | Registreeru | Logi välja | Tagasi üles | Üles | Loe edasi | Loe lähemalt | Loe rohkem
    Näita rohkem | Vaata kõiki | Tagasi | Jälgi meid
  `,
  related: `
    Loe ka | Loe veel | Vaata ka | Seotud lugu | Seotud artiklid | Seotud lood
  `,
  'share-bar': `
    Jaga | Jaga lugu | Jaga Facebookis | Jaga artiklit | Saada e-postiga | Prindi | Kopeeri link | Salvesta
  `,
  subscription: `
    Telli uudiskiri… | Liitu uudiskirjaga… | Uudiskiri | Telli | Artikkel on tasuline… | Toeta meid
  `,
  widget: `
    Loetumad | Enim loetud | Värsked uudised | Viimased uudised | Populaarsed | Viimased kommentaarid | Soovitame | Galerii
    Pildigalerii | Arhiiv | Märksõnad | Autorist
  `,
};
