/**
 * One lane: the service on one queue backend, under load and under attack for a while; then healed and given time
 * to come to rest; then stopped, and everything that was done held against everything that is stored.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { createEngine } from '../src/index';
import { checkServer } from './checks/durable';
import { finding, type Finding } from './checks/finding';
import { findDisorder } from './checks/order';
import { checkOutside } from './checks/outside';
import { checkChains, checkReplay } from './checks/replayed';
import { findDuplicated, findHalf, findLost } from './checks/stored';
import { checkTimes } from './checks/time';
import { now, Offsets } from './clock';
import { Crowd } from './crowd';
import { SmallDisk } from './disk';
import { gather } from './evidence';
import { Fleet } from './fleet';
import { History } from './history';
import { connections } from './http';
import { Mailbox } from './mailbox';
import { Nemesis, type Tally } from './nemesis';
import { askOnce, type Urls } from './postgres';
import { random } from './random';
import { Redis } from './redis';
import { rakning1 } from './routine';
import type { SaboteurName } from './saboteurs';
import type { Servers } from './servers';
import { Watch } from './watch';

export type Backend = 'postgres' | 'redis';

export interface LaneOptions {
  readonly backend: Backend;
  readonly seed: number;
  readonly apis: number;
  readonly workers: number;
  /** Clients of the chaos routine, its cases, and clients of the real one. */
  readonly clients: number;
  readonly cases: number;
  readonly anvisare: number;
  /** Mean pause of a client between two things, milliseconds. */
  readonly pace: number;
  /** How long it is disturbed. */
  readonly ms: number;
  /** The load goes on after that until so many events are acknowledged, but never longer than `atMostMs` in all. */
  readonly pairs: number;
  readonly atMostMs: number;
  /** Pause between two faults, from and to; null for no faults. */
  readonly faultPauseMs: readonly [number, number] | null;
  /** Longer than this after its time, no client waits for an answer any more. */
  readonly answerMs: number;
  /** How long it may take to come to rest afterwards; 0 where that is not asked for. */
  readonly restMs: number;
  /**
   * Whether the outbox rows of a killed worker are left until their leases run out, a minute later. A short run
   * ends the leases itself.
   */
  readonly leasesRunOut: boolean;
  readonly saboteur: SaboteurName | null;
}

export interface LaneResult {
  readonly pairs: number;
  readonly tally: Tally;
  readonly findings: readonly Finding[];
  /** Lowest first, milliseconds. */
  readonly lateness: readonly number[];
  readonly delivered: number;
  /** What else was counted, in words. */
  readonly story: readonly string[];
}

const violation = finding('violation');

