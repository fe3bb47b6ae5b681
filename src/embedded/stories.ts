/**
 * Believable courses of an anvisning, as the people who do the work would send them: the demo plays
 * three of them, the embedded default's small city is seeded with forty. All texts are invented.
 */
import { addMonths, instantAt, isWorkingDay, plusDays, plusWorkingDays } from '../../machines/calendar';
import type { SentEvent } from '../engine/types';

/** The people of one case, by user id. */
export interface Cast {
  readonly ss: string;
  readonly fss: string;
  readonly amk: string;
  readonly sam: string;
  readonly kcEnhet: string;
}

/** One event of a course: when (ISO UTC), by whom, what. */
export interface Move {
  readonly at: string;
  readonly by: string;
  readonly event: SentEvent;
}

/** Writes a course day by day; a day that is not a working day moves to the next. */
export class Story {
  readonly moves: Move[] = [];
  private minute = 0;
  private today = '';
  private enrolledOn: string | null = null;
  private closingOn: string | null = null;
  private meeting = '';

  /** @param skyddad protected personal data: every letter is handed over, every time is agreed with the coordinator (R104) */
  constructor(
    private readonly start: string,
    private readonly cast: Cast,
    private readonly skyddad = false,
  ) {
    this.day(0);
  }

  /** Goes to the working day `n` days after the start, never back. */
  day(n: number): this {
    return this.goTo(plusDays(this.start, n));
  }

  /** Goes to the day of the meeting that was booked last. */
  meetingDay(): this {
    return this.goTo(this.meeting);
  }

  private goTo(day: string): this {
    let date = day > this.today ? day : this.today;
    while (!isWorkingDay(date)) date = plusDays(date, 1);
    if (date !== this.today) this.minute = 0;
    this.today = date;
    return this;
  }

  /** The day of the story, YYYY-MM-DD. */
  get date(): string {
    return this.today;
  }

  /** How letters reach the client. */
  private kanal(ordinary: 'digital_post' | 'post'): string {
    return this.skyddad ? 'personligen' : ordinary;
  }

  private inDays(n: number): string {
    let date = plusDays(this.today, n);
    while (!isWorkingDay(date)) date = plusDays(date, 1);
    this.meeting = date;
    return date;
  }

  private send(by: string, type: string, fields: Readonly<Record<string, unknown>> = {}): this {
    const hour = 8 + Math.floor(this.minute / 60);
    const time = `${String(hour).padStart(2, '0')}:${String(this.minute % 60).padStart(2, '0')}`;
    this.moves.push({ at: instantAt(this.today, time), by, event: { type, ...fields } });
    this.minute += 10;
    return this;
  }

  /** Need, stand, samråd in three points, consent and arbetsplan (R8–R31). */
  prepare(): this {
    return this.assess().consult().consent().workPlan();
  }

  assess(): this {
    const { ss } = this.cast;
    this.send(ss, 'BEDOM_BEHOV', {
      bedomningsstod: 'BS-2026-014',
      inriktningar: ['arbetsmarknad'],
      progression: [
        { omrade: 'jobbfokuserat', utgangslage: 'en_bit_kvar' },
        { omrade: 'kompetenshojande', utgangslage: 'langt_kvar' },
      ],
      arbetslos: true,
      behovAvAktiviteter: true,
      manaderTillForsorjning: 18,
      bedomning: 'Behöver stöd att strukturera jobbsökandet och stärka yrkessvenskan.',
    });
    this.send(ss, 'INLED_ANVISNING', {
      krav: true,
      motivering: 'Insatsen stärker möjligheten till eget arbete.',
    });
    this.send(ss, 'ANGE_GRUNDBESLUT', { grundbeslut: 'EB-2026-0771' });
    return this.send(ss, 'ANGE_KONTAKTVAGAR', {
      vagar: this.skyddad ? ['formedling'] : ['digital_post', 'post', 'sms', 'telefon'],
      neutralAvsandare: this.skyddad,
    });
  }

  consult(): this {
    const { ss } = this.cast;
    this.send(ss, 'LAS_SSBTEK', {
      kalla: 'ssbtek',
      flikar: ['af', 'fk'],
      slutsats: 'Inskriven som arbetssökande, ingen insats och ingen ersättning.',
    });
    this.send(ss, 'FRAGA_SOKANDE', {
      insats: 'ingen',
      handlingsplanAvstamd: true,
      notering: 'Ingen aktivitet är planerad i närtid.',
    });
    return this.send(ss, 'SKICKA_TILL_AF', {
      samtyckesdatum: this.today,
      omfattning: 'Att insatsen börjar, och vad den gäller.',
      blankett: 'information_om_kommunal_aktivitet',
      satt: 'post',
      skickat: this.today,
    });
  }

