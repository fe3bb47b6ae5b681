/**
 * `npm run earkiv -- --arende ID --ut MAPP --av ANVÄNDARE`, or `--stangda-fore DATUM` for all closed cases: delivers
 * closed cases to the archive, one E-ARK package each, proved against its schemas before it is there. `--tid` is the
 * packages' own time (now unless said), `--regler FIL` what is agreed with the archive (config/earkiv/leverans.json).
 * May be run again at any time. Works on the service's own database and keys (DATABASE_URL, KEYS_DIR, KEYS_MASTER), or
 * on the embedded default. Exits 1 if a package is missing, and if it counted nothing.
 */
import { parseArgs } from 'node:util';
import { instantAt } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { loadOrganisation } from '../access/organisation';
import { leverera } from '../earkiv/leverera';
import { loadLeveransregler } from '../earkiv/leveransregler';
import { runCommand } from '../embedded/command';
import { clientKeys, withDatabase } from '../embedded/installation';
import { MunicipalSettings } from '../engine/settings';
import { EarkivStore } from '../store/earkiv.store';
import { SettingsStore } from '../store/settings.store';

const USAGE =
  'Ange: npm run earkiv -- (--arende ID | --stangda-fore ÅÅÅÅ-MM-DD) --ut MAPP --av ANVÄNDARE [--tid TIDPUNKT] [--regler FIL]';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

runCommand(async (args) => {
  const { ask, ut, av, tid, regler } = readArgs(args);
  const { keys } = clientKeys();
  const rapport = await withDatabase(async (pool) => {
    const settings = (await MunicipalSettings.open(new SettingsStore(pool))).at(tid).values;
    return leverera(await new EarkivStore(pool).stangda(ask), {
      ...{ pool, keys, ut, av, tid, settings, say },
      processes: PROCESSES,
      organisation: loadOrganisation(process.env['ORGANISATION']),
      regler: loadLeveransregler(regler),
    });
  });
  const { cases, files, valid, utanMedgivande } = rapport;
  if (utanMedgivande > 0)
    say(
      `${utanMedgivande} skyddade ärenden är inte levererade: en namngiven handläggare medger det i tjänsten först.`,
    );
  say(`EARKIV cases=${cases} files=${files} valid=${valid}/${cases}`);
  if (cases === 0 || valid < cases) process.exitCode = 1;
});

function readArgs(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { arende: text, 'stangda-fore': text, ut: text, av: text, tid: text, regler: text },
    });
    const { arende, 'stangda-fore': fore, ut, av, regler } = values;
    const tid = new Date(values.tid ?? Date.now()).toISOString();
    const en = (arende === undefined) !== (fore === undefined);
    if (en && ut && av && /^[\w.@-]{1,100}$/.test(av)) {
      const ask = arende === undefined ? { before: instantAt(fore ?? '', '00:00') } : { id: arende };
      return { ask, ut, av, tid, regler };
    }
  } catch {
    // An option that is not ours, or a day that is none.
  }
  throw new Error(USAGE);
}
