import type { Jobs } from './pool.ts';

/** All that a build may have done in other processes; each job tells its steps, and what it needs is loaded when it is first done. */
export const JOBS: { readonly [Name in keyof Jobs]: (task: Jobs[Name]['task'], onStep: () => void) => Promise<Jobs[Name]['made']> } = {
  makePages: async (task, onStep) => (await import('../site/slice.ts')).makeSlice(task, onStep),
  lookInto: async (task, onStep) => (await import('../intake/reading.ts')).lookInto(task, onStep),
  takePoll: async (task, onStep) => (await import('../intake/reading.ts')).takePoll(task, onStep),
  parseInto: async (task, onStep) => (await import('../intake/reading.ts')).parseInto(task, onStep),
  summarise: async (task) => (await import('../shelf/summarise.ts')).summarise(task),
  parsePlaces: async (task) => (await import('../shards/records.ts')).parsePlaces(task),
  storeRecords: async (task, onStep) => (await import('../shards/records.ts')).storeRecords(task, onStep),
  linkFiles: async (task) => (await import('../site/link.ts')).linkFiles(task),
  removeFolders: async (task) => (await import('../site/remove.ts')).removeFolders(task),
  joinTables: async (task) => (await import('../../exports/make.ts')).joinTables(task),
  fillTable: async (task) => (await import('../../exports/make.ts')).fillTable(task),
};
