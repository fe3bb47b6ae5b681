/**
 * `npm run audit:verify -- [FILE] [--key FILE]… [--anchors FOLDER]`: verifies an export of the history without a
 * database, or exports the database first where no file is given. `--key`: the keys that anchors may be signed with,
 * public or private; else ANCHOR_KEY_FILE. `--anchors`: the copies outside the database; else ANCHOR_DIR. Names the
 * first altered row of each case. Exits 1 if anything is broken, or if it counted nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublicKey } from '../audit/anchor-key';
import { exportHistory } from '../audit/export';
import { verifyExport } from '../audit/verify';
import { runCommand } from '../embedded/command';
import { anchorKeyFile, withDatabase } from '../embedded/installation';

const USAGE = 'Ange: npm run audit:verify -- [FIL] [--key FIL]… [--anchors MAPP]';
/** Faults told one by one. */
const TOLD = 50;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

runCommand(async (args) => {
  const { file, key, copies } = readArgs(args);
  if (file !== undefined) return tell(file, key, copies);
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-audit-'));
  try {
    const exported = join(folder, 'historik.jsonl.gz');
    await withDatabase((pool) => exportHistory({ pool, file: exported, now: new Date(), publicKey: null }));
    await tell(exported, key, copies);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function readArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: 'string', multiple: true }, anchors: { type: 'string' } },
    });
    const known = anchorKeyFile();
    const key = values.key ?? (known === null ? [] : [known]);
    if (positionals.length <= 1)
      return {
        file: positionals[0],
        key,
        copies: values.anchors ?? (process.env['ANCHOR_DIR'] || undefined),
      };
  } catch {
    // An option that is not ours.
  }
  throw new Error(USAGE);
}

async function tell(file: string, key: readonly string[], copies: string | undefined): Promise<void> {
  let told = 0;
  const report = await verifyExport({
    file,
    keys: key.map(readPublicKey),
    ...(copies !== undefined && { copies }),
    onNote: say,
    onFault: (fault) => {
      if ((told += 1) <= TOLD) say(fault);
    },
  });
  if (told > TOLD) say(`och ${told - TOLD} fel till`);
  if (copies === undefined)
    say(
      'OBS: inga kopior utanför databasen är angivna (--anchors): ankare som tagits bort sist syns bara på dagen.',
    );
  say(
    `${report.anchors} ankare är prövade, och ${report.logDays} dagar i åtkomstloggen med ${report.logRows} rader.`,
  );
  say(`AUDIT cases=${report.cases} events=${report.events} broken=${report.broken}`);
  if (report.cases === 0 || report.broken > 0) process.exitCode = 1;
}
