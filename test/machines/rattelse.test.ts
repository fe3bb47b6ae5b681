/** What was recorded wrongly is corrected by a new event: dates recomputed, letters recalled, incidents dealt with (A32). */
import { anvisning1 } from '../../machines/anvisning/process';
import { ROLES } from '../../machines/process';
import { Arende, tillBeslut, tillInsats, tillMotesdag, tillUppdrag } from '../support/arende';

const pagar = (): Arende => tillInsats('2026-01-12').gor('UPPRATTA_PLAN');

describe('a date', () => {
  test('a corrected follow-up sets the clock anew from the right day (A32, R61)', () => {
    const arende = pagar().till('2026-03-10').gor('HALL_UPPFOLJNING');
    expect(arende.frist('uppfoljning')?.date).toBe('2026-06-10');
    arende.sand('RATTA_DATUM', { vad: 'senaste_uppfoljning', datum: '2026-03-03' });
    expect(arende.frist('uppfoljning')?.date).toBe('2026-06-03');
  });

  test('a corrected start moves follow-up and the first plan (A32, R61, R66)', () => {
    const arende = tillInsats('2026-01-12').till('2026-01-22');
    arende.sand('RATTA_DATUM_KC', { vad: 'insatsens_start', datum: '2026-01-21' });
    expect(arende.context.insats.start).toBe('2026-01-21');
    expect(arende.frist('uppfoljning')?.date).toBe('2026-04-21');
    expect(arende.frist('forstaPlan')?.date).toBe('2026-02-04');
  });

  test('a corrected plan date moves its renewal (A32, R70)', () => {
    const arende = pagar().till('2026-01-26');
    arende.sand('RATTA_DATUM_KC', { vad: 'planens_datum', datum: '2026-01-26' });
    expect(arende.frist('planUppdatering')?.date).toBe('2026-07-24');
  });

  test('a corrected first day moves the decision’s end and its review (A32, R32, R76)', () => {
    const arende = tillBeslut('2026-01-12');
    arende.sand('RATTA_DATUM', { vad: 'beslutets_forsta_dag', datum: '2026-01-19' });
    expect(arende.context.beslut).toMatchObject({ fran: '2026-01-19', till: '2027-01-19' });
    expect(arende.frist('beslutUpphor')?.date).toBe('2027-01-19');
    expect(arende.frist('omprovning')?.date).toBe('2026-10-21');
  });

  test('only what is recorded is corrected, and never to a day ahead (A32)', () => {
    const arende = pagar();
    expect(arende.hinder('RATTA_DATUM', { vad: 'senaste_uppfoljning', datum: '2026-01-19' })).toEqual([
      'datumetRegistrerat',
    ]);
    expect(arende.hinder('RATTA_DATUM_KC', { vad: 'planens_datum', datum: '2026-01-20' })).toEqual([
      'rattDatumInteIFramtiden',
    ]);
    const nytt = Arende.starta('2026-01-12');
    expect(nytt.hinder('RATTA_DATUM')).toContain('sfHarDatumAttRatta');
    expect(nytt.hinder('RATTA_DATUM_KC')).toContain('kcHarDatumAttRatta');
  });

  test('the start lies after enrolment and before plan and follow-up (A32, R53)', () => {
    const arende = pagar().till('2026-02-02');
    const start = (datum: string) => arende.hinder('RATTA_DATUM_KC', { vad: 'insatsens_start', datum });
    expect(start('2026-01-16')).toEqual(['startenIOrdning']);
    expect(start('2026-01-20')).toEqual(['startenIOrdning']);
    expect(start('2026-01-19')).toEqual([]);
  });

  test('follow-up and plan are not before the start, enrolment not after it or before the decision (A32)', () => {
    const arende = pagar().till('2026-03-10').gor('HALL_UPPFOLJNING');
    const sf = (vad: string, datum: string) => arende.hinder('RATTA_DATUM', { vad, datum });
    expect(sf('senaste_uppfoljning', '2026-01-18')).toEqual(['efterStarten']);
    expect(arende.hinder('RATTA_DATUM_KC', { vad: 'planens_datum', datum: '2026-01-18' })).toEqual([
      'efterStarten',
    ]);
    expect(sf('inskrivningens_dag', '2026-01-20')).toEqual(['inskrivningenIOrdning']);
    expect(sf('inskrivningens_dag', '2026-01-11')).toEqual(['inskrivningenIOrdning']);
    expect(sf('inskrivningens_dag', '2026-01-16')).toEqual([]);
  });

  test('a decision starts on its own day at the earliest, and a renewed one is corrected by a new one (A32, A7, A8)', () => {
    const arende = pagar();
    const fran = (datum: string) => arende.hinder('RATTA_DATUM', { vad: 'beslutets_forsta_dag', datum });
    expect(fran('2026-01-11')).toEqual(['beslutsdagenIOrdning']);
    expect(fran('2026-01-20')).toEqual(['beslutsdagenIOrdning']);
    expect(fran('2026-01-15')).toEqual([]);
    arende.till('2027-01-12');
    expect(fran('2026-01-12')).toContain('datumetRegistrerat');
  });

  test('each side corrects its own, and names the event that was wrong (A32)', () => {
    const sides = (event: string) => anvisning1.events[event]?.roles.map((role) => ROLES[role].side);
    expect(new Set(sides('RATTA_DATUM'))).toEqual(new Set(['sf']));
    expect(new Set(sides('RATTA_DATUM_KC'))).toEqual(new Set(['kc']));
    expect(new Set(sides('RATTA_UTEBLIVANDE'))).toEqual(new Set(['sf']));
    for (const avser of [undefined, 0, 1.5]) expect(() => pagar().sand('RATTA_DATUM', { avser })).toThrow();
    for (const event of ['RATTA_DATUM', 'RATTA_DATUM_KC', 'RATTA_KLIENT', 'RATTA_MOTTAGARE'])
      expect(anvisning1.events[event]).toMatchObject({
        akt: 'rattelse',
        hanvisar: { falt: 'avser', raknar: 'handelser', rattar: true },
      });
  });
});

