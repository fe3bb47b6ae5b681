/** Protected personal data: contact with samordnare before the decision, no GWA, safe letters (R101–R104, A21). */
import { Arende, tillInsats, tillUppdrag } from '../support/arende';

const skyddad = (): Arende =>
  Arende.starta('2026-01-12', { skyddad: true, forsteSocialsekreterare: 'fss-1' }).gor(
    'BEDOM_BEHOV',
    'INLED_ANVISNING',
    'LAS_SSBTEK',
    'FRAGA_SOKANDE',
    'SKICKA_TILL_AF',
    'REGISTRERA_SAMTYCKE_KC',
    'UPPDATERA_ARBETSPLAN',
    'ANGE_GRUNDBESLUT',
    'ANGE_KONTAKTVAGAR',
  );
const beslutad = (): Arende => skyddad().gor('KONTAKTA_SAMORDNARE', 'FATTA_BESLUT', 'UNDERRATTA');

test('SS contacts samordnare before the decision, and the set-up is agreed (R101, R102)', () => {
  const arende = skyddad();
  expect(arende.hinder('FATTA_BESLUT')).toEqual(['upplaggMedSamordnaren']);
  expect(arende.uppgifter).toContain('kontaktaSamordnare');
  arende.sand('KONTAKTA_SAMORDNARE', { upplaggKlart: false });
  expect(arende.hinder('FATTA_BESLUT')).toEqual(['upplaggMedSamordnaren']);
  expect(arende.gor('KONTAKTA_SAMORDNARE').hinder('FATTA_BESLUT')).toEqual([]);
  expect(arende.context.samordnare).toBe('sam-1');
});

test('an unprotected case asks for no such contact (R101)', () => {
  const arende = Arende.starta('2026-01-12').gor('BEDOM_BEHOV', 'INLED_ANVISNING');
  expect(arende.hinder('KONTAKTA_SAMORDNARE')).toEqual(['arSkyddad']);
});

test('the uppdrag is then sent as in the routine (R103)', () => {
  expect(beslutad().gor('SKICKA_UPPDRAG').flode).toBe('inskrivning.bokning.iTid');
});

test('GWA is never used: times are booked directly with samordnare, and cancelled so (R104)', () => {
  const arende = beslutad().gor('SKICKA_UPPDRAG', 'FORDELA');
  expect(arende.hinder('BOKA_INSKRIVNING')).toEqual(['arInteSkyddad']);
  arende.gor('BOKA_DIREKT', 'KALLA_INSKRIVNING').till(arende.context.inskrivning.tid ?? '');
  arende.gor('UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE', 'NY_TID_AKTUELL');
  expect(arende.hinder('NY_TID')).toEqual(['arInteSkyddad']);
  arende.gor(
    'BOKA_DIREKT',
    'AVBRYT_ANVISNING',
    'TA_STALLNING_BESLUT',
    'ATERKALLA_UPPDRAG',
    'DOKUMENTERA_EJ_INSKRIVNING',
  );
  expect(arende.uppgifter).toContain('avbokaDirekt');
  expect(arende.hinder('AVBOKA_GWA')).toBeNull();
  expect(arende.gor('AVBOKA_DIREKT').slut).toBe('ejInskriven');
});

test('without protection, direct booking is not a way around GWA (R104)', () => {
  expect(tillUppdrag('2026-01-12').hinder('BOKA_DIREKT')).toEqual(['arSkyddad']);
});

test.each(['post', 'digital_post', 'sms'])(
  'a letter does not go by %s to a protected client (R104)',
  (kanal) => {
    const arende = skyddad().gor('KONTAKTA_SAMORDNARE', 'FATTA_BESLUT');
    if (kanal !== 'sms') expect(arende.hinder('UNDERRATTA', { kanal })).toEqual(['kanalenTillaten']);
    arende.gor('UNDERRATTA', 'SKICKA_UPPDRAG', 'BOKA_DIREKT');
    expect(arende.hinder('KALLA_INSKRIVNING', { kanal })).toEqual(['kanalenTillaten']);
    expect(arende.hinder('KALLA_INSKRIVNING', { kanal: 'formedling' })).toEqual([]);
  },
);

test('closing leaves GWA out, as there is nothing of the client in it (R104, R100)', () => {
  const arende = tillInsats('2026-01-12').gor('SKYDD_UPPSTAR', 'SKYDD_OMHANDERTAGET');
  arende.sand('AVSLUT_AVISERAT', { orsak: 'arbete' }).gor('UPPRATTA_AVSLUTSDOKUMENT');
  expect(arende.hinder('STANG_GWA')).toBeNull();
  expect(arende.gor('AVSLUTA_I_TRESERVA').slut).toBe('avslutad');
});

test('protection in the middle of a case is handled by samordnare within a working day (A21)', () => {
  const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN', 'SKYDD_UPPSTAR');
  expect(arende.context).toMatchObject({
    skyddad: true,
    samordnare: 'sam-1',
    forsteSocialsekreterare: 'fss-1',
  });
  expect(arende.uppgifter).toContain('omhandertaSkydd');
  expect(arende.frist('skydd')?.date).toBe('2026-01-20');
  expect(arende.till('2026-01-20').eskalerade).toEqual(['skyddForsenat']);
  expect(arende.gor('SKYDD_OMHANDERTAGET').eskalerade).toEqual([]);
});

test('protection that arises before the decision asks for the contact, also where it was ready to be made (A21, R101)', () => {
  const arende = Arende.starta('2026-01-12').gor(
    'BEDOM_BEHOV',
    'INLED_ANVISNING',
    'LAS_SSBTEK',
    'FRAGA_SOKANDE',
  );
  arende.gor('SKICKA_TILL_AF', 'SKYDD_UPPSTAR');
  expect(arende.uppgifter).toContain('kontaktaSamordnare');
});

test('a booking in GWA that protection overtakes is cancelled directly (A21, R104)', () => {
  const arende = tillUppdrag('2026-01-12').gor('BOKA_INSKRIVNING', 'AVBRYT_ANVISNING');
  expect(arende.uppgifter).toContain('avbokaGwa');
  expect(arende.gor('SKYDD_UPPSTAR').uppgifter).toContain('avbokaDirekt');
});
