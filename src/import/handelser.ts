/**
 * What a row says, as the routine's own events on their days: the shortest lawful way to the state the row names (ADR
 * 30). The routine's demands for reasons are met with `OVERFORT` and for references with `SAKNAS`; a fact that the row
 * does not have is left out, and becomes the task it is.
 */
import { AVSNITT } from '../../machines/anvisning/codes';
import { addMonths, plusDays } from '../../machines/calendar';
import type { Role } from '../../machines/process';
import { numberOf } from '../../machines/settings';
import type { Settings } from '../../machines/process';
import type { SentEvent } from '../engine/types';
import { harNatt, type Kolumnnamn, type Rad } from './kolumner';

/** An event on its day, in the role that the routine demands; or a deadline that the row says has run out. */
export interface Steg {
  readonly dag: string;
  readonly roll: Role;
  readonly event: SentEvent;
  /** The column that it comes from, for a refusal. */
  readonly kolumn: Kolumnnamn;
  /** The deadline that must have run out first. */
  readonly efterFrist?: string;
}

/** Where the routine demands words: they are in the earlier system. */
const OVERFORT = 'Överfört från tidigare handläggning.';
/** Where the routine demands a reference that the row does not have. */
const SAKNAS = 'uppgift-saknas';
/** Where the routine demands a time of day of a meeting that has been held. */
const OKAND_TID = '00:00';

/** A follow-up that the row calls held went through the whole agenda (A5). */
const AVSNITT_ALLA = Object.keys(AVSNITT);

const par = (text: string): readonly [string, string] => {
  const [id = '', value = ''] = text.split(':');
  return [id, value];
};

/**
 * The events of a row, in order.
 * @param skyddad as the file or the register has it
 * @param settings in force on the day of the import
 * @param idag the day of the import
 */
export function handelser(
  rad: Rad,
  {
    skyddad,
    settings,
    idag,
  }: { readonly skyddad: boolean; readonly settings: Settings; readonly idag: string },
): readonly Steg[] {
  return new Vag(rad, skyddad, settings, idag).steg();
}

class Vag {
  private readonly alla: Steg[] = [];

  constructor(
    private readonly rad: Rad,
    private readonly skyddad: boolean,
    private readonly settings: Settings,
    private readonly idag: string,
  ) {}

  steg(): readonly Steg[] {
    const { lage } = this.rad;
    this.beredning();
    if (harNatt(lage, 'beslutad')) this.beslut();
    if (harNatt(lage, 'uppdrag_skickat')) this.uppdrag();
    if (harNatt(lage, 'inskrivning_bokad')) this.bokning();
    if (harNatt(lage, 'pagaende')) this.insats();
    if (lage === 'omprovning') this.omprova('omprovning_inledd', this.rad.omprovning_inledd);
    if (harNatt(lage, 'avslut_pagar')) this.avslut();
    const sorted = [...this.alla].sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
    // When it was looked for is not known: only that nothing has come.
    if (this.rad.af_svar === 'inget')
      sorted.push({
        dag: this.idag,
        roll: 'socialsekreterare',
        kolumn: 'af_svar',
        efterFrist: 'afSvar',
        event: { type: 'INGET_AF_SVAR', kontrollerat: true },
      });
    return sorted;
  }

  private ta(
    kolumn: Kolumnnamn,
    dag: string | undefined,
    type: string,
    falt: object,
    roll: Role = 'socialsekreterare',
  ) {
    if (dag !== undefined) this.alla.push({ dag, roll, kolumn, event: { type, ...falt } });
  }

  private kriterier() {
    const { arbetslos, behov_av_aktiviteter: behovAvAktiviteter, forsorjning } = this.rad;
    return {
      arbetslos,
      behovAvAktiviteter,
      ...(typeof forsorjning === 'number' ? { manaderTillForsorjning: forsorjning } : { forsorjning }),
    };
  }

