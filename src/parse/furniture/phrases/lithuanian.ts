import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Lithuanian. */
export const LITHUANIAN: Partial<Phrasebook> = {
  advertisement: `
    Reklama | Reklaminis tekstas | Skelbimas | Straipsnis tęsiamas po reklamos | Tekstas tęsiasi po reklamos | Užsakomasis straipsnis
    Rėmėjo turinys
  `,
  'comment-form': `
    Parašykite komentarą | Rašyti komentarą | Atšaukti atsakymą | Parašykite komentarą Atšaukti atsakymą
    El. pašto adresas nebus skelbiamas… | Komentuoti | Rodyti daugiau komentarų | Komentuokite | Palikti komentarą | Jūsų komentaras
    Skelbti komentarą | Vardas | Skaityti komentarus | Rašyti komentarą Skaityti komentarus | Norėdami komentuoti prisijunkite…
    Naujausi viršuje | Seniausi viršuje | Redakcija už komentarų turinį neatsako
  `,
  cookies: `
    Ši svetainė naudoja slapukus… | Mes naudojame slapukus… | Naudojame slapukus… | Sutinku | Priimti visus | Atmesti visus
    Slapukų nustatymai | Slapukų politika
  `,
  counter: `
    Peržiūros # | Peržiūrų # | # peržiūros | Skaitymo laikas # min | Perskaitysite per # min
    Skaityta # | Skaityta # kartų | Peržiūrėta # | Peržiūrėta # kartų | # peržiūrų | Skaitymo laikas # minutės | # min skaitymo
  `,
  legal: `
    Visos teisės saugomos | Visos teisės saugomos… | Naudojimosi taisyklės | Privatumo politika | Apie mus | Kontaktai | Redakcija
    Reklama portale
    Visos teisės ginamos | Kopijuoti draudžiama… | Draudžiama kopijuoti… | Kopijuoti, platinti… | Be raštiško sutikimo… | Redakcija neatsako už… | Reklama ir skelbimai
    Reklamos kainos | Slapukai | Taisyklės | Komentavimo taisyklės | Asmens duomenų apsauga | Redakcijos kontaktai | Etikos kodeksas
  `,
  likes: `
    Patinka | Nepatinka
  `,
  'mistake-report': `
    Radote klaidą… | Pastebėjote klaidą… | Pranešti apie klaidą
    Jei pastebėjote klaidą… | Siųskite mums… | Turite naujieną… | Turite ką papasakoti… | Praneškite redakcijai | Pasidalinkite naujiena… | Rašykite redakcijai
  `,
  navigation: `
    Pereiti prie turinio | Pereiti į turinį | Pagrindinis meniu | Meniu | Ieškoti | Paieška | Pradžia | Pradinis puslapis
    Ankstesnis straipsnis | Kitas straipsnis | Prisijungti | Registruotis | Atsijungti | Į viršų | Skaityti daugiau | Skaityti toliau
    Daugiau | Rodyti daugiau | Rodyti visus | Atgal | Sekite mus
    Uždaryti | Atidaryti meniu | Visos naujienos | Visi straipsniai | Visos rubrikos | Rubrikos | Ankstesnis | Kitas | Ankstesnė naujiena | Kita naujiena
    Ankstesnis puslapis | Kitas puslapis | Eiti į turinį | Pereiti prie pagrindinio turinio | Grįžti | Grįžti į viršų | Grįžti į pradžią | Pamiršote slaptažodį | Mano paskyra
    Mano profilis | Prisijunk | Užsiregistruoti | Prenumeruok | Plačiau skaitykite | Skaityti straipsnį | Visi įrašai | Rodyti mažiau | Krauti daugiau | Įkelti daugiau
    Daugiau naujienų
  `,
  related: `
    Skaitykite taip pat | Taip pat skaitykite | Skaityti taip pat | Susijęs straipsnis | Susiję straipsniai | Plačiau
    Skaityk taip pat | Skaitykite daugiau | Skaityti daugiau | Daugiau skaitykite | Plačiau skaitykite | Taip pat žiūrėkite | Žiūrėkite taip pat | Susiję
    Susijusios naujienos | Ankstesnis straipsnis | Kitas straipsnis | Šia tema
  `,
  'share-bar': `
    Dalintis | Dalinkitės | Pasidalinti | Pasidalink | Dalintis Facebook | Siųsti el. paštu | Spausdinti | Kopijuoti nuorodą
    Dalinkis | Dalintis straipsniu | Pasidalinkite | Pasidalinkite straipsniu | Pasidalinti Facebook | Pasidalink su draugais | Siųsti draugui | Siųsti nuorodą
    Nusiųsti draugui | Spausdinti straipsnį | Kopijuoti | Nuoroda nukopijuota | Išsaugoti | Išsaugoti straipsnį | Teksto dydis | Šrifto dydis
  `,
  subscription: `
    Prenumeruokite naujienlaiškį… | Užsiprenumeruokite naujienlaiškį… | Naujienlaiškis | Prenumerata | Prenumeruoti
    Straipsnis tik prenumeratoriams…
    Sekite naujienas… | Prisijunkite prie mūsų… | Prenumeruokite mūsų… | Atsisiųskite programėlę… | Atsisiųskite mūsų programėlę… | Tik prenumeratoriams
    Šis straipsnis tik prenumeratoriams… | Jau esate prenumeratorius… | Norėdami skaityti toliau… | Paremkite mus | Paremti | Palaikykite nepriklausomą žurnalistiką…
  `,
  widget: `
    Skaitomiausi | Skaitomiausi straipsniai | Naujausi | Naujienos | Naujausios naujienos | Populiariausi | Naujausi komentarai
    Rekomenduojame | Galerija | Nuotraukų galerija | Archyvas | Žymos | Apie autorių
    Skaitomiausios naujienos | Populiariausi straipsniai | Populiaru | Daugiausiai skaityti | Daugiausia komentuoti | Komentuojami | Naujausi straipsniai | Susiję straipsniai
    Susijusios naujienos | Kiti straipsniai | Kitos naujienos | Taip pat skaitykite | Daugiau šia tema | Daugiau autoriaus straipsnių | Redakcija rekomenduoja
    Rekomenduojami straipsniai | Partnerių naujienos | Kitomis kalbomis | Dienos tema | Apklausa | Svarbiausios naujienos
  `,
};
