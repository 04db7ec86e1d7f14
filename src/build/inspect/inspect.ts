import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { isFolder } from '../../captures/index.ts';
import { toLimits } from '../../config.ts';
import { UsageError } from '../../faults.ts';
import type { Config } from '../../config.ts';
import { parseCapture } from '../../parse/index.ts';
import { EMPTY_LAYOUT, toConfigured, withLearned } from '../../parse/layouts/layout.ts';
import type { Layout } from '../../parse/layouts/layout.ts';
import { rankDialects } from '../../parse/thread/thread.ts';
import { readCorrections } from '../../content/corrections.ts';
import { findContentFiles, readArticle } from '../../content/files.ts';
import type { Article, Capture, Rejection } from '../../record.ts';
import { unflatten } from '../../parse/flattener/flattener.ts';
import { toPrintable } from '../../text/printable.ts';
import { parseMember } from '../../text/member.ts';
import { toDrawing } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { findArchive, findSeedOf } from '../home.ts';
import { toFindLayout } from '../intake/layout.ts';
import { readLayouts } from '../intake/layouts.ts';
import { toLearnedWords } from '../report/learned.ts';
import { drawLines } from './margin.ts';
import { learnFolder, MOST_NEIGHBOURS } from './neighbours.ts';
import { openPaths } from '../parse.ts';
import { isNoArticle, toRejectionLine } from '../report/rejections.ts';
import { toFolder } from '../intake/survey.ts';
import { drawEntry, drawProblems, drawSetRight, drawValues } from './values.ts';

/** The layout that a capture is read with, and what people are told of it. */
interface Guide {
  readonly layout: Layout;
  readonly words: string;
}

/**
 * Reads one seed file, named by its path or by its article's id or page, and draws its captures for a stream: by a layouts file, else by the layout of its folder when it lies among the
 * seeds of an archive. Throws for a path that does not exist or cannot be read.
 */
export async function inspectSeed(
  target: string,
  { layouts, archive }: { readonly layouts?: string; readonly archive: string },
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const path = (existsSync(target) ? undefined : await findSeedOf(target, archive)) ?? target;
  if (isFolder(path)) throw new UsageError(`${toPrintable(path)} is a folder; inspect takes one file, or one row of it: file.jsonl#12`);
  const drawing = toDrawing(stream, environment);
  const { file, member } = toTarget(path);
  const config = findArchive(file);
  const options = config && { root: dirname(config.seeds), ...toLimits(config) };
  const findSetRight = await openSetRight(config);
  const drawn: string[] = [];
  let count = 0;
  let last: string | undefined;
  let isOne = true;
  let rejected: Rejection | undefined;
  for await (const seed of openPaths([file], process.stdin, options)) {
    const ref = seed.kind === 'rejected' ? seed.rejection.ref : seed.capture.ref;
    const number = parseMember(ref)?.number;
    isOne &&= number === undefined;
    count += Number(number !== undefined);
    last = number ?? last;
    if (member !== undefined && !ref.endsWith(`#${member}`)) continue;
    if (seed.kind === 'capture')
      drawn.push(drawCapture(seed.capture, await findGuide(file, seed.capture, config, layouts), findSetRight(seed.capture.id), drawing));
    else if (member !== undefined || !isNoArticle(seed.rejection)) {
      rejected ??= seed.rejection;
      // One bad row hides none of the others
      drawn.push(`${toRejectionLine(seed.rejection)}\n`);
    }
    if (member !== undefined) break;
  }
  if (rejected !== undefined && (isOne || drawn.length === 1)) throw new Error(toRejectionLine(rejected));
  if (member !== undefined && drawn.length === 0) {
    const held =
      last === undefined
        ? 'the file is one capture; inspect it by its own name'
        : `of its rows ${count.toLocaleString('en')} ${count === 1 ? 'is a capture' : 'are captures'}, the last of them #${last}; a row that is a comment is drawn with its article`;
    throw new UsageError(`There is no capture ${toPrintable(path)}: ${held}`);
  }
  return drawn.join('\n');
}

// "seeds/crawl.jsonl#12", as a build prints it, is the row of a file unless there is one of that name
function toTarget(path: string): { readonly file: string; readonly member?: string } {
  const member = existsSync(path) ? undefined : parseMember(path);
  return member === undefined || !existsSync(member.container) ? { file: path } : { file: member.container, member: member.number };
}

/** Finds the article of a capture as people set it right, where an archive has one. */
async function openSetRight(config: Config | undefined): Promise<(id: string) => Article | undefined> {
  if (config === undefined) return () => undefined;
  const [files, corrections] = await Promise.all([findContentFiles(config.content), readCorrections(config.content)]);
  return (id) => (files.has(id) ? readArticle(files, id, corrections) : undefined);
}

async function findGuide(path: string, { file }: Capture, config: Config | undefined, layouts: string | undefined): Promise<Guide> {
  const base = config === undefined ? EMPTY_LAYOUT : toConfigured(config, basename(config.seeds));
  const folder = toFolder(file);
  if (layouts !== undefined) {
    const known = readLayouts(layouts);
    const learned = known.find((one) => one.folder === folder);
    const words =
      learned === undefined ? `none: ${layouts} has none of ${folder}` : `of ${folder}, from ${layouts}: ${toLearnedWords(learned)}`;
    return { layout: toFindLayout(known, base)(file), words };
  }
  if (config === undefined) return { layout: base, words: 'none: the file lies in no archive; --layouts takes a file of them' };
  const learned = await learnFolder(resolve(path), config);
  if (learned !== undefined)
    return { layout: withLearned(base, learned), words: `of ${folder}, from ${toCaptures(learned.captures)}: ${toLearnedWords(learned)}` };
  const most = MOST_NEIGHBOURS.toLocaleString('en');
  return {
    layout: base,
    words: `none: more than ${most} captures lie in ${folder}; make a file with backfile survey, and name it with --layouts`,
  };
}

/** A capture as people look at it: its values and how each is known, what the reader was unsure of, and every line with its part. */
function drawCapture(capture: Capture, { layout, words }: Guide, setRight: Article | undefined, drawing: Drawing): string {
  const record = parseCapture(capture, layout);
  const ranked = rankDialects(unflatten(capture.text).lines);
  const parts = [
    [drawHead(capture, drawing), ...drawEntry('layout', words, drawing.colours.bold, drawing.columns, drawing.colours.dim)].join('\n'),
    drawValues(record, ranked, drawing),
    setRight === undefined ? '' : drawSetRight(setRight, drawing),
    drawProblems(record, drawing),
    drawLines(capture, record, drawing),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function drawHead(capture: Capture, { colours }: Drawing): string {
  const facts = `${capture.bytes.toLocaleString('en')} bytes · ${capture.encoding} · ${capture.format} · id ${capture.id}`;
  return `${colours.bold(toPrintable(capture.ref))}\n${colours.dim(facts)}`;
}

function toCaptures(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'capture' : 'captures'}`;
}
