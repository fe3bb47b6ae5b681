/** External parties: the area decides who coordinates, and no party is contacted without consent for exactly that one. */
import { anvisning1 } from '../../machines/anvisning/process';
import type { EventName } from '../../machines/anvisning/events';
import { Arende, tillInsats, tillUppdrag } from '../support/arende';

const pagar = (): Arende => tillInsats('2026-01-12').gor('UPPRATTA_PLAN');

/** The same course on each side: who coordinates, by which events. */
const SIDOR = {
  sf: {
    notera: 'NOTERA_BEHOV_SF',
    samtycke: 'REGISTRERA_SAMTYCKE_EXTERN_SF',
    aterkalla: 'ATERKALLA_SAMTYCKE_EXTERN_SF',
    kontakta: 'KONTAKTA_EXTERN_SF',
    avsluta: 'AVSLUTA_SAMORDNING_SF',
    task: 'samordnaExternSf',
    late: 'samordningSfForsenad',
    rule: 'samordningSf',
    nagon: 'samtyckeTillExternSf',
    parten: 'partenSamordnasAvSf',
  },
  kc: {
    notera: 'NOTERA_BEHOV_KC',
    samtycke: 'REGISTRERA_SAMTYCKE_EXTERN_KC',
    aterkalla: 'ATERKALLA_SAMTYCKE_EXTERN_KC',
    kontakta: 'KONTAKTA_EXTERN_KC',
    avsluta: 'AVSLUTA_SAMORDNING_KC',
    task: 'samordnaExternKc',
    late: 'samordningKcForsenad',
    rule: 'samordningKc',
    nagon: 'samtyckeTillExternKc',
    parten: 'partenSamordnasAvKc',
  },
} as const satisfies Record<string, Record<string, string>>;
const { sf, kc } = SIDOR;

describe('who coordinates', () => {
  test.each(['socialt', 'halsorelaterat'])('SS alone in the %s field, whoever noted it (R64)', (omrade) => {
    for (const event of ['NOTERA_BEHOV_SF', 'NOTERA_BEHOV_KC'] as const) {
      const arende = pagar().sand(event, { omrade });
      expect(arende.uppgifter).toEqual(['samordnaExternSf']);
      expect(anvisning1.tasks['samordnaExternSf']?.role).toBe('socialsekreterare');
    }
  });

  test.each(['kompetenshojande', 'jobbfokuserat'])(
    'AMK in the %s field, whoever noted it (R74)',
    (omrade) => {
      for (const event of ['OVERLAMNA_BEHOV_KC', 'NOTERA_BEHOV_KC'] as const) {
        const arende = pagar().sand(event, { omrade });
        expect(arende.uppgifter).toEqual(['samordnaExternKc']);
        expect(anvisning1.tasks['samordnaExternKc']?.role).toBe('arbetsmarknadskonsulent');
      }
    },
  );

  test('a need of either kind that the follow-up brings is noted then and there (R84, R87)', () => {
    const arende = pagar().gor('KALLA_UPPFOLJNING');
    arende.till(arende.context.insats.bokad ?? '');
    arende.sand('NOTERA_BEHOV_SF', { kalla: 'uppfoljning' });
    arende.sand('NOTERA_BEHOV_KC', { kalla: 'uppfoljning' });
    expect(arende.uppgifter).toEqual(expect.arrayContaining(['samordnaExternSf', 'samordnaExternKc']));
    expect(arende.flode).toBe('insats.uppfoljning.iTid');
    expect(arende.gor('HALL_UPPFOLJNING').uppgifter).toContain('samordnaExternSf');
  });

  test('SS notes a social need also before the decision; KC’s field waits for the uppdrag (R64, R74)', () => {
    const arende = Arende.starta('2026-01-12').gor('BEDOM_BEHOV', 'NOTERA_BEHOV_SF');
    expect(arende.uppgifter).toContain('samordnaExternSf');
    expect(arende.hinder('OVERLAMNA_BEHOV_KC')).toEqual(['uppdragetSkickat', 'grundForUppgifterTillKc']);
    expect(tillUppdrag('2026-01-12').gor('OVERLAMNA_BEHOV_KC').uppgifter).toContain('samordnaExternKc');
  });

  test('SF hands a need to KC only on the ground of consent or statute (R74, A17)', () => {
    const arende = pagar().gor('ATERKALLA_SAMTYCKE_KC');
    expect(arende.hinder('OVERLAMNA_BEHOV_KC')).toEqual(['grundForUppgifterTillKc']);
    // What KC itself notes and does is not SF's disclosure.
    expect(arende.hinder('NOTERA_BEHOV_KC')).toEqual([]);
  });

  test('what SF does about its parties is not KC’s to read, what it hands over is (R64, R74)', () => {
    const { events, utlamnanden } = anvisning1;
    const inre: readonly EventName[] = [sf.notera, sf.samtycke, sf.aterkalla, sf.kontakta, sf.avsluta];
    for (const type of inre) {
      expect([type, utlamnanden?.handelser[type]]).toEqual([type, undefined]);
      expect(events[type]?.roles).not.toContain('arbetsmarknadskonsulent');
    }
    expect(utlamnanden?.handelser['OVERLAMNA_BEHOV_KC']).toMatchObject([{ uppgift: 'behov', till: 'kc' }]);
  });
});

