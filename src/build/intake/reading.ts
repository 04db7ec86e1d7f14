import { readPlace } from '../../captures/index.ts';
import type { SeedPlace } from '../../captures/folder.ts';
import type { Limits } from '../../captures/seed.ts';
import { ContentFiles, writeRecord } from '../../content/files.ts';
import { openLayout } from '../../parse/layouts/consult.ts';
import type { Layout } from '../../parse/layouts/layout.ts';
import { surveyCapture } from '../../parse/layouts/survey.ts';
import type { Ballot } from '../../parse/layouts/votes.ts';
import type { Capture, Rejection } from '../../record.ts';
import { tryParse } from './reader.ts';
import { toLeaning, toShortDigest } from '../register/leaning.ts';
import { toFileSteps } from '../progress.ts';
import type { KnownCapture, Leaning } from '../register/register.ts';

/** Some seed files to be looked into. */
export interface Looking extends Limits {
  readonly places: readonly SeedPlace[];
  /** Stops after so many documents, rejected ones included. */
  readonly limit?: number;
}

/** Some captures whose votes are wanted. */
export interface Polling extends Limits {
  readonly places: readonly { readonly place: SeedPlace; readonly ids: readonly string[] }[];
}

/** Some captures to be parsed, each with the layout of its folder, and where their records go. */
export interface Parsing extends Limits {
  readonly content: string;
  readonly places: readonly { readonly place: SeedPlace; readonly captures: readonly Wanted[] }[];
}

/** A capture to be parsed. */
export interface Wanted {
  readonly id: string;
  readonly layout: Layout;
  /** The path of its content files without the ending, when it has any. */
  readonly stem?: string;
  /** The id of the record that it takes the place of. */
  readonly replaces?: string;
}

/** What came of a capture that was to be parsed: its record stands in `stem`, or there is none. */
export type Parsed =
  | { readonly id: string; readonly stem: string; readonly leaning: Leaning }
  | { readonly id: string; readonly leaning: Leaning; readonly rejection: Rejection }
  /** It was not there any more. */
  | { readonly id: string; readonly gone: true };

/** Looks into seed files: which captures they hold, in their order. */
export async function lookInto(
  { places, limit = Infinity, ...limits }: Looking,
  onStep: () => void,
): Promise<readonly (readonly KnownCapture[])[]> {
  const found: KnownCapture[][] = [];
  let left = limit;
  for (const place of places) {
    const captures: KnownCapture[] = [];
    if (left <= 0) break;
    let bytes = 0;
    const onRead = (more: number): void => {
      for (let step = toFileSteps(bytes); step < toFileSteps(bytes + more); step++) onStep();
      bytes += more;
    };
    for await (const seed of readPlace(place, limits, onRead)) {
      captures.push(seed.kind === 'capture' ? toKnown(seed.capture) : { rejection: seed.rejection });
      left -= 1;
      if (left <= 0) break;
    }
    onStep();
    found.push(captures);
  }
  return found;
}

/** The ballots of some captures of each seed file, a step each; a fault of the reader costs a capture its ballot alone. */
export async function takePoll({ places, ...limits }: Polling, onStep: () => void): Promise<readonly (readonly Ballot[])[]> {
  const all: Ballot[][] = [];
  for (const { place, ids } of places) {
    const wanted = new Set(ids);
    const ballots: Ballot[] = [];
    for await (const seed of readPlace(place, limits)) {
      if (seed.kind !== 'capture' || !wanted.delete(seed.capture.id)) continue;
      onStep();
      try {
        // The strings of a ballot are stretches of the capture's text, and would keep all of it in memory.
        ballots.push(...structuredClone(surveyCapture(seed.capture)).ballots);
      } catch {
        continue;
      }
    }
    all.push(ballots);
  }
  return all;
}

/** Parses captures and writes their records, a step each. */
export async function parseInto({ places, content, ...limits }: Parsing, onStep: () => void): Promise<readonly (readonly Parsed[])[]> {
  const all: Parsed[][] = [];
  for (const { place, captures } of places) {
    const wanted = new Map(captures.map((capture) => [capture.id, capture]));
    const parsed: Parsed[] = [];
    for await (const seed of readPlace(place, limits)) {
      if (seed.kind !== 'capture') continue;
      const { id } = seed.capture;
      const capture = wanted.get(id);
      // A container may hold the same bytes twice.
      if (capture === undefined || !wanted.delete(id)) continue;
      parsed.push(parseOne(seed.capture, capture, content));
      onStep();
    }
    all.push([...parsed, ...[...wanted.keys()].map((id): Parsed => ({ id, gone: true }))]);
  }
  return all;
}

function parseOne(capture: Capture, { id, layout, stem, replaces }: Wanted, content: string): Parsed {
  const consulted = openLayout(layout);
  const reading = tryParse(capture, consulted.layout);
  const leaning = toLeaning(layout, consulted.listTraits());
  if (reading.kind === 'rejected') return { id, leaning, rejection: reading.rejection };
  const files = new ContentFiles(content);
  if (stem !== undefined) files.set(id, stem);
  writeRecord(files, reading.record, replaces === undefined ? {} : { replaces });
  return { id, leaning, stem: files.get(id) ?? '' };
}

function toKnown(capture: Capture): KnownCapture {
  return { id: capture.id, file: capture.file, key: toShortDigest({ ...capture, text: undefined }) };
}
