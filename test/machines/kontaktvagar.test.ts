/** How the client may be reached: agreed before the decision, and what every letter and call keeps to. */
import { anvisning1 } from '../../machines/anvisning/process';
import { Arende, tillBeslut, tillInsats, tillMotesdag, tillUppdrag } from '../support/arende';

const beredd = (change: Readonly<Record<string, unknown>> = {}): Arende =>
  Arende.starta('2026-01-12', change).gor(
    'BEDOM_BEHOV',
    'INLED_ANVISNING',
    'LAS_SSBTEK',
    'FRAGA_SOKANDE',
    'SKICKA_TILL_AF',
    'REGISTRERA_SAMTYCKE_KC',
    'UPPDATERA_ARBETSPLAN',
    'ANGE_GRUNDBESLUT',
  );
const baraTelefon = { vagar: ['telefon'] };

test('contact ways are agreed with every client before the first decision (A33)', () => {
  const arende = beredd();
  expect(arende.hinder('FATTA_BESLUT')).toEqual(['kontaktvagarnaAvtalade']);
  expect(arende.uppgifter).toContain('angeKontaktvagar');
  expect(arende.till('2026-01-26').eskalerade).toContain('beslutForsenat');
  arende.gor('ANGE_KONTAKTVAGAR');
  expect(arende.uppgifter).not.toContain('angeKontaktvagar');
  expect(arende.hinder('FATTA_BESLUT')).toEqual([]);
});

test('the case remembers the ways and the neutral sender; forbidden numbers and addresses are personal (A33)', () => {
  const arende = beredd().sand('ANGE_KONTAKTVAGAR', {
    vagar: ['sms', 'formedling'],
    neutralAvsandare: true,
    forbjudnaNummer: '031-000 00 00, delas med en annan i hushållet',
    forbjudnaAdresser: 'Folkbokföringsadressen',
  });
  expect(arende.context.externa.kontaktvagar).toEqual({
    vagar: ['sms', 'formedling'],
    neutralAvsandare: true,
    datum: '2026-01-12',
  });
  expect(() => arende.sand('ANGE_KONTAKTVAGAR', { vagar: [] })).toThrow('vagar');
});

test('a letter, a call or a message goes only in an agreed way, or by hand (A33, P6)', () => {
  const arende = tillBeslut('2026-01-12').sand('ANGE_KONTAKTVAGAR', { vagar: ['digital_post', 'telefon'] });
  expect(arende.hinder('UNDERRATTA', { kanal: 'post' })).toEqual(['kanalenAvtalad']);
  expect(arende.hinder('UNDERRATTA', { kanal: 'digital_post' })).toEqual([]);
  expect(arende.hinder('UNDERRATTA', { kanal: 'personligen' })).toEqual([]);
  const { text, cure } = anvisning1.conditions['kanalenAvtalad'] ?? {};
  expect(text?.sv).toContain('avtalad med klienten');
  expect(cure).toEqual({ role: 'socialsekreterare', event: 'ANGE_KONTAKTVAGAR' });
});

