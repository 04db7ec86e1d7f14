import type { Archive } from '../src/site/archive.ts';
import { writeFittings } from '../src/site/fittings.ts';
import type { PageKind } from '../src/site/kind.ts';
import { PAGES } from '../src/site/pages/index.ts';
import { planPages } from '../src/site/plan.ts';
import { writeSlice } from '../src/site/slice.ts';

/** Renders one page of an archive from what is gathered for it. */
export async function renderPage(kind: PageKind, key: string, archive: Archive): Promise<string> {
  return (await kind.render(kind.gather(key, archive), archive)).toString();
}

/** Writes the whole site of an archive, search bundles aside, into an empty folder; `onPage` is called once a page. */
export async function renderSite(archive: Archive, output: string, onPage: () => void = () => {}): Promise<void> {
  await writeFittings(output, archive.config);
  const pages = [...planPages(PAGES, archive, '')].map(({ kind, key, address }) => ({
    kind: kind.name,
    key,
    address,
    gathered: kind.gather(key, archive),
  }));
  await writeSlice(PAGES, pages, archive, output, onPage);
}
