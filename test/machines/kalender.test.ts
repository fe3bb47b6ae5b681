/** What the routine owes the calendars: each booking and each end of one, and nothing of a protected client. */
import { kalender } from '../../machines/anvisning/omvarld/kalender';
import { events } from '../../machines/anvisning/events';
import { anvisning1 } from '../../machines/anvisning/process';
import { skulder } from '../../machines/omvarld';
import { tillUppdrag } from '../support/arende';

const owed = (type: string, skyddad: boolean) => {
  const { context } = tillUppdrag('2026-02-02');
  return skulder({ ...kalender }, { event: { type }, context: { ...context, skyddad } as never });
};

test('every event that books a meeting which is shown is owed to the calendars (R38, R50, R61)', () => {
  const booking = Object.values(anvisning1.oversikt!.bokningar).flat();
  const without = booking.filter((type) => owed(type, false).length === 0);
  // Booked directly with the coordinator is booked for a protected client alone (R104).
  expect(without).toEqual(['BOKA_DIREKT']);
  for (const type of booking.filter((one) => one !== 'BOKA_DIREKT'))
    expect(owed(type, false)).toMatchObject([{ port: 'kalender', payload: { atgard: 'boka' } }]);
});

test('nothing of a protected client is owed, but that what was sent is taken back when protection arises (A21, R104)', () => {
  const types = Object.keys(events);
  expect(types.length).toBeGreaterThan(100);
  const all = types.flatMap((type) => owed(type, true).map(({ payload }) => [type, payload] as const));
  expect(all).toEqual([['SKYDD_UPPSTAR', { slag: 'alla', atgard: 'avboka' }]]);
});

test('only events that there are owe anything', () => {
  expect(Object.keys(kalender).filter((type) => !Object.hasOwn(events, type))).toEqual([]);
});