  private beredning(): void {
    const { rad, skyddad } = this;
    const bedomt = rad.behov_bedomt;
    this.ta('behov_bedomt', bedomt, 'BEDOM_BEHOV', {
      bedomningsstod: rad.bedomningsstod ?? SAKNAS,
      inriktningar: rad.inriktningar,
      progression: rad.progression?.map(par).map(([omrade, utgangslage]) => ({ omrade, utgangslage })),
      ...(rad.tidigare_manader !== undefined && { tidigareManader: rad.tidigare_manader }),
      ...this.kriterier(),
      bedomning: OVERFORT,
    });
    this.undantag();
    this.ta('anvisning_inledd', rad.anvisning_inledd, 'INLED_ANVISNING', {
      krav: true,
      motivering: OVERFORT,
    });
    if (rad.grundbeslut !== undefined)
      this.ta('grundbeslut', rad.anvisning_inledd ?? bedomt ?? rad.startdatum, 'ANGE_GRUNDBESLUT', {
        grundbeslut: rad.grundbeslut,
      });
    if (rad.kontaktvagar !== undefined)
      this.ta('kontaktvagar', rad.anvisning_inledd ?? bedomt ?? rad.startdatum, 'ANGE_KONTAKTVAGAR', {
        vagar: rad.kontaktvagar,
        neutralAvsandare: rad.neutral_avsandare ?? false,
      });
    this.samtycke();
    this.samrad(rad.samrad_datum, rad.samtycke_af);
    if (rad.af_svar === 'paverkar_inte') {
      const svar = { datum: rad.af_svar_datum, innehall: OVERFORT };
      this.ta('af_svar_datum', rad.af_svar_datum, 'AF_SVAR', svar);
      this.ta('af_svar_datum', rad.af_svar_datum, 'BEDOM_AF_SVAR', {
        utfall: 'paverkar_inte',
        skal: OVERFORT,
      });
    }
    this.arbetsplan(rad.arbetsplan);
    if (skyddad && rad.samordnare !== undefined)
      this.ta('upplagg_klart', rad.upplagg_klart, 'KONTAKTA_SAMORDNARE', {
        samordnare: rad.samordnare,
        upplaggKlart: true,
        avidentifierat: true,
        upplagg: OVERFORT,
      });
  }

  /** R17, R18: the first assessment's exceptions, and those of each renewal. */
  private undantag(dag = this.rad.behov_bedomt): void {
    const { undantag_arbetslos: arbetslos, undantag_tre_ar: treAr } = this.rad;
    const medge = (kolumn: Kolumnnamn, kriterium: string): void =>
      this.ta(kolumn, dag, 'MEDGE_UNDANTAG', { kriterium, skal: OVERFORT }, 'forste_socialsekreterare');
    if (arbetslos === true) medge('undantag_arbetslos', 'arbetslos_med_behov');
    if (treAr === true) medge('undantag_tre_ar', 'inom_tre_ar');
  }

  private samtycke(): void {
    const { samtycke_kc: datum, samtycke_kc_till: till, lagstod_kc: lagrum } = this.rad;
    if (datum !== undefined)
      this.ta('samtycke_kc', datum, 'REGISTRERA_SAMTYCKE_KC', {
        datum,
        ...(till !== undefined && { till }),
        omfattning: OVERFORT,
      });
    if (lagrum !== undefined)
      this.ta('lagstod_kc', this.forstaDag, 'ANGE_LAGSTOD_KC', { lagrum, jurist: true });
  }

  private get forstaDag(): string {
    return this.rad.behov_bedomt ?? this.rad.startdatum;
  }

  private samrad(dag: string | undefined, samtyckesdatum: string | undefined): void {
    const { samrad_satt: satt } = this.rad;
    const ta = (type: string, falt: object): void => this.ta('samrad_datum', dag, type, falt);
    ta('LAS_SSBTEK', { kalla: 'ssbtek', flikar: ['af', 'fk'], slutsats: OVERFORT });
    const insats = satt === 'racker_inte' ? 'pagaende' : 'ingen';
    ta('FRAGA_SOKANDE', { insats, handlingsplanAvstamd: true, notering: OVERFORT });
    if (satt === 'racker_inte') ta('AF_INSATS_RACKER_INTE', { skal: OVERFORT });
    else if (satt === 'brev')
      ta('SKICKA_TILL_AF', {
        samtyckesdatum,
        omfattning: OVERFORT,
        blankett: 'information_om_kommunal_aktivitet',
        satt: 'post',
        skickat: dag,
      });
    else ta('SAMRAD_UTAN_BREV', { grund: satt, samtyckeNekat: true, redogorelse: OVERFORT });
  }

  private arbetsplan(datum: string | undefined): void {
    const arbetsplan = this.rad.arbetsplan_ref ?? SAKNAS;
    this.ta('arbetsplan', datum, 'UPPDATERA_ARBETSPLAN', { datum, klientenDeltog: true, arbetsplan });
  }

  /** The oldest decision of the row on its own day; those after it are renewals (A8). */
  private beslut(): void {
    const { tidigare_beslut: tidigare = [], beslut_fattat: fattat, beslut_fran: fran } = this.rad;
    const [forsta, ...mellan] = tidigare;
    this.fatta(forsta === undefined ? fattat : forsta, forsta ?? fran, forsta !== undefined);
    if (forsta === undefined) return;
    for (const dag of mellan) this.fornya(dag, dag, dag, dag);
    this.fornya(fattat, fran, this.rad.underrattad, this.rad.fortsattningsuppdrag);
  }

