import { withLearned } from '../../parse/layouts/layout.ts';
import type { Layout } from '../../parse/layouts/layout.ts';
import { toFolder } from './survey.ts';
import type { FolderLayout } from './survey.ts';

/** Gives each capture the layout of its folder. */
export type FindLayout = (file: string) => Layout;

/** The layout of each capture: what was learned of its own folder, and `base` for all. */
export function toFindLayout(layouts: readonly FolderLayout[], base: Layout): FindLayout {
  const byFolder = new Map(layouts.map((learned) => [learned.folder, withLearned(base, learned)]));
  return (file) => byFolder.get(toFolder(file)) ?? base;
}
