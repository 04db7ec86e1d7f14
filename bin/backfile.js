#!/usr/bin/env node
import { existsSync } from 'node:fs';

// The project runs its TypeScript as it stands; the npm tarball holds the compiled program only.
if (existsSync(new URL('../src/cli.ts', import.meta.url))) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/cli.ts');
} else {
  await import('../dist/cli.js');
}
