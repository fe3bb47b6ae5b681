/** What the routine owes other systems, event by event: who shows it, who does it, and what stops it. Pure. */
import { anvisning1 } from '../../machines/anvisning/process';
import { events, type EventName } from '../../machines/anvisning/events';
import { system } from '../../machines/anvisning/omvarld/system';
import { skulder, type OmvarldDefinition, type SystemSkyldighet } from '../../machines/omvarld';
import { anropsslag, KATALOG, systemTitle } from '../../src/integrations/katalog';
import { PAYLOADS } from '../../src/verify/anvisning/payloads';
import { tillBeslutsklar, tillInsats, tillMotesdag, tillUppdrag } from '../support/arende';

const ALLA = Object.entries(system as OmvarldDefinition).flatMap(([event, owed]) =>
  (owed as readonly SystemSkyldighet[]).map((one) => ({ event: event as EventName, ...one })),
);
const dag = '2026-02-02';
const nu = (arende: { context: unknown; idag: string }, event: EventName, change = {}) => ({
  context: arende.context as never,
  fore: arende.context as never,
  event: {
    type: event,
    ...PAYLOADS[event]({ idag: arende.idag, context: arende.context as never }),
    ...change,
  },
});
const skyldigt = (facts: ReturnType<typeof nu>) =>
  skulder(system, facts).map(({ port, payload }) => `${port} ${payload['anrop']} ${payload['kvitteras']}`);

test('every call has words for people, and every word in the list is a call of the routine (R34, R38)', () => {
  for (const { port, anrop } of ALLA)
    expect([port, anrop, anropsslag(port, anrop)?.titel.sv]).not.toContain(undefined);
  const owed = new Set(ALLA.map(({ port, anrop }) => `${port}.${anrop}`));
  const listed = Object.entries(KATALOG).flatMap(([name, calls]) =>
    Object.keys(calls).map((call) => `${name}.${call}`),
  );
  expect(listed.filter((name) => !owed.has(name))).toEqual([]);
  expect(systemTitle('system.treserva.uppdrag')).toEqual({
    sv: 'Skriv uppdraget i Treserva',
    en: 'Write the commission',
  });
  expect([systemTitle('registreraInskrivning'), systemTitle('system.x.y')]).toEqual([undefined, undefined]);
});

test('who signs for a call may send its event, or owns that side’s work (R1)', () => {
  for (const { event, kvitteras, roll } of ALLA)
    if (kvitteras === 'av-handelsen') expect([event, ...events[event].roles]).toContain(roll);
});

test('the reference that an event carries is read from the field it lies in (A30)', () => {
  for (const { event, port, anrop, kvitteras } of ALLA) {
    const { referens, falt = [] } = anropsslag(port, anrop) ?? {};
    const fields = Object.keys(events[event].schema.shape);
    if (referens !== undefined && kvitteras === 'av-handelsen')
      expect([event, ...fields]).toContain(referens);
    if (!['fel-klient'].includes(anrop))
      for (const one of falt.slice(0, 1)) expect([event, anrop, ...fields]).toContain(one);
  }
});

test('an event whose field is a reference in Treserva shows that it is written there (A30)', () => {
  const named = Object.entries(events).flatMap(([type, { schema }]) =>
    Object.values(schema.shape as Record<string, { meta(): { description?: string } | undefined }>).some(
      (field) => /Treserva/.test(field.meta()?.description ?? ''),
    )
      ? [type]
      : [],
  );
  const shown = new Set(ALLA.filter(({ port }) => port === 'treserva').map(({ event }) => event as string));
  expect(named.filter((type) => !shown.has(type))).toEqual([]);
});

