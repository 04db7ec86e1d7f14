import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Croatian and Bosnian. */
export const CROATIAN: Partial<Phrasebook> = {
  advertisement: `
    Oglas | Članak se nastavlja ispod oglasa | Tekst se nastavlja ispod oglasa | Članak se nastavlja nakon oglasa
    Nastavak teksta ispod oglasa | Sponzorirani sadržaj | Promo sadržaj | Plaćeni oglas
  `,
  'comment-form': `
    Odgovori Otkaži odgovor | Otkaži odgovor | Vaša adresa e-pošte neće biti objavljena… | Obavezna polja su označena | Komentiraj
    Napiši komentar | Dodaj komentar | Pošalji komentar | Objavi komentar | Za komentiranje se morate prijaviti…
    Prijavite se za komentiranje | Komentari su zatvoreni | Najnoviji | Najstariji | Najnovije prvo | Najstarije prvo
    Pravila komentiranja | Učitaj još
  `,
  cookies: `
    Ova stranica koristi kolačiće… | Koristimo kolačiće… | Ova web stranica koristi kolačiće… | Prihvati sve | Prihvaćam sve
    Odbij sve | Slažem se | Postavke kolačića
  `,
  counter: `
    Pregleda # | # pregleda | Vrijeme čitanja # min | # min čitanja | # dijeljenja
  `,
  legal: `
    Sva prava pridržana | Uvjeti korištenja | Uslovi korištenja | Pravila privatnosti | Politika privatnosti | Zaštita privatnosti
    O nama | Kontakt | Impressum | Impresum | Redakcija | Oglašavanje | Marketing
    Uvjeti korištenja i privatnost | Opći uvjeti | Opći uvjeti poslovanja | Zaštita osobnih podataka | Preuzimanje sadržaja… | Zabranjeno je preuzimanje…
  `,
  'mistake-report': `
    Uočili ste pogrešku… | Uočili ste grešku… | Prijavi pogrešku | Prijavi grešku
    Prijavite pogrešku | Imate priču… | Pošaljite nam vijest…
  `,
  navigation: `
    Skoči na sadržaj | Preskoči na sadržaj | Preskočite na sadržaj | Glavni izbornik | Izbornik | Traži | Pretraži | Pretraga
    Početna | Naslovnica | Naslovna | Prethodni članak | Sljedeći članak | Prijavi se | Prijava | Registracija | Registriraj se
    Odjava | Povratak na vrh | Na vrh | Pročitaj više | Pročitajte više | Opširnije | Saznaj više | Više | Prikaži više | Vidi sve
    Natrag | Pratite nas
    Preskoči na glavni sadržaj | Idi na sadržaj | Natrag na vrh | Pretraživanje | Sve vijesti | Zaboravili ste lozinku | Povratak na naslovnicu
  `,
  related: `
    Pročitajte i | Pročitaj i | Pročitajte još | Pročitajte također | Vezani članak | Povezani članak | Pogledajte i
    Možda će vas zanimati
  `,
  'share-bar': `
    Podijeli | Podijelite | Podijeli članak | Podijeli na Facebooku | Podijeli na Twitteru | Pošalji e-mailom | Ispiši | Printaj
    Kopiraj link | Kopiraj poveznicu | Spremi
  `,
  subscription: `
    Pretplati se | Pretplatite se na newsletter… | Prijavite se na newsletter… | Pretplata | Sadržaj dostupan samo pretplatnicima…
    Podržite nas
    Pratite nas na… | Prijavite se na naš newsletter… | Postanite pretplatnik | Ovaj članak dostupan je samo pretplatnicima… | Sadržaj za pretplatnike | Već ste pretplatnik…
    Preuzmite našu aplikaciju…
  `,
  widget: `
    Najčitanije | Najnovije | Najnovije vijesti | Zadnje vijesti | Posljednje vijesti | Najnoviji komentari | Vezane vijesti
    Povezane vijesti | Povezani članci | Vezani članci | Preporučujemo | Galerija | Fotogalerija | Prikaži komentare | Arhiva | Oznake
    O autoru
    Najkomentiranije | Najgledanije | Izdvojeno | Preporučeno | Još iz rubrike | Možda će vas zanimati | Sponzorirano
  `,
};
