import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Italian. */
export const ITALIAN: Phrasebook = {
  advertisement: `
    Pubblicità | Annuncio pubblicitario | Messaggio pubblicitario | Continua dopo la pubblicità | L'articolo continua dopo la pubblicità
    Continua a leggere dopo la pubblicità | Sponsorizzato | Contenuto sponsorizzato | Contenuti sponsorizzati | Informazione pubblicitaria
    Chiudi la pubblicità | Salta la pubblicità
  `,
  'code-residue': `
    Abilita JavaScript… | Per favore abilita JavaScript… | JavaScript è disabilitato… | Il tuo browser non supporta il tag video
    Il tuo browser non supporta… | Il browser non supporta… | Questo indirizzo email è protetto dagli spambots…
  `,
  'comment-form': `
    Lascia un commento | Lascia un commento Annulla risposta | Annulla risposta | Lascia una risposta
    Lascia una risposta Annulla risposta | Il tuo indirizzo email non sarà pubblicato… | I campi obbligatori sono contrassegnati
    Commento | Nome | Scrivi un commento | Scrivi qui il tuo commento | Aggiungi un commento | Nessun commento | 0 commenti
    Invia commento | Pubblica commento | Commenta | Commenta la notizia | Commenta questo articolo
    Salva il mio nome email e sito web in questo browser per la prossima volta che commento | Sito web
    Do il mio consenso affinché un cookie salvi i miei dati… | Avvertimi via email in caso di risposte al mio commento
    Avvertimi via email alla pubblicazione di un nuovo articolo | I commenti sono chiusi | Commenti chiusi | Commenti disabilitati
    Accedi per commentare | Devi essere connesso per inviare un commento | Questo sito utilizza Akismet per ridurre lo spam…
    Questo sito usa Akismet per ridurre lo spam… | Scopri come vengono elaborati i dati derivati dai commenti
    Gentile lettore per lasciare commenti su una pubblicazione devi accedere…
    I visitatori del gruppo Ospiti non possono lasciare commenti…
    Posta un commento
    Meno recenti | Più recenti | Più votati | I migliori
    Devi accedere o registrarti per poter rispondere | Caro lettore per lasciare commenti su una pubblicazione devi accedere…
    Devi accedere o registrarti per rispondere
  `,
  cookies: `
    Utilizziamo i cookie… | Usiamo i cookie… | Questo sito utilizza i cookie… | Questo sito utilizza cookie… | Questo sito usa i cookie…
    Questo sito web utilizza i cookie… | Proseguendo la navigazione… | Continuando a navigare… | Accetta i cookie | Accetta
    Accetta tutti | Accetta tutto | Accetta e chiudi | Accetta e continua | Continua senza accettare | Rifiuta | Rifiuta tutti
    Rifiuta tutto | Gestisci i cookie | Impostazioni cookie | Impostazioni dei cookie | Preferenze cookie | Cookie policy
    Informativa sui cookie
  `,
  counter: `
    # messaggi Pagina # di # | # messaggio Pagina # di # | Pagina # di #
    Visualizzazioni # | # visualizzazioni | # letture | Letture # | # condivisioni | # min di lettura | # minuti di lettura
    Tempo di lettura # minuti | Tempo di lettura # min | Tempo di lettura stimato # minuti | Lettura # min | Foto # di # | Immagine # di #
    # foto | Letto # volte | Visite #
  `,
  legal: `
    Riproduzione riservata | © Riproduzione riservata | Tutti i diritti riservati | Tutti i diritti sono riservati
    Informativa sulla privacy | Privacy policy | Note legali | Contatti | Contattaci | Chi siamo | Termini e condizioni | Condizioni d’uso
    Condizioni generali | Mappa del sito | Proudly powered by WordPress | Diritti riservati | La riproduzione è riservata
    È vietata la riproduzione… | Dichiarazione di accessibilità | Accessibilità | Gerenza | Disclaimer e privacy | Offerto da Blogger
  `,
  likes: `
    Mi piace | Mi piace Caricamento | Caricamento | Di' per primo che ti piace | Piace a # persone | A # blogger piace questo
  `,
  'mistake-report': `
    Hai notato un errore Evidenzia il testo e premi Ctrl+Invio… | Hai notato un errore Evidenzia il testo e premi Ctrl Enter
    Segnala un errore | Segnala errore | Hai trovato un errore | Segnala un refuso
  `,
  navigation: `
    Vai al contenuto | Vai al contenuto principale | Salta al contenuto | Salta al contenuto principale | Cerca | Cerca nel sito
    Home page | Pagina iniziale | Articolo precedente | Articolo successivo | Prossimo articolo | Post precedente | Post successivo
    Navigazione articoli | Navigazione articolo | Articoli meno recenti | Torna su | Torna all’inizio | Torna alla home | Accedi
    Registrati | Iscriviti | Abbonati | Leggi tutto | Leggi di più | Leggi | Continua a leggere | Continua la lettura | Menu principale
    Apri menu | Apri il menu | Chiudi menu | Chiudi il menu | Mostra altro | Mostra di più | Carica altro | Carica altri | Vedi tutti
    Vedi tutte | Vedi altro | Ti trovi qui | Sei qui | Il mio account | Area riservata | Segui | Scopri di più | Pagina successiva
    Discussioni simili | Chi c’è in linea | Visitano il forum… | Tutti gli orari sono…
  `,
  related: `
    Leggi anche | Leggi pure | Leggi di più | Vedi anche | Guarda anche | Potrebbe interessarti | Potrebbe interessarti anche
    Ti potrebbe interessare | Per approfondire | Approfondisci | Articolo correlato | Da leggere | Da non perdere
  `,
  'share-bar': `
    Condividi | Condividi su Facebook | Condividi su Twitter | Condividi su X | Condividi su WhatsApp | Condividi su LinkedIn
    Condividi su Telegram | Condividi su | Condividi via email | Condividi via e-mail | Condividi per email | Condividi con
    Condividi questo articolo | Condividi l’articolo | Condividi articolo | Condividi la notizia | Condividi questo contenuto | Stampa
    Stampa articolo | Stampa questo articolo | Copia link | Copia il link | Link copiato | Invia per email | Invia ad un amico
    Invia a un amico | Fai clic qui per… | Fai clic per… | Tweet Condividi | Condividi Tweet | Twitta | Seguici | Seguici su
    Seguici su Facebook | Seguici su Twitter | Salva
  `,
  subscription: `
    Iscriviti alla newsletter… | Iscriviti alla nostra newsletter… | Ricevi la newsletter | Ricevi la nostra newsletter
    I nostri canali di notizie | I nostri canali di informazione
    Iscriviti e rimani aggiornato con le ultime notizie e gli eventi più importanti della giornata | Iscriviti al nostro canale Telegram…
    Articolo riservato agli abbonati | Contenuto riservato agli abbonati | Sei già abbonato | Già abbonato Accedi | Abbonati ora
    Sostienici
  `,
  widget: `
    Leggi anche | I più letti | Le più lette | Più letti | Più lette | I più visti | I più commentati | Articoli correlati
    Articoli recenti | Articoli più letti | Articoli simili | Commenti recenti | Ultime notizie | Ultimi articoli | Ultimi commenti
    Ultim’ora | Ultima ora | Notizie correlate | Contenuti correlati | Correlati | Potrebbe interessarti anche | Potrebbe interessarti
    Ti potrebbe interessare | Ti potrebbero interessare | Consigliati per te | Consigliati | In evidenza | In primo piano | Primo piano
    Altre notizie | Altri articoli | Dello stesso autore | Mostra i commenti | Mostra commenti | Nascondi commenti | Vedi tutti i commenti
    Leggi i commenti | Tutti i commenti | Galleria fotografica | Fotogallery | Galleria | Ascolta l’articolo | Ascolta questo articolo
    Riproduci video | Guarda il video | Indice | Indice dei contenuti | Sommario | Archivi | Archivio | Categorie | L'autore
    Informazioni sull’autore | Tendenze
  `,
};
