/** The proof itself: what it finds in the routine as it is, and that it would see what is broken. */
import { anvisning1 } from '../../machines/anvisning/process';
import { PROCESSES } from '../../machines/registry';
import { saboteurs } from '../../src/verify/anvisning/saboteurs';
import { CODES } from '../../src/verify/codes';
import { attempt, caught, modelOf, prove } from '../../src/verify/verify';

test('every released routine has a model to be proved by, and an unknown one is refused', () => {
  // A small routine can be broken in fewer ways.
  const least: Readonly<Record<string, number>> = { anvisning: 25, samverkansfraga: 15 };
  for (const routine of PROCESSES)
    expect(modelOf(routine).saboteurs.length).toBeGreaterThanOrEqual(least[routine.id] ?? 25);
  expect(() => modelOf({ ...anvisning1, version: 999 })).toThrow('Ingen modell för anvisning@999');
});

test('nobody is forgotten in anvisning@1, and everything that it declares is met', () => {
  const { violations, walked, transitions } = prove(anvisning1, 'short');
  expect(violations).toEqual([]);
  expect(walked.positions).toBeGreaterThan(5000);
  expect(transitions).toBeGreaterThan(250);
  expect([...walked.ends].sort()).toEqual(['"avslutad"', '"ejInskriven"', '"utanAnvisning"']);
}, 180_000);

test('there is a saboteur for everything that the proof can find', () => {
  const all = PROCESSES.flatMap((routine) => modelOf(routine).saboteurs);
  const tried = new Set(all.map(({ code }) => code));
  const untried = Object.keys(CODES).filter((code) => !tried.has(code as keyof typeof CODES));
  expect(untried).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

// One for each kind of finding on every run; `npm run verify` tries them all.
const byCode = [...new Map([...saboteurs].reverse().map((each) => [each.code, each])).values()];
test.each(byCode)(
  'the proof catches a routine where $name',
  (saboteur) => {
    expect(caught(anvisning1, saboteur)).toBe(true);
  },
  60_000,
);

test('a broken variant leaves the released routine as it was', () => {
  const before = JSON.stringify(anvisning1.machine.config);
  for (const saboteur of saboteurs.filter(({ near }) => near.length === 0)) attempt(anvisning1, saboteur);
  expect(JSON.stringify(anvisning1.machine.config)).toBe(before);
});

test('a finding tells the way there: date, who and what', () => {
  const saboteur = saboteurs.find(({ code }) => code === 'KC_UNDER_OENIGHET');
  if (!saboteur) throw new Error('No saboteur');
  const found = attempt(anvisning1, saboteur).find(({ code }) => code === 'KC_UNDER_OENIGHET');
  expect(found?.story[0]).toBe('2026-01-12 socialsekreterare: BEDOM_BEHOV');
  expect(found?.story.at(-1)).toBe('2026-01-19 arbetsmarknadskonsulent: AVSLUT_AVISERAT');
});
