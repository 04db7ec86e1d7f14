import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Esperanto. */
export const ESPERANTO: Partial<Phrasebook> = {
  'comment-form': `
    Lasi komenton | Lasi respondon | Aldoni komenton | Via retpoŝtadreso ne estos publikigita…
  `,
  legal: `
    Ĉiuj rajtoj rezervitaj… | Pri ni | Kontakto | Kontaktu nin | Privateca politiko | Uzkondiĉoj | Kondiĉoj de uzado
  `,
  likes: `
    Mi ŝatas | Ŝati
  `,
  'mistake-report': `
    Ĉu vi trovis eraron… | Raporti eraron
  `,
  navigation: `
    Rekte al enhavo | Iri al enhavo | Salti al enhavo | Menuo | Ĉefa menuo | Serĉi | Serĉo | Ĉefpaĝo | Hejmpaĝo | Ensaluti | Elsaluti | Registriĝi | Legi pli | Legu pli
    Legi plu | Pli da novaĵoj | Ĉiuj novaĵoj | Antaŭa artikolo | Sekva artikolo | Antaŭa paĝo | Sekva paĝo | Reen | Reen supren | Fermi | Aboni | Abonu | Montri pli
  `,
  related: `
    Legu ankaŭ | Vidu ankaŭ | Rilataj artikoloj | Legu pli
  `,
  'share-bar': `
    Kunhavigi | Kundividi | Diskonigi | Kunhavigi per Facebook | Konigi al amiko | Sendi al amiko | Sendi retpoŝte | Kopii ligilon
  `,
  subscription: `
    Sekvu nin… | Abonu nian bultenon… | Aliĝu al nia kanalo… | Bulteno | Subtenu nin
  `,
  widget: `
    Plej legataj | Plej legata | Plej popularaj | Lastaj artikoloj | Lastaj komentoj | Rilataj artikoloj | Rilata enhavo | Aliaj novaĵoj | En aliaj lingvoj | Freŝaj artikoloj
  `,
};
