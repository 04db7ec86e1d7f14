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
  `,
  legal: `
    Visos teisės saugomos | Visos teisės saugomos… | Naudojimosi taisyklės | Privatumo politika | Apie mus | Kontaktai | Redakcija
    Reklama portale
  `,
  'mistake-report': `
    Radote klaidą… | Pastebėjote klaidą… | Pranešti apie klaidą
  `,
  navigation: `
    Pereiti prie turinio | Pereiti į turinį | Pagrindinis meniu | Meniu | Ieškoti | Paieška | Pradžia | Pradinis puslapis
    Ankstesnis straipsnis | Kitas straipsnis | Prisijungti | Registruotis | Atsijungti | Į viršų | Skaityti daugiau | Skaityti toliau
    Daugiau | Rodyti daugiau | Rodyti visus | Atgal | Sekite mus
  `,
  related: `
    Skaitykite taip pat | Taip pat skaitykite | Skaityti taip pat | Susijęs straipsnis | Susiję straipsniai | Plačiau
  `,
  'share-bar': `
    Dalintis | Dalinkitės | Pasidalinti | Pasidalink | Dalintis Facebook | Siųsti el. paštu | Spausdinti | Kopijuoti nuorodą
  `,
  subscription: `
    Prenumeruokite naujienlaiškį… | Užsiprenumeruokite naujienlaiškį… | Naujienlaiškis | Prenumerata | Prenumeruoti
    Straipsnis tik prenumeratoriams…
  `,
  widget: `
    Skaitomiausi | Skaitomiausi straipsniai | Naujausi | Naujienos | Naujausios naujienos | Populiariausi | Naujausi komentarai
    Rekomenduojame | Galerija | Nuotraukų galerija | Archyvas | Žymos | Apie autorių
  `,
};
