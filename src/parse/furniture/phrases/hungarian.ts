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
  `,
  legal: `
    Minden jog fenntartva | Felhasználási feltételek | Adatvédelem | Adatvédelmi tájékoztató | Adatkezelési tájékoztató | Impresszum
    Rólunk | Kapcsolat | Szerzői jogok | Médiaajánlat | Szerkesztőség
  `,
  likes: `
    Tetszik | Tetszik Betöltés | Betöltés | Kedvelés
  `,
  'mistake-report': `
    Hibát talált Jelölje ki és nyomja meg a Ctrl+Enter… | Hibát találtál… | Hibát talált a cikkben… | Hibabejelentés
  `,
  navigation: `
    Ugrás a tartalomra | Kilépés a tartalomba | Tovább a tartalomhoz | Főmenü | Keresés | Kezdőlap | Főoldal | Címlap | Előző cikk
    Következő cikk | Előző bejegyzés | Következő bejegyzés | Bejegyzés navigáció | Korábbi bejegyzések | Újabb bejegyzések | Bejelentkezés
    Belépés | Regisztráció | Kijelentkezés | Vissza az elejére | Vissza a tetejére | Lap tetejére | Tovább olvasom | Olvass tovább
    Tovább a cikkre | Bővebben | Több megjelenítése | Összes megtekintése | További cikkek | Vissza | Kövess minket
  `,
  related: `
    Olvasta már | Olvasd el ezt is | Ezt is olvassa el | Kapcsolódó cikk | Lásd még | Ajánlott | Ez is érdekelheti
  `,
  'share-bar': `
    Megosztás | Megosztom | Oszd meg | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren | Küldés e-mailben
    Elküldöm e-mailben | Nyomtatás | Link másolása | Hivatkozás másolása | Mentés
  `,
  subscription: `
    Iratkozzon fel hírlevelünkre… | Iratkozz fel hírlevelünkre… | Feliratkozás | Feliratkozom | Hírlevél feliratkozás | Előfizetés
    Előfizetek | Támogass minket | Ez a cikk csak előfizetők számára… | Kövessen minket a…
  `,
  widget: `
    Legolvasottabb | Legolvasottabb cikkek | Legfrissebb | Legfrissebb hírek | Friss hírek | Legutóbbi bejegyzések | Legutóbbi hozzászólások
    Kapcsolódó cikkek | Kapcsolódó tartalom | Hasonló cikkek | Kapcsolódó | Ajánljuk | Ajánlott cikkek | Ez is érdekelheti | Galéria
    Képgaléria | Hozzászólások megjelenítése | Archívum | Kategóriák | Címkék | A szerzőről | További hírek
  `,
};
