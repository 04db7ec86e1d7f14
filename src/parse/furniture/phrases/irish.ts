import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Irish. */
export const IRISH: Partial<Phrasebook> = {
  'comment-form': `
    Fág freagra | Fág trácht | Ní fhoilseofar do sheoladh ríomhphoist…
  `,
  legal: `
    Gach ceart ar cosaint… | Gach ceart ar cosnamh… | Fúinn | Maidir linn | Polasaí príobháideachais | Beartas príobháideachais | Téarmaí agus coinníollacha | Téarmaí úsáide
  `,
  'mistake-report': `
    An bhfaca tú botún… | An bhfuil scéal agat… | Déan teagmháil linn
  `,
  navigation: `
    Léim go dtí an t-ábhar | Scipeáil go dtí an príomhábhar | Roghchlár | Príomhroghchlár | Cuardaigh | Cuardach | Leathanach baile | Logáil isteach | Cláraigh
    Léigh tuilleadh | Léigh níos mó | Tuilleadh | Tuilleadh nuachta | Ar ais | Ar ais go barr | An chéad alt eile | An t-alt roimhe seo
  `,
  related: `
    Léigh freisin | Léigh tuilleadh | Féach freisin | Ábhar gaolmhar | Scéalta gaolmhara
  `,
  'share-bar': `
    Roinn | Roinn ar Facebook | Roinn ar Twitter | Roinn an t-alt | Roinn an scéal | Priontáil | Seol chuig cara | Cóipeáil nasc
  `,
  subscription: `
    Lean muid ar… | Lean sinn ar… | Liostáil | Liostáil lenár nuachtlitir… | Cláraigh don nuachtlitir… | Nuachtlitir
  `,
  widget: `
    Na scéalta is mó léite | Is mó léite | Is déanaí | Nuacht is déanaí inniu | Scéalta eile | Scéalta gaolmhara | Ailt ghaolmhara
  `,
};
