/** What stops a dispatch, what a forbidden number or address is known by, and what a reminder says and when. Pure. */
import { adressForbjuden, nummer, nummerForbjudet } from '../../src/post/forbud';
import { hinnerPaminnas, skickasTid, smsText } from '../../src/post/paminnelse';
import { hinder, type Utskicksfakta } from '../../src/post/regler';

const fritt: Utskicksfakta = {
  kanal: 'post',
  skyddad: false,
  stoppat: false,
  kontakt: {
    seq: 3,
    vagar: ['post', 'sms', 'digital_post'],
    neutral: false,
    forbjudnaNummer: null,
    forbjudnaAdresser: null,
  },
  dokument: {
    status: 'utkast',
    rattad: false,
    till: 'klient',
    undertecknas: false,
    synligAvsandare: true,
    adressrader: ['Testgatan 7'],
  },
  adress: ['Testgatan 7'],
  nummer: null,
  kontrolleradMot: null,
  mote: null,
  efterRetur: false,
  paVag: false,
};
const med = (more: Partial<Utskicksfakta>): readonly string[] => hinder({ ...fritt, ...more });
const dok = (more: Partial<Utskicksfakta['dokument']>): Utskicksfakta['dokument'] => ({
  ...fritt.dokument,
  ...more,
});

test('a letter in an agreed way has nothing against it; every reason is told at once (A33, R33)', () => {
  expect(med({})).toEqual([]);
  expect(med({ dokument: dok({ status: 'makulerad', till: 'annan' }), skyddad: true, adress: null })).toEqual(
    ['makulerat', 'tillKlienten', 'skyddad', 'adress'],
  );
});

test('a document leaves when it is drawn, signed, in force and not dispatched (R32, A32)', () => {
  expect(med({ dokument: dok({ status: 'ritas' }) })).toEqual(['ritat']);
  expect(med({ dokument: dok({ undertecknas: true }) })).toEqual(['undertecknat']);
  expect(med({ dokument: dok({ undertecknas: true, status: 'undertecknad' }) })).toEqual([]);
  expect(med({ dokument: dok({ status: 'ersatt' }) })).toEqual(['ersatt']);
  expect(med({ dokument: dok({ rattad: true }) })).toEqual(['rattad']);
  expect(med({ dokument: dok({ status: 'expedierad' }) })).toEqual(['expedierat']);
  expect(med({ dokument: dok({ status: 'expedierad' }), efterRetur: true })).toEqual([]);
  expect(med({ stoppat: true, paVag: true })).toEqual(['stoppat', 'paVag']);
});

test('the sender does not show where that is agreed, and the protected have no address (A33, R104)', () => {
  const neutral = { ...fritt.kontakt, neutral: true };
  expect(med({ kontakt: neutral })).toEqual(['neutral']);
  expect(med({ kontakt: neutral, dokument: dok({ synligAvsandare: false }) })).toEqual([]);
  const formedling = { ...fritt.kontakt, vagar: ['formedling'] as const };
  expect(med({ kanal: 'formedling', skyddad: true, kontakt: formedling })).toEqual(['skyddadAdress']);
  expect(
    med({ kanal: 'formedling', skyddad: true, kontakt: formedling, dokument: dok({ adressrader: [] }) }),
  ).toEqual([]);
  expect(med({ kanal: 'overlamnad', skyddad: true, kontakt: { ...fritt.kontakt, vagar: null } })).toEqual([]);
  expect(med({ kontakt: { ...fritt.kontakt, vagar: null } })).toEqual(['avtalade']);
});

test('what goes to Arbetsförmedlingen goes by post, whatever is agreed with the client (R28)', () => {
  const af = { dokument: dok({ till: 'af' }), kontakt: { ...fritt.kontakt, vagar: null } } as const;
  expect(med(af)).toEqual([]);
  expect(med({ ...af, kanal: 'digital_post' })).toEqual(['tillKlienten']);
  expect(med({ ...af, skyddad: true })).toEqual(['skyddad']);
});

