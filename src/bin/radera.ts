/**
 * `npm run radera -- KLIENT`: erases a client whom two persons have decided to erase in the service, where the
 * municipality's rule allows it (L12). `--replay [FILE]`: erases again everybody in the ledger, after a restore.
 * Works on the service's own database and keys (DATABASE_URL, KEYS_DIR, KEYS_MASTER), or on the embedded default,
 * while the service runs: every process stops reading within five seconds.
 */
import { parseArgs } from 'node:util';
import { eraseAgain, eraseApproved } from '../access/erasure';
import { ledgerIn } from '../access/erasure-ledger';
import { runCommand } from '../embedded/command';
import { clientKeys, withDatabase } from '../embedded/installation';
import { MunicipalSettings } from '../engine/settings';
import { SettingsStore } from '../store/settings.store';

const USAGE = 'Ange: npm run radera -- KLIENT, eller --replay [FIL]';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

runCommand(async (args) => {
  const { values, positionals } = readArgs(args);
  const { dir, keys } = clientKeys();
  if (values.replay) {
    const erased = await withDatabase((pool) => eraseAgain(pool, keys, dir, positionals[0] ?? ledgerIn(dir)));
    say(`RADERA replayed=${erased}`);
    return;
  }
  const [klientId = ''] = positionals;
  const now = new Date();
  const entry = await withDatabase(async (pool) => {
    const settings = (await MunicipalSettings.open(new SettingsStore(pool))).at(now.toISOString()).values;
    return eraseApproved(klientId, { pool, keys, keysDir: dir, settings, now });
  });
  say(
    `Radering ${entry.nr}: klienten är raderad. Ta bort nyckeln ${klientId}.key ur varje kopia av nyckelmappen,`,
  );
  say('och kopiera raderingar.jsonl dit där den finns kvar när nycklarna återställs.');
});

function readArgs(args: string[]) {
  try {
    const read = parseArgs({ args, allowPositionals: true, options: { replay: { type: 'boolean' } } });
    if (read.positionals.length === 1 || (read.values.replay && read.positionals.length === 0)) return read;
  } catch {
    // An option that is not ours.
  }
  throw new Error(USAGE);
}
