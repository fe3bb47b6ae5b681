/** What of a case stands on the client's page and in a worker's week. */
import type { AnvisningContext } from '../../machines/anvisning/context';
import { delad } from '../../machines/anvisning/delad';
import { oversikt } from '../../machines/anvisning/oversikt';
import { anvisning1 as process } from '../../machines/anvisning/process';
import { stateNodes } from '../support/machine';
import { Arende } from '../support/arende';

const av = (context: AnvisningContext, value: object = { pagar: { flode: 'infor' } }, idag = '2026-03-02') =>
  oversikt.av({ context, value: value as never, idag });
const bokad = { pagar: { flode: { inskrivning: { infor: { kallelse: 'kvar' } } } } };
const ny = (): AnvisningContext => Arende.starta('2026-02-02').context;

test('a case that has just begun has nothing booked, nothing decided and no consent (P4)', () => {
  expect(av(ny())).toEqual({
    beslut: null,
    start: null,
    moten: [],
    samtycken: [
      {
        part: { sv: 'Kompetenscenter', en: 'Kompetenscenter' },
        lage: { sv: 'Inte frågat', en: 'Not asked' },
        fran: null,
        till: null,
        aterkallat: null,
        sidor: ['sf', 'kc'],
      },
      expect.objectContaining({ part: { sv: 'Arbetsförmedlingen', en: expect.any(String) }, sidor: ['sf'] }),
    ],
    kontaktvagar: null,
  });
});

test('a decision is told with its last day included, and one that has lapsed is not told (P4, A7)', () => {
  const beslut = {
    nr: 1,
    fattat: '2026-02-02',
    fran: '2026-02-02',
    senasteFran: '2026-02-02',
    till: '2027-02-02',
  };
  expect(av({ ...ny(), beslut }).beslut).toEqual({ fran: '2026-02-02', till: '2027-02-01' });
  expect(av({ ...ny(), beslut, upphort: true }).beslut).toBeNull();
});

test('meetings stand there while they are booked, and not when they are held, missed or cancelled (P4, P5)', () => {
  const context = ny();
  const inskrivning = { ...context.inskrivning, tid: '2026-03-10', kallad: true };
  const insats = { ...context.insats, bokad: '2026-06-01' };
  const avslut = {
    orsak: 'insatsen_fullfoljd',
    av: 'kc',
    motesdag: '2026-07-01',
    forsok: 0,
    moteHallet: false,
    trepartsmote: true,
    stangd: false,
  } as const;
  const days = (c: AnvisningContext, value?: object) =>
    av(c, value).moten.map(({ slag, datum, kallad }) => `${slag} ${datum} ${kallad}`);
  expect(days({ ...context, inskrivning }, bokad)).toEqual(['inskrivning 2026-03-10 true']);
  expect(days({ ...context, inskrivning }, { pagar: { flode: { inskrivning: 'uteblivet' } } })).toEqual([]);
  expect(days({ ...context, insats, avslut })).toEqual([
    'uppfoljning 2026-06-01 false',
    'avslutsmote 2026-07-01 null',
  ]);
  expect(days({ ...context, avslut: { ...avslut, moteHallet: true } })).toEqual([]);
});

test('a consent says from when, to when and when it was withdrawn, and one past its last day is no longer valid (P4, A17)', () => {
  const context = ny();
  const given = { fran: '2026-02-01', till: '2026-03-01', aterkallat: null };
  const lage = (samtycke: typeof given | { fran: string; till: null; aterkallat: string }, idag: string) =>
    av({ ...context, externa: { ...context.externa, af: samtycke } }, undefined, idag).samtycken.find(
      ({ part }) => part.sv === 'Arbetsförmedlingen',
    );
  expect(lage(given, '2026-03-01')).toMatchObject({ ...given, lage: { sv: 'Lämnat' } });
  expect(lage(given, '2026-03-02')).toMatchObject({ lage: { sv: 'Har slutat gälla' } });
  const withdrawn = { fran: '2026-02-01', till: null, aterkallat: '2026-02-10' };
  expect(lage(withdrawn, '2026-02-10')).toMatchObject({ ...withdrawn, lage: { sv: 'Återkallat' } });
});

test('how often somebody was missed or sought makes no difference to what is shown of the case (P9)', () => {
  const counters = ['missade', 'forsok'];
  let changed = 0;
  const bump = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(bump);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        if (!counters.includes(key) || typeof part !== 'number') return [key, bump(part)];
        changed += 1;
        return [key, 3];
      }),
    );
  };
  const avslut = {
    orsak: 'franvaro',
    av: 'sf',
    motesdag: null,
    forsok: 0,
    moteHallet: false,
    trepartsmote: true,
    stangd: false,
  } as const;
  const context: AnvisningContext = { ...ny(), avslut };
  expect(av(bump(context) as AnvisningContext, bokad)).toEqual(av(context, bokad));
  expect(changed).toBe(counters.length);
});

test('what a meeting is booked by, and what the page reads besides, are events of the routine (P4, P5)', () => {
  const named = [...Object.values(oversikt.bokningar).flat(), ...oversikt.kontakt, ...oversikt.tolk];
  for (const type of named) expect(Object.keys(process.events)).toContain(type);
  for (const type of Object.values(oversikt.bokningar).flat())
    expect([type, Object.keys(process.events[type]!.schema.shape)]).toEqual([
      type,
      expect.arrayContaining(['datum', 'tid']),
    ]);
  for (const type of oversikt.tolk) expect(process.events[type]!.schema.shape).toHaveProperty('tolksprak');
});

describe('the shared screen (P8)', () => {
  test('lists only fields, states and deadlines that exist', () => {
    const ids = stateNodes(process).map(({ id }) => id);
    for (const id of delad.lagen) expect(ids).toContain(id);
    for (const rule of delad.frister) expect(Object.keys(process.deadlines)).toContain(rule);
    for (const [type, fields] of Object.entries(delad.handelser))
      for (const field of fields) expect(process.events[type]!.schema.shape).toHaveProperty(field);
  });

  test('lists nothing of SSBTEK, AF, exceptions, disagreements or corrections', () => {
    const listed = Object.keys(delad.handelser);
    for (const hidden of [
      'LAS_SSBTEK',
      'FRAGA_SOKANDE',
      'AF_SVAR',
      'MEDGE_UNDANTAG',
      'LYFT_OENIGHET',
      'SYN_SF',
    ])
      expect([hidden, Object.keys(process.events).includes(hidden), listed.includes(hidden)]).toEqual([
        hidden,
        true,
        false,
      ]);
    for (const type of listed) expect([type, process.events[type]!.akt]).not.toEqual([type, 'rattelse']);
    for (const fields of Object.values(delad.handelser)) expect(fields).not.toContain('notering');
  });
});