  private fatta(dag: string | undefined, fran: string | undefined, tidigare: boolean): void {
    const { rad } = this;
    this.ta('beslut_fattat', dag, 'FATTA_BESLUT', {
      fran,
      // What an earlier decision rested on besides is not known.
      lagrum: tidigare ? ['sol_12_4'] : rad.lagrum,
      ...(!tidigare && {
        timmar: rad.timmar,
        barnUnderAtta: rad.barn_under_atta,
        undantag: rad.undantag_aktivitetskrav?.filter((one) => one !== 'inget'),
        inskrivenAf: rad.inskriven_af,
      }),
      beslut: (!tidigare && rad.beslut_ref) || SAKNAS,
      delegation: rad.delegation ?? SAKNAS,
      skal: OVERFORT,
    });
    this.underratta(tidigare ? dag : rad.underrattad);
  }

  private underratta(datum: string | undefined): void {
    this.ta('underrattad', datum, 'UNDERRATTA', { kanal: this.rad.underrattelse_kanal, datum });
  }

  private omprova(kolumn: Kolumnnamn, dag: string | undefined): void {
    this.ta(kolumn, dag, 'OMPROVA', {
      utfall: 'fortsatt',
      ...this.kriterier(),
      krav: true,
      bedomning: OVERFORT,
    });
  }

  private fornya(
    dag: string | undefined,
    fran: string | undefined,
    underrattad: string | undefined,
    uppdrag: string | undefined,
  ): void {
    const kolumn = 'tidigare_beslut';
    const senaste = fran === this.rad.beslut_fran;
    this.omprova(kolumn, dag);
    this.undantag(dag);
    this.samrad(dag, dag);
    this.arbetsplan(dag);
    this.fatta(dag, fran, !senaste);
    if (!senaste && underrattad !== dag) this.underratta(underrattad);
    this.ta('fortsattningsuppdrag', uppdrag, 'SKICKA_FORTSATTNINGSUPPDRAG', this.innehall());
  }

  private innehall() {
    const { rad } = this;
    return {
      behov: OVERFORT,
      omraden: rad.omraden,
      tjanster: rad.tjanster,
      innehall: OVERFORT,
      syfte: OVERFORT,
      mal: rad.mal?.map(par).map(([id, omrade]) => ({ id, omrade })),
      maltext: OVERFORT,
      barnomsorg: rad.barnomsorg,
      resor: rad.resor,
      sfiTider: rad.sfi_tider ?? [],
      anpassning: rad.anpassning,
      tolksprak: rad.tolksprak,
      harBarn: rad.har_barn,
      ...(rad.barnets_basta === true && { barnetsBasta: true }),
      onskemal: OVERFORT,
    };
  }

  private uppdrag(): void {
    const { rad } = this;
    const dag = rad.uppdrag_skickat;
    this.ta('uppdrag_skickat', dag, 'SKICKA_UPPDRAG', { kcEnhet: rad.kc_enhet, ...this.innehall() });
    if (rad.konsulent !== undefined)
      this.ta('konsulent', dag, 'FORDELA', { konsulent: rad.konsulent }, 'samordnare');
  }

  private bokning(): void {
    const { rad, skyddad } = this;
    const tid = {
      datum: rad.inskrivning_tid,
      tid: rad.inskrivning_kl ?? OKAND_TID,
      form: 'pa_plats',
      plats: OVERFORT,
      tolkBehovs: rad.tolksprak !== 'ingen',
    };
    if (skyddad)
      this.ta('inskrivning_bokad', rad.inskrivning_bokad, 'BOKA_DIREKT', { ...tid, platsAvtalad: true });
    else this.ta('inskrivning_bokad', rad.inskrivning_bokad, 'BOKA_INSKRIVNING', tid);
    const kallad = { kanal: rad.kallelse_kanal, datum: rad.inskrivning_kallad };
    this.ta('inskrivning_kallad', rad.inskrivning_kallad, 'KALLA_INSKRIVNING', kallad);
  }

  /** Who a meeting that the row calls held must have had at it, as the routine demands (R48, R78). */
  private get deltagare() {
    const pa = 'pa_plats';
    return { klient: pa, socialsekreterare: pa, arbetsmarknadskonsulent: pa };
  }