  /** Two weeks on, AF has not answered; a late answer is taken all the same (R29). */
  noAnswer(): this {
    return this.send(this.cast.ss, 'INGET_AF_SVAR', { kontrollerat: true });
  }

  consent(): this {
    return this.send(this.cast.ss, 'REGISTRERA_SAMTYCKE_KC', {
      datum: this.today,
      omfattning: 'Behov, mål och planering för insatsen.',
    });
  }

  workPlan(version = 1): this {
    return this.send(this.cast.ss, 'UPPDATERA_ARBETSPLAN', {
      datum: this.today,
      klientenDeltog: true,
      arbetsplan: `AP-${version}`,
    });
  }

  /** Decision for a year, and notice of it (R32, R33). `from` is the first day, today unless given. */
  decide(nr = 1, from = this.today): this {
    const { ss } = this.cast;
    this.send(ss, 'FATTA_BESLUT', {
      fran: from,
      lagrum: ['sol_12_4'],
      beslut: `B-${nr}`,
      delegation: '4.12',
      skal: 'Ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas.',
    });
    return this.send(ss, 'UNDERRATTA', { kanal: this.kanal('digital_post'), datum: this.today });
  }

  /** The commission, and its place at Kompetenscenter (R34–R37, P2). */
  commission(): this {
    const { ss, sam, amk, kcEnhet } = this.cast;
    this.send(ss, 'SKICKA_UPPDRAG', { kcEnhet, ...this.content() });
    return this.send(sam, 'FORDELA', { konsulent: amk });
  }

  private content() {
    return {
      behov: 'Stöd i jobbsökande och yrkessvenska.',
      omraden: ['jobbfokuserat', 'kompetenshojande'],
      tjanster: ['jobbcoachning', 'praktik', 'yrkessvenska'],
      innehall: 'Jobbcoachning, praktik och språkstöd.',
      syfte: 'På sikt egen försörjning.',
      mal: [
        { id: 'mal-1', omrade: 'jobbfokuserat' },
        { id: 'mal-2', omrade: 'kompetenshojande' },
      ],
      maltext: 'mal-1: praktik inom lager. mal-2: yrkessvenska på nästa nivå.',
      barnomsorg: 'ordnad',
      resor: 'ordnade',
      sfiTider: ['formiddag'],
      anpassning: false,
      tolksprak: 'ingen',
      harBarn: true,
      barnetsBasta: true,
      onskemal: 'Vill arbeta med lager och truck. Eftermiddagar passar, eftersom sfi är på förmiddagen.',
    };
  }

  /** The meeting of three is booked and the client summoned (R38, R39, R42). */
  book(days = 7): this {
    const { ss, sam, amk } = this.cast;
    const time = {
      datum: this.inDays(days),
      tid: '13:00',
      plats: 'Rum 2',
      form: 'pa_plats',
      tolkBehovs: false,
    };
    if (this.skyddad) this.send(sam, 'BOKA_DIREKT', { ...time, platsAvtalad: true });
    else this.send(ss, 'BOKA_INSKRIVNING', time);
    this.send(ss, 'KALLA_INSKRIVNING', { kanal: this.kanal('digital_post'), datum: this.today });
    return this.send(amk, 'LAS_UPPDRAG', { forberedd: true });
  }

  /** The client does not come; SF follows up and a new time is given (R44–R47). */
  noShow(): this {
    return this.send(this.cast.amk, 'UTEBLIVANDE', { anmaltSkal: 'inget_kant' });
  }

  newTime(days = 7): this {
    const { ss, amk } = this.cast;
    this.send(ss, 'FOLJ_UPP_UTEBLIVANDE', {
      kontakt: 'nadd',
      skal: 'inget_kant',
      godtagbart: false,
      styrkt: 'nej',
      notering: 'Hade blandat ihop dagarna.',
    });
    this.send(ss, 'NY_TID_AKTUELL', { hinderProvade: true, motivering: 'Vill delta.' });
    this.send(amk, 'NY_TID', {
      datum: this.inDays(days),
      tid: '10:00',
      form: 'pa_plats',
      plats: 'Rum 2',
      tolkBehovs: false,
    });
    return this.send(ss, 'KALLA_INSKRIVNING', { kanal: 'digital_post', datum: this.today });
  }

