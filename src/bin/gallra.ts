/**
 * `npm run gallra`: carries out the disposal that two persons have decided on in the service (L12), case by case; may
 * be interrupted and run again. Works on the service's own database and keys (DATABASE_URL, KEYS_DIR, KEYS_MASTER), or
 * on the embedded default, while the service runs. The receipt is signed with the key of the anchors
 * (ANCHOR_KEY_FILE). Exits 1 where nothing is approved, or something came in the way.
 */
import { readAnchorKey } from '../audit/anchor-key';
import { runCommand } from '../embedded/command';
import { anchorKeyFile, clientKeys, withDatabase } from '../embedded/installation';
import { MunicipalSettings } from '../engine/settings';
import { utfor } from '../gallring/utfor';
import { SettingsStore } from '../store/settings.store';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

runCommand(async (args) => {
  if (args.length > 0) throw new Error('Ange: npm run gallra');
  const { dir: keysDir, keys } = clientKeys();
  const file = anchorKeyFile();
  const nyckel = file === null ? null : readAnchorKey(file);
  if (!nyckel) say('OBS: det finns ingen nyckel för ankare (ANCHOR_KEY_FILE). Kvittot blir osignerat.');
  const now = new Date();
  const gjort = await withDatabase(async (pool) => {
    const settings = (await MunicipalSettings.open(new SettingsStore(pool))).at(now.toISOString()).values;
    return utfor({ pool, keys, keysDir, settings, now, nyckel, say });
  });
  if (!gjort)
    throw new Error(
      'Ingen gallring är godkänd de senaste 90 dagarna: föreslå den i tjänsten och låt någon annan godkänna den.',
    );
  const { gallrade, klienter, kvar, poster } = gjort;
  if (klienter > 0)
    say(
      'Ta bort de raderade klienternas nycklar ur varje kopia av nyckelmappen, och kopiera raderingar.jsonl dit.',
    );
  say(`GALLRA cases=${gallrade} clients=${klienter} rows=${poster} left=${kvar}`);
  if (gallrade === 0 || kvar > 0) process.exitCode = 1;
});