describe('a missed time', () => {
  test('a miss recorded wrongly counts no more, and nothing ends on it (A32, A13, R54)', () => {
    const arende = tillMotesdag('2026-01-12').gor('UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE');
    expect(arende.hinder('EJ_NY_TID')).toEqual([]);
    arende.gor('RATTA_UTEBLIVANDE');
    expect(arende.context.inskrivning.missade).toBe(0);
    expect(arende.hinder('EJ_NY_TID')).toEqual(['missadUtanGodtagbartSkal']);
    expect(arende.hinder('NY_TID_AKTUELL')).toEqual([]);
    expect(arende.hinder('RATTA_UTEBLIVANDE')).toEqual(['missadUtanGodtagbartSkal']);
  });
});

describe('a letter that left', () => {
  test('is recalled within a working day, or the senior hears of it (A32)', () => {
    const arende = pagar().sand('RATTA_DATUM_KC', { brevSkickat: true });
    expect(arende.uppgifter).toContain('aterkallaBrev');
    expect(arende.frist('aterkallaBrev')?.date).toBe('2026-01-20');
    expect(arende.till('2026-01-20').eskalerade).toContain('brevEjAterkallat');
    expect(arende.gor('ATERKALLA_BREV').uppgifter).not.toContain('aterkallaBrev');
  });

  test('a correction without a letter asks for no recall (A32)', () => {
    expect(pagar().gor('RATTA_DATUM_KC').uppgifter).not.toContain('aterkallaBrev');
  });

  test('a correcting letter goes neither to the dead nor past the agreed channels (A32, A15, R104)', () => {
    const avliden = pagar().sand('RATTA_DATUM_KC', { brevSkickat: true }).gor('KLIENTEN_AVLIDEN');
    expect(avliden.hinder('ATERKALLA_BREV', { kanal: 'personligen' })).toEqual(['underrattelsenMojlig']);
    expect(avliden.hinder('ATERKALLA_BREV')).toEqual([]);
    const skyddad = pagar().sand('RATTA_DATUM_KC', { brevSkickat: true }).gor('SKYDD_UPPSTAR');
    expect(skyddad.hinder('ATERKALLA_BREV', { kanal: 'post' })).toContain('kanalenTillaten');
  });
});

