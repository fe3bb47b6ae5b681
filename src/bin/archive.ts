/**
 * `npm run archive`: `--status` says how history grows: bytes per event and partition, and how far ahead there are
 * partitions. With a folder, archives the quarters that have been over for two years (`--years N`) into it;
 * `--verify FOLDER` reads what lies there. Needs the owner role: MIGRATE_DATABASE_URL.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { runCommand } from '../embedded/command';
import { connectOwner } from '../embedded/installation';
import { archivable, archivePartition } from '../store/archive';
import { ARCHIVE, verifyArchive } from '../store/archive-file';
import { growth, type Growth } from '../store/growth.query';
import { isLow } from '../store/partitions';

const USAGE = 'Ange: npm run archive -- --status, eller MAPP [--years ANTAL], eller --verify MAPP';
const YEARS = 2;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

runCommand(async (args) => {
  const { values, positionals } = readArgs(args);
  const [folder] = positionals;
  if (values.verify !== undefined) return verify(values.verify);
  const client = await connectOwner();
  try {
    if (values.status) tellStatus(await growth(client));
    else if (folder !== undefined) await archive(client, folder, Number(values.years ?? YEARS));
  } finally {
    await client.end();
  }
});

function readArgs(args: string[]) {
  try {
    const read = parseArgs({
      args,
      allowPositionals: true,
      options: { status: { type: 'boolean' }, years: { type: 'string' }, verify: { type: 'string' } },
    });
    const { values, positionals } = read;
    const asked = [values.status, values.verify, ...positionals].filter((one) => one !== undefined);
    if (asked.length === 1 && /^\d{1,2}$/.test(values.years ?? '2')) return read;
  } catch {
    // An option that is not ours.
  }
  throw new Error(USAGE);
}

/** Exits 1 where the partitions do not reach a year ahead, or rows have gone past them. */
function tellStatus({ partitions, tables, transitions, end, astray, files }: Growth): void {
  for (const { name, from, until, rows, bytes, closed, archived } of partitions) {
    if (rows === 0) continue;
    const state = archived ? 'arkiverad' : closed ? 'avslutad' : 'öppen';
    const each = `${Math.round(bytes / rows)} byte per rad`;
    say(
      `${name}: ${from.slice(0, 10)}–${until.slice(0, 10)}, ${rows} rader, ${mb(bytes)}, ${each}, ${state}`,
    );
  }
  say(`\nPer övergång (${transitions} händelser):`);
  for (const { name, bytes } of tables)
    say(`${name}: ${mb(bytes)}, ${Math.round(bytes / Math.max(1, transitions))} byte`);
  say(`\nFiler: ${files.count}, ${mb(files.bytes)}.`);
  const total = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  say(`\nPartitioner finns till ${end.slice(0, 10)}. Rader bortom dem: ${astray}.`);
  say(`GROWTH events=${transitions} bytes=${total} perEvent=${Math.round(total / Math.max(1, transitions))}`);
  if (!isLow(end, new Date().toISOString()) && astray === 0) return;
  say(
    'LARM: kör npm run db:migrate, som gör partitioner två år framåt. Rader bortom dem måste flyttas för hand.',
  );
  process.exitCode = 1;
}

async function archive(client: Client, folder: string, years: number): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const due = await archivable(client, new Date(), years);
  if (due.length === 0) say(`Inget kvartal har varit slut i ${years} år och väntar på att arkiveras.`);
  const sum = { rows: 0, before: 0, after: 0 };
  for (const partition of due) {
    const { rows, before, after, file } = await archivePartition(client, partition, folder);
    say(`${partition.name}: ${rows} rader, ${mb(before)} blev ${mb(after)}; kopian ligger i ${file}`);
    sum.rows += rows;
    sum.before += before;
    sum.after += after;
  }
  say(`ARCHIVE partitions=${due.length} rows=${sum.rows} before=${sum.before} after=${sum.after}`);
}

/** Exits 1 where nothing was there to be verified. */
async function verify(folder: string): Promise<void> {
  if (!existsSync(folder)) throw new Error(`Mappen ${folder} finns inte.`);
  const files = readdirSync(folder).filter((file) => file.endsWith(ARCHIVE));
  let rows = 0;
  for (const file of files.sort()) {
    const read = await verifyArchive(join(folder, file));
    say(`${file}: ${read} rader, kontrollsumma och länkar stämmer`);
    rows += read;
  }
  say(`VERIFY files=${files.length} rows=${rows}`);
  if (files.length === 0) process.exitCode = 1;
}
