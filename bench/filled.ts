/** The filled database that most parts start from: made once, and then copied whole. */
import { fill, livePatterns, type Cases } from './fill';
import type { Database, Lab } from './lab';

/** Cases, and tasks, events and keys of each, as the yardstick of performance.md has them. */
export const COUNT = 20_000;
export const OURS: Cases = { prefix: 'motor', count: COUNT };

/**
 * Nothing on its way to the disk. Each page is written whole at its first change after a checkpoint: here, and not
 * in what is measured.
 */
export async function checkpoint(lab: Lab, database: Database): Promise<void> {
  await lab.sql(database, 'CHECKPOINT');
  for (const table of ['cases', 'deadlines', 'tasks'])
    await lab.sql(database, `SELECT count(*) FROM (SELECT FROM ${table} FOR NO KEY UPDATE) locked`);
}

const templates = new WeakMap<Lab, Promise<Database>>();

/** A copy of its own of the database with 20,000 cases. */
export async function filled(lab: Lab, name: string): Promise<Database> {
  const template = templates.get(lab) ?? make(lab);
  templates.set(lab, template);
  const database = await lab.database(name, await template);
  // What copying wrote must not be on its way to the disk while something is measured.
  await lab.sql(database, 'CHECKPOINT');
  return database;
}

async function make(lab: Lab): Promise<Database> {
  lab.say('  fyller 20 000 ärenden med 100 000 händelser, uppgifter och nycklar');
  const database = await lab.database('mall');
  await livePatterns(lab, database);
  await fill(database, [OURS]);
  return database;
}

interface Growing {
  readonly database: Database;
  count: number;
}
const growing = new WeakMap<Lab, Growing>();

/** The one database that grows: it has this many cases of `OURS`' family, and never fewer than before. */
export async function grown(lab: Lab, count: number): Promise<Database> {
  const known = growing.get(lab) ?? { database: await seedling(lab), count: 0 };
  growing.set(lab, known);
  if (known.count < count) {
    lab.say(`  fyller på till ${count.toLocaleString('sv-SE')} ärenden`);
    await fill(known.database, [{ prefix: OURS.prefix, from: known.count + 1, count: count - known.count }]);
    known.count = count;
  }
  return known.database;
}

async function seedling(lab: Lab): Promise<Database> {
  const database = await lab.database('vaxande');
  await livePatterns(lab, database);
  return database;
}
