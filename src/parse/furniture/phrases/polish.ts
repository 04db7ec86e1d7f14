import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Polish. */
export const POLISH: Phrasebook = {
  advertisement: `
    Reklama | Reklamy | Artykuł sponsorowany | Materiał sponsorowany | Materiał reklamowy | Materiał partnera | Treść sponsorowana
    Sponsorowane | Dalsza część tekstu pod reklamą | Dalsza część artykułu pod reklamą | Dalsza część tekstu znajduje się pod reklamą
    Dalszy ciąg materiału pod wideo | Ciąg dalszy pod reklamą | Dalsza część artykułu pod materiałem wideo | Koniec reklamy
    Zamknij reklamę | Pomiń reklamę
  `,
  'code-residue': `
    Włącz JavaScript… | Proszę włączyć JavaScript… | JavaScript jest wyłączony… | Twoja przeglądarka nie obsługuje elementu wideo
    Twoja przeglądarka nie obsługuje… | Ten adres pocztowy jest chroniony przed spamowaniem…
  `,
  'comment-form': `
    Dodaj komentarz | Dodaj komentarz Anuluj pisanie odpowiedzi | Dodaj komentarz Anuluj odpowiedź | Anuluj pisanie odpowiedzi
    Anuluj odpowiedź | Zostaw komentarz | Zostaw odpowiedź | Napisz komentarz | Skomentuj | Skomentuj artykuł
    Twój adres e-mail nie zostanie opublikowany… | Twój adres email nie zostanie opublikowany… | Wymagane pola są oznaczone
    Pola wymagane są oznaczone | Komentarz | Nazwa | Podpis | Adres e-mail | Witryna internetowa | Strona internetowa | Twój komentarz
    Brak komentarzy | 0 komentarzy | Opublikuj komentarz | Wyślij komentarz | Wyślij odpowiedź
    Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
    Zapisz moje dane adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy
    Powiadom mnie o kolejnych komentarzach przez email | Powiadom mnie o nowych komentarzach przez email
    Powiadom mnie o nowych wpisach przez email | Możliwość komentowania została wyłączona | Możliwość komentowania jest wyłączona
    Komentowanie zostało wyłączone | Komentarze są zamknięte | Komentarze są wyłączone | Zaloguj się aby dodać komentarz
    Zaloguj się aby skomentować | Zaloguj się by komentować | Musisz się zalogować aby móc dodać komentarz
    Musisz być zalogowany aby dodać komentarz | Ta strona używa Akismet do redukcji spamu…
    Dowiedz się w jaki sposób przetwarzane są dane Twoich komentarzy | Bądź pierwszą osobą która skomentuje
    Drogi czytelniku aby zostawić komentarz pod publikacją musisz się zalogować…
    Odwiedzający należący do grupy Goście nie mogą dodawać komentarzy…
    Prześlij komentarz | Odśwież komentarze
    od najnowszych | od najstarszych | od najlepszych | Najlepiej oceniane
    Musisz się zalogować lub zarejestrować by móc tutaj odpowiedzieć | Musisz się zalogować lub zarejestrować aby odpowiedzieć
  `,
  cookies: `
    Używamy plików cookie… | Używamy plików cookies… | Ta strona używa plików cookie… | Ta strona używa ciasteczek…
    Ta strona korzysta z plików cookie… | Nasza strona używa plików cookies… | Nasz serwis wykorzystuje pliki cookies…
    Strona korzysta z plików cookies… | Serwis korzysta z plików cookies… | Kontynuując przeglądanie… | Akceptuj wszystkie | Akceptuję
    Akceptuj | Akceptuj cookies | Zaakceptuj wszystkie | Odrzuć | Odrzuć wszystkie | Tylko niezbędne | Ustawienia cookies
    Ustawienia plików cookie | Ustawienia ciasteczek | Zarządzaj zgodami | Zarządzaj plikami cookie | Polityka cookies
    Polityka plików cookies | Przejdź do serwisu
  `,
  counter: `
    Posty # Strona # z # | Posty: # Strona # z # | Strona # z #
    Wyświetlenia # | Wyświetleń # | # wyświetleń | Odsłon # | Odsłony # | Liczba odsłon # | # odsłon | # udostępnień | # min czytania
    # minut czytania | # minuty czytania | Czas czytania # min | Czas czytania # minut | Czas czytania # minuty | Przeczytasz w # min
    Zdjęcie # z # | Foto # z # | # zdjęć | Odwiedzin # | Czytano # razy | Przeczytano # razy
    Artykuł czytano # razy | Przeczytano # | Czytany # razy | Liczba wyświetleń # | Wyświetlono # razy | Ten tekst przeczytasz w # minut | Ten tekst przeczytasz w # minuty
    Czytasz # min | Czas czytania ok # min | # udostępnienia | Udostępnień #
  `,
  legal: `
    Materiał chroniony prawem autorskim…
    Polityka prywatności | Regulamin | Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone | O nas | Kontakt | Skontaktuj się z nami
    Warunki korzystania | Warunki użytkowania | Prawa autorskie | Mapa strony | Mapa serwisu | Kopiowanie zabronione
    Kopiowanie materiałów zabronione… | Rozpowszechnianie niniejszego artykułu… | Dumnie wspierane przez WordPressa
    Obsługiwane przez usługę Blogger | Deklaracja dostępności | Nota prawna | RODO | Reklama w serwisie | Regulamin serwisu
    Regulamin Polityka prywatności
    Kopiowanie, powielanie… | Powielanie zabronione… | Przedruk zabroniony… | Przedruk wyłącznie… | Zakaz kopiowania… | Dalsze rozpowszechnianie artykułu…
    Redakcja nie ponosi odpowiedzialności… | Redakcja nie odpowiada za… | Opinie zawarte w tekście… | Redakcja | Biuro reklamy | Ogłoszenia drobne regulamin | Pomoc
    Kontakt z redakcją | Kontakt Reklama | Reklama Kontakt | Polityka redakcyjna | Kodeks etyki | Ochrona danych osobowych | Zasady użytkowania | Praca u nas
  `,
  likes: `
    Lubię to | Lubię to Wczytywanie | Lubię to Ładowanie | Polub | Polub Wczytywanie | Wczytywanie | Ładowanie
    Bądź pierwszą osobą która doda ten wpis do polubionych | # osób lubi to
    Lubię to # | Nie lubię | Super Ha ha Wow Przykro Wrr | Oceń artykuł | Oceń ten artykuł | Czy artykuł był przydatny | Podoba mi się | Nie podoba mi się
  `,
  'mistake-report': `
    Zauważyłeś błąd Zaznacz tekst i naciśnij Ctrl+Enter… | Zauważyłeś błąd Podświetl tekst i naciśnij Ctrl Enter | Zgłoś błąd
    Zgłoś błąd w artykule | Widzisz błąd | Znalazłeś błąd | Zauważyłeś literówkę | Masz uwagi do artykułu
    Zauważyłeś błąd… | Zobaczyłeś błąd… | Jeśli zauważyłeś błąd… | Masz ciekawy temat… | Masz dla nas temat… | Masz temat dla naszego reportera… | Masz informację…
    Widziałeś coś ciekawego… | Napisz do nas… | Napisz do redakcji… | Napisz do autora | Skontaktuj się z redakcją… | Zgłoś temat | Zgłoś literówkę
  `,
  navigation: `
    Przejdź do treści | Przejdź do głównej treści | Przejdź do zawartości | Przeskocz do treści | Przejdź do menu | Szukaj | Wyszukaj
    Wyszukiwarka | Strona główna | Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis | Starsze wpisy | Nowsze wpisy
    Nowszy post | Starszy post | Nawigacja wpisu | Nawigacja po wpisach | Zaloguj się | Zaloguj | Wyloguj się | Logowanie | Rejestracja
    Zarejestruj się | Załóż konto | Moje konto | Subskrybuj | Prenumerata | Prenumeruj | Kup prenumeratę | Czytaj dalej | Czytaj więcej
    Czytaj całość | Wróć na górę | Do góry | Wróć do góry | Powrót do góry | Menu główne | Otwórz menu | Zamknij menu | Pokaż więcej
    Zobacz więcej | Wczytaj więcej | Załaduj więcej | Zobacz wszystkie | Poprzednia strona | Następna strona | Jesteś tutaj | Obserwuj
    Dowiedz się więcej | Rozwiń
    Podobne wątki | Podobne tematy | Kto jest online | Użytkownicy przeglądający to forum… | Strefa czasowa UTC…
    Poprzednia | Następna | Poprzedni | Następny | Zamknij | Zamknij wyszukiwarkę | Wszystkie działy | Działy | Wszystkie wiadomości | Wszystkie artykuły | Powrót
    Powrót do strony głównej | Powrót do listy | Na górę | Przejdź do nawigacji | Przejdź do stopki | Przejdź do wyszukiwarki | Przejdź do strony głównej | Link bezpośredni
    Bezpośredni odnośnik | Wybierz miesiąc | Wybierz kategorię | Zapomniałeś hasła | Mój profil | Czytaj cały artykuł | Czytaj artykuł | Więcej artykułów | Pokaż mniej
    Następna strona Poprzednia strona
  `,
  related: `
    Zobacz również | Zobacz także | Zobacz też | Czytaj również | Czytaj także | Czytaj też | Czytaj więcej | Przeczytaj także
    Przeczytaj też | Przeczytaj również | Sprawdź też | Sprawdź także | Polecamy | Więcej na ten temat | Warto przeczytać | Obejrzyj też
    Przeczytaj | Czytaj dalej | Czytaj koniecznie | Dowiedz się więcej | Posłuchaj także | Obejrzyj | Obejrzyj również | Poprzedni artykuł | Następny artykuł
    Powiązane artykuły | Powiązany artykuł | Powiązane | W tym temacie | Na ten temat | Więcej o sprawie | Nie przegap
  `,
  'share-bar': `
    Udostępnij | Udostępnij na Facebooku | Udostępnij na Twitterze | Udostępnij na X | Udostępnij na WhatsApp | Udostępnij na LinkedIn
    Udostępnij artykuł | Udostępnij ten artykuł | Udostępnij to | Udostępnij link | Udostępnij w | Podziel się | Podziel się tym
    Podziel się na Facebooku | Podziel się artykułem | Podziel się z innymi | Drukuj | Wydrukuj | Wersja do druku | Kopiuj link
    Skopiuj link | Link skopiowany | Wyślij znajomemu | Wyślij e-mailem | Wyślij mailem | Wyślij pocztą | Poleć znajomemu | Tweetnij
    Kliknij aby… | Kliknij by… | Obserwuj nas | Obserwuj nas na Facebooku | Śledź nas na Facebooku | Polub nas na Facebooku
    Znajdź nas na Facebooku | Zapisz
    Udostępnij przez e-mail | Udostępnij e-mailem | Udostępnij na Telegramie | Udostępnij przez WhatsApp | Udostępnij znajomym | Udostępnij stronę | Wyślij link
    Wyślij artykuł | Wyślij do znajomego | Wyślij na WhatsApp | Poleć artykuł | Poleć ten artykuł | Drukuj artykuł | Drukuj stronę | Pobierz PDF | Zapisz artykuł
    Dodaj do ulubionych | Skopiuj adres | Rozmiar tekstu | Wielkość tekstu | Rozmiar czcionki | Powiększ tekst | Pomniejsz tekst | Powiększ czcionkę | Zmniejsz czcionkę
  `,
  subscription: `
    Zapisz się do newslettera… | Zapisz się na newsletter… | Zapisz się na nasz newsletter… | Subskrybuj newsletter…
    Zasubskrybuj nasz kanał… | Nasze kanały informacyjne | Nasze kanały z wiadomościami
    Subskrybuj i bądź na bieżąco z najnowszymi wiadomościami i najważniejszymi wydarzeniami dnia
    Zapisz się i bądź na bieżąco z najnowszymi wiadomościami i najważniejszymi wydarzeniami dnia | Subskrybuj nasz kanał na Telegramie…
    Artykuł dostępny tylko dla prenumeratorów | Tylko dla prenumeratorów | Masz już prenumeratę Zaloguj się | Jesteś prenumeratorem
    Wesprzyj nas
    Obserwuj nas na… | Obserwuj nas w… | Obserwuj nasz kanał… | Dołącz do nas na… | Dołącz do naszego kanału… | Dołącz do kanału… | Śledź nas na… | Znajdź nas na…
    Polub nas na… | Subskrybuj nasz kanał… | Pobierz aplikację… | Pobierz naszą aplikację… | Zapisz się | Zapisz się i otrzymuj… | Otrzymuj najnowsze wiadomości…
    Włącz powiadomienia | Treść tylko dla subskrybentów… | Tylko dla subskrybentów | Artykuł premium | Treść premium | Artykuł tylko dla…
    Ten artykuł jest dostępny tylko dla… | Masz już konto… | Masz już dostęp… | Masz subskrypcję… | Kup dostęp | Kup subskrypcję | Czytaj dalej kupując… | Aby czytać dalej…
    Wesprzyj niezależne dziennikarstwo… | Wspieraj nas | Przekaż darowiznę
  `,
  widget: `
    Najczęściej czytane | Najpopularniejsze | Popularne | Popularne artykuły | Najchętniej czytane | Najczęściej komentowane | Najnowsze
    Najnowsze wiadomości | Najnowsze artykuły | Najnowsze wpisy | Najnowsze komentarze | Ostatnie wpisy | Ostatnie komentarze
    Ostatnio dodane | Zobacz również | Zobacz także | Zobacz też | Czytaj także | Czytaj też | Czytaj również | Przeczytaj także
    Przeczytaj również | Powiązane artykuły | Powiązane | Powiązane wpisy | Podobne artykuły | Podobne wpisy | Podobne | Polecamy
    Polecane | Polecane artykuły | Może Cię zainteresować | To może Cię zainteresować | Mogą Cię zainteresować | Więcej wiadomości
    Więcej na ten temat | Wiadomości | Z ostatniej chwili | Na skróty | Tematy | Pokaż komentarze | Ukryj komentarze | Zobacz komentarze
    Zobacz wszystkie komentarze | Wszystkie komentarze | Galeria zdjęć | Galeria | Zobacz galerię | Posłuchaj artykułu | Odtwórz wideo
    Spis treści | Archiwum | Archiwa | Kategorie | O autorze
    Najczęściej oglądane | Najnowsze newsy | Najnowsze informacje | Ostatnie artykuły | Ostatnie newsy | Czytaj więcej o… | Wszystkie artykuły autora | Więcej od autora
    Inne artykuły autora | Inne artykuły | Inne wiadomości | Inne języki | W innych językach | Od naszych partnerów | Materiały partnerów | Wiadomości partnerów
    Rekomendowane | Rekomendowane dla Ciebie | Wybrane dla Ciebie | Redakcja poleca | Polecamy również | Nie przegap | Gorące tematy | Popularne tematy | Popularne tagi
    Tagi | Chmura tagów | Zobacz zdjęcia | Zobacz wideo | Zobacz film | Odsłuchaj artykuł | Sonda | Sonda dnia | Ankieta | Kalendarz wydarzeń | Komentarze czytelników
  `,
};
