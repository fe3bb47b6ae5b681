/**
 * `npm run import -- --file FIL [--dry-run] [--format csv|json] [--bara-riktiga] [--operator NAMN]`: brings a running
 * municipality's open cases in (docs/import.md). Every row is checked before the first is written. `--rapport` says how
 * the cases are distributed over the classes of week 40; `--generate N --seed N --out FIL` makes a file for trials.
 * Works on the service's own database and keys, or on the embedded default, while the service runs.
 */
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { localDate } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { loadOrganisation } from '../access/organisation';
import { runCommand } from '../embedded/command';
import { clientKeys, withDatabase } from '../embedded/installation';
import { testIdentities } from '../embedded/seed';
import { Engine } from '../engine/engine';
import { MunicipalSettings } from '../engine/settings';
import type { Fel } from '../import/granska';
import { generera } from '../import/generera';
import { importera } from '../import/importera';
import { lasFil, type Format } from '../import/las';
import { felText, skrivEnskilt, somText } from '../import/skriv';
import { v40 } from '../import/v40';
import { CasesStore } from '../store/cases.store';
import { ImportStore } from '../store/import.store';
import { SettingsStore } from '../store/settings.store';

const USAGE =
  'Ange: npm run import -- --file FIL [--dry-run] [--format csv|json] [--bara-riktiga] [--operator NAMN], ' +
  'eller --rapport, eller --generate ANTAL [--seed N] --out FIL';
/** Faults that are printed; the file beside has them all. */
const TOLD = 20;
const PROGRESS_MS = 2_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

runCommand(async (args) => {
  const values = readArgs(args);
  const { file, out, generate } = values;
  if (generate !== undefined && out !== undefined) make(Number(generate), Number(values.seed ?? 1), out);
  else if (values.rapport === true) await report(operatorOf(values.operator));
  else if (file !== undefined) await run(file, values);
  else throw new Error(USAGE);
});

function readArgs(args: string[]) {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        file: text,
        format: text,
        operator: text,
        generate: text,
        seed: text,
        out: text,
        'dry-run': yes,
        'bara-riktiga': yes,
        rapport: yes,
      },
    });
    const numbers = [values.generate ?? '1', values.seed ?? '1'];
    const ways = [values.file, values.generate, values.rapport].filter((way) => way !== undefined);
    const format = values.format ?? 'csv';
    if (
      ways.length === 1 &&
      numbers.every((n) => /^[1-9]\d{0,8}$/.test(n)) &&
      ['csv', 'json'].includes(format)
    )
      return values;
  } catch {
    // An option that is not ours.
  }
  throw new Error(USAGE);
}

/** Who runs the import, as the access log will say. */
function operatorOf(given: string = userInfo().username): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,63}$/.test(given)) return given;
  throw new Error('Ange vem som importerar med --operator: bokstäver, siffror och _ . : @ -');
}

function make(antal: number, seed: number, out: string): void {
  const rows = generera({
    antal,
    seed,
    idag: localDate(new Date().toISOString()),
    organisation: loadOrganisation(process.env['ORGANISATION']),
    identiteter: testIdentities(),
  });
  skrivEnskilt(out, somText(rows, out.toLowerCase().endsWith('.json') ? 'json' : 'csv'));
  say(`GENERATE rows=${rows.length} seed=${seed}`);
}

async function report(operator: string): Promise<void> {
  await withDatabase(async (pool) => {
    await new CasesStore(pool).logAccess(null, {
      principal: operator,
      role: null,
      action: 'import rapport',
      outcome: 'ok',
    });
    say(v40(await new ImportStore(pool).bedomningar('anvisning')));
  });
}

async function run(
  file: string,
  values: { format?: string; operator?: string; 'dry-run'?: boolean; 'bara-riktiga'?: boolean },
): Promise<void> {
  const operator = operatorOf(values.operator);
  const organisation = loadOrganisation(process.env['ORGANISATION']);
  const { keys } = clientKeys();
  const fil = lasFil(file, values.format as Format | undefined);
  const nu = new Date();
  let told = performance.now();
  await withDatabase(async (pool) => {
    const parts = {
      store: new CasesStore(pool),
      processes: PROCESSES,
      clock: { now: () => nu },
      settings: await MunicipalSettings.open(new SettingsStore(pool)),
    };
    // A trial leaves nothing behind, and so makes no client's key.
    const utanSpar = {
      encrypt: () => Buffer.alloc(32),
      fingerprint: (text: string) => keys.fingerprint(text),
    };
    const { dryRun, baraRiktiga } = {
      dryRun: values['dry-run'] === true,
      baraRiktiga: values['bara-riktiga'] === true,
    };
    const result = await importera(
      fil,
      {
        pool,
        engine: new Engine({ ...parts, seal: keys }),
        utanSpar: new Engine({ ...parts, seal: utanSpar }),
        keys,
        organisation,
        operator,
        nu,
        onProgress: (phase, done, of) => {
          if (performance.now() - told < PROGRESS_MS && done < of) return;
          told = performance.now();
          progress(`${done} av ${of} rader ${phase}`);
        },
      },
      { dryRun, baraRiktiga },
    );
    const { rows, imported, skipped, refused, fel, vagrade } = result;
    for (const line of result.sammanfattning.rader()) say(line);
    if (fel.length > 0) {
      tell(fel);
      skrivEnskilt(`${file}.fel.csv`, felText(fel));
      say(`Alla fel står i ${file}.fel.csv.`);
    }
    if (fel.length > 0 && baraRiktiga && !dryRun) {
      const rest = `${file}.rest.${fil.format}`;
      skrivEnskilt(
        rest,
        somText(
          vagrade.map(({ text }) => text),
          fil.format,
        ),
      );
      say(`De vägrade raderna står i ${rest}: rätta dem och importera den filen.`);
    } else if (fel.length > 0 && !dryRun)
      say('Inget är importerat. Rätta filen, eller importera de riktiga raderna med --bara-riktiga.');
    say(`IMPORT rows=${rows} imported=${imported} skipped=${skipped} refused=${refused}`);
    if (refused > 0) process.exitCode = 1;
  });
}

/** The faults by what is wrong, the most common first. */
function tell(fel: readonly Fel[]): void {
  const grupper = new Map<string, number[]>();
  for (const { rad, kolumn, fel: vad, gor } of fel) {
    const key = `${kolumn ?? 'raden'} ${vad}: ${gor}`;
    grupper.set(key, [...(grupper.get(key) ?? []), rad]);
  }
  const sorted = [...grupper].sort((a, b) => b[1].length - a[1].length);
  for (const [vad, rader] of sorted.slice(0, TOLD)) {
    const nagra = rader.slice(0, 8).join(', ');
    say(`Rad ${nagra}${rader.length > 8 ? ` och ${rader.length - 8} till` : ''}: ${vad}.`);
  }
  if (sorted.length > TOLD) say(`Och ${sorted.length - TOLD} andra slags fel.`);
}
