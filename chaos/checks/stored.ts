/**
 * The events against what the clients were told: each acknowledged one is there exactly once, and each one that
 * is there is there whole – with its revision, key, access-log row, task and message, from one transaction.
 */
import type { Evidence, StoredEvent } from '../evidence';
import type { History, Sent } from '../history';
import { finding, tally, type Finding } from './finding';

const lost = finding('lost');
const duplicated = finding('duplicated');
const half = finding('halfdone');

/** Fired by time, and not sent by anybody. */
export const isClock = ({ body }: StoredEvent): boolean => body.by === 'klockan' && body.role === null;

const named = ({ case: id, type, revision }: Sent): string => `${id} ${type} (version ${revision})`;

/** Acknowledged events that are not there, or not what was acknowledged. */
export function findLost({ sent }: History, evidence: Evidence): Finding[] {
  const keys = new Map(evidence.keys.map((row) => [`${row.case} ${row.principal} ${row.key}`, row.seq]));
  return sent.flatMap((one) => {
    const { case: id, by, key, type, spar, revision, outcome } = one;
    if (outcome !== 'ok') return [];
    const event = evidence.events.get(id ?? '')?.find(({ seq }) => seq === revision);
    if (!event) return [lost(`${named(one)} är kvitterad men finns inte`)];
    if (keys.get(`${id} ${by} ${key}`) !== revision)
      return [lost(`${named(one)} är kvitterad men dess nyckel är borta`)];
    const same = event.type === type && (spar === null || event.body.event['spar'] === spar);
    return same ? [] : [lost(`${named(one)} är kvitterad, men där står en annan händelse`)];
  });
}

/** Events that are there twice. */
export function findDuplicated(history: History, evidence: Evidence): Finding[] {
  const found: Finding[] = [];
  const all = [...evidence.events.values()].flat();
  for (const [place, times] of tally(all.map((event) => `${event.case} ${event.seq}`)))
    if (times > 1) found.push(duplicated(`${place}: ${times} händelser med samma nummer`));
  const marks = all.flatMap((event) =>
    typeof event.body.event['spar'] === 'string' ? [`${event.case} ${event.body.event['spar']}`] : [],
  );
  for (const [mark, times] of tally(marks))
    if (times > 1) found.push(duplicated(`${mark}: samma händelse ${times} gånger`));
  for (const [place, times] of tally(evidence.keys.map((row) => `${row.case} ${row.seq}`)))
    if (times > 1) found.push(duplicated(`${place}: ${times} nycklar för en händelse`));
  const starts = history.sent.filter(({ type }) => type === 'stegvis.start').length;
  const started = evidence.cases.filter(({ process }) => process === 'anvisning').length;
  if (started > starts) found.push(duplicated(`${started} anvisningar startades av ${starts} anrop`));
  return found;
}

/** Events, keys and log rows without what belongs to them, and refused events that are there all the same. */
export function findHalf(history: History, evidence: Evidence): Finding[] {
  return [
    ...wholeEvents(evidence),
    ...wholeKeys(history, evidence),
    ...revisions(evidence),
    ...messages(evidence),
    ...refused(history, evidence),
  ];
}

function wholeEvents(evidence: Evidence): Finding[] {
  const found: Finding[] = [];
  const logged = new Set(evidence.access.map((row) => `${row.case} ${row.action} ${row.xid}`));
  const keys = new Map(evidence.keys.map((row) => [`${row.case} ${row.seq}`, row.xid]));
  for (const event of [...evidence.events.values()].flat()) {
    const { case: id, seq, type, xid, body } = event;
    const action = isClock(event) ? 'fire' : seq === 1 ? 'start' : `send ${type}`;
    if (!logged.has(`${id} ${action} ${xid}`)) found.push(half(`${id} ${seq} ${type} saknar sin loggrad`));
    // A start binds its key before the case is there; the cases that the run itself starts have none.
    if (!isClock(event) && seq > 1 && keys.get(`${id} ${seq}`) !== xid)
      found.push(half(`${id} ${seq} ${type} saknar sin nyckel`));
    if (body.case !== id || body.seq !== seq || body.event.type !== type)
      found.push(half(`${id} ${seq} ${type} säger något annat än sin rad`));
  }
  return found;
}

/** A key or a log row of something done, but no event. */
function wholeKeys({ sent }: History, evidence: Evidence): Finding[] {
  const written = new Set([...evidence.events.values()].flat().map((event) => `${event.case} ${event.xid}`));
  const events = new Set([...evidence.events.values()].flat().map((event) => `${event.case} ${event.seq}`));
  const unanswered = new Set(sent.flatMap((one) => (one.outcome === 'ok' ? [] : [one.key])));
  const keys = evidence.keys.flatMap(({ case: id, seq, key }) =>
    events.has(`${id} ${seq}`) || (seq === 1 && unanswered.has(key))
      ? []
      : [half(`${id} ${seq}: en nyckel utan händelse`)],
  );
  // A reminder is no event, so that what time does may have a log row alone.
  const rows = evidence.access.flatMap(({ case: id, action, xid }) =>
    action === 'fire' || written.has(`${id} ${xid}`)
      ? []
      : [half(`${id} ${action}: en loggrad utan händelse`)],
  );
  return [...keys, ...rows];
}

function revisions(evidence: Evidence): Finding[] {
  const known = new Set(evidence.cases.map(({ id }) => id));
  const orphans = [...evidence.events.keys()].filter((id) => !known.has(id));
  return [
    ...orphans.map((id) => half(`${id}: händelser utan ärende`)),
    ...evidence.cases.flatMap(({ id, revision }) => {
      const last = evidence.events.get(id)?.at(-1)?.seq ?? 0;
      const count = evidence.events.get(id)?.length ?? 0;
      return last === revision && count === revision
        ? []
        : [half(`${id}: version ${revision}, men ${count} händelser och den sista är ${last}`)];
    }),
  ];
}

/** In the chaos routine every step opens a task and leaves a message about it, in the same commit. */
function messages(evidence: Evidence): Finding[] {
  const tasks = new Set(evidence.tasks.map((task) => `${task.case} ${task.key} ${task.seq}`));
  const told = tally(evidence.outbox.map((row) => `${row.case} ${row.task} ${row.seq}`));
  return [...evidence.events.values()].flat().flatMap(({ case: id, seq, type, body }) => {
    if (type !== 'STIG') return [];
    const key = String((body.value as { steg?: unknown }).steg).replace('s', 'steg');
    const place = `${id} ${key} ${seq}`;
    const times = told.get(place) ?? 0;
    return [
      ...(tasks.has(place) ? [] : [half(`${place}: uppgiften saknas`)]),
      ...(times === 1 ? [] : [half(`${place}: ${times} utskick`)]),
    ];
  });
}

function refused({ sent }: History, evidence: Evidence): Finding[] {
  const keys = new Set(evidence.keys.map((row) => `${row.case} ${row.principal} ${row.key}`));
  return sent.flatMap(({ case: id, by, key, type, outcome }) =>
    outcome === 'refused' && id !== null && keys.has(`${id} ${by} ${key}`)
      ? [half(`${id} ${type} nekades men är gjord`)]
      : [],
  );
}
