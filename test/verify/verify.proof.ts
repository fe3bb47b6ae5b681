/**
 * The proof itself: what it finds in the routines as they are, and that it would see what is broken. The walk and its
 * saboteurs run as the command does, in a process of their own.
 */
import { spawn } from 'node:child_process';
import { anvisning1 } from '../../machines/anvisning/process';
import { PROCESSES } from '../../machines/registry';
import { saboteurs } from '../../src/verify/anvisning/saboteurs';
import { CODES } from '../../src/verify/codes';
import { attempt, modelOf } from '../../src/verify/verify';

test('every released routine has a model to be proved by, and an unknown one is refused', () => {
  // A small routine can be broken in fewer ways.
  const least: Readonly<Record<string, number>> = { anvisning: 25, samverkansfraga: 15 };
  for (const routine of PROCESSES)
    expect(modelOf(routine).saboteurs.length).toBeGreaterThanOrEqual(least[routine.id] ?? 25);
  expect(() => modelOf({ ...anvisning1, version: 999 })).toThrow('Ingen modell för anvisning@999');
});

/** All saboteurs are tried by `npm run verify`; a quarter of them here. */
test('nobody is forgotten, everything that is declared is met, and broken variants are caught', async () => {
  const child = spawn(process.execPath, ['-r', '@swc-node/register', 'src/bin/verify.ts', '--part=1/8'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const [walked] = output.split('\n').filter((line) => line.startsWith('anvisning@1: uttömmande'));
  const last = output.trimEnd().split('\n').at(-1);
  const numbers = /övergångar \((\d+)\).* kombination (\d+) lägen/.exec(walked ?? output);
  expect(Number(numbers?.[1])).toBeGreaterThan(250);
  expect(Number(numbers?.[2])).toBeGreaterThan(5000);
  expect(walked).toContain('slutar i "avslutad", "ejInskriven", "utanAnvisning";');
  expect(last).toMatch(/^VERIFY processes=2 states=\d+ transitions=\d+ mutants=(\d+)\/\1 violations=0$/);
  expect(code).toBe(0);
}, 400_000);

test('there is a saboteur for everything that the proof can find', () => {
  const all = PROCESSES.flatMap((routine) => modelOf(routine).saboteurs);
  const tried = new Set(all.map(({ code }) => code));
  const untried = Object.keys(CODES).filter((code) => !tried.has(code as keyof typeof CODES));
  expect(untried).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

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
