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
    Citit de # ori | # de vizualizări | Vizualizat de # ori | Timp de citire # min | Timp citire # minute | Accesări # | # accesări | Citit # ori
  `,
  legal: `
    Toate drepturile rezervate | Termeni și condiții | Termeni de utilizare | Politica de confidențialitate | Confidențialitate
    Despre noi | Contact redacție | Caseta redacțională | Redacția | Publicitate pe site | Cod deontologic
    Toate drepturile sunt rezervate… | Drepturi de autor… | Preluarea articolelor… | Preluarea integrală… | Preluarea textelor… | Preluarea informațiilor…
    Reproducerea totală sau parțială… | Reproducerea integrală… | Este interzisă reproducerea… | Este interzisă preluarea… | Este permisă preluarea… | Se interzice copierea…
    Redacția nu își asumă responsabilitatea… | Redacția nu răspunde… | Responsabilitatea juridică pentru conținutul… | Contact | Contactează-ne | Echipa | Echipa redacțională
    Caseta tehnică | Condiții de utilizare | Politica cookies | Politica editorială | Protecția datelor | Protecția datelor personale | Prelucrarea datelor
    Întrebări frecvente | Cariere
  `,
  likes: `
    Apreciază | Apreciază Încarc | Îmi place | Încarc
    Îmi place # | Nu-mi place | Evaluează articolul | Ți-a plăcut articolul
  `,
  'mistake-report': `
    Ați observat o greșeală… | Ai găsit o greșeală… | Raportează o eroare | Raportează o greșeală | Semnalează o eroare
    Ați găsit o greșeală… | Ai observat o greșeală… | Ați observat o eroare… | Dacă ai găsit o greșeală… | Dacă ați observat o greșeală… | Raportează eroare
    Semnalează o greșeală | Ai un pont… | Ai o știre… | Ai o poveste… | Ai informații… | Trimite o știre | Scrie-ne… | Scrieți-ne… | Contactează redacția…
  `,
  navigation: `
    Sari la conținut | Sari la conținutul principal | Meniu | Meniu principal | Caută | Căutare | Acasă | Prima pagină | Pagina principală
    Articolul precedent | Articolul următor | Articolul anterior | Navigare în articole | Articole mai vechi | Articole mai noi
    Autentificare | Înregistrare | Contul meu | Deconectare | Mergi sus | Înapoi sus | Citește mai departe | Citește mai mult
    Citește tot articolul | Vezi mai mult | Vezi toate | Mai multe articole | Încarcă mai multe | Înapoi | Urmărește-ne
    Închide | Închide meniul | Deschide meniul | Salt la conținut | Mergi la conținut | Toate știrile | Toate secțiunile | Secțiuni | Toate articolele | Articol precedent
    Articol anterior | Articol următor | Știrea anterioară | Știrea următoare | Anterior | Următor | Următorul | Anteriorul | Pagina anterioară | Pagina următoare
    Înapoi la prima pagină | Selectează luna | Alege luna | Legătură permanentă | Ai uitat parola | Conectare | Intră în cont | Cont nou | Abonare | Abonamente
    Caută în site | Vezi mai multe | Vezi tot | Arată mai mult | Mai multe știri | Mai multe | Citește articolul | Citește tot | Harta site-ului
  `,
  related: `
    Citește și | Citiți și | Vezi și | Articol similar | Citește în continuare | Recomandat | Te-ar putea interesa
    Citește mai mult | Citește mai departe | Citește aici | Citiți mai mult | Vezi aici | Vedeți și | Vezi mai mult | Ascultă și | Urmărește și | Știri similare
    Articole similare | Articole asemănătoare | Articole conexe | Articolul precedent | Articolul următor | Pe aceeași temă | Pe același subiect | Recomandări | Recomandare
    Recomandarea noastră | Recomandăm | Nu rata | Subiecte similare
  `,
  'share-bar': `
    Distribuie | Distribuie articolul | Distribuie pe Facebook | Distribuie pe Twitter | Partajează | Partajează pe Facebook
    Trimite pe WhatsApp | Trimite pe email | Trimite prin email | Tipărește | Printează | Copiază linkul | Link copiat | Salvează
    Distribuie pe WhatsApp | Distribuie prin email | Distribuiți | Distribuiți pe Facebook | Partajare | Dă mai departe | Trimite unui prieten | Trimite articolul | Imprimă
    Printare | Versiune pentru tipărire | Copiază link | Salvează articolul | Dimensiune text | Mărime text | Mărește textul | Micșorează textul
  `,
  subscription: `
    Abonează-te la newsletter… | Abonați-vă la newsletter… | Abonează-te | Abonare newsletter | Urmărește-ne pe Google News…
    Susține-ne | Acest articol este doar pentru abonați…
    Urmărește-ne pe… | Urmăriți-ne pe… | Urmărește-ne și pe… | Abonează-te la newsletterul nostru… | Abonează-te la canalul… | Abonați-vă la canalul… | Abonează-te pe…
    Alătură-te canalului… | Alătură-te comunității… | Intră pe canalul nostru… | Înscrie-te la newsletter… | Primește știrile… | Primește notificări | Descarcă aplicația…
    Descărcați aplicația… | Articol disponibil doar pentru abonați… | Doar pentru abonați | Exclusiv pentru abonați | Ești deja abonat… | Susține jurnalismul independent…
    Donează | Sprijină-ne
  `,
  widget: `
    Cele mai citite | Cele mai noi | Cele mai noi știri | Ultimele știri | Ultimele articole | Articole recente | Comentarii recente
    Articole similare | Articole asemănătoare | Știri similare | Te-ar putea interesa | Ți-ar putea plăcea | Recomandări
    Recomandate | Galerie foto | Arhive | Arhivă | Categorii | Etichete | Despre autor | Vezi comentariile
    Cele mai citite articole | Cele mai citite știri | Cele mai recente | Cele mai populare | Cele mai comentate | Cele mai vizionate | Cele mai importante știri
    Ultimele comentarii | Articole populare | Articole din aceeași categorie | Articole pe aceeași temă | Articole recomandate | Articole conexe | Alte articole | Alte știri
    Alte știri din… | Din aceeași categorie | De același autor | Mai multe de la autor | Toate articolele de… | Știrile zilei | Știrea zilei | Recomandări pentru tine
    Recomandările redacției | Recomandarea editorului | Populare | Popular acum | S-ar putea să-ți placă | V-ar putea interesa | Te-ar mai putea interesa | Nu rata
    De la partenerii noștri | Știri de la parteneri | Parteneri | Conținut partener | În alte limbi | Citește în alte limbi | Galerie de imagini | Vezi galeria
    Vezi galeria foto | Vezi video | Ascultă articolul | Sondaj | Sondajul zilei | Cuprins | Curs valutar | Calendar evenimente | Tema zilei
  `,
};
