/** From the uppdrag to the start of the insats: booking, summons, the meeting, and what starts the insats (R38–R53). */
import { plusDays } from '../../machines/calendar';
import { Refused, tillMotesdag, tillUppdrag } from '../support/arende';

test('enrolment is booked within ten working days of the uppdrag (R38)', () => {
  const arende = tillUppdrag('2026-03-30');
  // Good Friday and Easter Monday are not working days.
  expect(arende.frist('bokaInskrivning')?.date).toBe('2026-04-15');
  arende.till('2026-04-15');
  expect(arende.eskalerade).toEqual(['bokningForsenad']);
  expect(arende.uppgifter).toContain('bokaInskrivning');
});

test('the client is told time and place, and an interpreter is booked when needed (R39, R40)', () => {
  const arende = tillUppdrag('2026-01-12').sand('BOKA_INSKRIVNING', {
    datum: '2026-02-02',
    tolkBehovs: true,
  });
  expect(arende.uppgifter).toEqual(
    expect.arrayContaining(['kallaInskrivning', 'bokaTolk', 'forberedInskrivning']),
  );
  expect(arende.frist('bokaTolk')?.date).toBe('2026-01-26');
  arende.till('2026-01-26');
  expect(arende.eskalerade).toEqual(['kallelseForsenad', 'tolkForsenad']);
  arende.gor('KALLA_INSKRIVNING', 'BOKA_TOLK');
  expect(arende.eskalerade).toEqual([]);
});

test('AMK reads the uppdrag before the meeting (R42)', () => {
  const arende = tillUppdrag('2026-01-12').gor('BOKA_INSKRIVNING');
  expect(arende.uppgifter).toContain('forberedInskrivning');
  expect(arende.gor('LAS_UPPDRAG').uppgifter).not.toContain('forberedInskrivning');
});

test('SS takes part on site, digitally only when the senior allows it (R48, A14)', () => {
  const arende = tillMotesdag('2026-01-12');
  const hinder = (socialsekreterare: string) => arende.hinder('HALL_INSKRIVNING', { socialsekreterare });
  expect(hinder('ej_narvarande')).toEqual(['socialsekreterarenMedverkar']);
  expect(hinder('digitalt')).toEqual(['socialsekreterarenMedverkar']);
  expect(hinder('pa_plats')).toEqual([]);
  arende.gor('MEDGE_DIGITALT');
  expect(hinder('digitalt')).toEqual([]);
  expect(hinder('ej_narvarande')).toEqual(['socialsekreterarenMedverkar']);
});

test('the insats starts only when everything at the meeting is done, first follow-up booked (R49, R50, R53)', () => {
  const arende = tillMotesdag('2026-01-12');
  const kvar = [
    'inskrivningsmotetHallet',
    'kravenFramforda',
    'forstaUppfoljningenBokad',
    'verksamhetenPresenterad',
    'dokumentenUpprattade',
  ];
  const steg = [
    'HALL_INSKRIVNING',
    'INFORMERA_KRAV',
    'BOKA_FORSTA_UPPFOLJNING',
    'INFORMERA_VERKSAMHET',
    'UPPRATTA_DELTAGANDEDOKUMENT',
  ] as const;
  steg.forEach((event, done) => {
    expect(arende.hinder('VERKSTALL')).toEqual(kvar.slice(done));
    expect(() => arende.gor('VERKSTALL')).toThrow(Refused);
    arende.gor(event);
  });
  expect(arende.gor('VERKSTALL').context.insats.start).toBe(arende.idag);
});

test('AMK tells of the activities and draws up the documents (R51, R52)', () => {
  const arende = tillMotesdag('2026-01-12').gor('HALL_INSKRIVNING');
  expect(arende.uppgifter).toEqual(
    expect.arrayContaining(['informeraVerksamhet', 'upprattaDeltagandedokument']),
  );
  arende.gor('INFORMERA_VERKSAMHET', 'UPPRATTA_DELTAGANDEDOKUMENT');
  expect(arende.uppgifter).not.toContain('informeraVerksamhet');
  expect(arende.uppgifter).not.toContain('upprattaDeltagandedokument');
});

test('the first follow-up lies within three months and while the decision is in force (R50, R61)', () => {
  const arende = tillMotesdag('2026-01-12').gor('HALL_INSKRIVNING');
  const hinder = (datum: string) => arende.hinder('BOKA_FORSTA_UPPFOLJNING', { datum });
  expect(hinder('2026-04-19')).toEqual([]);
  expect(hinder('2026-04-20')).toEqual(['forstaUppfoljningenInomFrist']);
  expect(hinder(plusDays(arende.idag, -1))).toEqual(['motetTidigastIdag']);
  expect(hinder('2027-01-12')).toEqual(['motetInomBeslutet', 'forstaUppfoljningenInomFrist']);
});

test('what is left after the meeting is raised on the side that owes it (R49, R53)', () => {
  const arende = tillMotesdag('2026-01-12').gor('HALL_INSKRIVNING', 'INFORMERA_KRAV').dagar(4);
  expect(arende.eskalerade).toEqual(['inskrivningSfForsenad', 'verkstallandeForsenat']);
  arende.gor('BOKA_FORSTA_UPPFOLJNING');
  expect(arende.eskalerade).toEqual(['verkstallandeForsenat']);
});
