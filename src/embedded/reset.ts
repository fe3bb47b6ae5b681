/** `npm start -- --reset`: forgets everything the embedded default keeps, and begins anew. */
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config';
import { startPostgres } from './postgres';
import { runningService } from './running';

/**
 * Removes the folder, after stopping a database that a killed start left running in it.
 * @throws ConfigError if Stegvis runs from it now
 */
export async function resetFolder(dir: string, say: (line: string) => void): Promise<void> {
  const running = await runningService(dir);
  if (running)
    throw new ConfigError(
      `Stegvis körs härifrån (process ${running.pid}). Avsluta med Ctrl-C innan du börjar om.`,
    );
  const data = join(dir, 'postgres');
  if (existsSync(data)) {
    // Adopting it is the one way to stop it that also works on a server left by kill -9.
    const left = await startPostgres({ dir, log: () => undefined }).catch(() => null);
    await left?.stop();
    // As root the data may lie outside the folder, behind a link.
    rmSync(realpathSync(data), { recursive: true, force: true });
  }
  rmSync(dir, { recursive: true, force: true });
  say(`Allt i ${dir} är borttaget: Stegvis börjar om från början.`);
}
