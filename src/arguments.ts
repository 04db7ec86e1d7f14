import { InvalidArgumentError } from 'commander';
import { parseShare, type Share } from './build/shards/share.ts';
import { isBaseUrl } from './text/base.ts';

// What is typed behind an option; each throws the words that commander prints.

/** A whole number from 1 up. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 up.');
  return Number(text);
}

/** Where a site will stand on the web. */
export function parseBaseUrl(text: string): string {
  if (!isBaseUrl(text)) throw new InvalidArgumentError('It must be an address such as https://example.org/papers/.');
  return text;
}

/** A share of the work, such as 2/4. */
export function parseShard(text: string): Share {
  const share = parseShare(text);
  if (share === undefined) throw new InvalidArgumentError('It must be a share such as 2/4: the second of four.');
  return share;
}

/** A port of this machine. */
export function parsePort(text: string): number {
  const port = parseCount(text);
  if (port > 65_535) throw new InvalidArgumentError('It must be a port from 1 to 65535.');
  return port;
}
