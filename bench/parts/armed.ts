/** How firing grows with what is armed: 2,000 deadlines due among 20,000, 100,000 and 1,000,000 that are not. */
import { fireDue } from '../../src/engine/fire';
import { openEngine } from '../engine';
import { filled, OURS } from '../filled';
import { figure, type Figure, type Part } from '../part';
import { benchRoutine } from '../routine';
import { measured, quantile } from '../stats';

const DUE = 2_000;
const ROUNDS = 3;

export const armed: Part = {
  name: 'armerade',
  what: 'hur det växer att lösa ut 2 000 frister när upp till en miljon andra väntar',
  keys: ['armed'],
  async run(lab) {
    const database = await filled(lab, 'armerade');
    const { engine, close } = await openEngine(lab, database, { processes: [benchRoutine] });
    const figures: Record<string, Figure> = {};
    const points: [number, number][] = [];
    try {
      let there = OURS.count;
      for (const waiting of lab.quick ? [20_000, 100_000] : [20_000, 100_000, 1_000_000]) {
        // A row of an index does not know whose it is: those that wait need no case until they are due.
        await lab.sql(
          database,
          `INSERT INTO deadlines (case_id, key, rule, event, due_at, due_date, next_at, reminders, basis,
             settings_version, armed_seq, ord, armed_at, hand, status)
           SELECT 'langt-' || n, d.key, d.rule, d.event, d.due_at + n * interval '40 seconds', d.due_date,
             d.due_at + n * interval '40 seconds', d.reminders, d.basis, 1, 1, 1, d.armed_at, NULL, 'armed'
           FROM (SELECT * FROM deadlines WHERE case_id LIKE '${OURS.prefix}-%' LIMIT 1) d, generate_series($1::int, $2::int) n`,
          [there + 1, waiting],
        );
        there = Math.max(there, waiting);
        await lab.sql(database, 'VACUUM ANALYZE deadlines');
        const times: number[] = [];
        for (let round = 0; round <= ROUNDS; round += 1) {
          await lab.sql(
            database,
            `UPDATE deadlines SET due_at = now() - interval '1 second', next_at = now() - interval '1 second'
             WHERE case_id IN (SELECT id FROM cases WHERE id LIKE '${OURS.prefix}-%' ORDER BY id LIMIT ${DUE}) AND status = 'armed'`,
          );
          const started = performance.now();
          const { fired } = await fireDue(engine, new Date().toISOString());
          if (fired !== DUE) throw new Error(`${fired} frister löste ut i stället för ${DUE}`);
          if (round > 0) times.push(((performance.now() - started) * 1_000) / DUE);
        }
        lab.say(
          `  ${waiting.toLocaleString('sv-SE')} armerade: ${quantile(times, 0.5).toFixed(0)} µs per frist`,
        );
        figures[`armed${waiting}`] = figure('µs', measured(times));
        points.push([waiting, quantile(times, 0.5)]);
      }
    } finally {
      await close();
      await lab.drop(database);
    }
    const series = [{ name: 'one deadline fired', points }];
    return {
      figures,
      ratios: {},
      plots: [
        {
          name: 'deadlines',
          title: 'Cost of firing by deadlines armed',
          x: 'armed deadlines',
          y: 'µs per deadline fired',
          logX: true,
          series,
        },
      ],
    };
  },
};