export async function runLane(
  servers: Servers,
  options: LaneOptions,
  say: (line: string) => void,
): Promise<LaneResult> {
  const { backend, seed, saboteur } = options;
  const name = `kaos_${backend}_${saboteur?.replace('-', '_') ?? 'prov'}_${seed}`;
  const disk = servers.disk instanceof SmallDisk ? servers.disk : null;
  const urls = await servers.postgres.database(name, disk ? 'kaos' : null);
  const redis = backend === 'redis' ? await Redis.start(servers.folder) : null;
  const mailbox = await Mailbox.open();
  const cases = await startCases(urls, options.cases);
  if (saboteur === 'fsync') await servers.postgres.forgetful();
  const watch = new Watch(urls);
  const fleet = await Fleet.start(servers, urls, redis, mailbox, options);
  const workers = fleet.services.filter(({ role }) => role === 'worker').map(({ name }) => name);
  const offsets = new Offsets(now(), workers);
  const targets = {
    services: fleet.services,
    postgres: servers.postgres,
    database: name,
    redis,
    disk,
    databaseDoors: fleet.databaseDoors,
    apiDoors: fleet.apiDoors,
    offsets,
  };
  const nemesis = new Nemesis(targets, random(seed), (line) => say(`  ${line}`), options.ms > 40_000);
  const history = new History();
  const agent = connections();
  try {
    const crowd = new Crowd({ servers, urls, fleet, history, options, offsets, agent });
    const began = now();
    const end = began + options.ms;
    const enough = (): boolean => history.pairs >= options.pairs || now() >= began + options.atMostMs;
    say(`${backend}: ${options.apis} api och ${options.workers} worker är igång`);
    const over = (): boolean => now() >= end;
    const loading = crowd.work(cases, () => over() && enough());
    if (options.faultPauseMs) await nemesis.rage(over, options.faultPauseMs);
    else await lastBlow(options, servers, end);
    say(`${backend}: läker`);
    await nemesis.heal();
    await loading;
    if (!options.leasesRunOut) await endLeases(urls);
    const until = now() + offsets.max;
    const rest = options.restMs > 0 ? await crowd.rest(cases, until) : 0;
    say(`${backend}: stannar och kontrollerar`);
    const disorderly = await fleet.stop();
    const counters = await watch.stop();
    const evidence = await gather(urls.superUrl);
    const times = checkTimes(evidence, offsets, until);
    const outside = checkOutside(evidence, mailbox.arrivals);
    const findings = [
      ...findLost(history, evidence),
      ...findDuplicated(history, evidence),
      ...findHalf(history, evidence),
      ...findDisorder(history, evidence),
      ...times.findings,
      ...outside.findings,
      ...checkChains(evidence),
      ...(await checkReplay(urls.superUrl)),
      ...checkServer(counters),
      ...history.oddities.map(violation),
      ...fleet.crashes.map((crash) => violation(`${crash}: slutade utan att någon bett om det`)),
      ...disorderly.map((service) => violation(`${service} stannade inte i ordning`)),
      ...evidence.incidents.map(({ kind, ref }) => violation(`öppen incident ${kind} ${ref}`)),
    ];
    const refusedCount = history.sent.filter(({ outcome }) => outcome === 'refused').length;
    const unknown = history.sent.filter(({ outcome }) => outcome === 'unknown').length;
    const events = [...evidence.events.values()].reduce((sum, all) => sum + all.length, 0);
    return {
      pairs: history.pairs,
      tally: nemesis.tally,
      findings,
      lateness: times.lateness,
      delivered: outside.delivered,
      story: [
        `${history.sent.length} händelser sändes: ${history.pairs} kvitterade, ${refusedCount} nekade, ${unknown} utan besked; ${history.repeats} upprepade, ${history.reads.length} läsningar`,
        `${events} händelser i ${evidence.cases.length} ärenden, ${times.lateness.length} frister löste ut, ${outside.delivered} utskick kom fram (${outside.again} mer än en gång)`,
        `svar: ${list(history.answers)}`,
        `fel: ${list(nemesis.tally.faults)}`,
        ...(nemesis.unseen.length > 0 ? [`fel som inte hanns med: ${nemesis.unseen.join(', ')}`] : []),
        `${counters.walFsyncs} skrivningar till disk, ${counters.deadlocks} låsningar i cirkel; vilade efter ${(rest / 1_000).toFixed(1)} s`,
      ],
    };
  } finally {
    await fleet.stop();
    await watch.stop().catch(() => undefined);
    agent.destroy();
    disk?.free();
    await redis?.stop();
    await mailbox.close();
    if (saboteur === 'fsync') await servers.postgres.durable();
  }
}

const list = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');

/** The cases that all clients share, started by the engine as a library: nobody may start this routine over HTTP. */
async function startCases({ ownerUrl }: Urls, count: number): Promise<readonly string[]> {
  const engine = await createEngine({ database: ownerUrl, processes: [rakning1] });
  const ids = Array.from({ length: count }, (_, n) => `R-${n + 1}`);
  try {
    await Promise.all(ids.map((id) => engine.start('rakning', { id, input: { sfEnhet: 'sf-hisingen' } })));
  } finally {
    await engine.close();
  }
  return ids;
}

/** Without other faults: one crash of PostgreSQL at the end, which shows what was really on disk. */
async function lastBlow({ saboteur }: LaneOptions, { postgres }: Servers, end: number): Promise<void> {
  if (saboteur !== 'fsync') return;
  await delay(Math.max(0, end - now() - 500));
  await postgres.kill();
  await postgres.up();
}

/** What a dead worker had taken to deliver is free at once. */
async function endLeases({ superUrl }: Urls): Promise<void> {
  await askOnce(superUrl, `UPDATE outbox SET not_before = '-infinity' WHERE status = 'pending'`);
}
