import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import sniffEncoding from 'html-encoding-sniffer';
import { decodeAs } from './guess.ts';
import { type Format, type Limits, type Seed, type SeedFile, toRejected } from './seed.ts';
import { type Decoded, decodeText, toStorable } from './text.ts';

/** Pages as their sites served them, or as a browser saved them. */
export const HTML: Format = {
  name: 'html',
  title: 'HTML pages',
  extensions: ['.html', '.htm', '.xhtml'],
  isFormat: (sample) => OPENING.test(sample.toString('latin1').replace(/^\xef\xbb\xbf/, '')),
  readSeeds: readHtml,
};

// "<!DOCTYPE html>", "<html lang="en"><head>"
const OPENING = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!doctype\s+html\b|<html\b[^>]*>\s*<(?:head|body|!--)\b)/i;
// A page is read into memory as a tree, which takes some thirty times its bytes.
const MOST_BYTES = 8 * 1024 * 1024;

const REFUSED = {
  'too-many-tags': 'Its markup holds more tags than any page that people read.',
  'too-deep': 'Its elements lie deeper inside one another than browsers go.',
} as const;

// Fewer may be UTF-8 by chance: two characters of GBK in three.
const FEWEST_BYTES = 12;

/**
 * Decodes a page as browsers do: by its mark, then by what it says of itself; where it says nothing, by its bytes. Except where a crawler
 * saved it in UTF-8 and left what the page says of itself as it was.
 */
function decodePage(bytes: Buffer): Decoded | undefined {
  const undeclared = 'x-user-defined';
  const encoding = sniffEncoding(bytes, { defaultEncoding: undeclared }).toLowerCase();
  if (encoding === undeclared || encoding === 'utf-8' || isSavedAnew(bytes)) return decodeText(bytes);
  const raw = decodeAs(encoding, bytes);
  // Servers often say what they do not send.
  if (raw.includes('\uFFFD')) return decodeText(bytes);
  return { encoding, ...toStorable(raw) };
}

// Text of another encoding is no valid UTF-8 unless there is next to nothing of it.
function isSavedAnew(bytes: Buffer): boolean {
  if (!isUtf8(bytes)) return false;
  let count = 0;
  for (let at = 0; at < bytes.length && count < FEWEST_BYTES; at++) if ((bytes[at] ?? 0) >= 0x80) count += 1;
  return count >= FEWEST_BYTES;
}

async function* readHtml(file: SeedFile, limits: Limits): AsyncGenerator<Seed> {
  const most = Math.min(limits.maximumBytes, MOST_BYTES);
  if (file.bytes > most) {
    yield toRejected(
      file.ref,
      'too-large',
      `It has ${file.bytes} bytes; the limit for a page is ${most}.`,
      'Save its text as a .txt file, or move it out.',
    );
    return;
  }
  const bytes = file.read(0, file.bytes);
  const decoded = decodePage(bytes);
  if (decoded === undefined) {
    yield toRejected(file.ref, 'binary', 'It holds no text.', 'Fetch the page again, or move it out of the seeds folder.');
    return;
  }
  // Loaded only now: an archive of texts needs none of it.
  const { readPage } = await import('../html/index.ts');
  const page = readPage(decoded.text);
  if (typeof page === 'string') {
    yield toRejected(file.ref, 'unreadable', REFUSED[page], 'Save its text as a .txt file, or move it out of the seeds folder.');
  } else if (page.text.trim() === '') {
    yield toRejected(file.ref, 'empty', 'There is no text in it that a reader would see.', 'Fetch the page again, or delete the file.');
  } else {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { encoding, problems } = decoded;
    const facts = {
      ref: file.ref,
      file: file.ref,
      id: sha256.slice(0, 16),
      sha256,
      bytes: bytes.length,
      format: HTML.name,
      encoding,
      problems,
    };
    yield { kind: 'capture', capture: { ...facts, ...page } };
  }
}
