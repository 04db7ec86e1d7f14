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
    Loetud # korda | Vaadatud # korda | Lugemise aeg # min | # jagamist
  `,
  legal: `
    Kõik õigused kaitstud | Kasutustingimused | Privaatsuspoliitika | Privaatsustingimused | Meist | Kontakt | Toimetus | Kontaktid
    Toimetus ei vastuta… | Reklaam ja kuulutused | Reklaamihinnad | Tingimused | Üldtingimused | Isikuandmete kaitse | Andmekaitsetingimused | Hea tava
    Kommenteerimise reeglid | Klienditeenindus
  `,
  likes: `
    Meeldib | Ei meeldi
  `,
  'mistake-report': `
    Leidsid vea… | Märkasid viga… | Teata veast | Anna veast teada
    Leidsid tekstist vea… | Anna vihje | Saada vihje | Saada meile vihje… | Kirjuta toimetusele | Võta toimetusega ühendust
  `,
  navigation: `
    Liigu sisu juurde | Liigu edasi põhisisu juurde | Peamenüü | Menüü | Otsi | Otsing | Avaleht | Esileht | Eelmine artikkel
    Järgmine artikkel | Logi sisse | Registreeru | Logi välja | Tagasi üles | Üles | Loe edasi | Loe lähemalt | Loe rohkem
    Näita rohkem | Vaata kõiki | Tagasi | Jälgi meid
    Sulge | Ava menüü | Sulge menüü | Kõik uudised | Kõik rubriigid | Rubriigid | Eelmine | Järgmine | Eelmine lugu | Järgmine lugu | Eelmine lehekülg | Järgmine lehekülg
    Edasi põhisisu juurde | Mine sisu juurde | Unustasid parooli | Minu konto | Telli ajaleht | Loe artiklit | Näita vähem | Laadi rohkem | Rohkem uudiseid | Vaata rohkem
  `,
  related: `
    Loe ka | Loe veel | Vaata ka | Seotud lugu | Seotud artiklid | Seotud lood
    Loe edasi | Loe rohkem | Loe lisaks | Vaata lisaks | Kuula ka | Samal teemal | Teemaga seotud | Eelmine lugu | Järgmine lugu
  `,
  'share-bar': `
    Jaga | Jaga lugu | Jaga Facebookis | Jaga artiklit | Saada e-postiga | Prindi | Kopeeri link | Salvesta
    Jaga seda artiklit | Jaga Twitteris | Jaga e-postiga | Jaga sõbraga | Jaga sõpradega | Saada sõbrale | Saada link | Prindi artikkel | Kopeeri | Teksti suurus
    Kingi artikkel
  `,
  subscription: `
    Telli uudiskiri… | Liitu uudiskirjaga… | Uudiskiri | Telli | Artikkel on tasuline… | Toeta meid
    Liitu meie uudiskirjaga… | Telli meie uudiskiri… | Laadi alla äpp… | Laadi alla meie äpp… | Artikkel on ainult tellijatele… | Ainult tellijatele | Tellijale
    Oled juba tellija… | Artikli lugemiseks… | Vormista tellimus | Telli kohe
  `,
  widget: `
    Loetumad | Enim loetud | Värsked uudised | Viimased uudised | Populaarsed | Viimased kommentaarid | Soovitame | Galerii
    Pildigalerii | Arhiiv | Märksõnad | Autorist
    Loetuimad | Loetumad uudised | Kõige loetumad | Kommenteeritumad | Viimased lood | Seotud lood | Seotud artiklid | Samal teemal | Veel uudiseid | Rohkem samal teemal
    Populaarsemad | Toimetus soovitab | Soovitatud | Partneruudised | Teistes keeltes | Küsitlus | Galeriid ja videod
  `,
};