describe.each([
  ['SS', sf],
  ['AMK', kc],
] as const)('consent before contact, %s side', (_who, side) => {
  const noterat = (): Arende => pagar().sand(side.notera, { part: 'P1' });
  const samtyckt = (): Arende => noterat().gor(side.samtycke);

  test('no contact without consent, and the refusal says who may record it (R65, R75)', () => {
    const arende = noterat();
    expect(arende.hinder(side.kontakta)).toEqual([side.nagon, 'samtyckeTillPartenGaller']);
    expect(anvisning1.conditions[side.nagon]?.cure?.event).toBe(side.samtycke);
    expect(samtyckt().hinder(side.kontakta)).toEqual([]);
  });

  test('consent for one party opens no other (R65, R75)', () => {
    const arende = samtyckt().sand(side.notera, { part: 'P2' });
    expect(arende.hinder(side.kontakta, { part: 'P1' })).toEqual([]);
    expect(arende.hinder(side.kontakta, { part: 'P2' })).toEqual(['samtyckeTillPartenGaller']);
  });

  test('a party that nobody has noted is named as such (R65, R75)', () => {
    const okand = { part: 'P9' };
    expect(samtyckt().hinder(side.kontakta, okand)).toEqual([side.parten, 'samtyckeTillPartenGaller']);
    expect(samtyckt().hinder(side.samtycke, okand)).toEqual([side.parten]);
    expect(samtyckt().hinder(side.avsluta, okand)).toEqual([side.parten]);
    expect(samtyckt().hinder(side.aterkalla, okand)).toEqual([side.parten, 'samtyckeTillPartenLamnat']);
  });

  test('the day of the contact is within the consent, and not ahead (R65, R75)', () => {
    const arende = noterat().sand(side.samtycke, { till: '2026-01-22' }).till('2026-01-23');
    const den = (datum: string) => arende.hinder(side.kontakta, { datum });
    expect(den('2026-01-18')).toContain('samtyckeTillPartenGaller');
    // Made in time and recorded late; the consent has since ended.
    expect(den('2026-01-22')).toEqual([side.nagon]);
    expect(den('2026-01-23')).toEqual([side.nagon, 'samtyckeTillPartenGaller']);
    expect(samtyckt().hinder(side.kontakta, { datum: '2026-01-20' })).toEqual(['datumInteIFramtiden']);
  });

  test('withdrawn it stops that party and no other, and is not withdrawn twice (A17)', () => {
    const arende = samtyckt().sand(side.notera, { part: 'P2' }).sand(side.samtycke, { part: 'P2' });
    arende.sand(side.kontakta, { part: 'P1' }).sand(side.aterkalla, { part: 'P1' });
    expect(arende.hinder(side.kontakta, { part: 'P1' })).toEqual(['samtyckeTillPartenGaller']);
    expect(arende.hinder(side.kontakta, { part: 'P2' })).toEqual([]);
    expect(arende.hinder(side.aterkalla, { part: 'P1' })).toEqual(['samtyckeTillPartenLamnat']);
    expect(arende.context.samtyckeKc).toBe('lamnat');
    expect(arende.hinder('HANDELSE_FRAN_SF')).toEqual([]);
  });

  test('a client who does not consent closes the need, and refuses nothing else (R65, R75, A28)', () => {
    const arende = noterat().sand(side.avsluta, { orsak: 'samtycke_nekat' });
    expect(arende.uppgifter).toEqual([]);
    expect(arende.context.externa.parter).toEqual([]);
    expect(arende.context).toMatchObject({ samtyckeKc: 'lamnat', inskrivning: { missade: 0 } });
    expect(arende.flode).toBe('insats.pagaende');
  });
});

