/** The client misses the enrolment: what SF owes, what KC owes, and how it ends if it ends (R44–R47, R54–R57). */
import type { Arende } from '../support/arende';
import { tillBeslut, tillMotesdag, tillUppdrag } from '../support/arende';

/** The client has missed the time so many times without acceptable reason, and SS must take a stand. */
function missad(times: number): Arende {
  const arende = tillMotesdag('2026-01-12').gor('UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE');
  for (let n = 1; n < times; n += 1) {
    arende.gor('NY_TID_AKTUELL', 'NY_TID', 'KALLA_INSKRIVNING');
    arende.till(arende.context.inskrivning.tid ?? '').gor('UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE');
  }
  return arende;
}

test('a missed time goes from SS to AMK and back to the client, until the meeting is held (R44, R46, R47)', () => {
  const arende = tillMotesdag('2026-01-12').gor('UTEBLIVANDE');
  expect(arende.uppgifter).toContain('foljUppUteblivande');
  expect(arende.frist('foljUppUteblivande')?.date).toBe('2026-01-22');
  arende.gor('FOLJ_UPP_UTEBLIVANDE');
  expect(arende.uppgifter).toContain('taStallningNyTid');
  arende.gor('NY_TID_AKTUELL');
  expect(arende.uppgifter).toContain('geNyTid');
  arende.gor('NY_TID');
  expect(arende.uppgifter).toEqual(expect.arrayContaining(['kallaInskrivning', 'registreraInskrivning']));
  arende
    .gor('KALLA_INSKRIVNING')
    .till(arende.context.inskrivning.tid ?? '')
    .gor('HALL_INSKRIVNING');
  expect(arende.flode).toBe('inskrivning.genomfort');
});

test('SS tells AMK whether a new time is relevant, with reasons (R45)', () => {
  const arende = missad(1);
  expect(() => arende.sand('NY_TID_AKTUELL', { motivering: undefined })).toThrow();
  expect(() => arende.sand('EJ_NY_TID', { motivering: undefined })).toThrow();
  expect(arende.hinder('NY_TID')).toBeNull();
});

test('no absence without a summons sent, an interpreter where needed, and the day come (A13, R44)', () => {
  const arende = tillUppdrag('2026-01-12').sand('BOKA_INSKRIVNING', { tolkBehovs: true });
  expect(arende.hinder('UTEBLIVANDE')).toEqual(['motesdagenInne', 'kallelsenSkickad', 'tolkOrdnad']);
  arende.till(arende.context.inskrivning.tid ?? '');
  expect(arende.hinder('UTEBLIVANDE')).toEqual(['kallelsenSkickad', 'tolkOrdnad']);
  expect(arende.gor('KALLA_INSKRIVNING', 'BOKA_TOLK').hinder('UTEBLIVANDE')).toEqual([]);
});

test('our own error is never the client’s absence: a cancelled meeting gets a new time and counts nothing (A13)', () => {
  const arende = tillMotesdag('2026-01-12').sand('STALL_IN_MOTE', { orsak: 'tolk_saknas' });
  expect(arende.uppgifter).toContain('geNyTid');
  expect(arende.context.inskrivning.missade).toBe(0);
});

test('only an absence without acceptable reason counts, and nothing ends on an accepted one (A13, R54)', () => {
  const arende = tillMotesdag('2026-01-12').gor('UTEBLIVANDE');
  arende.sand('FOLJ_UPP_UTEBLIVANDE', { skal: 'sjukdom', godtagbart: true });
  expect(arende.context.inskrivning.missade).toBe(0);
  expect(arende.hinder('EJ_NY_TID')).toEqual(['missadUtanGodtagbartSkal']);
  expect(arende.hinder('NY_TID_AKTUELL')).toEqual([]);
});

test.each([
  [1, []],
  [2, ['hindrenProvade']],
  [3, ['hindrenProvade']],
  [4, ['hindrenProvade']],
])(
  'after %i missed times, a stand without examined obstacles is stopped by %j; none ends by itself (A11)',
  (n, unmet) => {
    const arende = missad(n);
    expect(arende.hinder('NY_TID_AKTUELL', { hinderProvade: false })).toEqual(unmet);
    expect(arende.hinder('EJ_NY_TID', { hinderProvade: false })).toEqual(unmet);
    expect(arende.hinder('NY_TID_AKTUELL')).toEqual([]);
    expect(arende.flode).toBe('inskrivning.uteblivet.stallning.iTid');
  },
);

