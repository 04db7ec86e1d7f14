import { basename, dirname, resolve } from 'node:path';
import { isFolder } from '../captures/index.ts';
import { UsageError, toLimits } from '../config.ts';
import type { Config } from '../config.ts';
import { parseCapture } from '../parse/index.ts';
import { EMPTY_LAYOUT, toConfigured, withLearned } from '../parse/layout.ts';
import type { Layout } from '../parse/layout.ts';
import { rankDialects } from '../parse/thread.ts';
import type { Capture } from '../record.ts';
import { unflatten } from '../parse/flattener.ts';
import { toPrintable } from '../text/printable.ts';
import { toDrawing } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { findArchive } from './home.ts';
import { toFindLayout } from './layout.ts';
import { readLayouts } from './layouts.ts';
import { toLearnedWords } from './learned.ts';
import { drawLines } from './margin.ts';
import { learnFolder, MOST_NEIGHBOURS } from './neighbours.ts';
import { openPaths } from './parse.ts';
import { isNoArticle, toRejectionLine } from './rejections.ts';
import { toFolder } from './survey.ts';
import { drawEntry, drawProblems, drawValues } from './values.ts';

/** The layout that a capture is read with, and what people are told of it. */
interface Guide {
  readonly layout: Layout;
  readonly words: string;
}

/**
 * Reads one seed file and draws its captures for a stream: by a layouts file, else by the layout of its folder when it lies among the
 * seeds of an archive. Throws for a path that does not exist or cannot be read.
 */
export async function inspectSeed(
  path: string,
  layouts: string | undefined,
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  if (isFolder(path)) throw new UsageError(`${toPrintable(path)} is a folder; inspect takes one text file`);
  const drawing = toDrawing(stream, environment);
  const config = findArchive(path);
  const options = config && { root: dirname(config.seeds), ...toLimits(config) };
  const drawn: string[] = [];
  for await (const seed of openPaths([path], process.stdin, options)) {
    if (seed.kind === 'rejected') {
      if (isNoArticle(seed.rejection)) continue;
      throw new Error(toRejectionLine(seed.rejection));
    }
    drawn.push(drawCapture(seed.capture, await findGuide(path, seed.capture, config, layouts), drawing));
  }
  return drawn.join('\n');
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
function drawCapture(capture: Capture, { layout, words }: Guide, drawing: Drawing): string {
  const record = parseCapture(capture, layout);
  const ranked = rankDialects(unflatten(capture.text).lines);
  const parts = [
    [drawHead(capture, drawing), ...drawEntry('layout', words, drawing.colours.bold, drawing.columns, drawing.colours.dim)].join('\n'),
    drawValues(record, ranked, drawing),
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
