import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Romanian. */
export const ROMANIAN: Phrasebook = {
  advertisement: `
    Publicitate | Reclamă | Articolul continuă după publicitate | Articolul continuă mai jos | Articolul continuă după reclamă | Advertorial
    Conținut sponsorizat
  `,
  'code-residue': `
    Activați JavaScript… | Browserul dumneavoastră nu suportă… | Browserul tău nu suportă… | Această adresă de email este protejată…
  `,
  'comment-form': `
    Lasă un răspuns | Anulează răspunsul | Lasă un comentariu | Scrie un comentariu | Adaugă un comentariu | Adaugă comentariu
    Adresa ta de email nu va fi publicată… | Câmpurile obligatorii sunt marcate cu | Comentariu | Nume | Site web | Trimite comentariul
    Publică comentariul | Comentariile sunt închise | Trebuie să fii autentificat pentru a publica un comentariu | Niciun comentariu
    Salvează-mi numele emailul și site-ul web în acest navigator pentru data viitoare când o să comentez | Fii primul care comentează
    Trimiteți un comentariu | Adăugați un comentariu | Lasă un răspuns Anulează răspunsul
  `,
  cookies: `
    Acest site folosește cookie-uri… | Acest site utilizează cookie-uri… | Folosim cookie-uri… | Utilizăm cookie-uri… | Accept toate
    Acceptă toate | Respinge toate | Setări cookie-uri | Politica de cookie-uri | Politica de cookies | Sunt de acord
  `,
  counter: `
    # vizualizări | Vizualizări # | # afișări | Afișări # | # min de citit | # minute de citit | Timp de citire # minute | # distribuiri
    # de fotografii
  `,
  legal: `
    Toate drepturile rezervate | Termeni și condiții | Termeni de utilizare | Politica de confidențialitate | Confidențialitate
    Despre noi | Contact redacție | Caseta redacțională | Redacția | Publicitate pe site | Cod deontologic
  `,
  likes: `
    Apreciază | Apreciază Încarc | Îmi place | Încarc
  `,
  'mistake-report': `
    Ați observat o greșeală… | Ai găsit o greșeală… | Raportează o eroare | Raportează o greșeală | Semnalează o eroare
  `,
  navigation: `
    Sari la conținut | Sari la conținutul principal | Meniu | Meniu principal | Caută | Căutare | Acasă | Prima pagină | Pagina principală
    Articolul precedent | Articolul următor | Articolul anterior | Navigare în articole | Articole mai vechi | Articole mai noi
    Autentificare | Înregistrare | Contul meu | Deconectare | Mergi sus | Înapoi sus | Citește mai departe | Citește mai mult
    Citește tot articolul | Vezi mai mult | Vezi toate | Mai multe articole | Încarcă mai multe | Înapoi | Urmărește-ne
  `,
  related: `
    Citește și | Citiți și | Vezi și | Articol similar | Citește în continuare | Recomandat | Te-ar putea interesa
  `,
  'share-bar': `
    Distribuie | Distribuie articolul | Distribuie pe Facebook | Distribuie pe Twitter | Partajează | Partajează pe Facebook
    Trimite pe WhatsApp | Trimite pe email | Trimite prin email | Tipărește | Printează | Copiază linkul | Link copiat | Salvează
  `,
  subscription: `
    Abonează-te la newsletter… | Abonați-vă la newsletter… | Abonează-te | Abonare newsletter | Urmărește-ne pe Google News…
    Susține-ne | Acest articol este doar pentru abonați…
  `,
  widget: `
    Cele mai citite | Cele mai noi | Cele mai noi știri | Ultimele știri | Ultimele articole | Articole recente | Comentarii recente
    Articole similare | Articole asemănătoare | Știri similare | Te-ar putea interesa | Ți-ar putea plăcea | Recomandări
    Recomandate | Galerie foto | Arhive | Arhivă | Categorii | Etichete | Despre autor | Vezi comentariile
  `,
};
