import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Hungarian. */
export const HUNGARIAN: Phrasebook = {
  advertisement: `
    Hirdetés | Reklám | Fizetett hirdetés | A cikk a hirdetés után folytatódik | A cikk a hirdetés alatt folytatódik | Támogatott tartalom
    Szponzorált tartalom
  `,
  'code-residue': `
    A tartalom megjelenítéséhez engedélyezze a JavaScriptet… | A böngésző nem támogatja… | Ezt az e-mail-címet a szpemrobotok ellen védjük…
  `,
  'comment-form': `
    Vélemény, hozzászólás? | Válasz megszakítása | Szólj hozzá | Hozzászólás írása | Hozzászólás küldése | Hozzászólok
    Az e-mail címet nem tesszük közzé… | A kötelező mezőket karakterrel jelöltük | Hozzászólás | Név | E-mail cím | Honlap
    A hozzászólások lezárva | Hozzászólások lezárva | A hozzászóláshoz be kell jelentkezni | Nincs hozzászólás | Még nincsenek hozzászólások
    A nevem e-mail címem és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz | Legyél az első hozzászóló
    Megjegyzés küldése | Új hozzászólás | A hozzászólások a vonatkozó jogszabályok… | Vélemény, hozzászólás? Válasz megszakítása
    Legújabb elöl | Legrégebbi elöl
  `,
  cookies: `
    Ez a weboldal sütiket használ… | Az oldal sütiket használ… | Weboldalunk sütiket használ… | Sütiket használunk… | Összes elfogadása
    Elfogadom | Összes elutasítása | Süti beállítások | Cookie beállítások | Adatvédelmi beállítások
  `,
  counter: `
    # megtekintés | Megtekintések # | Megtekintve # | # perc olvasás | Olvasási idő # perc | # megosztás | # fotó | # kép
    Olvasási idő kb # perc | # perces olvasmány | Olvasva # alkalommal | # olvasás
  `,
  legal: `
    Minden jog fenntartva | Felhasználási feltételek | Adatvédelem | Adatvédelmi tájékoztató | Adatkezelési tájékoztató | Impresszum
    Rólunk | Kapcsolat | Szerzői jogok | Médiaajánlat | Szerkesztőség
    Minden jogot fenntartunk… | A szerkesztőség nem vállal felelősséget… | A szerkesztőség nem felelős… | A hozzászólások nem tükrözik…
    A kommentek nem szerkesztett tartalmak… | Hirdessen nálunk | Hirdetési információk | Adatvédelmi nyilatkozat | Általános szerződési feltételek | ÁSZF | Jogi nyilatkozat
    Cookie tájékoztató | Moderálási elvek | Etikai kódex | Gyakori kérdések | Ügyfélszolgálat | Akadálymentesítési nyilatkozat
  `,
  likes: `
    Tetszik | Tetszik Betöltés | Betöltés | Kedvelés
    Tetszik # | Nem tetszik | Értékelje a cikket | Hasznos volt a cikk
  `,
  'mistake-report': `
    Hibát talált Jelölje ki és nyomja meg a Ctrl+Enter… | Hibát találtál… | Hibát talált a cikkben… | Hibabejelentés
    Hibát talált… | Ha hibát talál… | Elírást talált… | Hiba bejelentése | Jelezze nekünk… | Van egy jó sztorija… | Írjon nekünk… | Írj nekünk… | Küldje el nekünk…
    Ossza meg velünk… | Írjon a szerkesztőségnek
  `,
  navigation: `
    Ugrás a tartalomra | Kilépés a tartalomba | Tovább a tartalomhoz | Főmenü | Keresés | Kezdőlap | Főoldal | Címlap | Előző cikk
    Következő cikk | Előző bejegyzés | Következő bejegyzés | Bejegyzés navigáció | Korábbi bejegyzések | Újabb bejegyzések | Bejelentkezés
    Belépés | Regisztráció | Kijelentkezés | Vissza az elejére | Vissza a tetejére | Lap tetejére | Tovább olvasom | Olvass tovább
    Tovább a cikkre | Bővebben | Több megjelenítése | Összes megtekintése | További cikkek | Vissza | Kövess minket
    Bezárás | Menü bezárása | Menü megnyitása | Ugrás a tartalomhoz | Tovább a tartalomra | Összes rovat | Rovatok | Összes hír | Minden hír | Előző hír | Következő hír
    Előző | Következő | Előző oldal | Következő oldal | Vissza az oldal tetejére | Vissza a főoldalra | Vissza a lap tetejére | Hónap kiválasztása | Közvetlen link
    Elfelejtett jelszó | Kilépés | Fiókom | Profilom | Előfizetés Belépés | Továbbiak betöltése | Több betöltése | Továbbiak | Mutass többet | Olvasás folytatása
    Teljes cikk | Oldaltérkép
  `,
  related: `
    Olvasta már | Olvasd el ezt is | Ezt is olvassa el | Kapcsolódó cikk | Lásd még | Ajánlott | Ez is érdekelheti
    Olvassa el ezt is | Olvassa el | Olvasson tovább | Nézze meg | Nézd meg ezt is | Kapcsolódó cikkek | Kapcsolódó | Kapcsolódó cikkünk | Kapcsolódó anyagok | Előző cikk
    Következő cikk | Ajánljuk | Ajánlott cikk | Bővebben | További részletek | A témában
  `,
  'share-bar': `
    Megosztás | Megosztom | Oszd meg | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren | Küldés e-mailben
    Elküldöm e-mailben | Nyomtatás | Link másolása | Hivatkozás másolása | Mentés
    Megosztás X-en | Megosztás e-mailben | Megosztás WhatsAppon | Megosztom Facebookon | Ossza meg | Ossza meg másokkal is | Oszd meg másokkal | Oszd meg barátaiddal
    Cikk megosztása | Küldés ismerősnek | Elküldöm | Ajánlom | Cikk ajánlása | Nyomtatom | Cikk nyomtatása | Nyomtatható verzió | Link vágólapra másolása | Betűméret
    Szövegméret | Tetszik és megosztom
  `,
  subscription: `
    Iratkozzon fel hírlevelünkre… | Iratkozz fel hírlevelünkre… | Feliratkozás | Feliratkozom | Hírlevél feliratkozás | Előfizetés
    Előfizetek | Támogass minket | Ez a cikk csak előfizetők számára… | Kövessen minket a…
    Kövessen minket… | Kövesse oldalunkat… | Csatlakozz hozzánk… | Iratkozzon fel… | Iratkozz fel a hírlevelünkre… | Feliratkozás hírlevélre | Feliratkozás a hírlevélre
    Feliratkozom a hírlevélre | Töltse le alkalmazásunkat… | Töltsd le az alkalmazást… | Ez a cikk csak előfizetőknek… | Csak előfizetőknek | Előfizetői tartalom
    Ez a tartalom csak előfizetők… | Már előfizető… | Már van előfizetése… | Fizessen elő… | Fizess elő… | Előfizetőink… | Értesítések engedélyezése | Támogasson minket…
    Támogatás | Támogatom | Támogassa munkánkat…
  `,
  widget: `
    Legolvasottabb | Legolvasottabb cikkek | Legfrissebb | Legfrissebb hírek | Friss hírek | Legutóbbi bejegyzések | Legutóbbi hozzászólások
    Kapcsolódó cikkek | Kapcsolódó tartalom | Hasonló cikkek | Kapcsolódó | Ajánljuk | Ajánlott cikkek | Ez is érdekelheti | Galéria
    Képgaléria | Hozzászólások megjelenítése | Archívum | Kategóriák | Címkék | A szerzőről | További hírek
    Legolvasottabbak | Legnépszerűbb | Legnépszerűbb cikkek | Legfrissebb cikkek | Friss cikkek | Népszerű | Népszerű cikkek | Kapcsolódó hírek | Kapcsolódó tartalmak
    További híreink | A szerző további cikkei | A szerző összes cikke | Még több hír | Ajánló | Ajánlott | Ez is érdekelhet | Önnek ajánljuk | Neked ajánljuk
    Partnereink hírei | Partnereink | Partnereinktől | Más nyelveken | Kiemelt hírek | Kiemelt | A nap témája | Archívum havi | Galéria megtekintése | Nézze meg galériánkat
    Videó megtekintése | Cikk meghallgatása | Szavazás | Tartalomjegyzék | Deviza árfolyamok
  `,
};
