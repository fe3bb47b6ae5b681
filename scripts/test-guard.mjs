// Started by test.mjs beside itself. When its standard input ends – because test.mjs has ended, in
// whatever way – it stops the servers of that run, by the process ids in that run's own folder, and
// removes the folder. After an orderly end there is nothing left to do.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const folder = process.argv[2];
process.stdin.resume();
process.stdin.once('end', async () => {
  if (!existsSync(folder)) return;
  const servers = [
    [join(folder, 'home', 'postgres', 'data', 'postmaster.pid'), 'SIGINT'],
    [join(folder, 'redis.pid'), 'SIGTERM'],
  ];
  for (const [file, signal] of servers) await end(file, signal);
  rmSync(folder, { recursive: true, force: true });
});

async function end(file, signal) {
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  for (let tries = 0; tries < 100 && alive(pid, tries === 0 ? signal : 0); tries += 1) await delay(100);
}

function alive(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