describe('a wrong recipient', () => {
  test('is an incident: the senior has 72 hours, weekends included (A32)', () => {
    const arende = pagar().till('2026-01-23').gor('RATTA_MOTTAGARE');
    expect(arende.uppgifter).toEqual(expect.arrayContaining(['hanteraIncident', 'aterkallaBrev']));
    expect(arende.frist('incident')?.date).toBe('2026-01-26');
    expect(arende.till('2026-01-26').eskalerade).toContain('incidentEjHanterad');
    expect(arende.gor('INCIDENT_HANTERAD').uppgifter).not.toContain('hanteraIncident');
    expect(arende.eskalerade).not.toContain('incidentEjHanterad');
  });

  test('two incidents are dealt with one by one, and the first one’s date stands (A32)', () => {
    const arende = pagar().gor('RATTA_MOTTAGARE').till('2026-01-20').gor('RATTA_MOTTAGARE');
    expect(arende.frist('incident')?.date).toBe('2026-01-22');
    expect(arende.gor('INCIDENT_HANTERAD').uppgifter).toContain('hanteraIncident');
    expect(arende.gor('INCIDENT_HANTERAD').uppgifter).not.toContain('hanteraIncident');
  });

  test('the case does not end while an incident or a letter is open (A32)', () => {
    const arende = pagar()
      .sand('INLED_AVSLUT', { orsak: 'arbete' })
      .gor('UPPRATTA_AVSLUTSDOKUMENT', 'RATTA_MOTTAGARE', 'AVSLUTA_I_TRESERVA', 'STANG_GWA');
    expect(arende.slut).toBeNull();
    expect(arende.gor('INCIDENT_HANTERAD').slut).toBeNull();
    expect(arende.gor('ATERKALLA_BREV').slut).toBe('avslutad');
    const utan = tillUppdrag('2026-01-12').gor('AVBRYT_ANVISNING', 'RATTA_MOTTAGARE', 'ATERKALLA_UPPDRAG');
    utan.gor('TA_STALLNING_BESLUT', 'DOKUMENTERA_EJ_INSKRIVNING', 'ATERKALLA_BREV');
    expect(utan.slut).toBeNull();
    expect(utan.gor('INCIDENT_HANTERAD').slut).toBe('ejInskriven');
    const fore = Arende.starta('2026-01-12').gor('RATTA_MOTTAGARE');
    expect(fore.hinder('AVSLUTA_UTAN_ANVISNING')).toEqual(['rattelsernaKlara']);
  });
});

describe('the wrong client', () => {
  test('nothing goes to that person, and SS has two working days to end the case (A32)', () => {
    const arende = pagar().gor('KALLA_UPPFOLJNING', 'RATTA_KLIENT');
    expect(arende.flode).toBe('stoppat');
    expect(arende.uppgifter).toContain('avslutaFelKlient');
    expect(arende.uppgifter).not.toContain('hallUppfoljning');
    expect(arende.frist('avslutaFelKlient')?.date).toBe('2026-01-21');
    expect(arende.till('2026-01-21').eskalerade).toContain('felKlientKvar');
    expect(arende.hinder('KALLA_UPPFOLJNING')).toBeNull();
  });

  test('what was told to KC of the wrong person is an incident; before the uppdrag only a sent letter is (A32)', () => {
    expect(pagar().gor('RATTA_KLIENT').uppgifter).toContain('hanteraIncident');
    const fore = () => tillBeslut('2026-01-12');
    expect(fore().gor('RATTA_KLIENT').uppgifter).not.toContain('hanteraIncident');
    expect(fore().sand('RATTA_KLIENT', { brevSkickat: true }).uppgifter).toEqual(
      expect.arrayContaining(['hanteraIncident', 'aterkallaBrev']),
    );
  });

  test('the case ends for that reason alone, and a new one is the next step (A32, R54, R92)', () => {
    const arende = tillBeslut('2026-01-12').gor('RATTA_KLIENT');
    expect(arende.hinder('AVBRYT_ANVISNING', { orsak: 'annan_insats' })).toEqual(['orsakenStammer']);
    arende.gor('AVBRYT_ANVISNING');
    expect(arende.hinder('TA_STALLNING_BESLUT', { nastaSteg: 'ny_planering' })).toEqual([
      'nastaStegNamngivet',
    ]);
    expect(arende.hinder('TA_STALLNING_BESLUT', { kanal: 'personligen' })).toEqual(['underrattelsenMojlig']);
    expect(arende.gor('TA_STALLNING_BESLUT').slut).toBe('ejInskriven');
    expect(Arende.starta('2026-01-12').hinder('AVSLUTA_UTAN_ANVISNING', { orsak: 'fel_klient' })).toEqual([
      'orsakenStammer',
    ]);
  });
});