describe('a need is a record', () => {
  test('with its consent: scope and recipient in words, dates in the case (R65, R75)', () => {
    const arende = pagar().gor('NOTERA_BEHOV_SF');
    for (const field of ['mottagare', 'omfattning'])
      expect(() => arende.sand('REGISTRERA_SAMTYCKE_EXTERN_SF', { [field]: undefined })).toThrow(field);
    expect(arende.hinder('REGISTRERA_SAMTYCKE_EXTERN_SF', { till: '2026-01-18' })).toEqual([
      'samtycketGallerFramat',
    ]);
    arende.sand('REGISTRERA_SAMTYCKE_EXTERN_SF', { till: '2026-06-30' });
    expect(arende.context.externa.parter).toEqual([
      {
        id: 'P1',
        omrade: 'socialt',
        samtycke: { fran: '2026-01-19', till: '2026-06-30', aterkallat: null },
        kontaktad: false,
        senast: '2026-01-19',
      },
    ]);
  });

  test('a name, a number or a sentence is no id of a party (R64)', () => {
    for (const part of ['Vårdcentralen Söder', '19900101-2385', '900101-2385', 'P'.repeat(17), ''])
      expect(() => pagar().sand('NOTERA_BEHOV_SF', { part })).toThrow('part');
  });

  test('an id is used once, and free again when the need is closed (R64)', () => {
    const arende = pagar().sand('NOTERA_BEHOV_SF', { part: 'P1' });
    expect(arende.hinder('NOTERA_BEHOV_KC', { part: 'P1' })).toEqual(['partenNy']);
    expect(arende.gor('AVSLUTA_SAMORDNING_SF').hinder('NOTERA_BEHOV_KC', { part: 'P1' })).toEqual([]);
  });

  test('ten at a time: the eleventh waits until one is closed (R64, R74)', () => {
    const arende = pagar();
    for (let n = 1; n <= 10; n += 1) arende.gor(n % 2 ? 'NOTERA_BEHOV_SF' : 'NOTERA_BEHOV_KC');
    for (const event of ['NOTERA_BEHOV_SF', 'NOTERA_BEHOV_KC', 'OVERLAMNA_BEHOV_KC'] as const)
      expect(arende.hinder(event)).toEqual(['platsForFlerParter']);
    expect(arende.gor('AVSLUTA_SAMORDNING_SF').hinder('NOTERA_BEHOV_KC')).toEqual([]);
  });

  test('the municipality sets how many, and how soon the next step is taken (R64, R74)', () => {
    const settings = { 'external.parties': 1, 'external.nextStepWithin': 2, 'external.followUpWithin': 30 };
    const arende = tillInsats('2026-01-12', { settings }).gor('NOTERA_BEHOV_SF');
    expect(arende.hinder('NOTERA_BEHOV_KC')).toEqual(['platsForFlerParter']);
    expect(arende.frist('samordningSf')?.date).toBe('2026-01-21');
    arende.gor('REGISTRERA_SAMTYCKE_EXTERN_SF', 'KONTAKTA_EXTERN_SF');
    expect(arende.frist('samordningSf')?.date).toBe('2026-03-02');
  });

  test('the other side’s need is not a side’s own to act on (R64, R74)', () => {
    const arende = pagar().sand('NOTERA_BEHOV_SF', { part: 'P1' }).sand('NOTERA_BEHOV_KC', { part: 'P2' });
    expect(arende.hinder('AVSLUTA_SAMORDNING_SF', { part: 'P2' })).toEqual(['partenSamordnasAvSf']);
    expect(arende.hinder('AVSLUTA_SAMORDNING_KC', { part: 'P1' })).toEqual(['partenSamordnasAvKc']);
  });
});

