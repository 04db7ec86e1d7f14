import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Puts something in the place of a module, or of what modules find while they load, or looks at how much memory its own process holds. */
const ALONE = /vi\.mock\(|globalThis\.\w+ = |openSweep|memoryUsage/;

const TESTS = join(import.meta.dirname, 'tests');
const FILES = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
const LONERS = FILES.filter((name) => ALONE.test(readFileSync(join(TESTS, name), 'utf8'))).map((name) => `tests/${name}`);

export default defineConfig({
  test: {
    globalSetup: 'tests/browser/setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Browsers and builds are waited for as often as not: one more than the cores keeps these busy, two would only be in each other's way.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { extends: true, test: { name: 'alone', include: LONERS, isolate: true } },
      // Loading the reader is the longest part of most files: they share what they load.
      { extends: true, test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: LONERS, isolate: false } },
    ],
  },
});
