/**
 * Draws the documents of cases: from what their side knows, by the municipality's templates, kept encrypted in the same
 * transaction as the row that says what was drawn from what (R26–R37, A30). Used by the worker, for what the case owes,
 * and by the api, for what a person asks for.
 */
import { randomUUID } from 'node:crypto';
import type { AnvisningContext } from '../../machines/anvisning/context';
import { arStoppad } from '../../machines/anvisning/changes/forandring';
import { localDate } from '../../machines/calendar';
import { ROLES, type CaseIndex, type Role } from '../../machines/process';
import type { ClientKeys } from '../access/keys';
import { stateTexts } from '../access/lagen';
import type { Organisation } from '../access/organisation';
import { sidovy } from '../access/sidovy';
import type { Mallar } from '../documents/mallar';
import type { Ritare } from '../documents/ritare';
import { isMall } from '../documents/underlag';
import type { Engine } from '../engine/engine';
import type { CaseRecord } from '../engine/types';
import type { Filer } from '../files/filer';
import { mening } from '../mening';
import { notFound, Problem } from '../problems';
import type { DokumentRad, DokumentStore, NyttDokument, Underlag } from '../store/dokument.store';
import type { KlientIdentity } from '../store/klienter.store';
import { inTransaction } from '../store/transaction';
import { Akt } from './akt';
import type { Fakta, Onskat } from './fakta';
import { slagAv, type Dokumentslag } from './slag';
import { UNDERLAG_I_ARENDET } from './underlag/alla';

interface Ritdelar {
  readonly engine: Engine;
  readonly store: DokumentStore;
  readonly keys: ClientKeys;
  readonly organisation: Organisation;
  readonly filer: Filer;
  readonly mallar: Mallar;
  readonly ritare: Ritare;
}

/** What is to be drawn. */
interface Ritbegaran {
  readonly nytt: NyttDokument;
  readonly onskat: Onskat;
  readonly akten: Fakta['akten'];
}

/** What comes of trying to draw what a case owes. */
type Utfall = 'ritat' | 'far-inte-lamnas' | 'arendet-saknas';

export class Dokumentritning {
  constructor(private readonly parts: Ritdelar) {}

  get mallar(): Mallar {
    return this.parts.mallar;
  }

  /** The kind that a template is in a case, and where its original lies. @throws Problem NOT_FOUND */
  slag(mall: string): Dokumentslag & { readonly original: 'stegvis' | 'treserva' } {
    const slag = slagAv(mall);
    const info = this.mallar.lista().find(({ id }) => id === mall);
    if (!slag || !info)
      throw new Problem(
        'NOT_FOUND',
        mening`Det finns ingen mall som heter ${mall.slice(0, 60)}. Välj en ur listan över mallar.`,
      );
    return { ...slag, original: info.original };
  }

  /**
   * Draws what an event owes. May be repeated: what is drawn is not drawn again.
   * @param nyckel the outbox row's key
   * @throws Problem NOT_POSSIBLE or DOCUMENT_FAILED; the document's row then says why
   */
  async ritaSkyldigt(caseId: string, seq: number, owed: string, nyckel: string): Promise<Utfall> {
    const { store, engine } = this.parts;
    const underlag = await engine.guarded(() => store.forArendet(caseId, owed));
    const event = underlag?.events.find((one) => one.seq === seq);
    if (!underlag || !event) return 'arendet-saknas';
    const { role } = JSON.parse(event.body) as { role: Role | null };
    const { sidor, original } = this.slag(owed);
    const sida = (sidor.length === 1 ? sidor[0] : role && ROLES[role].side) ?? 'sf';
    const lovat = { id: randomUUID(), nyckel, caseId, seq, mall: owed, uppgifter: {}, sida, original };
    const rad = await engine.guarded(() =>
      store.lovat({ ...lovat, ersatter: null, av: 'ritaren', roll: null }),
    );
    if (rad.status !== 'ritas') return 'ritat';
    const nytt: NyttDokument = { ...rad, uppgifter: {} };
    try {
      const fakta = await this.fakta(underlag, { nytt, onskat: {}, akten: null });
      const hinder = hindret(fakta, seq);
      if (hinder !== null) {
        await engine.guarded(() => store.bortfallet(rad.id, hinder));
        return 'far-inte-lamnas';
      }
      await this.behall(rad, fakta, null);
      return 'ritat';
    } catch (error) {
      // Another worker, whose lease had run out, may have drawn it meanwhile.
      const nu = await engine.guarded(() => store.medNyckel(nyckel));
      if (nu && nu.status !== 'ritas') return 'ritat';
      if (error instanceof Problem) await engine.guarded(() => store.misslyckat(rad.id, error.detail));
      throw error;
    }
  }

  /**
   * Draws what a person asks for, now.
   * @returns the document, also where the same was asked for before with the same key
   * @throws Problem NOT_POSSIBLE naming what is missing; DOCUMENT_FAILED; nothing is then kept
   */
  async ritaNu(underlag: Underlag, begaran: Ritbegaran): Promise<DokumentRad> {
    const fakta = await this.fakta(underlag, begaran);
    const { seq } = begaran.nytt;
    if (seq !== null && fakta.akt.arRattad(seq))
      throw new Problem(
        'NOT_POSSIBLE',
        mening`Händelsen som dokumentet bygger på är rättad. Begär ett nytt dokument i stället för en ny version.`,
        { unmet: [] },
      );
    return this.behall(begaran.nytt, fakta, begaran.nytt);
  }

