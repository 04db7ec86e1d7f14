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
  `,
  legal: `
    Vse pravice pridržane | Pogoji uporabe | Splošni pogoji | Varstvo osebnih podatkov | Politika zasebnosti | O nas | Kontakt
    Kolofon | Uredništvo | Oglaševanje
  `,
  'mistake-report': `
    Ste našli napako… | Prijavi napako | Opazili ste napako…
  `,
  navigation: `
    Skoči na vsebino | Preskoči na vsebino | Glavni meni | Meni | Išči | Iskanje | Domov | Prva stran | Prejšnji članek
    Naslednji članek | Prijava | Prijavi se | Registracija | Odjava | Na vrh | Preberi več | Preberite več | Več | Prikaži več
    Naloži več | Prikaži vse | Nazaj | Sledite nam
  `,
  related: `
    Preberite tudi | Preberite še | Preberi še | Več o tem | Sorodni članek | Morda vas zanima tudi
  `,
  'share-bar': `
    Deli | Delite | Deli na Facebooku | Deli na Twitterju | Pošlji po e-pošti | Natisni | Tiskaj | Kopiraj povezavo | Shrani
  `,
  subscription: `
    Naročite se na novice… | Prijavite se na e-novice… | E-novice | Naročnina | Naročite se | Članek je na voljo samo naročnikom…
  `,
  widget: `
    Najbolj brano | Najnovejše | Najnovejše novice | Zadnje novice | Zadnji komentarji | Sorodni članki | Povezane novice
    Povezani članki | Priporočamo | Galerija | Fotogalerija | Prikaži komentarje | Arhiv | Oznake | O avtorju
  `,
};
