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
  legal: `
    Të gjitha të drejtat e rezervuara | Të gjitha të drejtat të rezervuara | Kushtet e përdorimit | Politika e privatësisë
    Rreth nesh | Kontakt | Kontakti | Impressum
  `,
  navigation: `
    Kalo te përmbajtja | Menu kryesore | Kërko | Kreu | Ballina | Faqja kryesore | Artikulli paraardhës | Artikulli tjetër | Hyr
    Regjistrohu | Lexo më shumë | Lexoni më shumë | Më shumë | Shiko të gjitha | Na ndiqni
  `,
  related: `
    Lexo edhe | Lexoni edhe | Lexo gjithashtu | Lexoni gjithashtu | Lajme të ngjashme | Artikuj të ngjashëm
  `,
  'share-bar': `
    Shpërndaje | Shpërndaj | Ndaje | Ndaje në Facebook | Dërgo me email | Printo | Kopjo linkun
  `,
  widget: `
    Më të lexuarat | Më të lexuara | Të fundit | Lajmet e fundit | Lajme të tjera | Galeria | Arkivi
  `,
};