  /** @param nytt the row to write in the same transaction; null where it is written already */
  private async behall(
    rad: Pick<DokumentRad, 'id' | 'caseId' | 'nyckel'>,
    fakta: Fakta,
    nytt: NyttDokument | null,
  ): Promise<DokumentRad> {
    const { engine, store, keys, filer, ritare } = this.parts;
    const { klientId } = fakta.context;
    const mall = this.mallFor(fakta, nytt !== null);
    const data = UNDERLAG_I_ARENDET[mall](fakta);
    const { pdf, ...ritat } = await ritare.rita(mall, data);
    const info = this.mallar.lista().find(({ id }) => id === mall);
    const sealed = keys.encrypt(klientId, JSON.stringify(data));
    return engine.guarded(() =>
      inTransaction(store.pool, async (client) => {
        if (nytt) {
          const written = await store.lovat(nytt, client);
          if (written.id !== nytt.id) return written;
        }
        const ny = { klientId, caseId: rad.caseId, mediatyp: 'application/pdf', namn: null };
        const { id: filId } = await filer.spara(ny, whole(pdf), client);
        const kept = await store.ritat(
          rad.id,
          {
            ...ritat,
            revision: fakta.record.revision,
            dokumenttyp: info?.dokumenttyp ?? mall,
            titel: info?.titel ?? mall,
            datum: fakta.datum,
            data: sealed,
            filId,
          },
          client,
        );
        if (!kept) throw changed();
        const row = await store.medNyckel(rad.nyckel, client);
        if (!row) throw changed();
        return row;
      }),
    );
  }

  /** The easy-to-read sheet that the case owes is in the interpreter's language, where there is one (P6). */
  private mallFor({ mall, akt }: Fakta, asked: boolean) {
    const kod =
      asked || mall !== 'lattlast-anvisning'
        ? undefined
        : akt.senaste('SKICKA_UPPDRAG', 'SKICKA_FORTSATTNINGSUPPDRAG')?.falt.tolksprak;
    const pa = `${mall}-${kod ?? ''}`;
    if (kod !== undefined && isMall(pa)) return pa;
    if (!isMall(mall)) throw notFound();
    return mall;
  }

  private async fakta(underlag: Underlag, { nytt, onskat, akten }: Ritbegaran): Promise<Fakta> {
    const { engine, keys, organisation } = this.parts;
    const record = await this.record(nytt.caseId, underlag.revision);
    const process = engine.processOf(record);
    if (process.id !== 'anvisning' || underlag.klientId === null)
      throw new Problem('NOT_POSSIBLE', mening`Dokument ritas bara i ärenden som gäller en klient.`, {
        unmet: [],
      });
    const { sida, seq, mall, caseId } = nytt;
    const { sfEnhet, kcEnhet } = underlag;
    const vy = sidovy({
      process: process.definition,
      side: sida,
      kcEnhet,
      utlamnanden: underlag.utlamnanden,
    });
    const akt = new Akt({
      process: process.definition,
      events: underlag.events,
      vy,
      open: (klientId, cipher) => keys.decrypt(klientId, cipher),
      till: seq ?? underlag.revision,
    });
    const idag = localDate(engine.clock.now().toISOString());
    const event = seq === null ? undefined : underlag.events.find((one) => one.seq === seq);
    const slag = this.slag(mall);
    return {
      caseId,
      dokumentId: nytt.id,
      mall,
      till: slag.till,
      sida,
      vy,
      akt,
      kalla: seq === null ? null : akt.nummer(seq),
      // What takes another's place is of the day it is drawn.
      datum: event && nytt.ersatter === null ? localDate(event.at) : idag,
      onskat,
      process,
      record,
      context: record.snapshot.context as AnvisningContext,
      skyddad: underlag.skyddad,
      klient: vy.ar('sf') || vy.vet('klient') ? this.klient(underlag) : null,
      organisation,
      index: { sfEnhet, kcEnhet, handlaggare: JSON.parse(underlag.handlaggare) as CaseIndex['handlaggare'] },
      frister: underlag.frister.filter((frist) => vy.frist(frist)),
      uppgifter: underlag.uppgifter.filter(({ role }) => vy.uppgift(role)),
      lage:
        stateTexts(record.snapshot, vy)
          .map(({ sv }) => sv)
          .join('. ')
          .slice(0, 300) || 'Inget läge är känt',
      idag,
      akten,
    };
  }

  private klient({ klient }: Underlag): KlientIdentity | null {
    const text = klient && this.parts.keys.decrypt(klient.id, klient.cipher);
    return text === null ? null : (JSON.parse(text) as KlientIdentity);
  }

  /** The case as it was read, and not as this process last saw it. */
  private async record(caseId: string, revision: number): Promise<CaseRecord> {
    const { engine } = this.parts;
    const known = engine.cached(caseId, revision);
    if (known) return known;
    engine.drop(caseId);
    const record = await engine.load(caseId);
    if (!record) throw notFound();
    return record;
  }
}

/** Why something owed must not be drawn any more, asked right before it is; null where nothing speaks against it. */
function hindret({ akt, context, till }: Fakta, seq: number): string | null {
  if (akt.arRattad(seq)) return 'Händelsen som dokumentet bygger på är rättad.';
  if (till === 'klient' && arStoppad(context))
    return 'Inget brev går till klienten efter det som har registrerats.';
  return null;
}

async function* whole(pdf: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(pdf);
}

const changed = (): Problem =>
  new Problem(
    'NOT_POSSIBLE',
    mening`Dokumentet ändrades av någon annan medan det ritades. Läs om listan och försök igen.`,
    {
      unmet: [],
    },
  );
