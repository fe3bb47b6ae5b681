/** `npm run restore -- <folder> [--force]`: puts a backup back, after checking every byte of it. */
import { restoreBackup } from '../embedded/restore';
import { runCommand } from '../embedded/command';
import { embeddedDir } from '../embedded/folder';

runCommand(async (args) => {
  const [backup, ...more] = args.filter((arg) => arg !== '--force');
  if (!backup || more.length > 0 || backup.startsWith('-')) {
    throw new Error('Ange en säkerhetskopia: npm run restore -- <mapp> [--force]');
  }
  await restoreBackup({
    backup,
    dir: embeddedDir(),
    force: args.includes('--force'),
    now: new Date(),
    say: (line) => process.stdout.write(`${line}\n`),
  });
});
