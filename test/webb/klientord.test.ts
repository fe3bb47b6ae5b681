/** What a client reads on a shared screen of what has been done (P8). */
import { PROCESSES } from '../../machines/registry';
import { KLIENTORD } from '../../web/src/sidor/mote/klientord';

const delade = PROCESSES.flatMap(({ delad }) => Object.keys(delad?.handelser ?? {}));

test('whatever may stand on a shared screen has words for the client, and nothing else does', () => {
  expect(delade.length).toBeGreaterThan(20);
  expect(Object.keys(KLIENTORD).sort()).toEqual([...new Set([...delade, 'stegvis.start'])].sort());
});

test.each(Object.entries(KLIENTORD))('%s is told to the client, not to the staff', (type, { sv, en }) => {
  expect([sv, en].every((text) => text.length > 10)).toBe(true);
  // What the staff call it is an order to one of them.
  const labels = PROCESSES.map(({ events }) => events?.[type]?.label.sv);
  expect(labels).not.toContain(sv);
  expect(sv).toMatch(/\b(vi|vår|vårt|du|dig|din|ditt)\b|^Kompetenscenter fick|^Papperen/i);
  expect(en).toMatch(/\b(we|our|you|your)\b/i);
  expect(`${sv} ${en}`).not.toMatch(/klient|client|GWA|Treserva|SSBTEK|uppdrag|commission/i);
});