describe('the report itself was wrong', () => {
  test('a death that was not: the insats goes on where it stood (A32, A26)', () => {
    const arende = pagar().gor('KLIENTEN_AVLIDEN');
    expect(arende.flode).toBe('stoppat');
    arende.gor('RATTA_FORANDRING');
    expect(arende.flode).toBe('insats.pagaende');
    expect(arende.frist('uppfoljning')?.date).toBe('2026-04-17');
    expect(arende.uppgifter).not.toContain('provaForandring');
  });

  test('before the start the case goes back to the step it had reached (A32)', () => {
    const back = (arende: Arende) => arende.gor('KLIENTEN_AVLIDEN', 'RATTA_FORANDRING').flode;
    expect(back(tillMotesdag('2026-01-12'))).toBe('inskrivning.bokning.iTid');
    expect(back(tillBeslut('2026-01-12').gor('UNDERRATTA'))).toBe('uppdrag.skrivs.iTid');
    expect(back(Arende.starta('2026-01-12').gor('BEDOM_BEHOV'))).toBe('infor.behovsbedomning');
  });

  test('a closing for a death that was not is taken back; one for another reason stands (A32)', () => {
    const dod = pagar().gor('KLIENTEN_AVLIDEN', 'INLED_AVSLUT', 'RATTA_FORANDRING');
    expect(dod.flode).toBe('insats.pagaende');
    expect(dod.context.avslut).toBeNull();
    const annat = pagar().gor('KLIENTEN_FLYTTAR').sand('INLED_AVSLUT', { orsak: 'arbete' });
    expect(annat.gor('RATTA_FORANDRING').flode).toBe('avslut');
  });

  test('a renewal that the stop broke off is told when the case goes on (A32, A8, R33)', () => {
    const arende = pagar().till('2026-11-02').gor('OMPROVA', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF');
    arende.gor('UPPDATERA_ARBETSPLAN', 'FATTA_BESLUT');
    expect(arende.uppgifter).toContain('underrattaFornyelse');
    expect(arende.gor('KLIENTEN_AVLIDEN').uppgifter).not.toContain('underrattaFornyelse');
    expect(arende.gor('RATTA_FORANDRING').uppgifter).toContain('underrattaFornyelse');
  });

  test('a move that was not: the decision may be renewed again (A32, A26)', () => {
    const arende = pagar().gor('KLIENTEN_FLYTTAR', 'RATTA_FORANDRING');
    expect(arende.hinder('OMPROVA')).toEqual([]);
    expect(arende.uppgifter).not.toContain('provaForandring');
    expect(arende.hinder('RATTA_FORANDRING')).toEqual(['forandringenAnmald']);
  });

  test('what else has changed is still to be judged (A32, R109)', () => {
    const arende = pagar().gor('GRUNDBESLUT_UPPHOR', 'KLIENTEN_FLYTTAR', 'RATTA_FORANDRING');
    expect(arende.uppgifter).toContain('provaForandring');
  });
});
