import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Welsh. */
export const WELSH: Partial<Phrasebook> = {
  'comment-form': `
    Gadael ymateb | Gadael sylw | Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi…
  `,
  legal: `
    Cedwir pob hawl… | Amdanom ni | Cysylltu â ni | Cysylltu | Polisi preifatrwydd | Telerau ac amodau | Telerau defnyddio | Hygyrchedd | Hysbysebu
  `,
  'mistake-report': `
    Oes gennych chi stori… | Wedi gweld camgymeriad… | Cysylltwch â ni…
  `,
  navigation: `
    Neidio i'r cynnwys | Neidio i'r prif gynnwys | Mynd i'r cynnwys | Dewislen | Prif ddewislen | Chwilio | Chwiliwch | Hafan | Mewngofnodi | Cofrestru | Allgofnodi
    Darllen mwy | Darllenwch fwy | Darllen rhagor | Rhagor | Mwy o newyddion | Yn ôl | Yn ôl i'r brig | Erthygl flaenorol | Erthygl nesaf | Tudalen nesaf | Tanysgrifio
    Gweld mwy
  `,
  related: `
    Darllenwch hefyd | Darllen mwy | Darllenwch fwy | Gwyliwch hefyd | Straeon perthnasol | Erthyglau perthnasol
  `,
  'share-bar': `
    Rhannu | Rhannu ar Facebook | Rhannu ar Twitter | Rhannwch | Rhannwch y stori | Rhannu'r dudalen | Rhannu'r erthygl | Argraffu | Anfon at ffrind | Copïo'r ddolen
  `,
  subscription: `
    Dilynwch ni ar… | Tanysgrifiwch i'n cylchlythyr… | Cofrestrwch i dderbyn… | Cylchlythyr | Cefnogwch ni
  `,
  widget: `
    Y mwyaf poblogaidd | Mwyaf poblogaidd | Mwyaf darllenedig | Y diweddaraf | Prif straeon | Straeon perthnasol | Straeon eraill | Erthyglau perthnasol
    Newyddion diweddaraf heddiw
  `,
};
