import { isWebAddress } from './webaddress.ts';
import type { SidecarValues } from '../record.ts';

/**
 * How scrapers and the columns of their tables call each value, the surest name first; case, "_", "-" and spaces aside. After the English
 * names stand those in German, French, Spanish, Italian, Portuguese, Dutch, Polish and Russian.
 */
export const KEYS: Readonly<Record<keyof SidecarValues, readonly string[]>> = {
  title: toNames(
    'title headline posttitle articletitle titel überschrift schlagzeile titre título titulo titular',
    'titolo kop tytuł tytul заголовок название',
  ),
  date: toNames(
    'date datepublished publisheddate pubdate publishedat published publishdate datepublish',
    'publicationdate publishedtime publishtime publishingdate posted dateposted postdate',
    'datum erscheinungsdatum veröffentlicht datedepublication fecha fechadepublicación fechadepublicacion',
    'data datadipubblicazione datadepublicação publicatiedatum datapublikacji дата датапубликации',
  ),
  updated: toNames(
    'datemodified updatedat updated modified modifiedat modifieddate modifiedtime dateupdated lastmodified',
    'aktualisiert geändert misàjour actualizado aggiornato atualizado bijgewerkt aktualizacja обновлено',
  ),
  source: toNames(
    'source site sitename publisher metasitename ogsitename newspaper publication outlet',
    'quelle zeitung medium journal fuente periódico periodico fonte testata giornale jornal bron',
    'krant źródło zrodlo gazeta источник издание газета',
  ),
  host: ['hostname', 'sourcehostname', 'domain', 'host', 'sourcedomain'],
  location: ['location', 'place', 'dateline', 'ort', 'lieu', 'lugar', 'luogo', 'plaats', 'miejsce', 'место'],
  byline: toNames(
    'author authors byline authorname creator autor autorin autoren verfasser auteur auteurs autora',
    'autores autore autori autorzy автор авторы',
  ),
  url: ['url', 'link', 'sourceurl', 'originalurl', 'canonicalurl', 'articleurl', 'pageurl', 'permalink', 'lien', 'enlace', 'ссылка'],
  language: ['language', 'lang', 'metalang', 'inlanguage', 'sprache', 'langue', 'idioma', 'lingua', 'taal', 'język', 'язык'],
  tags: toNames(
    'tags keywords categories schlagwörter schlagworte stichwörter stichworte motsclés palabrasclave',
    'etiquetas parolechiave palavraschave trefwoorden tagi słowakluczowe теги ключевыеслова',
  ),
  retrieved: [
    'retrieved',
    'crawled',
    'scrapedat',
    'fetched',
    'retrievedat',
    'crawledat',
    'crawldate',
    'fetchedat',
    'datedownload',
    'abgerufen',
  ],
};

/** Names that stand in lines for people to read, parted by spaces. */
export function toNames(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ');
}

const MARKS = /[\s_-]+/gu;

/** A scraper's name for a value without its marks; some call the address of the page its source, and many all that they hold "data". */
export function toKey(name: string, value: unknown): string {
  const key = name.normalize('NFC').toLowerCase().replace(MARKS, '');
  if (key === 'data' && typeof value === 'object') return '';
  return key === 'source' && typeof value === 'string' && isWebAddress(value) ? 'sourceurl' : key;
}
