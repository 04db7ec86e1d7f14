import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Compiles this program into a folder as it is installed, its bench with it: it starts there several times as fast as from its TypeScript. */
export function compileProgram(program: string): void {
  const dist = join(program, 'dist');
  mkdirSync(program, { recursive: true });
  for (const name of ['bin', 'package.json']) cpSync(join(ROOT, name), join(program, name), { recursive: true });
  const compilerOptions = { noEmit: false, outDir: dist, rootDir: join(ROOT, 'src'), typeRoots: [join(ROOT, 'node_modules/@types')] };
  const project = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [join(ROOT, 'src')] };
  writeFileSync(join(program, 'tsconfig.json'), JSON.stringify(project));
  // Types are for `npm run check`.
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', program, '--noCheck'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const name of ['site/assets', 'text/places/table.json'])
    cpSync(join(ROOT, 'src', name), join(dist, name), { recursive: true, filter: (path) => !path.endsWith('.ts') });
  symlinkSync(join(ROOT, 'node_modules'), join(program, 'node_modules'), 'junction');
}
