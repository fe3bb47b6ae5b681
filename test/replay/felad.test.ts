/** A deadline marked `felad` is no event: replay must know of it all the same, from its incident. */
import { PROCESSES } from '../../machines/registry';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import type { Fault } from '../../src/engine/replay';
import { replayDatabase } from '../../src/engine/replay-database';
import { osagdText } from '../../src/mening';
import { Kommun, TILL_BESLUT, type Process } from '../engine/kommun';

let kommun: Kommun;
let tjanst: Process;
beforeEach(async () => {
  kommun = await Kommun.open('felad');
  tjanst = await kommun.process();
});
afterEach(() => kommun.close());

async function faults(): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  await replayDatabase(tjanst.pool, PROCESSES, { onDiffering: (_, told) => found.push(...told) });
  return found;
}

test('a deadline that had failed when all were computed anew was left out, and replay leaves it out too', async () => {
  const id = await kommun.start(tjanst);
  await kommun.gor(tjanst, id, ...TILL_BESLUT.slice(0, 5));
  const running = await kommun.deadlines(tjanst, id);
  expect([...running.keys()].sort()).toEqual(expect.arrayContaining(['afSvar', 'beslut']));
  const failed = running.get('afSvar')!;
  await tjanst.engine.store.markFailed(
    id,
    failed,
    osagdText({ sv: 'En regel kastade ett fel.', en: 'A rule threw.' }),
    '2026-02-02T10:00:00.000Z',
  );
  const changed = { ...DEFAULT_SETTINGS, 'decision.within': 20, 'af.waitDays': 3 };
  await kommun.besluta(tjanst, 2, '2026-02-03', changed);
  await kommun.till('2026-02-03', tjanst);
  expect(await kommun.adjust(tjanst, id, { type: 'stegvis.rakna_om' })).toMatchObject({ changed: true });
  expect(await faults()).toEqual([]);

  // Without the incident nothing says why it was left out.
  await tjanst.pool.query(`UPDATE incidents SET kind = 'glomt' WHERE kind = 'frist'`);
  expect((await faults()).map(({ kind }) => kind)).toContain('due');
});
