import { anvisning1 as process } from '../../machines/anvisning/process';
import { explore, isWatched, datesToEscalation, misarmed, stateNodes } from '../support/explore';
import { payloads, seeds, waits } from '../support/seeds';

test('explore', () => {
  const t0 = Date.now();
  const walk = explore({ process, seeds: seeds(), payloads, waits, limit: 10, idleDates: 12 });
  const t1 = Date.now();
  console.log({ ms: t1 - t0, positions: walk.positions.length, walked: walk.walked, leaves: walk.leaves.size, tasks: walk.tasks.size, fired: walk.fired.size, acc: walk.accepted.size, ends: [...walk.ends] });
  console.log('not seen', { leaves: stateNodes(process).filter((n) => n.type === 'atomic' && !walk.leaves.has(n.id) && n.key !== 'avgors').map((n) => n.id), tasks: Object.keys(process.tasks).filter((t) => !walk.tasks.has(t)), fired: Object.keys(process.deadlines).filter((t) => !walk.fired.has(t)), acc: Object.keys(process.events).filter((t) => !walk.accepted.has(t)), neverTrue: Object.keys(process.conditions).filter((t) => !walk.held.has(t)), neverFalse: Object.keys(process.conditions).filter((t) => !walk.failed.has(t)) });
  const bad = walk.positions.filter((p) => !isWatched(p));
  const t2 = Date.now();
  const noEsc = walk.positions.filter((p) => datesToEscalation(process, p) === null);
  console.log('unwatched', bad.length, 'noesc', noEsc.length, noEsc.slice(0, 2).map((p) => JSON.stringify(p.snapshot.value)), Date.now() - t2);
  console.log(walk.positions.filter((p) => misarmed(p).length > 0).length);
});
