/** `npm run restore -- <folder> [--force] [--raderingar FILE]`: puts a backup back, after checking every byte of it. */
import { parseArgs } from 'node:util';
import { restoreBackup } from '../embedded/restore';
import { runCommand } from '../embedded/command';
import { embeddedDir } from '../embedded/folder';

runCommand(async (args) => {
  const { backup, force, ledger } = readArgs(args);
  await restoreBackup({
    backup,
    dir: embeddedDir(),
    force,
    ...(ledger !== undefined && { ledger }),
    now: new Date(),
    say: (line) => process.stdout.write(`${line}\n`),
  });
});

function readArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { force: { type: 'boolean' }, raderingar: { type: 'string' } },
    });
    const [backup, ...more] = positionals;
    if (backup && more.length === 0)
      return { backup, force: values.force ?? false, ledger: values.raderingar };
  } catch {
    // An option that is not ours.
  }
  throw new Error('Ange en säkerhetskopia: npm run restore -- <mapp> [--force] [--raderingar FIL]');
}
