import { hash } from 'node:crypto';
import type { Archive } from './archive.ts';
import type { PageKind } from './kind.ts';

/** A page before it is made. */
export interface PlannedPage {
  readonly kind: PageKind;
  /** Which page of its kind. */
  readonly key: string;
  /** Where it stands in the site. */
  readonly address: string;
  /** First 32 hex digits of the SHA-256 of all that it shows and of the templates: the same digest is the same page. */
  readonly digest: string;
  /** Whether other people's search engines should leave it out. */
  readonly isUnlisted: boolean;
}

// captures/5e/5e0c1b7a9d42c3f1.html
const SAFE_ADDRESS = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.html$/;

/** All the pages of an archive, one after the other; throws for an address that leaves the site or is taken twice. */
export function* planPages(kinds: readonly PageKind[], archive: Archive, templates: string): Generator<PlannedPage> {
  const taken = new Map<string, PlannedPage>();
  for (const kind of kinds) {
    for (const key of kind.keys(archive)) {
      const address = kind.permalink(key, archive);
      const where = `${kind.name} ${key}`;
      if (!SAFE_ADDRESS.test(address)) throw new Error(`The address of ${where} is not one inside the site: ${JSON.stringify(address)}`);
      // Some file systems do not tell A from a.
      const other = taken.get(address.toLowerCase());
      if (other !== undefined) throw new Error(`Two pages have the address ${address}: ${other.kind.name} ${other.key} and ${where}`);
      const digest = hash('sha256', `${templates}\n${kind.name}\n${kind.gather(key, archive)}`, 'hex').slice(0, 32);
      const page = { kind, key, address, digest, isUnlisted: kind.isUnlisted(key, archive) };
      taken.set(address.toLowerCase(), page);
      yield page;
    }
  }
}