describe.each([
  ['SS, and then the 1:e socialsekreterare', sf],
  ['AMK, and then the samordnare', kc],
] as const)('nobody is forgotten between the parties: %s', (_who, side) => {
  test('five working days to the next step, four weeks from a contact (R64, R74)', () => {
    const arende = pagar().gor(side.notera);
    expect(arende.frist(side.rule)?.date).toBe('2026-01-26');
    arende.till('2026-01-21').gor(side.samtycke);
    expect(arende.frist(side.rule)?.date).toBe('2026-01-28');
    arende.gor(side.kontakta);
    expect(arende.frist(side.rule)?.date).toBe('2026-02-18');
    expect(arende.till('2026-02-18').eskalerade).toContain(side.late);
    expect(arende.gor(side.kontakta).eskalerade).not.toContain(side.late);
    expect(arende.uppgifter).toContain(side.task);
  });

  test('the earliest of several counts, and what is done about one hides no other (R64, R74)', () => {
    const arende = pagar().sand(side.notera, { part: 'P1' }).till('2026-01-22');
    arende.sand(side.notera, { part: 'P2' });
    expect(arende.frist(side.rule)?.date).toBe('2026-01-26');
    arende.sand(side.samtycke, { part: 'P2' }).sand(side.kontakta, { part: 'P2' }).till('2026-01-26');
    expect(arende.eskalerade).toContain(side.late);
    arende.sand(side.avsluta, { part: 'P1' });
    expect(arende.eskalerade).not.toContain(side.late);
    expect(arende.frist(side.rule)?.date).toBe('2026-02-19');
  });

  test('a withdrawn consent is a step to be taken soon (A17)', () => {
    const arende = pagar().gor(side.notera, side.samtycke, side.kontakta, side.aterkalla);
    expect(arende.frist(side.rule)?.date).toBe('2026-01-26');
  });

  test('closing puts it to rest, and an insats that goes on takes it up again (R64, R74)', () => {
    const arende = pagar().gor(side.notera, 'AVSLUT_AVISERAT');
    expect(arende.uppgifter).not.toContain(side.task);
    expect(arende.hinder(side.notera)).toEqual(['avvecklingPagarInte']);
    arende.gor('AVBRYT_AVSLUT');
    expect(arende.uppgifter).toContain(side.task);
    expect(arende.frist(side.rule)?.date).toBe('2026-01-26');
  });

  test('nobody is contacted about a client who has died, and nobody is asked to (A15, A26)', () => {
    const arende = pagar().gor(side.notera, side.samtycke, 'KLIENTEN_AVLIDEN');
    expect(arende.uppgifter).not.toContain(side.task);
    expect(arende.hinder(side.kontakta)).toEqual(['klientenLever']);
    expect(arende.hinder(side.notera)).toEqual(['klientenLever']);
  });

  test('a consent may be withdrawn also while the insats is being closed (A17)', () => {
    const arende = pagar().gor(side.notera, side.samtycke, 'AVSLUT_AVISERAT', side.aterkalla);
    expect(arende.hinder(side.kontakta)).toContain('samtyckeTillPartenGaller');
  });
});

test('a gap in the decision recalls the uppdrag, and KC’s coordination rests until there is a new one (R74, A8)', () => {
  const arende = pagar().gor('NOTERA_BEHOV_KC', 'NOTERA_BEHOV_SF').till('2027-01-20');
  arende.gor(
    'OMPROVA',
    'LAS_SSBTEK',
    'FRAGA_SOKANDE',
    'SKICKA_TILL_AF',
    'UPPDATERA_ARBETSPLAN',
    'FATTA_BESLUT',
  );
  expect(arende.uppgifter).not.toContain('samordnaExternKc');
  expect(arende.uppgifter).toContain('samordnaExternSf');
  expect(arende.gor('UNDERRATTA', 'SKICKA_UPPDRAG').uppgifter).toContain('samordnaExternKc');
});
