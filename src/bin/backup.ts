/** `npm run backup -- [folder]`: copies the stopped embedded default into a dated folder. */
import { createBackup } from '../embedded/backup';
import { runCommand } from '../embedded/command';
import { embeddedDir } from '../embedded/folder';

runCommand(async ([target = '.stegvis-backup', ...more]) => {
  if (more.length > 0 || target.startsWith('-')) throw new Error('Ange en mapp: npm run backup -- [mapp]');
  await createBackup({
    dir: embeddedDir(),
    target,
    now: new Date(),
    say: (line) => process.stdout.write(`${line}\n`),
  });
});
