import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in German. */
export const GERMAN: Phrasebook = {
  advertisement: `
    Für Links auf dieser Seite erhält… | Mit Sternchen gekennzeichnete Links sind Affiliate-Links… | Dieser Artikel enthält Affiliate-Links…
    Anzeige | Werbung | Advertorial | Nach der Werbung weiterlesen | Artikel wird nach der Anzeige fortgesetzt | Weiter nach der Werbung
    Weiter nach der Anzeige | Weiterlesen nach der Anzeige | Hier geht es nach der Anzeige weiter | Werbung schließen | Werbung ausblenden
    Gesponsert | Bezahlter Inhalt | Sponsored Post | Anzeige schließen | Anzeige überspringen | Werben auf dieser Seite
  `,
  'code-residue': `
    Bitte aktivieren Sie JavaScript… | JavaScript ist deaktiviert… | JavaScript muss aktiviert sein…
    Ihr Browser unterstützt das Video-Element nicht | Ihr Browser unterstützt kein HTML5-Video
    Ihr Browser unterstützt das Audio-Element nicht | Dein Browser unterstützt kein JavaScript…
    Diese E-Mail-Adresse ist vor Spambots geschützt…
  `,
  'comment-form': `
    Sie müssen eingeloggt sein um einen Kommentar zu schreiben | Schreib uns einen Kommentar | Trackback-URL
    Kommentare schreiben | Kommentare geschlossen | Du musst eingeloggt sein um Kommentare zu schreiben… | Kommentarfeed
    Verbinde mit s | Informiere mich über neue Beiträge per E-Mail | E-Mail (erforderlich) (Adresse wird niemals veröffentlicht)
    Name (erforderlich) | Name (Pflichtfeld) | Benachrichtigung bei weiteren Kommentaren per E-Mail senden
    Meinen Namen E-Mail und Website in diesem Browser speichern bis ich wieder kommentiere | Deine E-Mail-Adresse | Ihre E-Mail | Ihr Name
    Dein Name | Dein Kommentar | Ihre Meinung | Webseite | Netiquette | Leserbrief schreiben | Hier klicken um das Antworten abzubrechen
    Schreiben Sie einen Kommentar Antworten abbrechen | Wenn du ein Mensch bist lasse das Feld leer | Benutzername oder E-Mail-Adresse
    Ihr Benutzername | Ihr Passwort | Passwort vergessen | Passwort zurücksetzen | Angemeldet bleiben | Kommentar hinzufügen
    Schreibe einen Kommentar | Schreibe einen Kommentar Antworten abbrechen | Schreiben Sie einen Kommentar | Antworten abbrechen
    Antwort abbrechen | Kommentar verfassen | Kommentar verfassen Antwort abbrechen | Kommentar | Hinterlasse einen Kommentar
    Hinterlasse eine Antwort | Hinterlasse eine Antwort Antwort abbrechen | Einen Kommentar schreiben
    Deine E-Mail-Adresse wird nicht veröffentlicht… | Ihre E-Mail-Adresse wird nicht veröffentlicht…
    Erforderliche Felder sind mit markiert | E-Mail | E-Mail-Adresse | Name E-Mail Website
    Meinen Namen meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern
    Meinen Namen meine E-Mail-Adresse und meine Website in diesem Browser speichern bis ich wieder kommentiere
    Name E-Mail-Adresse und Website in diesem Browser speichern… | Kommentar abschicken | Kommentar absenden | Kommentar absenden Antworten abbrechen | Kommentar senden
    0 Kommentare | Keine Kommentare | Noch keine Kommentare | Noch keine Kommentare vorhanden | Deine Meinung ist gefragt
    Schreib einen Kommentar | Kommentar schreiben | Jetzt kommentieren | Artikel kommentieren | Diskutieren Sie mit
    Pflichtfelder sind markiert | Benachrichtige mich über nachfolgende Kommentare via E-Mail
    Benachrichtige mich über neue Beiträge via E-Mail | Benachrichtige mich bei | Kommentare sind geschlossen
    Die Kommentarfunktion ist geschlossen | Die Kommentarfunktion ist deaktiviert | Kommentarfunktion geschlossen | Kommentare deaktiviert
    Zum Kommentieren anmelden | Bitte melden Sie sich an um zu kommentieren | Du musst angemeldet sein um einen Kommentar abzugeben
    Du musst angemeldet sein um einen Kommentar zu schreiben | Sie müssen angemeldet sein um einen Kommentar abzugeben
    Diese Website verwendet Akismet um Spam zu reduzieren… | Erfahre mehr darüber wie deine Kommentardaten verarbeitet werden
    Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen | Gib hier deinen Kommentar ein | Du kommentierst mit…
    Folgende HTML-Tags sind erlaubt… | Du kannst folgende HTML-Tags benutzen…
    Lieber Leser um Kommentare zu einer Veröffentlichung zu hinterlassen müssen Sie sich anmelden…
    Besucher in der Gruppe Gäste können keine Kommentare hinterlassen…
    Kommentar veröffentlichen | Hinterlassen Sie einen Kommentar | Hinterlassen Sie einen Kommentar Antworten abbrechen
    Hinterlasse eine Antwort Antworten abbrechen
    Bitte Anmelden um der Konversation beizutreten | Bitte Anmelden oder Registrieren um der Konversation beizutreten
    Neueste zuerst | Älteste zuerst | Beste zuerst | Beliebteste zuerst | Relevanteste
    Du musst dich einloggen oder registrieren um hier zu antworten | Du musst dich anmelden oder registrieren um hier zu antworten
    Sie müssen sich anmelden oder registrieren um hier zu antworten
  `,
  cookies: `
    Um deine persönlichen Daten zu schützen haben wir… | An dieser Stelle finden Sie einen externen Inhalt… | Mit dem Laden des Inhalts…
    Externer Inhalt | Empfohlener externer Inhalt | Klicken Sie auf den unteren Button um den Inhalt von…
    Notwendige Cookies | Einstellungen speichern | Ich akzeptiere | Immer aktiv | Cookies & Tracking | Wir verwenden Cookies…
    Diese Website verwendet Cookies… | Diese Webseite verwendet Cookies… | Diese Seite verwendet Cookies… | Diese Website nutzt Cookies…
    Cookie-Einstellungen | Cookies akzeptieren | Alle Cookies akzeptieren | Alle akzeptieren | Akzeptieren | Alle ablehnen | Ablehnen
    Einstellungen verwalten | Cookie-Richtlinie | Cookie-Hinweis | Nur notwendige Cookies | Zustimmen und weiter | Auswahl bestätigen
    Datenschutz-Einstellungen | Privatsphäre-Einstellungen | Einwilligung verwalten
  `,
  counter: `
    # Beiträge Seite # von # | # Beitrag Seite # von # | Seite # von #
    Aufrufe # | # Aufrufe | # mal gelesen | # Minuten Lesezeit | # Min Lesezeit | Lesezeit # Minuten | Lesezeit # Min
    Lesedauer # Minuten | Lesedauer # Min | Lesedauer ca # Minuten | Lesezeit ca # Minuten | Bild # von # | Foto # von # | # Bilder
    Alle # Bilder | # mal geteilt
    # Leser | # x gelesen | # Klicks | Gelesen # | Zugriffe # | # Zugriffe | Gelesen # mal | Lesezeit etwa # Minuten | Lesezeit weniger als # Minute
    Lesedauer etwa # Minuten | # Shares | # geteilt
  `,
  legal: `
    Namentlich gekennzeichnete Beiträge geben…
    Erstelle eine kostenlose Website oder Blog – auf WordPress.com | Rechtliche Hinweise | Wir über uns | Über mich | Wer wir sind
    Pressekontakt | Kontakt & Impressum | Leichte Sprache | Barriere melden | Nutzungsbasierte Onlinewerbung | Häufige Fragen
    Häufig gestellte Fragen | Impressum | Datenschutz | Datenschutzerklärung | Kontakt | AGB | Nutzungsbedingungen
    Alle Rechte vorbehalten | Über uns | Cookie-Richtlinie | Barrierefreiheit | Impressum Datenschutz | Datenschutz Impressum
    Impressum AGB Datenschutz | Datenschutzhinweise | Haftungsausschluss | Mediadaten | Mit freundlicher Unterstützung von WordPress
    Stolz präsentiert von WordPress | Nachdruck nur mit Genehmigung | Vervielfältigung nur mit Genehmigung | Bereitgestellt von Blogger
    Urheberrecht | Jugendschutz | Verträge kündigen | Alle Zeitangaben in WEZ… | Du verwendest einen veralteten Browser…
    Bloggen auf WordPress.com
    Nachdruck verboten… | Nachdruck, auch auszugsweise… | Nachdruck nur mit… | Vervielfältigung nur mit… | Wiedergabe nur mit Genehmigung…
    Die Redaktion ist nicht verantwortlich für… | Die Redaktion übernimmt keine Verantwortung… | Die Redaktion haftet nicht… | Für den Inhalt ist ausschließlich…
    Der Inhalt dieses Artikels gibt die Meinung… | Die Meinung des Autors… | Datenschutz & Cookies | Datenschutz Impressum AGB | Impressum und Datenschutz
    Impressum Datenschutz AGB | Impressum Datenschutz Kontakt | Kontakt Impressum Datenschutz | Widerrufsrecht | Widerruf | Hilfe & Kontakt | Hilfe und Kontakt | Leserservice
    Kundenservice | Aboservice | Abo-Service | Redaktionsstatut | Publizistische Leitlinien | Redaktionelle Richtlinien | Offenlegung | Werben | Werben Sie bei uns
    Anzeige aufgeben | Anzeigen aufgeben | Inserieren | Mediadaten Online | Tarife | Cookies verwalten | Widerrufsbelehrung | Lizenzen
  `,
  likes: `
    War der Artikel nützlich | War dieser Artikel hilfreich | War dieser Beitrag hilfreich | Noch keine Bewertungen | Gefällt dir dieser Artikel
    d Bloggern gefällt das | Gefällt mir | Gefällt mir Wird geladen | Gefällt mir Lade | Liken Lade | LikenLiken | Liken | Wird geladen
    Sei der Erste dem dies gefällt | # Personen gefällt das | Das gefällt # Bloggern
    Like Liebe Haha Wow Traurig Wütend | Gefällt mir Gefällt mir nicht | Gefällt mir # | Artikel bewerten | Bewerten Sie diesen Artikel | Ihre Reaktion
  `,
  'mistake-report': `
    Haben Sie einen Fehler bemerkt Markieren Sie den Text und drücken Sie Strg Eingabe…
    Haben Sie einen Fehler bemerkt Text markieren und drücken Ctrl Enter | Fehler gefunden | Fehler melden | Fehler im Artikel melden
    Tippfehler melden | Fehler gefunden Jetzt melden
    Fehler entdeckt… | Haben Sie einen Fehler entdeckt… | Haben Sie einen Fehler gefunden… | Haben Sie einen Tippfehler gefunden… | Sie haben einen Fehler gefunden…
    Sie haben einen Fehler entdeckt… | Wenn Sie einen Fehler gefunden haben… | Rechtschreibfehler gefunden… | Korrekturhinweis | Korrektur melden
    Haben Sie einen Hinweis für uns… | Haben Sie Hinweise… | Haben Sie Informationen… | Schreiben Sie der Redaktion… | Schreiben Sie uns Ihre Meinung…
    Hinweis an die Redaktion | Kontakt zur Redaktion | Feedback an die Redaktion | Feedback geben | Sagen Sie uns Ihre Meinung
  `,
  navigation: `
    Lade weitere Inhalte | Weitere Inhalte laden | Mehr laden | Quellen anzeigen | Quellen ausblenden | Inhalt laden
    Monat auswählen | Kategorie auswählen | Suchbegriff eingeben | Erweiterte Suche | Zum Inhalt | Zum Inhalt wechseln | Springe direkt zu
    Weitere Informationen | Mehr Informationen | Feed der Einträge | Kommentare-Feed | Kommentare als RSS | Beitrags-Feed (RSS)
    Zur Übersicht | Nach oben scrollen | Themen A-Z | Navigation und Service | Anmelden Registrieren | Jetzt anmelden | Fenster schließen
    Neuerer Post | Älterer Post | Neuerer Post Älterer Post Startseite | Springe zum Inhalt | Zum Inhalt springen
    Zum Hauptinhalt springen | Direkt zum Inhalt | Menü | Menü öffnen | Menü schließen | Startseite | Suche | Suchen | Suche nach
    Beitragsnavigation | Beitrags-Navigation | Anmelden | Einloggen | Weiterlesen | Nach oben | Zur Startseite | Nächster Artikel
    Vorheriger Artikel | Nächster Beitrag | Vorheriger Beitrag | Mehr lesen | Abmelden | Registrieren | Jetzt abonnieren | Abonnieren
    Zurück nach oben | Seitenanfang | Zum Seitenanfang | Ältere Beiträge | Neuere Beiträge | Ältere Artikel | Hauptmenü | Hauptnavigation
    Navigation überspringen | Sie sind hier | Sie befinden sich hier | Mehr anzeigen | Weitere anzeigen | Alle anzeigen
    Zurück zur Übersicht | Zurück | Folgen | Mein Konto | Jetzt registrieren | Mehr erfahren | Suche öffnen
    Ähnliche Themen | Wer ist online | Mitglieder in diesem Forum… | Foren-Übersicht | Alle Zeiten sind UTC… | Alle Zeitangaben in WEZ…
    Vorheriges Thema Nächstes Thema | Nächstes Thema Vorheriges Thema | Autor Nachricht
    Vorherige Seite | Nächste Seite | Vorherige | Nächste | Vorheriger Artikel Nächster Artikel | Zum vorherigen Artikel | Zum nächsten Artikel | Alle Ressorts | Alle Themen
    Alle Rubriken | Alle Nachrichten | Ressorts | Rubriken | Inhalt überspringen | Zum Menü springen | Zur Navigation springen | Zur Suche springen | Zum Footer springen
    Zum Menü | Suche schließen | Seite durchsuchen | Website durchsuchen | Suchbegriff | Logout | Anmelden Abo | Abos | Zum Abo | E-Paper lesen | Zum E-Paper
    Zur digitalen Ausgabe | Digitale Zeitung | Permalink | Permanenter Link | Link zum Artikel | Schließen | Zurück zur Startseite | Zurück zur Liste
    Zurück zum Seitenanfang | Zurück zum Artikel | Nach oben springen | Monatsarchiv | Archiv nach Monaten | Themenübersicht | Seitennavigation | Seitenübersicht
    Sprache wählen | Sprache auswählen | Weitere laden | Weniger anzeigen | Alles anzeigen | Zum Artikel | Ganzen Artikel lesen | Artikel lesen
  `,
  related: `
    Lesen Sie auch | Lies auch | Lesen Sie mehr | Mehr zum Thema | Auch interessant | Siehe auch | Das könnte Sie auch interessieren
    Lesetipp | Mehr dazu | Weiterlesen | Zum Thema | Passend dazu | Lesen Sie hier
    Lesen Sie dazu auch | Lesen Sie dazu | Lesen Sie weiter | Lesen Sie hierzu | Lesen Sie hier mehr | Mehr zu diesem Thema | Mehr Informationen | Zum Nachlesen
    Auch zum Thema | Das könnte dich auch interessieren | Weitere Artikel | Vorheriger Artikel | Nächster Artikel | Vorheriger Beitrag | Nächster Beitrag | Aus dem Archiv
    Verwandtes Thema | Ähnlicher Artikel | Sehen Sie auch | Mehr News | Empfehlung | Hintergrund dazu | Leseempfehlung
  `,
  'share-bar': `
    Möchten Sie den Artikel teilen | Den Artikel mit anderen teilen | Rezept drucken | Liken Sie uns auf Facebook | Artikel merken
    An E-Mail-Adresse senden | Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren
    E-Mail-Überprüfung fehlgeschlagen bitte versuche es noch einmal | Ihr Blog kann leider keine Beiträge per E-Mail teilen | Seite teilen
    Inhalt teilen | URL zum Kopieren | Folge uns | Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet) | Teilen | Teilen Sie dies mit
    Drucken | Auf Facebook teilen | Auf Twitter teilen | Auf X teilen | Per E-Mail teilen | Per WhatsApp teilen | Link kopieren
    Artikel drucken | Artikel teilen | Teilen mit | Teilen auf | Teile mit | Seite drucken | Klick um… | Klicken um… | Zum Teilen auf…
    Artikel versenden | Merken | Per Mail versenden | Als E-Mail versenden | Weiterempfehlen | Empfehlen
    Diesen Beitrag teilen | Beitrag teilen | Teile diesen Beitrag | Diesen Artikel teilen | Folgen Sie uns auf Facebook | Folgen Sie uns
    Folge uns auf | Twittern | Druckversion | Druckansicht | Seite empfehlen | Teilen Twittern | Teilen Drucken | Link kopiert
    In sozialen Netzwerken teilen
    Artikel per E-Mail versenden | Artikel per Mail senden | Artikel weiterempfehlen | An einen Freund senden | An Freunde senden | Per E-Mail senden | Per Mail senden
    Per Mail teilen | Per Facebook teilen | Per Twitter teilen | Per Telegram teilen | Auf WhatsApp teilen | Auf LinkedIn teilen | Auf XING teilen | Auf Telegram teilen
    Auf Pinterest teilen | Auf Threads teilen | Auf Bluesky teilen | Bei Facebook teilen | Bei Twitter teilen | Bei WhatsApp teilen | Über Facebook teilen
    Via WhatsApp teilen | Link teilen | Link in Zwischenablage kopieren | Jetzt teilen | teilen twittern teilen | teilen twittern teilen E-Mail | twittern teilen mitteilen
    Merkliste | Auf die Merkliste | Zur Merkliste hinzufügen | Artikel speichern | Als PDF speichern | PDF herunterladen | Artikel verschenken | Schriftgröße
    Schriftgröße ändern | Schrift vergrößern | Schrift verkleinern | Text vergrößern | Text verkleinern
  `,
  subscription: `
    Sie haben bereits ein Abo Jetzt anmelden | Sie haben bereits ein Abo… | Bereits Abonnent Jetzt anmelden | Jetzt weiterlesen mit…
    # Wochen kostenlos testen | # Monate kostenlos testen | Erster Monat kostenlos | Monatlich kündbar | Jederzeit kündbar
    Mitglied werden | Schließe dich # Followern an | Newsletter Anmeldung | Jetzt spenden | Newsletter abonnieren | Newsletter bestellen
    Jetzt Newsletter abonnieren | Zum Newsletter anmelden | Abonnieren Sie unseren Newsletter… | Abonniere unseren Newsletter…
    Melden Sie sich für unseren Newsletter an… | Unsere Nachrichtenkanäle | Unsere Newskanäle
    Abonnieren Sie und bleiben Sie über die neuesten Nachrichten und die wichtigsten Ereignisse des Tages auf dem Laufenden
    Abonnieren Sie unseren Telegram-Kanal… | Jetzt Abo abschließen | Bereits Abonnent
    Sie haben bereits ein Abo | Jetzt kostenlos testen | Unterstützen Sie uns
    Folgen Sie uns auf… | Folgen Sie uns bei… | Folgen Sie unserem WhatsApp-Kanal… | Folgen Sie unserem Telegram-Kanal… | Abonnieren Sie unseren WhatsApp-Kanal…
    Abonnieren Sie unseren Kanal… | Abonniere unseren Kanal… | Treten Sie unserem Telegram-Kanal bei… | Unser WhatsApp-Kanal | Jetzt App herunterladen
    Jetzt die App herunterladen… | Laden Sie unsere App… | Laden Sie sich unsere App… | Hier geht's zum Newsletter… | Hier geht es zum Newsletter…
    Hier können Sie unseren Newsletter abonnieren… | Mit unserem Newsletter… | Melden Sie sich hier für unseren Newsletter an… | Jetzt zum Newsletter anmelden…
    Push-Nachrichten aktivieren | Benachrichtigungen aktivieren | Dieser Artikel ist nur für Abonnenten… | Dieser Artikel ist kostenpflichtig…
    Dieser Inhalt ist nur für Abonnenten… | Exklusiv für Abonnenten | Nur für Abonnenten | Weiterlesen mit… | Lesen Sie weiter mit… | Jetzt weiterlesen
    Jetzt Abonnent werden | Abonnent werden | Abo bestellen | Abo testen | Zum Abo-Shop | Digital-Abo | Probeabo | Unterstützen Sie unabhängigen Journalismus…
    Unterstützen Sie unsere Arbeit… | Jetzt unterstützen | Jetzt Mitglied werden
  `,
  widget: `
    Schon gelesen | Zum Weiterlesen | Unsere Empfehlungen | Lesen Sie auch die folgenden Beiträge
    Letzte Artikel | Neue Beiträge | Neue Kommentare | Aktuelle Artikel | Aktuelle Meldungen | Aktuelle Nachrichten | Beliebte Artikel
    Top Beiträge & Seiten | Alle Artikel | Weitere Angebote | Aktuelle Ausgabe | Häufig gesucht | Mehr zum Thema | Auch interessant
    Das könnte Sie auch interessieren | Das könnte dich auch interessieren | Ähnliche Beiträge | Ähnliche Artikel | Meistgelesen
    Meistgelesene Artikel | Meist gelesen | Meistkommentiert | Mehr aus diesem Ressort | Neueste Artikel | Neueste Beiträge
    Neueste Kommentare | Letzte Kommentare | Letzte Beiträge | Aktuelle Beiträge | Aktuelles | Weitere Artikel | Weitere Themen
    Weitere Meldungen | Weitere Nachrichten | Lesen Sie auch | Verwandte Artikel | Verwandte Beiträge | Verwandte Themen
    Das könnte Sie interessieren | Beliebte Beiträge | Beliebt | Bildergalerie | Fotostrecke | Kommentare anzeigen
    Alle Kommentare anzeigen | Kommentare ausblenden | Themen in diesem Artikel | Inhaltsverzeichnis | Artikel anhören | Anhören
    Video abspielen | Top-Themen | Top-Nachrichten | Schlagzeilen | Empfohlen | Empfehlungen der Redaktion | Unsere Empfehlung
    Zur Galerie | Kategorien | Archiv | Über den Autor | Über die Autorin | Zum Thema
    Meistgelesen heute | Meistgelesene Beiträge | Am meisten gelesen | Meistgesehen | Meistgeteilt | Top-Artikel | Top-Artikel der Woche | Beliebteste Artikel
    Beliebte Themen | Beliebte Tags | Aus unserem Netzwerk | Partnerinhalte | Partner-Angebote | Anzeigen unserer Partner | Nachrichten unserer Partner | Aus dem Netz
    Mehr aus dem Web | In anderen Sprachen | In anderen Sprachen lesen | Mehr von diesem Autor | Mehr vom Autor | Alle Artikel von… | Alle Beiträge von…
    Mehr aus dem Ressort | Mehr Artikel | Mehr Nachrichten | Mehr News | Mehr Meldungen | Neueste Nachrichten | Neueste Meldungen | Letzte Meldungen | Newsticker
    Eilmeldung abonnieren | Zum Newsticker | Zur Bildergalerie | Zur Fotostrecke | Bilder ansehen | Galerie öffnen | Video ansehen | Vorlesen lassen | Artikel vorlesen
    Veranstaltungskalender | Umfrage | Zur Umfrage | Umfrage des Tages | Wetter heute | Börsenkurse | Stellenangebote
  `,
};