  /** SF finds a new time irrelevant; both sides do their part of the ending (R54–R57). */
  neverEnrolled(): this {
    const { ss, amk } = this.cast;
    this.send(ss, 'FOLJ_UPP_UTEBLIVANDE', {
      kontakt: 'nadd',
      skal: 'vill_inte',
      godtagbart: false,
      styrkt: 'nej',
      notering: 'Har börjat planera på annat håll.',
    });
    this.send(ss, 'EJ_NY_TID', { hinderProvade: true, motivering: 'Annan planering är mer ändamålsenlig.' });
    this.send(ss, 'ATERKALLA_UPPDRAG', { orsak: 'Inskrivning blir inte av.' });
    this.send(ss, 'TA_STALLNING_BESLUT', {
      beslut: 'upphor',
      upphor: this.today,
      kanal: 'post',
      nastaSteg: 'ny_planering',
      motivering: 'Ny planering görs tillsammans med klienten.',
    });
    this.send(amk, 'DOKUMENTERA_EJ_INSKRIVNING', { orsak: 'Klienten kom inte till inskrivningen.' });
    return this.send(amk, 'AVBOKA_GWA', { avbokad: true });
  }

  /** The enrolment meeting, and the insats starts (R48–R53). */
  enrol(): this {
    const { ss, amk } = this.cast;
    this.send(ss, 'HALL_INSKRIVNING', {
      datum: this.today,
      klient: 'pa_plats',
      socialsekreterare: 'pa_plats',
      arbetsmarknadskonsulent: 'pa_plats',
    });
    this.send(ss, 'INFORMERA_KRAV', { krav: true, foljder: true });
    this.send(amk, 'INFORMERA_VERKSAMHET', { informerad: true });
    this.send(amk, 'UPPRATTA_DELTAGANDEDOKUMENT', { dokument: ['narvaro', 'overenskommelse'] });
    this.send(ss, 'BOKA_FORSTA_UPPFOLJNING', { datum: this.inDays(80), tid: '13:00' });
    this.enrolledOn = this.today;
    return this.send(amk, 'VERKSTALL', { treserva: true });
  }

  plan(version = 1): this {
    return this.send(this.cast.amk, version === 1 ? 'UPPRATTA_PLAN' : 'UPPDATERA_PLAN', {
      datum: this.today,
      deltagarenDeltog: true,
      plan: `GP-${version}`,
      aktiviteter: [
        { id: 'praktik', mal: ['mal-1'] },
        { id: 'yrkessvenska', mal: ['mal-1', 'mal-2'] },
      ],
    });
  }

  /** AMK writes in the journal (R69). */
  note(): this {
    return this.send(this.cast.amk, 'JOURNAL_ANTECKNING', {
      typ: 'ovrigt',
      datum: this.today,
      tid: '08:00',
      anteckning: 'Första veckan på praktiken är avklarad. Handledaren är nöjd.',
    });
  }

  /** SS reads journal and plan between the meetings (R58). */
  readJournal(): this {
    return this.send(this.cast.ss, 'LAS_JOURNAL', { grund: 'samtycke', last: true });
  }

  /** SS calls to a follow-up (R61). */
  callFollowUp(days = 10): this {
    return this.send(this.cast.ss, 'KALLA_UPPFOLJNING', {
      datum: this.inDays(days),
      tid: '13:00',
      kanal: this.kanal('post'),
    });
  }

  /** The follow-up is held with its whole agenda (R78–R87). */
  followUp(): this {
    return this.send(this.cast.ss, 'HALL_UPPFOLJNING', {
      datum: this.today,
      klient: 'pa_plats',
      socialsekreterare: 'pa_plats',
      arbetsmarknadskonsulent: 'pa_plats',
      avsnitt: [
        'uppdrag_och_plan',
        'klientens_syn',
        'forflyttning',
        'parallella_insatser',
        'kompletterande_aktiviteter',
        'utveckling',
        'ej_tillgodosedda_behov',
        'externa_parter',
      ],
      mal: [
        { id: 'mal-1', forflyttning: 'framat' },
        { id: 'mal-2', forflyttning: 'oforandrat' },
      ],
      klientensSyn: 'Trivs, vill ha mer tid på praktiken.',
      avstamning: 'Planen följs.',
      utveckling: 'Praktiken går framåt, språket är oförändrat sedan förra mötet.',
      parallellaInsatser: false,
    });
  }

  /** SS and AMK judge the closing differently; it is raised (R89). */
  dispute(): this {
    const { ss, amk } = this.cast;
    this.send(amk, 'LYFT_OENIGHET', {
      steg: 'avslut',
      fraga: 'Kompetenscenter vill avsluta, SF vill fortsätta.',
    });
    this.send(amk, 'SYN_KC', { syn: 'Progressionen har avstannat.' });
    return this.send(ss, 'SYN_SF', { syn: 'Praktiken har nyss börjat ge resultat.' });
  }

  raiseDispute(): this {
    return this.send(this.cast.ss, 'HANSKJUT_OENIGHET', { skal: 'Vi når inte enighet.' });
  }

