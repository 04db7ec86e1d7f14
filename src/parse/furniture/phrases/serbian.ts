import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Serbian, Croatian, Bosnian and Montenegrin, in both scripts. */
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
    Pročitano # puta | Pregledano # puta | Pregledi # | # pregled | Čitanja # | # čitanja | Vreme čitanja oko # min | Podeljeno # puta | Podijeljeno # puta | Прочитано # пута
    Прегледа # | # прегледа | Време читања # мин
  `,
  legal: `
    Sva prava zadržana | Sva prava pridržana | Uslovi korišćenja | Uvjeti korištenja | Politika privatnosti | Pravila privatnosti | O nama
    Impresum | Impressum redakcije | Marketing i oglašavanje | Сва права задржана | Услови коришћења | О нама
    Zabranjeno je preuzimanje… | Zabranjeno preuzimanje… | Zabranjeno je kopiranje… | Preuzimanje sadržaja… | Preuzimanje tekstova… | Prenošenje sadržaja…
    Nije dozvoljeno preuzimanje… | Redakcija ne odgovara za… | Redakcija nije odgovorna za… | Komentari objavljeni na… | Stavovi autora… | Uslovi korišćenja i privatnost
    Uslovi korištenja | Opšti uslovi | Politika kolačića i privatnosti | Impressum | Marketing | Oglašavanje | Redakcija | Zaštita podataka | Autorska prava | Kodeks
    Најстрожије забрањено… | Политика приватности | Контакт | Импресум | Редакција | Маркетинг
  `,
  likes: `
    Sviđa mi se | Sviđa mi se Učitavanje | Učitavanje | Свиђа ми се
    Sviđa mi se # | Ne sviđa mi se | Ocenite članak | Ocijenite članak
  `,
  'mistake-report': `
    Uočili ste grešku… | Pronašli ste grešku… | Prijavi grešku | Prijavite grešku | Prijavi pogrešku
    Primetili ste grešku… | Našli ste grešku… | Prijavi grešku u tekstu | Imate zanimljivu priču… | Imate priču… | Imate vest… | Imate informaciju… | Pošaljite nam vest…
    Pošaljite vest | Pošaljite nam priču… | Pišite nam… | Javite nam… | Уочили сте грешку… | Пријавите грешку | Пошаљите нам вест…
  `,
  navigation: `
    Preskoči na sadržaj | Pređi na sadržaj | Skoči na sadržaj | Glavni meni | Glavni izbornik | Izbornik | Pretraga | Pretraži | Traži
    Naslovna | Početna | Početna stranica | Prethodni članak | Sledeći članak | Sljedeći članak | Prethodna vest | Sledeća vest
    Navigacija članaka | Navigacija objava | Stariji članci | Noviji članci | Prijavi se | Prijava | Registracija | Odjavi se
    Povratak na vrh | Na vrh | Pročitaj više | Pročitajte više | Opširnije | Prikaži više | Učitaj još | Prikaži sve | Nazad | Natrag
    Pratite nas | Насловна | Прочитај више | Претрага
    Zatvori | Zatvori meni | Otvori meni | Sve vesti | Sve vijesti | Sve rubrike | Rubrike | Prethodna vijest | Sljedeća vijest | Prethodna | Sledeća | Prethodna strana
    Sledeća strana | Prethodna stranica | Sljedeća stranica | Nazad na vrh | Nazad na naslovnu | Prijavite se | Registruj se | Registrujte se | Zaboravljena lozinka
    Izaberite mesec | Prikaži još | Učitaj više | Vidi sve | Pogledaj sve | Pročitaj još | Još vesti | Početna strana | Naslovna strana | Затвори | Све вести | Претходна вест
    Следећа вест | Претходни чланак | Следећи чланак | Почетна | Почетна страна | Насловна страна | Опширније | Прочитајте више | Прикажи више | Назад на врх | Пријава
    Регистрација | Мени
  `,
  related: `
    Pročitajte još | Pročitaj još | Pročitajte i | Pogledajte još | Povezani članak | Povezane vesti | Preporučujemo | Прочитајте још
    Pročitaj i | Čitajte i | Čitaj još | Pogledajte i | Povezane vijesti | Povezani članci | Povezano | Vezane vesti | Možda će vas zanimati | Prethodna vest | Sledeća vest
    Još na temu | Više o temi | Прочитајте и | Погледајте још | Повезане вести | Опширније
  `,
  'share-bar': `
    Podeli | Podijeli | Podelite | Podijelite | Podeli na Facebooku | Podijeli na Facebooku | Podeli vest | Pošalji mejlom | Pošalji e-mailom
    Štampaj | Ispiši | Odštampaj | Kopiraj link | Kopiraj poveznicu | Sačuvaj | Подели
    Podeli na Facebook | Podeli na Fejsbuku | Podeli na Twitteru | Podeli na Viberu | Podelite vest | Podelite na Facebooku | Podeli sa prijateljima | Podijelite vijest
    Podijeli članak | Pošalji prijatelju | Štampaj vest | Verzija za štampu | Kopirajte link | Link kopiran | Veličina teksta | Veličina slova | Подели на Фејсбуку | Поделите
    Поделите вест | Пошаљи пријатељу | Штампај | Одштампај | Копирај линк
  `,
  subscription: `
    Prijavite se na newsletter… | Prijavite se na naš newsletter… | Pretplatite se… | Pretplati se | Pretplata | Podržite nas
    Zapratite nas na…
    Pratite nas na… | Pratite nas i na… | Pratite nas i putem… | Pratite naš kanal… | Zaprati nas na… | Pridružite se našem… | Pridružite nam se na…
    Prijavi se na newsletter | Preuzmite aplikaciju… | Preuzmite našu aplikaciju… | Preuzmite mobilnu aplikaciju… | Budite u toku | Samo za pretplatnike
    Podržite nezavisno novinarstvo… | Budite naš pretplatnik | Пратите нас на… | Пратите нас и на… | Преузмите апликацију… | Претплатите се | Подржите нас
  `,
  widget: `
    Najčitanije | Najnovije | Najnovije vesti | Najnovije vijesti | Poslednje vesti | Zadnje vijesti | Najnoviji članci | Najnoviji komentari
    Najkomentarisanije | Povezani članci | Povezane vijesti | Slične vesti | Slični članci | Možda će vas zanimati | Izdvajamo
    Preporučeno | Foto galerija | Galerija | Prikaži komentare | Pogledaj komentare | Arhiva | Arhive | Kategorije | Oznake | O autoru
    Најчитаније | Најновије вести
    Najčitanije vesti | Najčitanije vijesti | Najnovije vesti dana | Najpopularnije | Najkomentiranije | Najgledanije | Popularno | Posljednje vijesti | Poslednje objave
    Poslednji komentari | Povezane vesti | Ostale vesti | Ostale vijesti | Više vesti | Više vijesti | Još iz rubrike | Više iz rubrike | Više od autora | Još od autora
    Svi tekstovi autora | Preporučujemo | Izdvojeno | Možda Vas zanima | Vesti partnera | Sa partnerskih sajtova | Partneri | Na drugim jezicima | Tema dana | Izbor urednika
    Pogledajte galeriju | Fotogalerije | Pogledajte video | Poslušajte članak | Anketa | Kursna lista | Vremenska prognoza danas | Најчитаније вести | Најпопуларније
    Последње вести | Повезане вести | Сличне вести | Остале вести | Препоручујемо | Издвајамо | Анкета | Фото галерија
  `,
};
