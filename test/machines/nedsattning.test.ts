/** Before a decision under SoL 12:5: SF's own assessment, communication, time to answer (L3, L8, A9, A13). */
import { anvisning1 } from '../../machines/anvisning/process';
import { ROLES } from '../../machines/process';
import { Arende, tillBeslut, tillInsats } from '../support/arende';

const pagar = (): Arende => tillInsats('2026-01-12').gor('UPPRATTA_PLAN').till('2026-01-22');
const overvags = (): Arende => pagar().gor('OVERVAG_NEDSATTNING');
const kommunicerat = (): Arende => overvags().gor('KOMMUNICERA_UNDERLAG');
const sjuk = (): Arende => {
  const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN').till('2026-01-20');
  arende.sand('REGISTRERA_NARVARO', { status: 'sjukanmald' }).till('2026-01-28');
  return arende.sand('REGISTRERA_NARVARO', { status: 'sjukanmald' });
};

describe('the ground', () => {
  test('only SF considers, communicates, hears and decides: KC reports facts (L3, R122)', () => {
    for (const event of [
      'OVERVAG_NEDSATTNING',
      'KOMMUNICERA_UNDERLAG',
      'KLIENTEN_YTTRADE_SIG',
      'BESLUTA_ENLIGT_12_5',
    ])
      expect([event, anvisning1.events[event]?.roles.every((role) => ROLES[role].side === 'sf')]).toEqual([
        event,
        true,
      ]);
    expect(anvisning1.events['BESLUTA_ENLIGT_12_5']?.roles).toEqual(['socialsekreterare']);
  });

  test('SF itself confirms that no acceptable reason exists, of a day that has been (L3)', () => {
    expect(() => pagar().sand('OVERVAG_NEDSATTNING', { franvaroUtanGodtagbartSkal: false })).toThrow();
    expect(() => pagar().sand('OVERVAG_NEDSATTNING', { bedomning: undefined })).toThrow();
    expect(pagar().hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-23' })).toEqual(['datumInteIFramtiden']);
    expect(pagar().hinder('OVERVAG_NEDSATTNING')).toEqual([]);
  });

  test('the decision under 12:4 was in force that day: before it and after its lapse there is no ground (A9)', () => {
    expect(pagar().hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-11' })).toEqual(['beslutetGalldeDagen']);
    const upphort = pagar().till('2027-01-14');
    expect(upphort.hinder('OVERVAG_NEDSATTNING', { datum: '2027-01-12' })).toEqual(['beslutetGalldeDagen']);
    expect(upphort.hinder('OVERVAG_NEDSATTNING', { datum: '2027-01-11' })).toEqual([]);
    expect(Arende.starta('2026-01-12').hinder('OVERVAG_NEDSATTNING')).toContain('beslutetGalldeDagen');
    expect(tillBeslut('2026-01-12').gor('UNDERRATTA').hinder('OVERVAG_NEDSATTNING')).toEqual([]);
  });

  test('nothing is held against somebody who has not been told of the decision (R33, L3)', () => {
    expect(tillBeslut('2026-01-12').hinder('OVERVAG_NEDSATTNING')).toEqual(['klientenUnderrattad']);
  });

  test('a paused day is no absence (A31)', () => {
    const arende = pagar().sand('PABORJA_UPPEHALL', { fran: '2026-01-21', till: '2026-01-23' });
    expect(arende.hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-21' })).toEqual(['ingetUppehallDagen']);
    expect(arende.hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-20' })).toEqual([]);
  });

  test('withdrawn or refused consent is not to decline the insats (A17, A28)', () => {
    const arende = pagar().gor('ATERKALLA_SAMTYCKE_KC');
    expect(arende.hinder('OVERVAG_NEDSATTNING')).toEqual(['samtyckeInteNekat']);
    expect(arende.gor('ANGE_LAGSTOD_KC').hinder('OVERVAG_NEDSATTNING')).toEqual([]);
  });

  test('sickness needs no proof for seven days, whoever reports it (A13, L3)', () => {
    expect(pagar().hinder('OVERVAG_NEDSATTNING', { anmaltSkal: 'sjukdom' })).toEqual(['sjukdomUrsaktarInte']);
    const arende = sjuk();
    for (const datum of ['2026-01-20', '2026-01-26', '2026-01-27'])
      expect(arende.hinder('OVERVAG_NEDSATTNING', { datum })).toEqual(['sjukdomUrsaktarInte']);
    expect(arende.hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-19' })).toEqual([]);
  });

  test('from the eighth day it is a ground only when a certificate was asked for and lacks (A13, L3)', () => {
    const arende = sjuk().gor('BEGAR_LAKARINTYG');
    expect(arende.hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-26' })).toEqual(['sjukdomUrsaktarInte']);
    expect(arende.hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-27' })).toEqual([]);
    arende.gor('LAKARINTYG_INKOM');
    expect(arende.hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-27' })).toEqual(['sjukdomUrsaktarInte']);
  });

  test('before anybody tries, it is said that no day can be held against a client who has only been sick (A13)', () => {
    const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN');
    arende.sand('REGISTRERA_NARVARO', { status: 'sjukanmald' });
    expect(arende.hinder('OVERVAG_NEDSATTNING', { datum: '2026-01-16' })).toEqual([]);
    arende.sand('RATTA_DATUM', { vad: 'beslutets_forsta_dag', datum: '2026-01-19' });
    expect(arende.hinder('OVERVAG_NEDSATTNING')).toEqual(['nagonDagAttOvervaga', 'sjukdomUrsaktarInte']);
  });

  test('nothing is considered of somebody who has died, and what was falls away (A15, L3)', () => {
    const arende = overvags().gor('KLIENTEN_AVLIDEN');
    expect(arende.region('nedsattning')).toBe('inget');
    expect(arende.context.narvaro.nedsattning).toBeNull();
    expect(arende.hinder('OVERVAG_NEDSATTNING')).toEqual(['klientenLever']);
  });
});

describe('communication', () => {
  test('nothing to the client’s disadvantage is decided before it, nor before the time to answer is out (L8)', () => {
    expect(overvags().hinder('BESLUTA_ENLIGT_12_5')).toContain('underlagetKommunicerat');
    const arende = kommunicerat();
    expect(arende.context.narvaro.nedsattning?.svarSenast).toBe('2026-02-05');
    expect(arende.hinder('BESLUTA_ENLIGT_12_5')).toEqual(['yttrandetAvvaktat']);
    expect(arende.till('2026-02-05').hinder('BESLUTA_ENLIGT_12_5')).toEqual(['yttrandetAvvaktat']);
    expect(arende.till('2026-02-06').hinder('BESLUTA_ENLIGT_12_5')).toEqual([]);
  });

  test('the client gets the set time, and is told that an answer may be given orally (L8)', () => {
    expect(overvags().hinder('KOMMUNICERA_UNDERLAG', { svarSenast: '2026-01-28' })).toEqual([
      'svarstidenRacker',
    ]);
    expect(overvags().hinder('KOMMUNICERA_UNDERLAG', { svarSenast: '2026-01-29' })).toEqual([]);
    expect(() => overvags().sand('KOMMUNICERA_UNDERLAG', { muntligtYttrande: false })).toThrow();
    expect(() => overvags().sand('KOMMUNICERA_UNDERLAG', { underlag: undefined })).toThrow();
  });

  test('the client may answer orally, and SF may then decide at once (L8)', () => {
    const arende = kommunicerat().sand('KLIENTEN_YTTRADE_SIG', { satt: 'muntligt' });
    expect(arende.hinder('BESLUTA_ENLIGT_12_5')).toEqual([]);
    expect(overvags().hinder('KLIENTEN_YTTRADE_SIG')).toBeNull();
  });

  test('an answer that comes late, or once more, is received as long as nothing is decided (L8)', () => {
    const arende = kommunicerat().till('2026-02-10').gor('KLIENTEN_YTTRADE_SIG', 'KLIENTEN_YTTRADE_SIG');
    expect(arende.context.narvaro.nedsattning?.yttrat).toBe(true);
    expect(arende.region('nedsattning')).toMatch(/^overvags\.beslut/);
  });

  test('with protected data the grounds go no common way (R104, L8)', () => {
    const arende = overvags().gor('SKYDD_UPPSTAR');
    expect(arende.hinder('KOMMUNICERA_UNDERLAG', { kanal: 'post' })).toContain('kanalenTillaten');
  });

  test('a matter that is not communicated, or not decided, is raised: the client waits (L8, L3)', () => {
    const arende = overvags();
    expect(arende.uppgifter).toContain('kommuniceraUnderlag');
    expect(arende.till('2026-01-29').eskalerade).toContain('underlagetEjKommunicerat');
    arende.gor('KOMMUNICERA_UNDERLAG').till('2026-02-13');
    expect(arende.uppgifter).toContain('beslutaEnligt125');
    expect(arende.till('2026-02-20').eskalerade).toContain('beslutEnligt125Drojer');
  });
});

describe('the decision', () => {
  test('time alone decides nothing (L3)', () => {
    const arende = kommunicerat().till('2026-12-31');
    expect(arende.context.narvaro).toMatchObject({ foljd: null, nedsattning: { datum: '2026-01-22' } });
    expect(arende.uppgifter).toContain('beslutaEnligt125');
  });

  test('a decision has its reference in Treserva and its reasons (L3)', () => {
    const arende = kommunicerat().gor('KLIENTEN_YTTRADE_SIG');
    expect(arende.hinder('BESLUTA_ENLIGT_12_5', { beslut: undefined })).toContain('beslutetHarBeteckning');
    expect(() => arende.sand('BESLUTA_ENLIGT_12_5', { skal: undefined })).toThrow();
    arende.gor('BESLUTA_ENLIGT_12_5');
    expect(arende.context.narvaro).toMatchObject({ foljd: 'nedsattning', nedsattning: null });
    expect(arende.uppgifter).not.toContain('beslutaEnligt125');
  });

  test.each(['ingen_atgard', 'ingen_atgard_sarskilda_skal'])(
    '%s is to the client’s advantage, and needs no waiting (L3)',
    (utfall) => {
      const arende = overvags().sand('BESLUTA_ENLIGT_12_5', { utfall, beslut: undefined });
      expect(arende.region('nedsattning')).toBe('inget');
      expect(arende.context.narvaro.foljd).toBe(utfall);
    },
  );

  test('a certificate or a pause that comes in the meantime takes the ground away (A13, A31)', () => {
    const intyg = sjuk().gor('BEGAR_LAKARINTYG').sand('OVERVAG_NEDSATTNING', { datum: '2026-01-27' });
    intyg.gor('KOMMUNICERA_UNDERLAG', 'KLIENTEN_YTTRADE_SIG');
    expect(intyg.hinder('BESLUTA_ENLIGT_12_5')).toEqual([]);
    expect(intyg.gor('LAKARINTYG_INKOM').hinder('BESLUTA_ENLIGT_12_5')).toContain('grundenStarKvar');
    expect(intyg.hinder('BESLUTA_ENLIGT_12_5', { utfall: 'ingen_atgard' })).toEqual([]);
    const uppehall = kommunicerat().gor('KLIENTEN_YTTRADE_SIG');
    uppehall.sand('PABORJA_UPPEHALL', { fran: '2026-01-20', till: '2026-01-30' });
    expect(uppehall.hinder('BESLUTA_ENLIGT_12_5')).toContain('grundenStarKvar');
  });

  test('what is considered does not stop the insats from being closed (L3, A19)', () => {
    const arende = overvags().sand('INLED_AVSLUT', { orsak: 'flyttat' });
    expect(arende.uppgifter).toContain('kommuniceraUnderlag');
    arende.gor('UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA', 'STANG_GWA');
    expect(arende.slut).toBe('avslutad');
  });
});