  private insats(): void {
    const { rad } = this;
    const start = rad.insats_start;
    if (start === undefined) return;
    const ta = (type: string, falt: object, roll?: Role): void =>
      this.ta('insats_start', start, type, falt, roll);
    const tolk = rad.tolksprak === 'ingen' ? {} : { tolk: 'pa_plats' };
    ta('HALL_INSKRIVNING', { datum: rad.inskrivning_tid, ...this.deltagare, ...tolk });
    ta('INFORMERA_KRAV', { krav: true, foljder: true });
    ta('BOKA_FORSTA_UPPFOLJNING', {
      datum: this.forstaUppfoljningen(start),
      tid: rad.uppfoljning_kl ?? OKAND_TID,
    });
    ta('INFORMERA_VERKSAMHET', { informerad: true }, 'arbetsmarknadskonsulent');
    ta('UPPRATTA_DELTAGANDEDOKUMENT', { dokument: ['annat'] }, 'arbetsmarknadskonsulent');
    ta('VERKSTALL', { treserva: true }, 'arbetsmarknadskonsulent');
    this.plan();
    this.narvaro(start);
    if (rad.journal_last !== undefined)
      this.ta('journal_last', rad.journal_last, 'LAS_JOURNAL', {
        grund: rad.samtycke_kc === undefined ? 'sol_15_9' : 'samtycke',
        last: true,
      });
    this.uppfoljning();
    this.ta('paus_beslutad', rad.paus_beslutad, 'PABORJA_UPPEHALL', {
      orsak: rad.paus_orsak,
      fran: rad.paus_fran,
      till: rad.paus_till,
      skal: OVERFORT,
    });
  }

  /** The routine takes no start without a first follow-up within its interval (R50): the known one, or its last day. */
  private forstaUppfoljningen(start: string): string {
    const { senaste_uppfoljning: hallen, nasta_uppfoljning: bokad } = this.rad;
    const sist = addMonths(start, numberOf(this.settings, 'followUp.interval'));
    const known = hallen ?? bokad ?? sist;
    const till = addMonths(this.forstaBeslut, numberOf(this.settings, 'decision.validity'));
    const inom = sist < till ? sist : plusDays(till, -1);
    return known < inom ? known : inom;
  }

  private get forstaBeslut(): string {
    return this.rad.tidigare_beslut?.[0] ?? this.rad.beslut_fran ?? this.idag;
  }

  private plan(): void {
    const { plan_datum: datum, plan_ref: ref, tjanster = [], mal = [] } = this.rad;
    const alla = mal.map((one) => par(one)[0]);
    this.ta(
      'plan_datum',
      datum,
      'UPPRATTA_PLAN',
      {
        datum,
        deltagarenDeltog: true,
        plan: ref ?? SAKNAS,
        aktiviteter: tjanster.map((id) => ({ id, mal: alla })),
      },
      'arbetsmarknadskonsulent',
    );
  }

  /** P1: each month that was handed over elsewhere, without its figures; the first that was not is a task. */
  private narvaro(start: string): void {
    const { narvaro_till: sista } = this.rad;
    if (sista === undefined) return;
    const inga = { planeradeDagar: 0, narvarande: 0, sjukanmalda: 0, ovrigAnmald: 0, utanAnmalan: 0 };
    for (let forsta = `${start.slice(0, 7)}-01`; forsta.slice(0, 7) <= sista; forsta = addMonths(forsta, 1)) {
      const dag = addMonths(forsta, 1);
      const manad = forsta.slice(0, 7);
      this.ta('narvaro_till', dag, 'LAMNA_NARVAROUNDERLAG', { manad, ...inga }, 'arbetsmarknadskonsulent');
      this.ta('narvaro_till', dag, 'TA_DEL_AV_NARVARO', { genomlast: true });
    }
  }

  private uppfoljning(): void {
    const { rad } = this;
    const parallella = rad.parallella_insatser;
    this.ta('senaste_uppfoljning', rad.senaste_uppfoljning, 'HALL_UPPFOLJNING', {
      datum: rad.senaste_uppfoljning,
      ...this.deltagare,
      avsnitt: AVSNITT_ALLA,
      mal: rad.forflyttning?.map(par).map(([id, forflyttning]) => ({ id, forflyttning })),
      avstamning: OVERFORT,
      klientensSyn: OVERFORT,
      utveckling: OVERFORT,
      parallellaInsatser: parallella !== undefined,
      ...(parallella && { parallellaOmraden: parallella }),
    });
    this.ta('uppfoljning_kallad', rad.uppfoljning_kallad, 'KALLA_UPPFOLJNING', {
      datum: rad.nasta_uppfoljning,
      tid: rad.uppfoljning_kl,
      kanal: rad.underrattelse_kanal,
    });
  }

  private avslut(): void {
    const { avslut_inlett: dag, avslut_av: av, avslut_orsak: orsak } = this.rad;
    const skal = { orsak, motivering: OVERFORT };
    if (av === 'kc') this.ta('avslut_inlett', dag, 'AVSLUT_AVISERAT', skal, 'arbetsmarknadskonsulent');
    else this.ta('avslut_inlett', dag, 'INLED_AVSLUT', skal);
  }
}
