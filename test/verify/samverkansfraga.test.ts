/** The proof of `samverkansfraga@1`: nobody is forgotten here either, and the proof would see what is broken. */
import { samverkansfraga1 } from '../../machines/samverkansfraga/process';
import { saboteurs } from '../../src/verify/samverkansfraga/saboteurs';
import { attempt, caught, prove } from '../../src/verify/verify';

test('no question is forgotten, and everything that the routine declares is met (R90, R91, R111)', () => {
  const { violations, walked, transitions } = prove(samverkansfraga1, 'full');
  expect(violations).toEqual([]);
  expect(walked.left).toBe(0);
  expect(walked.leaves.size).toBeGreaterThan(40);
  expect(transitions).toBeGreaterThan(80);
  expect([...walked.ends].sort()).toEqual(['"avslutad"', '"slagenIhop"', '"struken"']);
}, 60_000);

test.each(saboteurs.map((saboteur) => [saboteur.name, saboteur] as const))(
  'the proof catches: %s',
  (_name, saboteur) => {
    expect(caught(samverkansfraga1, saboteur)).toBe(true);
  },
);

test('a question joined without an answer tells the way there', () => {
  const saboteur = saboteurs.find(({ name }) => name === 'en sammanslagning behöver inte bekräftas');
  if (!saboteur) throw new Error('No saboteur');
  const found = attempt(samverkansfraga1, saboteur).find(({ code }) => code === 'FRAGA_UTAN_SVAR');
  expect(found?.story).toEqual([
    '2026-02-02 1:e socialsekreterare: ANMAL_FRAGA',
    '2026-02-02 1:e socialsekreterare: TA_EMOT_FRAGA',
    '2026-02-02 1:e socialsekreterare: SLA_IHOP_FRAGA',
  ]);
});