describe('every letter to the client asks for the agreed way', () => {
  test.each([
    ['KALLA_INSKRIVNING', () => tillUppdrag('2026-01-12').gor('BOKA_INSKRIVNING'), 'sms'],
    ['KALLA_UPPFOLJNING', () => tillInsats('2026-01-12'), 'sms'],
    ['MEDDELA_KLIENT_UPPHORT', () => tillInsats('2026-01-12').till('2027-01-12'), 'post'],
    ['TA_STALLNING_BESLUT', () => tillMotesdag('2026-01-12').gor('AVBRYT_ANVISNING'), 'post'],
    ['FORSOK_NA_KLIENT', () => tillInsats('2026-01-12').gor('AVSLUT_AVISERAT'), 'hembesok'],
  ] as const)('%s (A33, P6)', (event, reach, kanal) => {
    const arende = reach();
    expect(arende.hinder(event, { kanal })).toEqual([]);
    expect(arende.sand('ANGE_KONTAKTVAGAR', baraTelefon).hinder(event, { kanal })).toEqual([
      'kanalenAvtalad',
    ]);
  });

  test('AVSLUTA_I_TRESERVA (A33, P6)', () => {
    const arende = tillInsats('2026-01-12').sand('AVSLUT_AVISERAT', { orsak: 'arbete' });
    arende.gor('UPPRATTA_AVSLUTSDOKUMENT').sand('ANGE_KONTAKTVAGAR', baraTelefon);
    expect(arende.hinder('AVSLUTA_I_TRESERVA', { kanal: 'digital_post' })).toEqual(['kanalenAvtalad']);
    expect(arende.hinder('AVSLUTA_I_TRESERVA', { kanal: 'personligen' })).toEqual([]);
  });

  test('the new notice after a renewal (A33, R33)', () => {
    const arende = tillInsats('2026-01-12').gor('OMPROVA', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF');
    arende.gor('UPPDATERA_ARBETSPLAN', 'FATTA_BESLUT').sand('ANGE_KONTAKTVAGAR', baraTelefon);
    expect(arende.hinder('UNDERRATTA', { kanal: 'post' })).toEqual(['kanalenAvtalad']);
  });
});

test('an attempt by letter needs some agreed way for letters (A33, A16)', () => {
  const arende = tillInsats('2026-01-12').gor('AVSLUT_AVISERAT').sand('ANGE_KONTAKTVAGAR', baraTelefon);
  expect(arende.hinder('FORSOK_NA_KLIENT', { kanal: 'brev' })).toEqual(['kanalenAvtalad']);
  arende.sand('ANGE_KONTAKTVAGAR', { vagar: ['formedling'] });
  expect(arende.hinder('FORSOK_NA_KLIENT', { kanal: 'brev' })).toEqual([]);
});

test('what is agreed may be changed until the end, also while the insats is being closed (A33)', () => {
  for (const arende of [
    Arende.starta('2026-01-12'),
    tillInsats('2026-01-12'),
    tillInsats('2026-01-12').gor('AVSLUT_AVISERAT'),
  ])
    expect(arende.sand('ANGE_KONTAKTVAGAR', baraTelefon).context.externa.kontaktvagar?.vagar).toEqual([
      'telefon',
    ]);
});

describe('protected data', () => {
  test('need a way that does not show where the client is (A33, R104)', () => {
    const arende = beredd({ skyddad: true });
    expect(arende.hinder('ANGE_KONTAKTVAGAR', { vagar: ['post', 'sms'] })).toEqual(['vagForSkyddad']);
    expect(arende.hinder('ANGE_KONTAKTVAGAR', { vagar: ['post', 'formedling'] })).toEqual([]);
    expect(beredd().hinder('ANGE_KONTAKTVAGAR', { vagar: ['post', 'sms'] })).toEqual([]);
  });

  test('an agreed way gives no way around the protection (A33, R104)', () => {
    const arende = beredd({ skyddad: true }).gor('ANGE_KONTAKTVAGAR', 'KONTAKTA_SAMORDNARE', 'FATTA_BESLUT');
    expect(arende.hinder('UNDERRATTA', { kanal: 'post' })).toEqual(['kanalenTillaten']);
    arende.sand('ANGE_KONTAKTVAGAR', baraTelefon);
    expect(arende.hinder('UNDERRATTA', { kanal: 'formedling' })).toEqual(['kanalenAvtalad']);
    expect(arende.hinder('UNDERRATTA', { kanal: 'personligen' })).toEqual([]);
  });

  test('protection that arises later asks for new contact ways within two working days (A33, A21)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN', 'SKYDD_UPPSTAR', 'SKYDD_OMHANDERTAGET');
    expect(arende.context.externa.kontaktvagar).toBeNull();
    expect(arende.uppgifter).toEqual(['avtalaKontaktvagarIgen']);
    expect(arende.frist('avtalaKontaktvagar')?.date).toBe('2026-01-21');
    expect(arende.hinder('KALLA_UPPFOLJNING', { kanal: 'post' })).toEqual(['kanalenTillaten']);
    expect(arende.hinder('KALLA_UPPFOLJNING', { kanal: 'formedling' })).toEqual([]);
    expect(arende.till('2026-01-21').eskalerade).toEqual(['kontaktvagarForsenade']);
    expect(arende.gor('ANGE_KONTAKTVAGAR').uppgifter).toEqual([]);
  });

  test('before the decision the question comes back among what the decision waits for (A33, A21)', () => {
    const arende = beredd().gor('ANGE_KONTAKTVAGAR', 'SKYDD_UPPSTAR');
    expect(arende.uppgifter).toContain('angeKontaktvagar');
    expect(arende.uppgifter).not.toContain('avtalaKontaktvagarIgen');
    expect(arende.hinder('FATTA_BESLUT')).toContain('kontaktvagarnaAvtalade');
  });

  test('an insats that is being ended asks for nothing new (A33)', () => {
    const arende = tillUppdrag('2026-01-12').gor('SKYDD_UPPSTAR');
    expect(arende.uppgifter).toContain('avtalaKontaktvagarIgen');
    expect(arende.gor('AVBRYT_ANVISNING').uppgifter).not.toContain('avtalaKontaktvagarIgen');
  });
});
