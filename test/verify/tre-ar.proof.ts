/**
 * Three years of ordinary disorder: from any way through the routine, people of any role try what comes to
 * mind, some do what they are asked to, and days pass. Whatever they do, the invariants hold.
 */
import fc from 'fast-check';
import { getNextTransitions } from 'xstate';
import type { AnvisningContext } from '../../machines/anvisning/context';
import { anvisning1 } from '../../machines/anvisning/process';
import { addMonths, instantAt, localDate, plusDays } from '../../machines/calendar';
import { ROLES, type Role } from '../../machines/process';
import { may } from '../../src/access/policy';
import { model } from '../../src/verify/anvisning/model';
import { checkPosition } from '../../src/verify/checks';
import { advance, apply, begin, facts, openTasks, possible, type Position } from '../../src/verify/drive';
import { underProof } from '../../src/verify/proof';
import { ladders } from '../../src/verify/structure';

const YEARS = 3;
const roles = Object.keys(ROLES) as Role[];
const proof = underProof(anvisning1);
const rungs = ladders(anvisning1);
const contextOf = ({ snapshot }: Position) => snapshot.context as AnvisningContext;

/** One thing that somebody tries, after some days. */
const trial = fc.record({
  days: fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, { weight: 3, arbitrary: fc.nat(20) }, fc.nat(120)),
  asked: fc.boolean(),
  event: fc.nat(),
  variant: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat()),
  role: fc.oneof({ weight: 3, arbitrary: fc.constant(-1) }, fc.nat(roles.length - 1)),
});
type Trial = typeof trial extends fc.Arbitrary<infer T> ? T : never;

interface Lived {
  readonly accepted: number;
  readonly refused: number;
  readonly stopped: number;
  readonly end: Position;
}

/** Where a story ends, told from a start on another day. */
function reach(story: (typeof model.stories)[number], shift: number): Position {
  let position = begin(proof, story.input, plusDays(story.date, shift));
  for (const step of story.steps) {
    const [name, change] = typeof step === 'string' ? [step, {}] : step;
    if (name in anvisning1.events) {
      const sent = facts(anvisning1, name, { ...model.payloads(name, position)[0], ...change });
      if (!sent || !possible(proof, position, sent)) return position;
      position = apply(proof, position, sent);
    } else {
      const day = /^\d/.test(name) ? plusDays(name, shift) : model.waits(position)[0];
      if (day !== undefined) position = advance(proof, position, instantAt(day, '09:00'));
    }
  }
  return position;
}

/** What somebody would try here: an event of an open task, or any at all that the state knows. */
function choose(position: Position, { asked, event }: Trial): string | undefined {
  const known = getNextTransitions(position.snapshot)
    .map(({ eventType }) => eventType as string)
    .filter((type) => type in anvisning1.events);
  const wanted = openTasks(position).flatMap((name) => anvisning1.tasks[name]?.events ?? []);
  const pool = asked && wanted.length > 0 ? wanted : known;
  return pool[event % Math.max(1, pool.length)];
}

function live(start: Position, trials: readonly Trial[]): Lived {
  const last = addMonths(localDate(start.at), YEARS * 12);
  const count = { accepted: 0, refused: 0, stopped: 0 };
  let position = start;
  for (const each of trials) {
    if (position.snapshot.status === 'done') break;
    const day = plusDays(localDate(position.at), each.days);
    if (day > last) break;
    const later = advance(proof, position, instantAt(day, '10:00'));
    sound(position, later, null);
    position = later;
    const type = position.snapshot.status === 'active' ? choose(position, each) : undefined;
    if (type === undefined) continue;
    const allowed = anvisning1.events[type]?.roles ?? [];
    const role = each.role < 0 ? (allowed[0] as Role) : (roles[each.role] as Role);
    if (!mayAct(position, role, allowed)) {
      count.stopped += 1;
      continue;
    }
    const tried = model.payloads(type, position);
    const sent = facts(anvisning1, type, tried[each.variant % tried.length]);
    if (!sent || !possible(proof, position, sent)) {
      count.refused += 1;
      continue;
    }
    const next = apply(proof, position, sent);
    sound(position, next, sent);
    position = next;
    count.accepted += 1;
  }
  return { ...count, end: position };
}

/** The policy's answer for a worker of the unit on the role's side, named in the case. */
function mayAct(position: Position, role: Role, allowed: readonly Role[]): boolean {
  const index = anvisning1.index(contextOf(position) as never);
  const unit = ROLES[role].side === 'kc' ? index.kcEnhet : index.sfEnhet;
  const principal = { id: 'u', roles: [role], units: unit === null ? [] : [unit] };
  const named = { ...index, handlaggare: { ...index.handlaggare, [role]: 'u' } };
  const { allowed: lets } = may(principal, { kind: 'act', roles: allowed }, named);
  if (lets) expect(allowed).toContain(role);
  return lets || (allowed.includes(role) && unit === null);
}

/** All that must hold after whatever was done. */
function sound(from: Position, to: Position, sent: ReturnType<typeof facts>): void {
  const found = [...model.laws.onStep(from, sent, to)];
  if (to.snapshot.status === 'active') found.push(...checkPosition(proof, rungs, to));
  expect(found).toEqual([]);
  const [before, after] = [contextOf(from), contextOf(to)];
  expect(after.beslut?.nr ?? 0).toBeGreaterThanOrEqual(before.beslut?.nr ?? 0);
  if (to.snapshot.status === 'done') {
    expect(openTasks(to)).toEqual([]);
    return;
  }
  decisionsEnd(to);
  for (const { plan } of to.armed.values()) expect(plan.steps.at(-1)?.date).toBe(plan.date);
}

/** R32, A7, A9: a year, no more, and its end is seen on the day. */
function decisionsEnd(position: Position): void {
  const { beslut, upphort } = contextOf(position);
  if (!beslut) return;
  expect(addMonths(beslut.senasteFran, 12)).toBe(beslut.till);
  const ends = [...position.armed.values()].filter(({ rule }) => rule === 'beslutUpphor');
  expect([upphort, ends.map(({ plan }) => plan.date)]).toEqual([upphort, upphort ? [] : [beslut.till]]);
  if (position.at >= instantAt(beslut.till)) expect(upphort).toBe(true);
}

test('random events from random roles on random days over three years break no invariant (R1, R122, A9)', () => {
  const seen = { accepted: 0, refused: 0, stopped: 0, ended: 0, lapsed: 0, running: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...model.stories),
      fc.nat(365),
      fc.array(trial, { minLength: 40, maxLength: 120 }),
      (story, shift, trials) => {
        const { accepted, refused, stopped, end } = live(reach(story, shift), trials);
        seen.accepted += accepted;
        seen.refused += refused;
        seen.stopped += stopped;
        if (end.snapshot.status === 'done') seen.ended += 1;
        if (contextOf(end).upphort) seen.lapsed += 1;
        if (contextOf(end).insats.start !== null) seen.running += 1;
      },
    ),
    { numRuns: 70, seed: 20260101 },
  );
  expect(seen.accepted).toBeGreaterThan(900);
  expect(seen.refused).toBeGreaterThan(200);
  expect(seen.stopped).toBeGreaterThan(200);
  for (const kind of ['ended', 'lapsed', 'running'] as const)
    expect([kind, seen[kind] > 5]).toEqual([kind, true]);
}, 120_000);
