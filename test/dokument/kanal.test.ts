/** By which ways a document may leave, and which events owe which document. */
import { dokument } from '../../machines/anvisning/omvarld/dokument';
import { skulder } from '../../machines/omvarld';
import { hinderForVagen, oppnaVagar } from '../../src/dokument/kanal';
import { SLAGNAMN, slagAv } from '../../src/dokument/slag';
import { UNDERLAG } from '../../src/documents/underlag';
import { Arende } from '../support/arende';

const { context } = Arende.starta('2026-02-02');
const avtalat = (vagar: readonly ('post' | 'sms' | 'formedling')[]) => ({
  ...context,
  externa: { ...context.externa, kontaktvagar: { vagar, neutralAvsandare: false, datum: '2026-02-02' } },
});
const dod = { ...context, forandring: { ...context.forandring, avliden: '2026-02-02' } };

test('before anything is agreed nothing is ruled out, and handing over never needs an agreement (A33)', () => {
  expect(oppnaVagar('klient', context, false)).toEqual(['digital_post', 'post', 'personligen', 'formedling']);
  expect(oppnaVagar('klient', avtalat(['post', 'sms']), false)).toEqual(['post', 'personligen']);
  expect(oppnaVagar('klient', avtalat(['sms']), false)).toEqual(['personligen']);
});

test('the protected get letters by hand or through Skatteverket, whatever was agreed before (R104)', () => {
  expect(oppnaVagar('klient', avtalat(['post', 'formedling']), true)).toEqual(['personligen', 'formedling']);
  expect(oppnaVagar('klient', avtalat(['post']), true)).toEqual(['personligen']);
});

test('nothing goes to the dead; the information to Arbetsförmedlingen goes by post alone (A15, R28)', () => {
  expect(oppnaVagar('klient', dod, false)).toEqual([]);
  expect(hinderForVagen([], 'post')?.sv).toBe('Inget mer skickas till klienten i det här ärendet.');
  expect(oppnaVagar('af', dod, false)).toEqual(['post']);
  expect(hinderForVagen(['post'], 'digital_post')?.sv).toContain('Det kan lämnas så här: post.');
});

describe('an event owes', () => {
  const owed = (type: string, facts: object, on = context) =>
    skulder(dokument, { event: { type, ...facts }, context: on as never }).map(
      ({ payload }) => payload['mall'],
    );

  test('a letter where paper reached the client, and none where it was a text message (R39)', () => {
    expect(owed('KALLA_INSKRIVNING', { kanal: 'post' })).toEqual(['kallelse', 'lattlast-anvisning']);
    expect(owed('KALLA_INSKRIVNING', { kanal: 'sms' })).toEqual([]);
    expect(owed('KALLA_INSKRIVNING', { kanal: 'post' }, { ...context, skyddad: true })).toEqual([]);
    expect(owed('KALLA_INSKRIVNING', { kanal: 'formedling' }, { ...context, skyddad: true })).toHaveLength(2);
  });

  test('the decision under 12:5 where it goes against the client, and nothing to the dead (L3, A15)', () => {
    expect(owed('BESLUTA_ENLIGT_12_5', { utfall: 'avslag' })).toEqual(['beslut-nedsattning']);
    expect(owed('BESLUTA_ENLIGT_12_5', { utfall: 'ingen_atgard' })).toEqual([]);
    expect(owed('BESLUTA_ENLIGT_12_5', { utfall: 'avslag' }, dod)).toEqual([]);
    expect(owed('BYT_SOCIALSEKRETERARE', {}, dod)).toEqual(['overlamning']);
  });

  test('templates that there are, and each template belongs to a side (R26, R122)', () => {
    expect(Object.keys(UNDERLAG).filter((mall) => slagAv(mall) === null)).toEqual([]);
    expect(SLAGNAMN.filter((mall) => !Object.hasOwn(UNDERLAG, mall))).toEqual([]);
    const malls = Object.values(dokument).flatMap((parts) => parts.map(({ mall }) => mall));
    expect(malls.filter((mall) => slagAv(mall) === null)).toEqual([]);
    expect(slagAv('toString')).toBeNull();
  });
});
