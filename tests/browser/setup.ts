import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProgram } from '../../src/bench/compile.ts';

/** Where systems keep the network security libraries that Chromium needs. */
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

/**
 * Unpacks the browser of the npm package once, before several test files ask for it at the same time. Where the system lacks NSS, the
 * package's own copies are unpacked too; it puts them on LD_LIBRARY_PATH when it believes to run on a bare system.
 */
export async function setup(): Promise<void> {
  compile();
  if (process.platform !== 'linux') return;
  const complete = LIBRARIES.some((folder) => existsSync(join(folder, 'libnss3.so')));
  if (!complete) {
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
    if (!existsSync(join(tmpdir(), 'al2023'))) rmSync(join(tmpdir(), 'chromium'), { force: true });
  }
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}

let compiled: string | undefined;

/** Takes away what was compiled for the tests. */
export function teardown(): void {
  if (compiled !== undefined) rmSync(compiled, { recursive: true, force: true });
}

// Tests start the program hundreds of times: compiled, it is up in a fraction of the time.
function compile(): void {
  compiled = mkdtempSync(join(tmpdir(), 'backfile-program-'));
  compileProgram(compiled);
  process.env['BACKFILE_PROGRAM'] = join(compiled, 'bin/backfile.js');
}
