import { mkdirSync } from 'node:fs';
import { openShelf } from '../build/shelf.ts';
import { readConfig } from '../config.ts';
import { findContentFiles } from '../content/files.ts';
import { indexArchive } from '../search/index.ts';
import { renderSite } from '../site/index.ts';

// node stage.ts pages|index ARCHIVE OUTPUT: one stage of a build alone, from the records on disk to the files on disk.
const [stage, archiveFolder = '', output = ''] = process.argv.slice(2);
const config = readConfig(archiveFolder);
const files = await findContentFiles(config.content);
const ids = [...files.keys()];
const { archive } = await openShelf(config, files, ids, new Set(ids));
mkdirSync(output, { recursive: true });
if (stage === 'pages') await renderSite(archive, output, () => {});
else await indexArchive(archive, output, () => {});
