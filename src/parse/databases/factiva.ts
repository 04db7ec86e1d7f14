import type { Line } from '../../text/lines.ts';
import { toLabel, toPreamble } from '../fields/preamble.ts';
import type { Label } from '../fields/preamble.ts';
import { isClock } from '../head/meta.ts';
import { isDay, toFilled, toFrame } from './frame.ts';
import type { Database } from './frame.ts';

/** 318 words · 318 mots */
const LENGTH = /^\d{1,3}(?:[,.]?\d{3})? (?:words|wörter|mots|palabras|parole|palavras|woorden|słów|слов)$/iu;
/** MERNW: the code of a source */
const CODE = /^[A-Z][A-Z\d]{2,9}$/u;
const LANGUAGE =
  /^(?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|chinese|japanese|korean|arabic|turkish|swedish|danish|norwegian|finnish|czech|hungarian|deutsch|français|español|italiano|português|nederlands|polski|русский)$/iu;
const RIGHTS = /^(?:copyright\s|©|\([cC]\)\s)/u;
/** Document MERNW00020121009e8a9000b5 */
const DOCUMENT = /^(?:document|dokument|documento)\s(?=[A-Z]*\d)[A-Za-z\d]{10,40}$/iu;
/** (END) Meridian Newswires */
const END = /^\(END\)\s/u;
/** HD · PD · SN: the codes of the fields, set apart: "IN THE END" is of the text */
const FIELD = /^(?<code>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s{2,9}(?<value>\S.*))?$/u;
const FIELDS: ReadonlyMap<string, Label['field']> = new Map([
  ['HD', 'title'],
  ['BY', 'byline'],
  ['PD', 'date'],
  ['SN', 'source'],
]);
const TEXTS = new Set(['LP', 'TD']);
const MOST_ABOVE = 15;
const MOST_BETWEEN = 10;

/** Factiva with its codes: "HD  Nine boats wait", "PD  9 October 2012", and the text behind LP and TD. */
function readCoded(lines: readonly Line[]): ReturnType<Database> {
  const codes = new Set(toFilled(lines).map(({ text }) => FIELD.exec(text)?.groups?.['code']));
  if (!['HD', 'PD', 'SN'].every((code) => codes.has(code)) || ![...TEXTS].some((code) => codes.has(code))) return undefined;
  const labels: Label[] = [];
  const others: Line[] = [];
  const rest: Line[] = [];
  let code = '';
  for (const line of lines) {
    const found = FIELD.exec(line.text)?.groups;
    code = found?.['code'] ?? code;
    const field = FIELDS.get(code);
    const label = field === undefined ? [] : toLabel(line, field, found?.['value'] ?? line.text);
    // A value that goes on over lines is read as far as its first
    if (label.length > 0 && !labels.some((other) => other.field === field)) labels.push(...label);
    else if (TEXTS.has(code) && (found === undefined || found['value'] !== undefined)) rest.push(line);
    else if (line.text !== '') others.push(line);
  }
  return toPreamble(labels, others, rest);
}

/** The lines over the text from the number of its words on, down to the notice of rights. */
function findBlock(lines: readonly Line[]): readonly Line[] {
  const filled = toFilled(lines);
  const first = filled.slice(0, MOST_ABOVE).findIndex(({ text }) => LENGTH.test(text));
  const within = first < 0 ? [] : filled.slice(first, first + MOST_BETWEEN);
  const language = within.findIndex(({ text }) => LANGUAGE.test(text));
  if (language < 0 || !within.slice(0, language).some(({ text }) => CODE.test(text))) return [];
  return within.slice(0, language + 1 + Number(RIGHTS.test(within[language + 1]?.text ?? '')));
}

/** Factiva without them: below title and byline how many words, the day, the source and its code, the language. */
function readPlain(lines: readonly Line[]): ReturnType<Database> {
  const block = findBlock(lines);
  const code = block.findIndex(({ text }) => CODE.test(text));
  const [day, paper] = [block.find(isDay), block[code - 1]];
  if (day === undefined || paper === undefined || paper === day) return undefined;
  const clock = block.find(({ text }) => isClock(text));
  const moment = clock === undefined ? day.text : `${day.text} ${clock.text}`;
  const labels: readonly Label[] = [
    { field: 'date', value: moment, line: day, start: 0, end: day.text.length },
    ...toLabel(paper, 'source', paper.text),
  ];
  const foot = lines.findIndex(({ text }) => END.test(text) || DOCUMENT.test(text));
  const others = [...block.filter((line) => line !== day && line !== paper), ...(foot < 0 ? [] : toFilled(lines.slice(foot)))];
  return toFrame(lines, labels, others);
}

/** Factiva's exports. */
export const readFactiva: Database = (lines) => readCoded(lines) ?? readPlain(lines);