test('if nobody acts, SF’s delay goes to the senior and KC’s to the coordinator (R44, R45, R46)', () => {
  expect(tillMotesdag('2026-01-12').gor('UTEBLIVANDE').dagar(3).eskalerade).toEqual([
    'uteblivandeEjUppfoljt',
  ]);
  expect(missad(1).dagar(3).eskalerade).toEqual(['nyTidEjAvgjord']);
  expect(missad(1).gor('NY_TID_AKTUELL').dagar(3).eskalerade).toEqual(['nyTidForsenad']);
});

describe('no new time', () => {
  test('the case ends only when SS has recalled and decided, and AMK recorded and cancelled (R54, R55, R56)', () => {
    const steg = [
      'ATERKALLA_UPPDRAG',
      'TA_STALLNING_BESLUT',
      'DOKUMENTERA_EJ_INSKRIVNING',
      'AVBOKA_GWA',
    ] as const;
    for (const last of steg) {
      const arende = missad(2).gor('EJ_NY_TID');
      expect(arende.uppgifter).toEqual(
        expect.arrayContaining([
          'aterkallaUppdrag',
          'taStallningBeslut',
          'dokumenteraEjInskrivning',
          'avbokaGwa',
        ]),
      );
      for (const event of steg) if (event !== last) arende.gor(event);
      expect(arende.slut).toBeNull();
      expect(arende.gor(last).slut).toBe('ejInskriven');
    }
  });

  test('AMK cancels the time in GWA (R57)', () => {
    const arende = missad(1).gor('EJ_NY_TID');
    expect(arende.uppgifter).toContain('avbokaGwa');
    expect(arende.gor('AVBOKA_GWA').uppgifter).not.toContain('avbokaGwa');
  });

  test('SF’s stand on the decision is true, has a day and a notice, and names a next step (R54)', () => {
    const arende = missad(1).gor('EJ_NY_TID');
    expect(arende.hinder('TA_STALLNING_BESLUT', { upphor: undefined })).toEqual([
      'upphorMedDagOchUnderrattelse',
    ]);
    expect(arende.hinder('TA_STALLNING_BESLUT', { kanal: undefined })).toEqual([
      'upphorMedDagOchUnderrattelse',
    ]);
    expect(arende.hinder('TA_STALLNING_BESLUT', { beslut: 'redan_upphort' })).toEqual(['stallningenStammer']);
    expect(arende.hinder('TA_STALLNING_BESLUT', { beslut: 'kvarstar', upphor: undefined })).toEqual([]);
    expect(() => arende.sand('TA_STALLNING_BESLUT', { nastaSteg: undefined })).toThrow();
  });

  test('each side’s remaining part is raised on that side (R55, R56)', () => {
    const arende = missad(1).gor('EJ_NY_TID', 'ATERKALLA_UPPDRAG', 'TA_STALLNING_BESLUT').dagar(7);
    expect(arende.eskalerade).toEqual(['ejInskrivningKcForsenad']);
    const tvartom = missad(1).gor('EJ_NY_TID', 'DOKUMENTERA_EJ_INSKRIVNING', 'AVBOKA_GWA').dagar(7);
    expect(tvartom.eskalerade).toEqual(['ejInskrivningSfForsenad']);
  });
});

describe('SF stops before the start for another reason', () => {
  test('nothing is recalled that was never sent, nothing cancelled that was never booked (R54)', () => {
    const arende = tillBeslut('2026-01-12').sand('AVBRYT_ANVISNING', { orsak: 'flyttat' });
    expect(arende.uppgifter).not.toEqual(expect.arrayContaining(['aterkallaUppdrag']));
    expect(arende.gor('TA_STALLNING_BESLUT').slut).toBe('ejInskriven');
  });

  test('an uppdrag that was sent is recalled, and KC records why (R55, R56)', () => {
    const arende = tillUppdrag('2026-01-12').gor(
      'AVBRYT_ANVISNING',
      'TA_STALLNING_BESLUT',
      'ATERKALLA_UPPDRAG',
    );
    expect(arende.slut).toBeNull();
    expect(arende.gor('DOKUMENTERA_EJ_INSKRIVNING').slut).toBe('ejInskriven');
  });

  test('SF may stop at any time before the start (R122)', () => {
    for (const arende of [
      tillMotesdag('2026-01-12'),
      missad(1),
      tillMotesdag('2026-01-12').gor('HALL_INSKRIVNING'),
    ])
      expect(arende.gor('AVBRYT_ANVISNING').flode).toBe('ejInskrivning');
  });
});
