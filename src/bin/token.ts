/**
 * `npm run --silent token -- ss-hisingen-1`: prints an access token of a demo user, and nothing else,
 * so that it can be used as `curl -H "Authorization: Bearer $(npm run --silent token -- …)"`.
 */
import { loadOrganisation } from '../access/organisation';
import { runCommand } from '../embedded/command';
import { demoToken, TokenRefused } from '../embedded/demo-token';
import { embeddedDir, isAlive, readRun, readSecrets } from '../embedded/folder';

runCommand(async ([username]) => {
  const dir = embeddedDir();
  const notRunning = new Error(`Stegvis är inte igång i ${dir}. Starta det med npm start.`);
  if (!username) throw new Error(`Ange vem du vill vara, till exempel ss-hisingen-1.\n${choices()}`);
  const run = readRun(dir);
  const secrets = readSecrets(dir);
  if (!run || !secrets || !isAlive(run.pid)) throw notRunning;
  try {
    process.stdout.write(`${await demoToken(run.issuer, secrets.identity.cliSecret, username)}\n`);
  } catch (error) {
    if (error instanceof TokenRefused && error.why === 'unreachable') throw notRunning;
    if (error instanceof TokenRefused && error.why === 'unknown_user') {
      throw new Error(`${error.message}\n${choices()}`, { cause: error });
    }
    throw error;
  }
});

function choices(): string {
  const rows = loadOrganisation().users.map(({ id, name }) => `  ${id.padEnd(20)} ${name}`);
  return `Demoanvändare:\n${rows.join('\n')}`;
}
