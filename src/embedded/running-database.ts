/** Where the embedded database answers while it runs, for commands that only ask it. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedDir, readSecrets } from './folder';
import { APP_ROLE, DATABASE, OWNER_ROLE } from './postgres-roles';
import { liveServer } from './postgres-server';

/** The addresses of the embedded database of this folder, or undefined if it does not run. */
export function runningDatabase(dir = embeddedDir()): { appUrl: string; ownerUrl: string } | undefined {
  const data = join(dir, 'postgres', 'data');
  const port = existsSync(data) ? liveServer(realpathSync(data))?.port : undefined;
  const passwords = readSecrets(dir)?.postgres;
  if (!port || !passwords) return undefined;
  const url = (role: string, password: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
  return { appUrl: url(APP_ROLE, passwords.app), ownerUrl: url(OWNER_ROLE, passwords.owner) };
}
