/** Is anything running in the folder? Whoever copies, replaces or removes it must know. */
import { existsSync, realpathSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { isAlive, readRun, type Run } from './folder';
import { liveServer } from './postgres-server';

/**
 * The service that runs from the folder, or nothing. A killed one leaves its run.json behind, so the
 * process must live and the address answer.
 */
export async function runningService(dir: string): Promise<Run | undefined> {
  const run = readRun(dir);
  return run && isAlive(run.pid) && (await answers(new URL(run.api))) ? run : undefined;
}

/** What runs in the folder, in words, or nothing. */
async function whatRuns(dir: string): Promise<string | undefined> {
  const run = await runningService(dir);
  if (run) return `Stegvis (process ${run.pid})`;
  const data = join(dir, 'postgres', 'data');
  const server = existsSync(data) ? liveServer(realpathSync(data)) : undefined;
  return server && `databasen (process ${server.pid}), kvar efter en start som avbröts`;
}

/** @throws Error in Swedish if something runs in the folder */
export async function refuseWhileRunning(dir: string): Promise<void> {
  const running = await whatRuns(dir);
  if (!running) return;
  const cure = running.startsWith('Stegvis') ? 'Stoppa Stegvis' : 'Starta Stegvis och stoppa det igen';
  throw new Error(`I ${dir} är ${running} igång. ${cure}, och försök sedan igen.`);
}

function answers({ hostname, port }: URL): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 1_000 });
    const end = (answered: boolean) => () => {
      socket.destroy();
      done(answered);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
