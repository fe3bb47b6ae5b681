/**
 * Sends what each subscription is to be told: its own reader over the feed of events, one message at a time, so that a
 * case's messages come in order and at least once. Who may know what is decided anew right before each message leaves.
 */
import { Logger } from '@nestjs/common';
import type { ClientKeys } from '../access/keys';
import { sideOf } from '../access/disclosure';
import { may } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import type { Engine } from '../engine/engine';
import { osagd, type Osagd } from '../mening';
import { Problem } from '../problems';
import type { FeedQuery, FeedRow } from '../store/feed.query';
import {
  ATERSTALLD,
  type Lanad,
  type Meddelande,
  type Nulage,
  type WebhookutskickStore,
} from '../store/webhookutskick.store';
import {
  cloudEvent,
  HANDELSETYPER,
  kanVara,
  meddelandeId,
  typerAv,
  type Handelse,
  type Handelsetyp,
} from './katalog';
import { oppna, sand, type Utfall, type Webhookinstallning } from './sandning';

const SEKUND = 1_000;
const MINUT = 60 * SEKUND;
const TIMME = 60 * MINUT;
/** Waits between attempts; one more attempt than waits. All together about three days. */
const VANTAN_MS: readonly number[] = [
  ...[5 * SEKUND, 30 * SEKUND, 2 * MINUT, 10 * MINUT, 30 * MINUT],
  ...[2 * TIMME, 6 * TIMME, 12 * TIMME, 24 * TIMME, 24 * TIMME],
];
/** A message that the receiver itself refuses is tried so many times. */
const NEKAD_FORSOK = 3;
/** Events that are read at a time, and transaction numbers: a stretch with little in it is followed by a longer one. */
const STEG = 1_000;
const BREDD = 5_000;
const LANGRE = 8;
/** Time that a subscription has before the others get their turn. */
const TUR_MS = 20 * SEKUND;
/** Subscriptions that are sent to at once; and of those, to one host. */
const BANOR = 8;
const PER_VARD = 2;

export interface UtskickParts {
  readonly engine: Pick<Engine, 'clock' | 'processOf'>;
  readonly keys: Pick<ClientKeys, 'decrypt'>;
  readonly feed: FeedQuery;
  readonly store: WebhookutskickStore;
  readonly bas: string;
  readonly installning: Webhookinstallning;
  /** Told how long a subscription waits. */
  readonly onVantan?: (ms: number) => void;
  readonly vantanMs?: readonly number[];
  readonly steg?: number;
}

/** What a turn ended with: klar: all is seen. mer: the time was up. vantar: not to be sent to now. */
type Tur = 'klar' | 'mer' | 'vantar';

export class Webhookutskick {
  private readonly log = new Logger('webhooks');
  private readonly vantan: readonly number[];
  private readonly steg: number;
  private readonly vardar = new Map<string, number>();

  constructor(private readonly parts: UtskickParts) {
    this.vantan = parts.vantanMs ?? VANTAN_MS;
    this.steg = parts.steg ?? STEG;
  }

  /** Gives every subscription that may be sent to its turns, until all is seen. @param goOn false ends it soon */
  async skicka(goOn: () => boolean = () => true): Promise<void> {
    // Who has had what there was does not stand in the way of one that waits for the same host.
    const klara = new Set<string>();
    for (let mer = true; mer && goOn();) mer = await this.varv(goOn, klara);
  }