  resolveDispute(): this {
    const losning = 'gemensam';
    const principer = ['utan_avbrott', 'tydliga_forvantningar'];
    const motivering = 'Fortsätt till nästa uppföljning med tydligare mål.';
    this.send(this.cast.fss, 'FORSLAG_FSS', { losning, principer, motivering });
    return this.send(this.cast.sam, 'FORSLAG_SAM', { losning, principer, motivering });
  }

  /** New assessment before the year is out, with new samråd and arbetsplan, and a new decision (R76, R77). */
  renew(nr: number, from: string): this {
    this.send(this.cast.ss, 'OMPROVA', {
      utfall: 'fortsatt',
      arbetslos: true,
      behovAvAktiviteter: true,
      manaderTillForsorjning: 9,
      krav: true,
      bedomning: 'Nära arbete, behöver fortsatt stöd.',
    });
    this.consult().workPlan(nr).decide(nr, from);
    return this.send(this.cast.ss, 'SKICKA_FORTSATTNINGSUPPDRAG', this.content());
  }

  /** KC announces the closing to self-support; both sides tick theirs (R92–R100). */
  announceClosing(): this {
    const { amk, ss } = this.cast;
    this.closingOn = this.today;
    this.send(amk, 'AVSLUT_AVISERAT', { orsak: 'arbete', motivering: 'Anställning på heltid.' });
    return this.send(ss, 'BEKRAFTA_AVSLUT', { motivering: 'Klienten försörjer sig själv.' });
  }

  close(): this {
    const { amk, ss } = this.cast;
    this.send(amk, 'UPPRATTA_AVSLUTSDOKUMENT', {
      slutdatum: this.today,
      mal: [
        { id: 'mal-1', uppfyllelse: 'uppnatt' },
        { id: 'mal-2', uppfyllelse: 'delvis' },
      ],
      skal: 'Anställning på heltid.',
      malbedomning: 'mal-1 är uppnått, mal-2 delvis.',
    });
    this.send(ss, 'AVSLUTA_I_TRESERVA', {
      beslut: 'upphor',
      upphor: this.today,
      kanal: this.kanal('post'),
      nastaSteg: 'arbete',
      treserva: true,
      motivering: 'Självförsörjande.',
    });
    return this.skyddad ? this : this.send(amk, 'STANG_GWA', { stangd: true });
  }

  /** Bilaga 1: the conditions are talked through with the coordinator before the decision (R101, R102). */
  arrange(): this {
    const { ss, sam } = this.cast;
    return this.send(ss, 'KONTAKTA_SAMORDNARE', {
      samordnare: sam,
      upplaggKlart: true,
      avidentifierat: true,
      upplagg: 'Egen ingång, fasta tider, ingen anslagstavla. Samordnaren möter vid dörren.',
    });
  }

  /** The client withdraws the consent to KC: nothing new is told, and SS finds out what should hold (A17). */
  withdrawConsent(): this {
    return this.send(this.cast.ss, 'ATERKALLA_SAMTYCKE_KC', { datum: this.today });
  }

  /** What recurs while the insats runs, up to a day: attendance by the month, and reading between meetings (P1, R58). */
  routine(until: string): this {
    if (this.enrolledOn === null) return this;
    const to = this.closingOn !== null && this.closingOn < until ? this.closingOn : until;
    for (let day = plusDays(this.enrolledOn, 25); day < to; day = plusDays(day, 25)) {
      const event = { type: 'LAS_JOURNAL', grund: 'samtycke', last: true };
      this.moves.push({ at: instantAt(day, '14:00'), by: this.cast.ss, event });
    }
    return this.attendance(this.enrolledOn, to);
  }

  /** KC accounts for each month on the first working day of the next, and SS reads it (P1). */
  attendance(from: string, to: string): this {
    const { amk, ss } = this.cast;
    for (let first = `${addMonths(from, 1).slice(0, 7)}-01`; ; first = addMonths(first, 1)) {
      const day = isWorkingDay(first) ? first : plusWorkingDays(first, 1);
      if (day >= to) break;
      const manad = addMonths(first, -1).slice(0, 7);
      const days = { planeradeDagar: 16, narvarande: 14, sjukanmalda: 1, ovrigAnmald: 1, utanAnmalan: 0 };
      const told = { type: 'LAMNA_NARVAROUNDERLAG', manad, ...days };
      this.moves.push({ at: instantAt(day, '15:00'), by: amk, event: told });
      const read = { type: 'TA_DEL_AV_NARVARO', genomlast: true };
      this.moves.push({ at: instantAt(day, '15:30'), by: ss, event: read });
    }
    this.moves.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return this;
  }
}
