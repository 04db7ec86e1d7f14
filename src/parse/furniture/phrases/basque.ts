import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Basque. */
export const BASQUE: Partial<Phrasebook> = {
  'comment-form': `
    Utzi erantzuna | Utzi iruzkina | Iruzkina utzi | Zure e-posta helbidea ez da argitaratuko…
  `,
  counter: `
    Irakurketa denbora # min | # irakurraldi | # bisita | Irakurria # aldiz
  `,
  legal: `
    Eskubide guztiak erreserbatuak… | Eskubide guztiak gordeta… | Lege oharra | Pribatutasun politika | Cookie politika | Cookien politika | Nor gara | Nortzuk gara
    Guri buruz | Kontaktua | Harremanetarako | Publizitatea | Erredakzioa | Irisgarritasuna
  `,
  likes: `
    Atsegin dut
  `,
  'mistake-report': `
    Akatsen bat aurkitu duzu… | Akatsa jakinarazi | Akatsen berri eman | Jarri harremanetan gurekin… | Bidali zure albistea
  `,
  navigation: `
    Joan eduki nagusira | Edukira joan | Joan edukira | Menua | Bilatu | Bilaketa | Hasiera | Azala | Saioa hasi | Hasi saioa | Erregistratu | Erregistratu zaitez | Irten
    Gehiago irakurri | Irakurri gehiago | Jarraitu irakurtzen | Ikusi gehiago | Ikusi guztiak | Albiste guztiak | Albiste gehiago | Aurreko albistea | Hurrengo albistea
    Aurreko artikulua | Hurrengo artikulua | Hurrengoa | Aurreko orria | Hurrengo orria | Itzuli gora | Harpidetu | Harpidetza | Izan zaitez harpidedun
  `,
  related: `
    Irakurri ere | Ikusi ere | Irakurri gehiago | Gaiarekin lotuta | Lotutako albisteak | Erlazionatutako albisteak | Aurreko albistea | Hurrengo albistea
  `,
  'share-bar': `
    Partekatu | Partekatu Facebooken | Partekatu Twitterren | Partekatu albistea | Partekatu WhatsApp bidez | Bidali lagun bati | Bidali posta elektronikoz | Inprimatu
    Esteka kopiatu | Kopiatu esteka | Letra tamaina
  `,
  subscription: `
    Jarraitu gaitzazu… | Jarrai iezaguzu… | Egin harpidetza… | Eman izena buletinean… | Jaso buletina… | Harpidedunentzat bakarrik | Egin zaitez bazkide… | Egin ekarpena…
    Babestu gaitzazu
  `,
  widget: `
    Irakurriena | Irakurrienak | Azken albisteak | Azkenak | Erlazionatutako albisteak | Lotutako albisteak | Lotutako edukiak | Beste albiste batzuk | Interesatuko zaizu
    Gomendatuak | Iruzkin berrienak | Artxiboa | Etiketak | Inkesta | Argazki galeria ikusi
  `,
};
