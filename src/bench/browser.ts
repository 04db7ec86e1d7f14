import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-gpu'];
const CHANNELS = ['chrome', 'msedge'];

/** Starts the Chromium that comes with npm (Linux), or an installed Chrome or Edge, with more flags where some are given; throws when there is none. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...more];
  const failures: unknown[] = [];
  const attempts = [
    async () => playwright.launch({ executablePath: await chromium.executablePath(), args }),
    ...CHANNELS.map((channel) => () => playwright.launch({ channel, args })),
  ];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, 'No browser starts here: it takes the Chromium from npm (Linux), or an installed Chrome or Edge');
}