  /** A turn for each. @returns whether somebody needs another one */
  private async varv(goOn: () => boolean, klara: Set<string>): Promise<boolean> {
    const sedda = new Set(klara);
    let mer = false;
    const bana = async (): Promise<void> => {
      while (goOn()) {
        const lanad = await this.parts.store.lana([...sedda]);
        if (!lanad) return;
        sedda.add(lanad.id);
        if ((await this.tur(lanad, goOn)) === 'mer') mer = true;
        else klara.add(lanad.id);
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: BANOR }, bana));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return mer;
  }

  private async tur(lanad: Lanad, goOn: () => boolean): Promise<Tur> {
    const vard = new URL(lanad.url).host;
    const redan = this.vardar.get(vard) ?? 0;
    // Others of the host's are being sent to: its turn comes after theirs.
    if (redan >= PER_VARD) return this.slut(lanad, 'mer');
    this.vardar.set(vard, redan + 1);
    try {
      return await this.las(lanad, goOn);
    } catch (error) {
      if (!(error instanceof Problem)) {
        await this.slut(lanad, 'vantar').catch(() => undefined);
        throw error;
      }
      // Somebody else may have the routine of the case; nothing is passed over for want of it.
      await this.vantaEllerStoppa(lanad, { slag: 'igen', svar: error.code }, lanad.forsok + 1);
      return 'vantar';
    } finally {
      this.vardar.set(vard, (this.vardar.get(vard) ?? 1) - 1);
    }
  }

  private async las(lanad: Lanad, goOn: () => boolean): Promise<Tur> {
    const { store, feed } = this.parts;
    if (await store.framtid(lanad.tx)) return this.aterstalld(lanad);
    const senast = performance.now() + TUR_MS;
    const later = (): boolean => !goOn() || performance.now() > senast;
    if (!(await this.igen(lanad))) return 'vantar';
    let place: Lanad = lanad;
    for (let bredd = BREDD; ;) {
      const { rows, next } = await feed.stretch(place, this.steg, bredd);
      for (const row of rows) {
        if (later()) return this.slut(place, 'mer');
        const after = await this.handelse(place, row);
        if (!after) return 'vantar';
        place = after;
      }
      const to = next ?? rows.at(-1);
      if (to && !(await store.vidare(place, to, 0, null))) return 'vantar';
      if (!next) return this.slut(place, 'klar');
      place = { ...place, tx: next.tx, caseId: next.caseId, seq: next.seq, del: 0 };
      // As wide as gives few rows: where events lie far between, each question would find one of them.
      bredd = rows.length < this.steg / LANGRE ? bredd * LANGRE : BREDD;
    }
  }

  private async slut(lanad: Lanad, tur: Tur): Promise<Tur> {
    await this.parts.store.lamnaTillbaka(lanad, tur === 'klar');
    return tur;
  }

  /** Sends what a subscription is told of an event. @returns it with its place after the event; null if it must stop */
  private async handelse(lanad: Lanad, row: FeedRow): Promise<Lanad | null> {
    const efter = { ...lanad, tx: row.tx, caseId: row.caseId, seq: row.seq, del: 0 };
    const fran = lanad.fran === null ? -Infinity : Date.parse(lanad.fran);
    const enhet = lanad.sida === 'sf' ? row.sfEnhet : row.kcEnhet;
    // What nothing can be told of is passed over without a question; the rest is asked about as it is right now.
    if (Date.parse(row.at) < fran || row.skyddad || enhet === null || !lanad.enheter.includes(enhet))
      return efter;
    if (!kanVara(row, lanad.typer)) return efter;
    const nu = await this.parts.store.nu(lanad, row.caseId, row.seq);
    if (!nu) return this.forlorad(lanad);
    const typer = this.typerFor(lanad, row, nu);
    let place = lanad;
    for (const typ of typer.filter((one) => rang(one) > lanad.del)) {
      const meddelande = { ...row, id: meddelandeId(lanad.id, row, typ), typ };
      const del = rang(typ);
      const sist = typ === typer.at(-1);
      const utfall = await this.ett(place, meddelande, enhetI(lanad, nu));
      if (utfall === null) return null;
      const to = sist ? efter : { ...place, del };
      if (!(await this.parts.store.vidare(place, to, to.del, utfall))) return null;
      place = { ...to, forsok: 0, doda: utfall === 'taget' ? 0 : place.doda + 1 };
    }
    return typer.length === 0 ? efter : { ...place, ...pick(efter) };
  }

  /**
   * What a subscription is told of an event now: nothing of a case that it does not see, or that is protected (L11), and
   * of the others what its side knows (L10).
   * @throws Problem VERSION_MISSING where this process has not the routine
   */
  private typerFor(lanad: Lanad, handelse: Handelse, nu: Nulage): readonly Handelsetyp[] {
    const { sfEnhet, kcEnhet, utlamnanden } = nu;
    // As one who leads the units and is named in no case.
    const principal: Principal = { id: `webhook:${lanad.id}`, roles: ['enhetschef'], units: lanad.enheter };
    const facts = { id: handelse.caseId, sfEnhet, kcEnhet, skyddad: nu.skyddad, handlaggare: {} };
    const decision = may(principal, { kind: 'read' }, facts);
    if (!decision.allowed || sideOf(principal, decision.as, facts) !== lanad.sida) return [];
    const process = this.parts.engine.processOf(nu).definition;
    const sida = sidovy({ process, side: lanad.sida, kcEnhet, utlamnanden });
    return typerAv(handelse, sida, nu.roller).filter((typ) => lanad.typer.includes(typ));
  }

  /** Sends one message. @returns what became of it; null if the subscription now waits or has stopped */
  private async ett(
    lanad: Lanad,
    meddelande: Meddelande,
    enhet: string,
  ): Promise<'taget' | 'uppgivet' | null> {
    const { store, bas } = this.parts;
    const { id, typ } = meddelande;
    await store.borjar(lanad, meddelande, enhet);
    const utfall = await this.post(lanad, id, cloudEvent(bas, id, typ, meddelande));
    if (utfall.slag === 'taget') {
      await store.svarat(lanad.id, id, 'lamnad', utfall.svar);
      return 'taget';
    }
    const forsok = lanad.forsok + 1;
    this.log.warn(`webhook ${lanad.id}: attempt ${forsok} failed: ${utfall.svar}`);
    // One message may be at fault; where the next is refused too, it is the endpoint.
    if (utfall.slag === 'nekat' && forsok >= NEKAD_FORSOK && lanad.doda === 0) {
      await store.geUpp(lanad.id, id, utfall.svar, uppgivet(utfall.svar), this.nu);
      return 'uppgivet';
    }
    await store.svarat(lanad.id, id, 'vantar', utfall.svar);
    await this.vantaEllerStoppa(lanad, utfall, forsok);
    return null;
  }

  private async vantaEllerStoppa(
    lanad: Lanad,
    { slag, svar, efterMs }: Utfall,
    forsok: number,
  ): Promise<void> {
    const { store, onVantan } = this.parts;
    if (slag === 'slut') return store.stoppa(lanad, 'avslutad', svar, SLUT, this.nu);
    const vanta = this.vantan[forsok - 1];
    if (slag === 'adress' || vanta === undefined || (slag === 'nekat' && forsok >= NEKAD_FORSOK))
      return store.stoppa(lanad, 'pausad', svar, pausad(svar), this.nu);
    const ms = Math.max(efterMs ?? 0, Math.round(vanta * (0.8 + 0.4 * Math.random())));
    await store.skjutUpp(lanad, ms);
    onVantan?.(ms);
  }

  /** Sends anew what was given up and somebody has asked for. @returns false if the subscription must stop */
  private async igen(lanad: Lanad): Promise<boolean> {
    const { store, bas } = this.parts;
    for (const meddelande of await store.igen(lanad.id)) {
      const { id, typ, caseId, seq, at } = meddelande;
      const [nu, stored] = [await store.nu(lanad, caseId, seq), await store.handelse(caseId, seq, at)];
      if (!nu || !stored) return (await this.forlorad(lanad)) !== null;
      // It may no longer be told: then there is nothing to send.
      if (!(this.typerFor(lanad, { caseId, seq, at, ...stored }, nu) as readonly string[]).includes(typ)) {
        await store.svarat(lanad.id, id, 'lamnad', 'FAR_INTE_LAMNAS');
        continue;
      }
      await store.borjar(lanad, meddelande, enhetI(lanad, nu));
      const utfall = await this.post(lanad, id, cloudEvent(bas, id, typ, meddelande));
      if (utfall.slag === 'taget') await store.svarat(lanad.id, id, 'lamnad', utfall.svar);
      else await store.geUpp(lanad.id, id, utfall.svar, uppgivet(utfall.svar), this.nu);
    }
    return true;
  }

  private post(lanad: Lanad, id: string, event: object): Promise<Utfall> {
    const hemligheter = oppna(this.parts.keys, lanad.id, lanad);
    return sand(lanad.url, hemligheter, id, event, this.parts.installning);
  }

  private async aterstalld(lanad: Lanad): Promise<Tur> {
    await this.parts.store.stoppa(lanad, 'pausad', 'ATERSTALLD', ATERSTALLD, this.nu);
    return 'vantar';
  }

  /** Somebody has changed or stopped the subscription meanwhile: whoever comes next goes on from its place. */
  private async forlorad(lanad: Lanad): Promise<null> {
    await this.slut(lanad, 'vantar');
    return null;
  }

  private get nu(): Date {
    return this.parts.engine.clock.now();
  }
}

/** A type's number in a stored place. */
const rang = (typ: Handelsetyp): number => HANDELSETYPER.indexOf(typ) + 1;
const pick = ({ tx, caseId, seq, del }: Lanad) => ({ tx, caseId, seq, del });
const enhetI = ({ sida }: Lanad, nu: Nulage): string => (sida === 'sf' ? nu.sfEnhet : nu.kcEnhet) ?? '';

const pausad = (svar: string): Osagd =>
  osagd`En webhook är pausad, eftersom mottagaren inte tar emot (svar ${svar}). Inget är förlorat: rätta felet och försök igen, så fortsätter den där den var.`;
const uppgivet = (svar: string): Osagd =>
  osagd`Ett meddelande till en webhook togs inte emot (svar ${svar}). Rätta felet och försök igen.`;
const SLUT = osagd`Mottagaren av en webhook har svarat 410: den vill inte ha fler meddelanden. Ta bort webhooken, eller verifiera den på nytt när mottagaren är tillbaka.`;
