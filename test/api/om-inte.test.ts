/** What is said to happen when a date passes is what the machine does. */
import { PROCESSES } from '../../machines/registry';
import { omInte } from '../../src/api/om-inte';

const anvisning = PROCESSES.filter(({ id }) => id === 'anvisning').at(-1)!;

test('a date that passes is told with who then gets what (R111)', () => {
  expect(omInte(anvisning, 'behovsbedomning')).toEqual([
    {
      roll: 'forste_socialsekreterare',
      rolltext: { sv: '1:e socialsekreterare', en: 'senior social worker' },
      text: anvisning.tasks?.['behovsbedomningForsenad']?.title,
    },
  ]);
});

test('a task without a date, or with one that escalates nothing, says nothing', () => {
  expect(omInte(anvisning, undefined)).toEqual([]);
  expect(omInte(anvisning, 'finnsInte')).toEqual([]);
});

test('whatever is told is an escalation of the routine, and most dates of tasks have one', () => {
  for (const process of PROCESSES) {
    const rules = Object.keys(process.deadlines ?? {});
    for (const { text } of rules.flatMap((rule) => omInte(process, rule)))
      expect(Object.values(process.tasks ?? {})).toContainEqual(
        expect.objectContaining({ title: text, escalation: true }),
      );
  }
  const dated = Object.values(anvisning.tasks ?? {}).flatMap(({ deadline }) => deadline ?? []);
  const told = dated.filter((rule) => omInte(anvisning, rule).length > 0);
  expect(told.length / dated.length).toBeGreaterThan(0.8);
});
