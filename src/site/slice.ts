import type { Stacks } from './archive.ts';
import { writePages } from './eleventy.ts';
import type { PageKind } from './kind.ts';
import type { PlannedPage } from './plan.ts';

/** A page on its way to where it is made: plain enough to be sent to another process. */
export interface OrderedPage extends Pick<PlannedPage, 'key' | 'address'> {
  /** Name of its kind. */
  readonly kind: string;
  readonly gathered: string;
}

/** Makes some pages, of the kinds given, and writes them into the output folder; names the page whose rendering failed. */
export async function writeSlice(
  kinds: readonly PageKind[],
  pages: readonly OrderedPage[],
  stacks: Stacks,
  output: string,
  onPage: () => void,
): Promise<void> {
  const kindsByName = new Map(kinds.map((kind) => [kind.name, kind]));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  await writePages([...byAddress.keys()], output, async (address) => {
    const { kind = '', key, gathered = '' } = byAddress.get(address) ?? {};
    try {
      const page = await kindsByName.get(kind)?.render(gathered, stacks);
      if (page === undefined) throw new Error(`There is no kind of page ${kind}`);
      onPage();
      return page;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The page ${address} (${kind} ${key}) could not be made: ${reason}`, { cause });
    }
  });
}
