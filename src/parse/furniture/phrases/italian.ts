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
    Visto # volte | # visite | Lettura # minuti | Tempo di lettura circa # minuti | Tempo di lettura meno di # minuto | Condivisioni # | Condiviso # volte
  `,
  legal: `
    Riproduzione riservata | © Riproduzione riservata | Tutti i diritti riservati | Tutti i diritti sono riservati
    Informativa sulla privacy | Privacy policy | Note legali | Contatti | Contattaci | Chi siamo | Termini e condizioni | Condizioni d’uso
    Condizioni generali | Mappa del sito | Proudly powered by WordPress | Diritti riservati | La riproduzione è riservata
    È vietata la riproduzione… | Dichiarazione di accessibilità | Accessibilità | Gerenza | Disclaimer e privacy | Offerto da Blogger
    Riproduzione vietata… | Riproduzione consentita… | Vietata la riproduzione… | La redazione non è responsabile… | La redazione non si assume…
    Le opinioni espresse in questo articolo… | Testata registrata… | Testata giornalistica registrata… | Registrazione Tribunale di… | Registrazione presso il Tribunale…
    Iscrizione al Tribunale… | Direttore responsabile… | Informativa privacy | Informativa cookie | Informativa estesa | Privacy e cookie policy | Privacy policy e cookie
    Termini di servizio | Termini di utilizzo | Termini d’uso | Condizioni di utilizzo | Codice etico | Codice deontologico | La redazione | Redazione | Pubblicità Contatti
    Per la pubblicità | Fai pubblicità con noi | Lavora con noi | Assistenza | Domande frequenti | Credits | Disclaimer | Diritto d’autore | Partita IVA…
  `,
  likes: `
    Mi piace | Mi piace Caricamento | Caricamento | Di' per primo che ti piace | Piace a # persone | A # blogger piace questo
    Mi piace # | Non mi piace | Valuta questo articolo | Vota questo articolo | Ti è stato utile questo articolo | Ti è piaciuto questo articolo
  `,
  'mistake-report': `
    Hai notato un errore Evidenzia il testo e premi Ctrl+Invio… | Hai notato un errore Evidenzia il testo e premi Ctrl Enter
    Segnala un errore | Segnala errore | Hai trovato un errore | Segnala un refuso
    Hai notato un errore… | Avete notato un errore… | Se hai trovato un errore… | Se noti un errore… | Segnala un problema | Segnalazioni | Invia una segnalazione
    Inviaci una segnalazione… | Hai una notizia… | Hai una segnalazione… | Hai una storia da raccontare… | Scrivi alla redazione… | Scrivici a… | Contatta la redazione
  `,
  navigation: `
    Vai al contenuto | Vai al contenuto principale | Salta al contenuto | Salta al contenuto principale | Cerca | Cerca nel sito
    Home page | Pagina iniziale | Articolo precedente | Articolo successivo | Prossimo articolo | Post precedente | Post successivo
    Navigazione articoli | Navigazione articolo | Articoli meno recenti | Torna su | Torna all’inizio | Torna alla home | Accedi
    Registrati | Iscriviti | Abbonati | Leggi tutto | Leggi di più | Leggi | Continua a leggere | Continua la lettura | Menu principale
    Apri menu | Apri il menu | Chiudi menu | Chiudi il menu | Mostra altro | Mostra di più | Carica altro | Carica altri | Vedi tutti
    Vedi tutte | Vedi altro | Ti trovi qui | Sei qui | Il mio account | Area riservata | Segui | Scopri di più | Pagina successiva
    Discussioni simili | Chi c’è in linea | Visitano il forum… | Tutti gli orari sono…
    Menu | Chiudi | Vai alla navigazione | Vai al menu | Vai al footer | Vai alla ricerca | Passa al contenuto | Ricerca | Cerca notizie | Accedi Abbonati | Accedi Registrati
    Registrazione | Il mio profilo | Password dimenticata | Abbonamenti | Sfoglia il giornale | Sfoglia l’edizione digitale | Leggi il giornale | Leggi l’edizione digitale
    Edicola digitale | Precedente | Successivo | Successiva | Precedente Successivo | Pagina precedente | Notizia precedente | Notizia successiva | Articoli più recenti
    Post più recente | Post più vecchio | Tutte le sezioni | Sezioni | Tutte le notizie | Tutti gli articoli | Torna in alto | Torna alla homepage | Torna indietro | Indietro
    Inizio pagina | Permalink | Link permanente | Archivio mensile | Seleziona mese | Seleziona il mese | Seleziona una categoria | Leggi l’articolo
    Leggi l’articolo completo | Leggi altro | Mostra tutto | Mostra meno | Vedi tutto | Carica altri articoli | Ulteriori informazioni | Maggiori informazioni | Cambia lingua
  `,
  related: `
    Leggi anche | Leggi pure | Leggi di più | Vedi anche | Guarda anche | Potrebbe interessarti | Potrebbe interessarti anche
    Ti potrebbe interessare | Per approfondire | Approfondisci | Articolo correlato | Da leggere | Da non perdere
    Leggi tutto | Leggi l’articolo | Leggi qui | Approfondimento | Approfondimenti | Guarda il video | Guarda le foto | Ascolta anche | Correlati | Articoli correlati
    Notizie correlate | Sullo stesso argomento | Sullo stesso tema | Sul tema | Articolo precedente | Articolo successivo | Non perderti | Consigliato | Consigliati per te
    Ti consigliamo
  `,
  'share-bar': `
    Condividi | Condividi su Facebook | Condividi su Twitter | Condividi su X | Condividi su WhatsApp | Condividi su LinkedIn
    Condividi su Telegram | Condividi su | Condividi via email | Condividi via e-mail | Condividi per email | Condividi con
    Condividi questo articolo | Condividi l’articolo | Condividi articolo | Condividi la notizia | Condividi questo contenuto | Stampa
    Stampa articolo | Stampa questo articolo | Copia link | Copia il link | Link copiato | Invia per email | Invia ad un amico
    Invia a un amico | Fai clic qui per… | Fai clic per… | Tweet Condividi | Condividi Tweet | Twitta | Seguici | Seguici su
    Seguici su Facebook | Seguici su Twitter | Salva
    Condividi su Pinterest | Condividi su Threads | Condividi via mail | Condividi via WhatsApp | Condividi tramite email | Condividi con gli amici | Condividi sui social
    Condividi questa notizia | Condividi questa pagina | Condividi il link | Invia | Invia via email | Invia per mail | Invia per posta elettronica | Invia l’articolo
    Segnala ad un amico | Segnala a un amico | Consiglia | Stampa l’articolo | Stampa questa pagina | Versione stampabile | Versione per la stampa | Scarica il PDF
    Scarica PDF | Copia URL | Salva articolo | Salva l’articolo | Aggiungi ai preferiti | Regala questo articolo | Tweetta | Clicca per… | Dimensione testo
    Dimensione del testo | Dimensione carattere | Riduci carattere | Ingrandisci carattere | Aumenta dimensione testo | Diminuisci dimensione testo
  `,
  subscription: `
    Iscriviti alla newsletter… | Iscriviti alla nostra newsletter… | Ricevi la newsletter | Ricevi la nostra newsletter
    I nostri canali di notizie | I nostri canali di informazione
    Iscriviti e rimani aggiornato con le ultime notizie e gli eventi più importanti della giornata | Iscriviti al nostro canale Telegram…
    Articolo riservato agli abbonati | Contenuto riservato agli abbonati | Sei già abbonato | Già abbonato Accedi | Abbonati ora
    Sostienici
    Segui il nostro canale WhatsApp… | Segui il nostro canale Telegram… | Iscriviti al nostro canale… | Iscriviti al canale Telegram… | Iscriviti al canale WhatsApp…
    Unisciti al nostro canale… | Unisciti al canale WhatsApp… | Iscriviti alle newsletter… | Iscriviti gratis… | Ricevi le notizie… | Ricevi le ultime notizie…
    Ricevi gli aggiornamenti… | Rimani aggiornato | Resta aggiornato | Rimani sempre aggiornato… | Resta sempre aggiornato… | Scarica la nostra app… | Scarica l’app…
    Scarica la app | Attiva le notifiche | Questo articolo è riservato agli abbonati… | Questo contenuto è riservato agli abbonati… | Riservato agli abbonati
    Solo per abbonati | Contenuto premium | Contenuto esclusivo | Hai già un abbonamento… | Hai già un account… | Non sei abbonato… | Abbonati per continuare a leggere…
    Abbonati per leggere… | Accedi per continuare a leggere… | Registrati per continuare a leggere… | Per continuare a leggere… | Continua a leggere con… | Abbonati subito
    Abbonati a… | Prova gratis | Sostieni il giornalismo indipendente… | Sostieni il nostro lavoro… | Fai una donazione | Dona ora
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
    I più condivisi | Più letti oggi | Più visti | Più popolari | Le notizie più lette | Gli articoli più letti | Notizie più lette | Più lette della settimana | Popolari
    Post popolari | Articoli popolari | Ultime news | Ultime dalla redazione | Ultimi video | Ultimi aggiornamenti | Notizie recenti | Notizie del giorno | Altre news
    Potrebbero interessarti | Potrebbe anche interessarti | Scelti per te | Raccomandati | Dai nostri partner | Notizie dai partner | Dal web | Dal nostro network
    In altre lingue | Leggi in altre lingue | Altri articoli dello stesso autore | Tutti gli articoli di… | Leggi tutti gli articoli di… | Guarda tutti gli articoli di…
    Video correlati | Sfoglia la gallery | Guarda la gallery | Galleria immagini | Nuvola di tag | Sondaggio | Sondaggio del giorno | Calendario eventi | Prossimi eventi
    Temi del giorno | Argomenti del giorno | Meteo oggi | Oroscopo di oggi
  `,
};
