import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Albanian. */
export const ALBANIAN: Partial<Phrasebook> = {
  advertisement: `
    Reklamë | Reklama | Artikulli vazhdon pas reklamës | Përmbajtje e sponsorizuar
  `,
  'comment-form': `
    Lini një koment | Lini një Përgjigje | Anuloje përgjigjen | Adresa juaj email s’do të bëhet publike… | Shkruaj një koment
    Shto koment | Komento | Posto koment | Lini një Përgjigje Anuloje përgjigjen
  `,
  cookies: `
    Kjo faqe përdor cookies… | Ne përdorim cookies… | Pranoj | Prano të gjitha | Refuzo të gjitha
  `,
  counter: `
    # shikime | Shikime # | # lexime | Lexuar # herë | Koha e leximit # minuta | # min lexim | # shpërndarje
  `,
  legal: `
    Të gjitha të drejtat e rezervuara | Të gjitha të drejtat të rezervuara | Kushtet e përdorimit | Politika e privatësisë
    Rreth nesh | Kontakt | Kontakti | Impressum
    Të gjitha të drejtat janë të rezervuara… | Ndalohet kopjimi… | Ndalohet riprodhimi… | Na kontaktoni | Redaksia | Marketing | Impresumi | Reklamo me ne
  `,
  likes: `
    Më pëlqen | Pëlqeje | Nuk më pëlqen
  `,
  'mistake-report': `
    Gjetët një gabim… | Raporto gabim | Raporto një gabim | Keni një lajm… | Na shkruani… | Dërgoni lajmin
  `,
  navigation: `
    Kalo te përmbajtja | Menu kryesore | Kërko | Kreu | Ballina | Faqja kryesore | Artikulli paraardhës | Artikulli tjetër | Hyr
    Regjistrohu | Lexo më shumë | Lexoni më shumë | Më shumë | Shiko të gjitha | Na ndiqni
    Kalo tek përmbajtja | Menu | Menuja kryesore | Kërkim | Kthehu lart | Kthehu | Mbyll | Kyçu | Dil | Abonohu | Lexo më tepër | Shiko më shumë | Shfaq më shumë
    Të gjitha lajmet | Artikulli i mëparshëm | Artikulli i radhës | Lajmi i mëparshëm | Lajmi tjetër | Faqja tjetër | Faqja e mëparshme | E mëparshme | Tjetra | Zgjidh muajin
  `,
  related: `
    Lexo edhe | Lexoni edhe | Lexo gjithashtu | Lexoni gjithashtu | Lajme të ngjashme | Artikuj të ngjashëm
    Lexo më shumë | Shiko edhe | Shihni edhe | Të ngjashme | Artikulli i mëparshëm | Artikulli tjetër
  `,
  'share-bar': `
    Shpërndaje | Shpërndaj | Ndaje | Ndaje në Facebook | Dërgo me email | Printo | Kopjo linkun
    Shpërndaje në Facebook | Shpërndaje në Twitter | Shpërndaje në WhatsApp | Shpërnda | Shpërndani | Ndaje me miqtë | Dërgoja një miku | Shtyp | Kopjo lidhjen | Ruaj
  `,
  subscription: `
    Na ndiqni në… | Ndiqni kanalin tonë… | Bashkohu me kanalin tonë… | Abonohuni në… | Abonohu në newsletter… | Regjistrohu për newsletter… | Shkarkoni aplikacionin…
    Vetëm për abonentë | Na mbështesni
  `,
  widget: `
    Më të lexuarat | Më të lexuara | Të fundit | Lajmet e fundit | Lajme të tjera | Galeria | Arkivi
    Më të klikuarat | Më të fundit | Më të rejat | Lajme të ngjashme | Të ngjashme | Artikuj të ngjashëm | Artikujt e fundit | Të tjera | Më shumë nga autori
    Të rekomanduara | Rekomandojmë | Popullore | Komentet e fundit | Kategoritë | Etiketat | Në gjuhë të tjera
  `,
};
