import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { openPool } from '../build/workers/pool.ts';
import { SILENT } from '../build/progress.ts';
import { EMPTY_REGISTER } from '../build/register/register.ts';
import { renderSite } from '../build/site/render.ts';
import { openShelf } from '../build/shelf/shelf.ts';
import { planSite } from '../build/site/plan.ts';
import { findStandingSite } from '../build/site/standing.ts';
import { readConfig } from '../config.ts';
import { findContentFiles } from '../content/files.ts';
import { indexArchive } from '../search/index.ts';

// node stage.ts pages|index ARCHIVE OUTPUT: one stage of a build alone, from the records on disk to the files on disk.
const [stage, archiveFolder = '', output = ''] = process.argv.slice(2);
const config = readConfig(archiveFolder);
const files = await findContentFiles(config.content);
const ids = [...files.keys()];
const pool = openPool(availableParallelism());
const shelf = await openShelf(config, files, ids, new Set(ids), {
  register: EMPTY_REGISTER,
  findStamps: () => ({}),
  pool,
  progress: SILENT,
});
mkdirSync(output, { recursive: true });
const { archive } = shelf;
if (stage === 'pages') await renderSite(shelf, await planSite(archive, findStandingSite(archive, { clean: true })), output, pool, () => {});
else await indexArchive(archive, output, () => {});
await pool.close();