test('in a protected case no event makes a call to GWA: only what lies there is taken away by hand (R104, A21)', () => {
  const cases = [tillBeslutsklar(dag), tillUppdrag(dag), tillMotesdag(dag), tillInsats(dag)];
  const found = new Set<string>();
  for (const arende of cases)
    for (const event of Object.keys(events) as EventName[]) {
      const facts = nu(arende, event);
      const skyddad = { ...(facts.context as object), skyddad: true } as never;
      for (const { port, payload } of skulder(anvisning1.omvarld ?? {}, {
        ...facts,
        context: skyddad,
        fore: skyddad,
      }))
        if (port === 'gwa') found.add(`${event} ${payload['anrop']}`);
    }
  expect([...found].sort()).toEqual([
    'SKYDD_OMHANDERTAGET ta-bort-bokningar',
    'SKYDD_UPPSTAR ta-bort-bokningar',
  ]);
  expect(KATALOG.gwa['ta-bort-bokningar']?.forHand).toBe(true);
});

test('a new time is booked by its event, and the old one is somebody’s to cancel (R46, R57, A12)', () => {
  const forsta = tillUppdrag(dag);
  expect(skyldigt(nu(forsta, 'BOKA_INSKRIVNING'))).toEqual(['gwa boka-inskrivning av-handelsen']);
  expect(skyldigt(nu(tillMotesdag(dag), 'NY_TID'))).toEqual([
    'gwa boka-inskrivning av-handelsen',
    'gwa avboka-tidigare-tid av-person',
  ]);
});

test('SSBTEK read by hand is no reading of SSBTEK (R22, A4)', () => {
  const arende = tillBeslutsklar(dag);
  expect(skyldigt(nu(arende, 'LAS_SSBTEK'))).toEqual(['ssbtek lasning av-handelsen']);
  expect(skyldigt(nu(arende, 'LAS_SSBTEK', { kalla: 'manuell' }))).toEqual([]);
});

describe('right before it leaves', () => {
  const hinder = (arende: { context: unknown }, event: EventName, anrop: string, change = {}) => {
    const one = ALLA.find((owed) => owed.event === event && owed.anrop === anrop);
    const context = { ...(arende.context as object), ...change } as never;
    const facts = nu({ context: arende.context, idag: dag }, event);
    return one?.hinder?.({ context, event: facts.event, idag: dag }) ?? null;
  };
  const uppdrag = tillUppdrag(dag);

  test('an uppdrag needs consent, or a statute, that still holds (R30, A17, A28)', () => {
    expect(hinder(uppdrag, 'SKICKA_UPPDRAG', 'uppdrag')).toBeNull();
    expect(hinder(uppdrag, 'SKICKA_UPPDRAG', 'uppdrag', { samtyckeKc: 'aterkallat' })).toBe(
      'samtycke-saknas',
    );
    const lagstod = { samtyckeKc: 'aterkallat', lagstodKc: true };
    expect(hinder(uppdrag, 'SKICKA_UPPDRAG', 'uppdrag', lagstod)).toBeNull();
  });

  test('nothing goes to Arbetsförmedlingen when consent is withdrawn (R26, R27, A17)', () => {
    const { externa } = uppdrag.context;
    const given = { externa: { ...externa, af: { fran: dag, till: null, aterkallat: null } } };
    const gone = { externa: { ...externa, af: { fran: dag, till: null, aterkallat: dag } } };
    expect(hinder(uppdrag, 'SKICKA_TILL_AF', 'samtyckesblankett', given)).toBeNull();
    expect(hinder(uppdrag, 'SKICKA_TILL_AF', 'samtyckesblankett', gone)).toBe('samtycke-saknas');
  });

  test('nothing more is written about the wrong person, and a time that was moved is not booked (A32, R38)', () => {
    const fel = { forandring: { ...uppdrag.context.forandring, felKlient: true } };
    expect(hinder(uppdrag, 'SKICKA_UPPDRAG', 'uppdrag', fel)).toBe('fel-klient');
    expect(hinder(uppdrag, 'BOKA_INSKRIVNING', 'boka-inskrivning')).toBe('inte-aktuellt');
  });
});
