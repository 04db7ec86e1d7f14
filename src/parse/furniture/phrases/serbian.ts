import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Serbian and Croatian, in both scripts. */
export const SERBIAN: Phrasebook = {
  advertisement: `
    Oglas | Oglasi | Nastavak teksta ispod oglasa | Tekst se nastavlja ispod oglasa | Nastavlja se nakon oglasa | Sponzorisani sadržaj
    Sponzorirani sadržaj | Оглас | Текст се наставља испод огласа
  `,
  'code-residue': `
    Omogućite JavaScript… | Vaš pregledač ne podržava… | Vaš preglednik ne podržava… | Ova adresa e-pošte je zaštićena od spambotova…
  `,
  'comment-form': `
    Ostavite komentar | Ostavi komentar | Ostavite odgovor | Odustani od odgovora | Poništi odgovor | Pošalji komentar | Pošaljite komentar
    Dodaj komentar | Napišite komentar | Vaša adresa e-pošte neće biti objavljena… | Vaša email adresa neće biti objavljena…
    Neophodna polja su označena | Obavezna polja su označena s | Komentari su zatvoreni | Komentari su isključeni | Nema komentara
    Morate biti prijavljeni da biste objavili komentar | Budite prvi koji će ostaviti komentar | Оставите коментар | Пошаљите коментар
    Откажи одговор | Коментари су затворени
    Постави коментар | Оставите одговор | Ваша адреса е-поште неће бити објављена… | Postavi komentar | Objavi komentar | Komentiraj
    Dodajte komentar
  `,
  cookies: `
    Ovaj sajt koristi kolačiće… | Ova stranica koristi kolačiće… | Koristimo kolačiće… | Prihvatam sve | Prihvaćam sve | Prihvati sve
    Odbij sve | Slažem se | Postavke kolačića | Politika kolačića | Прихвати све
  `,
  counter: `
    # pregleda | Pregleda # | Broj pregleda # | # min čitanja | Vreme čitanja # min | Vrijeme čitanja # min | # deljenja | # dijeljenja
    # fotografija
  `,
  legal: `
    Sva prava zadržana | Sva prava pridržana | Uslovi korišćenja | Uvjeti korištenja | Politika privatnosti | Pravila privatnosti | O nama
    Impresum | Impressum redakcije | Marketing i oglašavanje | Сва права задржана | Услови коришћења | О нама
  `,
  likes: `
    Sviđa mi se | Sviđa mi se Učitavanje | Učitavanje | Свиђа ми се
  `,
  'mistake-report': `
    Uočili ste grešku… | Pronašli ste grešku… | Prijavi grešku | Prijavite grešku | Prijavi pogrešku
  `,
  navigation: `
    Preskoči na sadržaj | Pređi na sadržaj | Skoči na sadržaj | Glavni meni | Glavni izbornik | Izbornik | Pretraga | Pretraži | Traži
    Naslovna | Početna | Početna stranica | Prethodni članak | Sledeći članak | Sljedeći članak | Prethodna vest | Sledeća vest
    Navigacija članaka | Navigacija objava | Stariji članci | Noviji članci | Prijavi se | Prijava | Registracija | Odjavi se
    Povratak na vrh | Na vrh | Pročitaj više | Pročitajte više | Opširnije | Prikaži više | Učitaj još | Prikaži sve | Nazad | Natrag
    Pratite nas | Насловна | Прочитај више | Претрага
  `,
  related: `
    Pročitajte još | Pročitaj još | Pročitajte i | Pogledajte još | Povezani članak | Povezane vesti | Preporučujemo | Прочитајте још
  `,
  'share-bar': `
    Podeli | Podijeli | Podelite | Podijelite | Podeli na Facebooku | Podijeli na Facebooku | Podeli vest | Pošalji mejlom | Pošalji e-mailom
    Štampaj | Ispiši | Odštampaj | Kopiraj link | Kopiraj poveznicu | Sačuvaj | Подели
  `,
  subscription: `
    Prijavite se na newsletter… | Prijavite se na naš newsletter… | Pretplatite se… | Pretplati se | Pretplata | Podržite nas
    Zapratite nas na…
  `,
  widget: `
    Najčitanije | Najnovije | Najnovije vesti | Najnovije vijesti | Poslednje vesti | Zadnje vijesti | Najnoviji članci | Najnoviji komentari
    Najkomentarisanije | Povezani članci | Povezane vijesti | Slične vesti | Slični članci | Možda će vas zanimati | Izdvajamo
    Preporučeno | Foto galerija | Galerija | Prikaži komentare | Pogledaj komentare | Arhiva | Arhive | Kategorije | Oznake | O autoru
    Најчитаније | Најновије вести
  `,
};
