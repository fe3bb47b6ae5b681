/**
 * `npm run keys:rotate`: exchanges the master key. With KEYS_DIR set, wraps every key that KEYS_MASTER_OTHER opens
 * under KEYS_MASTER, while the service runs with both (docs/operations.md); else gives the stopped embedded default a
 * new master key. May be interrupted and repeated. Exits 1 if a key opens with neither, or if there was none.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rotateMaster, type Rotated } from '../access/keys-rotate';
import { secretOf } from '../config';
import { runCommand } from '../embedded/command';
import { embeddedDir } from '../embedded/folder';
import { refuseWhileRunning } from '../embedded/running';

runCommand(async (args) => {
  if (args.length > 0) throw new Error('npm run keys:rotate tar inga argument.');
  const keysDir = process.env['KEYS_DIR'];
  tell(keysDir ? ofEnvironment(keysDir) : await ofEmbedded(embeddedDir()));
});

function ofEnvironment(dir: string): Rotated {
  const [to, from] = [secretOf(process.env, 'KEYS_MASTER'), secretOf(process.env, 'KEYS_MASTER_OTHER')];
  for (const key of [to, from])
    if (key === undefined || !/^[0-9a-f]{64}$/i.test(key))
      throw new Error(
        'Ange den nya huvudnyckeln med KEYS_MASTER och den gamla med KEYS_MASTER_OTHER: 64 hexadecimala tecken var.',
      );
  return rotateMaster(dir, from ?? '', to ?? '');
}

/** The new key has its file before anything is wrapped under it, and takes the old one's name when all is. */
async function ofEmbedded(home: string): Promise<Rotated> {
  await refuseWhileRunning(home);
  const [file, fresh] = [join(home, 'master.key'), join(home, 'master.key.ny')];
  if (!existsSync(file)) throw new Error(`I ${home} finns ingen huvudnyckel. Ange annars KEYS_DIR.`);
  if (!existsSync(fresh))
    writeFileSync(fresh, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
  const [from, to] = [file, fresh].map((path) => readFileSync(path, 'utf8').trim());
  const rotated = rotateMaster(join(home, 'keys'), from ?? '', to ?? '');
  if (rotated.broken.length === 0) renameSync(fresh, file);
  return rotated;
}

function tell({ rotated, already, broken }: Rotated): void {
  for (const name of broken) process.stdout.write(`${name}: ingen av huvudnycklarna öppnar den\n`);
  process.stdout.write(`KEYS rotated=${rotated} already=${already} broken=${broken.length}\n`);
  if (broken.length > 0 || rotated + already === 0) process.exitCode = 1;
}
