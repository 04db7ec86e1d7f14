import { isFull } from '../../text/dates/date.ts';
import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import { toLabel } from '../fields/preamble.ts';
import type { Label } from '../fields/preamble.ts';
import { isDay, toFilled, toFrame } from './frame.ts';
import type { Database } from './frame.ts';

/** Nom de la source: over its value */
const SOURCE_OVER = /^(?:nom de la source|source name)$/iu;
const OVER = /^(?:type de source|source type|périodicité|periodicity|couverture géographique|geographical coverage|provenance|origin)$/iu;
/** news·20171027·OLI·4c1d8e · Certificat émis le … · Le Quai • p. 6 • 512 mots */
const NOTE =
  /^(?:news·\d{8}·\S{1,40}|©\s?\d{4}\s.{1,100}|le présent document est protégé\s.{1,300}|this document is protected\s.{1,300}|certificat émis le\s.{1,200}|certificate issued on\s.{1,200}|.{2,60}\s•\s.{0,40}\d{1,6}\s(?:mots|words))$/iu;
const MOST_ABOVE = 30;

/** Europresse: a label over each value, "Nom de la source" over the paper; the day stands below it. */
export const readEuropresse: Database = (lines) => {
  const head = toFilled(lines).slice(0, MOST_ABOVE);
  const at = head.findIndex(({ text }) => SOURCE_OVER.test(text));
  const [over, paper] = [head[at], head[at + 1]];
  if (over === undefined || paper === undefined) return undefined;
  const day = head.find(isDay);
  const labels = [...toLabel(paper, 'source', paper.text), ...(day === undefined ? [] : toLabel(day, 'date', day.text))];
  const others = head.filter(
    (line, index) =>
      line !== paper &&
      line !== day &&
      (line === over || NOTE.test(line.text) || OVER.test(line.text) || OVER.test(head[index - 1]?.text ?? '')),
  );
  return toFrame(lines, labels, others);
};

/** Quelle: Hafenblatt vom 24.04.2008, S. 17 · Dokumentnummer: 2008… */
const FIELD =
  /^(?<label>quelle|ressort|rubrik|ausgabe|autor(?:in)?|issn|dokumentnummer|dauerhafte adresse des dokuments|alle rechte vorbehalten):\s{0,30}(?<value>.*)$/iu;
const SIGN = /^(?:dokumentnummer|dauerhafte adresse des dokuments):/iu;
const DATED = /^(?<paper>\p{Lu}.{1,60}?)(?:,?\svom|,)\s(?=\d{1,2}\.\d{1,2}\.\d{4})/u;
const ADDRESS = /^https:\/\/\S{4,300}$/u;
/** © GBI-Genios … */
const RIGHTS = /^©.{0,20}genios/iu;

function toSource(line: Line, value: string): readonly Label[] {
  const paper = DATED.exec(value)?.groups?.['paper'];
  const [date] = findDates(value);
  return [
    ...toLabel(line, 'source', paper ?? value),
    ...(date === undefined || !isFull(date) ? [] : toLabel(line, 'date', value.slice(date.start, date.end))),
  ];
}

/** GENIOS and wiso: labels in German around the text, "Dokumentnummer" among them. */
export const readGenios: Database = (lines) => {
  if (!lines.some(({ text }) => SIGN.test(text))) return undefined;
  const labels: Label[] = [];
  const others: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    const { label, value = '' } = FIELD.exec(line.text)?.groups ?? {};
    const key = label?.toLowerCase() ?? '';
    if (key === 'quelle') labels.push(...toSource(line, value));
    else if (key.startsWith('autor')) labels.push(...toLabel(line, 'byline', value));
    else if (label === undefined && ADDRESS.test(line.text) && isOpen) labels.push(...toLabel(line, 'url', line.text));
    else if (label !== undefined || RIGHTS.test(line.text)) others.push(line);
    if (line.text !== '') isOpen = label !== undefined && value === '';
  }
  const paper = labels.find(({ field }) => field === 'source')?.value;
  // The source stands once more on the first line
  const first = lines.find(({ text }) => text !== '');
  if (first !== undefined && paper !== undefined && DATED.exec(first.text)?.groups?.['paper'] === paper) others.push(first);
  return toFrame(lines, labels, others);
};
