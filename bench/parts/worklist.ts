/** A page of the worklist for the user who sees most, with 10,000 and with 1,000,000 open tasks. */
import { POLICY_SQL } from '../../src/access/policy-sql';
import { sightOfUnits } from '../../src/access/policy';
import type { Principal } from '../../src/access/principal';
import type { Role } from '../../machines/process';
import { WorklistQuery, type WorklistFilter } from '../../src/store/worklist.query';
import { dataSource, poolOf } from '../../src/store/data-source';
import type { Database, Lab } from '../lab';
import { figure, type Figure, type Part } from '../part';
import { measured, quantile, ratios } from '../stats';

/** Open tasks of a case. */
const TASKS = 5;
/** Units of each side that the user has: a large city has about so many. */
const UNITS = 30;
/** Units of each side that there are: nobody sees a case from both of its sides. */
const ALL_UNITS = 2 * UNITS;
const PAGES = 40;
const LIMIT = 20;
/** How many pages down a deep page lies. */
const DEPTH = 50;

const ROLES: readonly Role[] = [
  'socialsekreterare',
  'forste_socialsekreterare',
  'arbetsmarknadskonsulent',
  'samordnare',
  'enhetschef',
];

export const worklist: Part = {
  name: 'arbetslista',
  what: 'en sida av arbetslistan för den som ser mest, 1 000 000 uppgifter mot 10 000',
  keys: ['worklist'],
  async run(lab) {
    const small = await openList(lab, 'lista_liten', 10_000);
    const large = await openList(lab, 'lista_stor', lab.quick ? 200_000 : 1_000_000);
    try {
      const pairs = lab.quick ? 3 : 5;
      const times: Record<string, number[]> = {};
      const sums = { small: [] as number[], large: [] as number[] };
      for (let round = 0; round <= pairs; round += 1)
        for (const [name, list] of Object.entries({ small, large })) {
          const pages = await list.pages();
          if (round === 0) continue;
          for (const [kind, ms] of Object.entries(pages))
            (times[`${kind}${name === 'small' ? '10k' : '1M'}`] ??= []).push(ms);
          sums[name as keyof typeof sums].push(pages.first + pages.deep);
        }
      const figures: Record<string, Figure> = Object.fromEntries(
        Object.entries(times).map(([name, all]) => [`page_${name}`, figure('ms', measured(all))]),
      );
      return { figures, ratios: { worklist: ratios(sums.large, sums.small) } };
    } finally {
      await small.close();
      await large.close();
    }
  },
};

/** A database with so many open tasks, and the lists read from it. */
async function openList(lab: Lab, name: string, tasks: number) {
  lab.say(`  fyller ${tasks.toLocaleString('sv-SE')} öppna uppgifter`);
  const database = await lab.database(name);
  await fillTasks(lab, database, tasks);
  const source = dataSource({ url: database.app });
  await source.initialize();
  const query = new WorklistQuery(poolOf(source), POLICY_SQL);
  const units = Array.from({ length: UNITS }, (_, n) => [`sf-${n}`, `kc-${UNITS + n}`]).flat();
  const principal: Principal = { id: 'den-som-ser-mest', roles: ROLES, units };
  const reader = { ...principal, role: 'enhetschef' };
  const filter: WorklistFilter = {
    roles: ROLES,
    units,
    sight: sightOfUnits(principal),
    limit: LIMIT,
    after: null,
  };
  const timed = async (asked: WorklistFilter): Promise<number> => {
    const all: number[] = [];
    for (let n = 0; n < PAGES; n += 1) {
      const started = performance.now();
      const { rows } = await query.page(reader, asked);
      if (rows.length !== LIMIT) throw new Error(`Sidan har ${rows.length} rader i stället för ${LIMIT}`);
      all.push(performance.now() - started);
    }
    return quantile(all, 0.5);
  };
  let deep = filter;
  for (let n = 0; n < DEPTH; n += 1) {
    const { next } = await query.page(reader, deep);
    if (next === null) throw new Error('Listan tog slut före den djupa sidan');
    deep = { ...filter, after: next };
  }
  return {
    async pages() {
      const oneUnit = { ...filter, units: units.slice(0, 1) };
      return { first: await timed(filter), deep: await timed(deep), oneUnit: await timed(oneUnit) };
    },
    async close(): Promise<void> {
      await source.destroy();
      await lab.drop(database);
    },
  };
}

/** Cases of all units, one in a hundred protected, each with open tasks of the roles; a third have somebody's name. */
async function fillTasks(lab: Lab, database: Database, tasks: number): Promise<void> {
  await lab.sql(
    database,
    `INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, kc_enhet,
       skyddad, handlaggare)
     SELECT 'lista-' || n, 'anvisning', 1, 1, 'active', '{}', '', now(), now(), 'sf-' || n % ${ALL_UNITS}, 'kc-' || n % ${ALL_UNITS},
       n % 100 = 0, json_build_object('socialsekreterare', 'ss-' || n % 400)::text
     FROM generate_series(1, ${tasks / TASKS}) n`,
  );
  await lab.sql(
    database,
    `INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, due_at,
       due_date, version)
     SELECT 'lista-' || n || '.u' || k || '.1', 'lista-' || n, 'u' || k, 1, role, left(side, 2) || '-' || n % ${ALL_UNITS},
       CASE WHEN (n * 7 + k) % 3 = 0 THEN 'ss-' || n % 400 WHEN n % 500 = 1 AND k = 2 THEN 'den-som-ser-mest' END,
       n % 100 = 0, (n + k) % 50 = 0, 'open', now() - interval '1 day', due, due::date, 1
     FROM generate_series(1, ${tasks / TASKS}) n,
       LATERAL (VALUES (1, 'socialsekreterare', 'sf'), (2, 'forste_socialsekreterare', 'sf'), (3, 'samordnare', 'kc'),
         (4, 'arbetsmarknadskonsulent', 'kc'), (5, 'arbetsmarknadskonsulent', 'kc')) t (k, role, side),
       LATERAL (SELECT CASE WHEN (n + k) % 40 <> 0 THEN now() + ((n * 37 + k * 11) % 400) * interval '1 day' END) d (due)`,
  );
  await lab.sql(database, 'VACUUM ANALYZE tasks');
  await lab.sql(database, 'VACUUM ANALYZE cases');
  await lab.sql(database, 'CHECKPOINT');
}
