import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Slovene. */
export const SLOVENE: Partial<Phrasebook> = {
  advertisement: `
    Oglas | Oglasi | Oglasno sporočilo | Članek se nadaljuje pod oglasom | Nadaljevanje spodaj | Promocijsko sporočilo
    Sponzorirana vsebina
  `,
  'comment-form': `
    Dodaj odgovor | Prekliči odgovor | Dodaj odgovor Prekliči odgovor | Objavite komentar | Vaš e-naslov ne bo objavljen…
    Napiši komentar | Dodaj komentar | Komentiraj | Oddaj komentar | Za komentiranje se prijavite…
    Za komentiranje se morate prijaviti | Komentarji so zaprti | Najnovejši najprej | Najstarejši najprej
  `,
  cookies: `
    Ta spletna stran uporablja piškotke… | Spletno mesto uporablja piškotke… | Uporabljamo piškotke… | Sprejmi vse | Zavrni vse
    Strinjam se | Nastavitve piškotkov | O piškotkih
  `,
  counter: `
    Ogledov # | # ogledov | Čas branja # min | # min branja | # delitev
    Predviden čas branja # min | Prebrano # krat
  `,
  legal: `
    Vse pravice pridržane | Pogoji uporabe | Splošni pogoji | Varstvo osebnih podatkov | Politika zasebnosti | O nas | Kontakt
    Kolofon | Uredništvo | Oglaševanje
    Uredništvo ne odgovarja za… | Piškotki | Izjava o dostopnosti | Avtorske pravice
  `,
  likes: `
    Všeč mi je | Všeč mi je # | Ni mi všeč
  `,
  'mistake-report': `
    Ste našli napako… | Prijavi napako | Opazili ste napako…
    Ste opazili napako… | Prijavite napako | Imate novico… | Pošljite nam… | Pišite nam…
  `,
  navigation: `
    Skoči na vsebino | Preskoči na vsebino | Glavni meni | Meni | Išči | Iskanje | Domov | Prva stran | Prejšnji članek
    Naslednji članek | Prijava | Prijavi se | Registracija | Odjava | Na vrh | Preberi več | Preberite več | Več | Prikaži več
    Naloži več | Prikaži vse | Nazaj | Sledite nam
    Zapri | Vse novice | Vse rubrike | Prejšnja novica | Naslednja novica | Prejšnja stran | Naslednja stran | Prejšnja | Naslednja | Nazaj na vrh
    Preskoči na glavno vsebino | Pozabljeno geslo | Naroči se | Beri dalje | Več novic | Domača stran | Naslovnica | Vsa poglavja
  `,
  related: `
    Preberite tudi | Preberite še | Preberi še | Več o tem | Sorodni članek | Morda vas zanima tudi
    Preberi tudi | Sorodne novice | Sorodni članki | Povezani članki | Poglejte še | Prejšnji članek | Naslednji članek
  `,
  'share-bar': `
    Deli | Delite | Deli na Facebooku | Deli na Twitterju | Pošlji po e-pošti | Natisni | Tiskaj | Kopiraj povezavo | Shrani
    Deli prek e-pošte | Deli članek | Delite članek | Delite s prijatelji | Pošlji prijatelju | Pošlji | Natisni članek | Povezava kopirana | Velikost pisave
    Velikost besedila
  `,
  subscription: `
    Naročite se na novice… | Prijavite se na e-novice… | E-novice | Naročnina | Naročite se | Članek je na voljo samo naročnikom…
    Spremljajte nas na… | Sledite nam na… | Prijavite se na naše e-novice… | Naročite se na… | Prenesite aplikacijo… | Članek je dostopen samo naročnikom… | Samo za naročnike
    Ste že naročnik… | Podprite nas | Podprite neodvisno novinarstvo…
  `,
  widget: `
    Najbolj brano | Najnovejše | Najnovejše novice | Zadnje novice | Zadnji komentarji | Sorodni članki | Povezane novice
    Povezani članki | Priporočamo | Galerija | Fotogalerija | Prikaži komentarje | Arhiv | Oznake | O avtorju
    Najbolj brane | Najbolj brane novice | Najbolj komentirano | Zadnje novice dneva | Priljubljeno | Sorodne novice | Sorodne vsebine | Druge novice | Več iz rubrike
    Več od avtorja | Izpostavljeno | Morda vas zanima | Novice partnerjev | V drugih jezikih | Anketa | Fotogalerija članka | Poglej galerijo | Poslušaj članek
  `,
};
