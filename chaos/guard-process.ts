/**
 * Started beside a run. When its standard input ends – because the run has ended, in whatever way – it stops the
 * servers that are left, by the process ids in that run's own folder, and removes the folder with its disk. After an
 * orderly end there is nothing left to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isServer } from '../src/embedded/postgres-server';

const [, , folder = ''] = process.argv;

/** @param mark what the server's command line holds */
async function end(file: string, mark: string, signal: NodeJS.Signals): Promise<void> {
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!isServer(pid, mark)) return;
  process.kill(pid, signal);
  for (let tries = 0; tries < 100 && isServer(pid, mark); tries += 1) await delay(100);
}

async function main(): Promise<void> {
  const data = join(folder, 'postgres', 'data');
  if (!existsSync(join(data, 'postmaster.pid'))) return;
  await end(join(data, 'postmaster.pid'), data, 'SIGINT');
  await end(join(folder, 'redis.pid'), 'redis-server', 'SIGTERM');
  if (existsSync(join(folder, 'disk'))) spawnSync('umount', [join(folder, 'disk')]);
  rmSync(folder, { recursive: true, force: true });
}

process.stdin.resume();
process.stdin.once('end', () => void main());