test('a reminder goes to an agreed number about a meeting that stands (R39, R47)', () => {
  const sms = {
    kanal: 'sms_paminnelse',
    nummer: '0701740605',
    mote: { bokat: true, kommande: true },
  } as const;
  expect(med(sms)).toEqual([]);
  expect(med({ ...sms, mote: null })).toEqual(['mote']);
  expect(med({ ...sms, mote: { bokat: false, kommande: false } })).toEqual(['bokat']);
  expect(med({ ...sms, mote: { bokat: true, kommande: false } })).toEqual(['kommande']);
  expect(med({ ...sms, skyddad: true })).toEqual(['skyddad']);
  expect(med({ ...sms, kontakt: { ...fritt.kontakt, vagar: ['post'] } })).toEqual(['kanalen']);
  const warned = { ...fritt.kontakt, forbjudnaNummer: '031-12 34 56' };
  expect(med({ ...sms, kontakt: warned })).toEqual(['kontrollerat']);
  expect(med({ ...sms, kontakt: warned, kontrolleradMot: 2 })).toEqual(['kontrollerat']);
  expect(med({ ...sms, kontakt: warned, kontrolleradMot: 3 })).toEqual([]);
  expect(
    med({ ...sms, kontakt: { ...warned, forbjudnaNummer: '0046 70-174 06 05' }, kontrolleradMot: 3 }),
  ).toEqual(['forbjudetNummer']);
});

test('a forbidden number is known however it is written (A33)', () => {
  for (const text of ['070-174 06 05', '+46 70 174 06 05', '0046701740605', 'Ring inte (070) 1740605: delas'])
    expect([text, nummerForbjudet(text, '0701740605')]).toEqual([text, true]);
  for (const text of ['070-174 06 06', 'Ring inte efter 17', null])
    expect(nummerForbjudet(text, '+46701740605')).toBe(false);
  expect(nummer('+46 (0)70-174 06 05')).toBe('0701740605');
});

test('a forbidden address is known by its street and number (A33)', () => {
  const rader = ['c/o Testet', 'Testgatan 7 B, lgh 1102', '417 00 Göteborg'];
  for (const text of [
    'Testgatan 7 B',
    'inte TESTGATAN  7B',
    'Skicka inget till testgatan 7 b, 417 00 Göteborg.',
  ])
    expect([text, adressForbjuden(text, rader)]).toEqual([text, true]);
  for (const text of ['Testgatan 71', 'Provgatan 7 B', '417 00 Göteborg', null])
    expect(adressForbjuden(text, rader)).toBe(false);
});

test('a reminder tells a time and a number to call, and nothing else (R39, R104)', () => {
  expect(smsText({ datum: '2026-03-12', tid: '13:30' }, '031-390 06 01')).toBe(
    'Du har en tid den 12 mars kl. 13.30. Frågor? Ring 031-390 06 01',
  );
});

test('a reminder leaves at ten on the working day before, in the daytime, or not at all (R39)', () => {
  const when = (now: string, datum = '2026-02-16', tid = '13:30') =>
    skickasTid({ datum, tid }, new Date(now));
  // A Monday: the Friday before. Winter time is one hour ahead of UTC.
  expect(when('2026-02-02T08:00:00Z')).toBe('2026-02-13T09:00:00.000Z');
  expect(when('2026-02-14T12:00:00Z')).toBe('2026-02-14T12:00:00.000Z');
  expect(when('2026-02-15T21:30:00Z')).toBe('2026-02-16T07:00:00.000Z');
  expect(when('2026-02-16T02:00:00Z')).toBe('2026-02-16T07:00:00.000Z');
  expect(when('2026-02-16T11:40:00Z')).toBeNull();
  // The night when the clock is moved: still ten and eight by the clock on the wall.
  expect(when('2026-03-02T08:00:00Z', '2026-03-30')).toBe('2026-03-27T09:00:00.000Z');
  expect(when('2026-03-29T20:30:00Z', '2026-03-30')).toBe('2026-03-30T06:00:00.000Z');
  expect(hinnerPaminnas({ datum: '2026-02-16', tid: '13:30' }, new Date('2026-02-16T11:31:00Z'))).toBe(false);
});
