import type { Jobs } from './pool.ts';
import { lookInto, parseInto, takePoll } from './reading.ts';
import { parsePlaces, storeRecords } from './shards/records.ts';
import { makeTables } from '../exports/make.ts';
import { makeSlice } from './slice.ts';
import { summarise } from './summarise.ts';

/** All that a build may have done in other processes; each job tells its steps. */
export const JOBS: { readonly [Name in keyof Jobs]: (task: Jobs[Name]['task'], onStep: () => void) => Promise<Jobs[Name]['made']> } = {
  makePages: makeSlice,
  lookInto,
  takePoll,
  parseInto,
  summarise,
  parsePlaces,
  storeRecords,
  makeTables: (task) => Promise.resolve(makeTables(task)),
};
