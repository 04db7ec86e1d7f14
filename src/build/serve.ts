import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { Config } from '../config.ts';
import { CONFIG_FILE } from '../config.ts';
import { waitForChange } from './watch.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 8080;
const PORTS_TRIED = 50;
// Exit code of a strict build that is done but could not read some captures.
const REJECTED = 3;
const PROGRAM = fileURLToPath(new URL('../../bin/backfile.js', import.meta.url));

/**
 * Builds an archive, serves its site on this machine only and builds again after every change of its seeds, content or config.
 * A later build that fails leaves the site as it was. Ends, with the exit code, only when the first build fails; throws, before it
 * builds, when no port is free.
 */
export async function serveArchive(
  config: Config,
  commandLine: readonly string[],
  port: number | undefined,
  output: Writable,
): Promise<number> {
  const { server, address } = await openServer(config.output, port);
  let isBuilt = false;
  for (;;) {
    const round = new AbortController();
    // Nobody but people writes in seeds/, so a change there counts even while a build runs; in content/ the build writes itself.
    const seedsChanged = waitForChange([config.seeds, join(config.root, CONFIG_FILE)], round.signal);
    // Told when it is waited for below: until then it is nobody's.
    seedsChanged.catch(() => {});
    const code = await runBuild(commandLine, output, !isBuilt);
    if (!isBuilt && code !== 0 && code !== REJECTED) {
      round.abort();
      server.close();
      return code;
    }
    if (!isBuilt) output.write(`${address} shows the site, and every change once it is built; Ctrl-C ends.\n`);
    isBuilt = true;
    await Promise.race([seedsChanged, waitForChange([config.content], round.signal)]);
    round.abort();
    output.write('Something changed: building again.\n');
  }
}

/** Serves the site in `output` as it is at each request, without a port at the first free one from 8080 up. */
async function openServer(output: string, port: number | undefined): Promise<{ readonly server: Server; readonly address: string }> {
  const files = sirv(output, {
    dev: true,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-store'),
    onNoMatch(_request, response) {
      const page = join(output, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    },
  });
  const server = createServer((request, response) => files(request, response));
  const ports = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index) : [port];
  for (const candidate of ports) {
    if (await listen(server, candidate)) return { server, address: `http://${HOST}:${candidate}/` };
  }
  const taken = port === undefined ? `The ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are` : `Port ${port} is`;
  throw new Error(`${taken} taken; choose another with --port`);
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

// A program of its own for each build: it starts fresh, and a failure of it is not ours. Of later ones only the counts are told.
async function runBuild(commandLine: readonly string[], output: Writable, isFirst: boolean): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, 'build', '--no-hint', ...commandLine], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const [code, report] = await Promise.all([ended, text(child.stdout)]);
  output.write(isFirst ? report : report.slice(0, report.indexOf('\n') + 1));
  return code;
}
