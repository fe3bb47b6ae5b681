/**
 * Dispatches of a case, for one who handles its documents: order one, see them, say that one came back, was sent by hand
 * or must not leave.
 */
import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Text } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import { sideOf } from '../access/disclosure';
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy, type Sidovy } from '../access/sidovy';
import { handlaggarePa } from '../dokument/slag';
import { Engine } from '../engine/engine';
import type { Actor } from '../engine/types';
import {
  bestallt,
  dokumentSaknas,
  lage,
  POSTHANDELSER,
  recordAv,
  type Onskat,
  medForsandelse,
  type MedForsandelse,
} from '../post/lage';
import { smsText } from '../post/paminnelse';
import { EJ_SKICKADE, Posten, refused, SKICKADE } from '../post/posten';
import { nummer } from '../post/forbud';
import type { Hinder } from '../post/regler';
import { lista, mening } from '../mening';
import { notFound, Problem } from '../problems';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { PostQuery, type Fraga, type Postrad } from '../store/post.query';
import { PostStore } from '../store/post.store';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { factsFor } from './nodoppnad';
import type {
  ForsandelseAtgard,
  ForsandelseHelView,
  ForsandelseKvittens,
  ForsandelseRetur,
  ForsandelseStopp,
  ForsandelserView,
  ForsandelseView,
  SkickaDokument,
} from './post.schemas';
import { forsandelseView } from './post-view';
import { actingAs, logSubstitute } from './som-vikarie';
import { malformed } from './zod-http';

/** Somebody who may do something about a dispatch or a document. */
interface Behorig {
  readonly by: Actor & { readonly role: string };
  readonly sida: Sidovy;
}

@Injectable()
export class Forsandelser {
  private readonly posten: Posten;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(PostQuery) private readonly query: PostQuery,
    @Inject(PostStore) private readonly store: PostStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
  ) {
    this.posten = new Posten(engine, store, keys);
  }

  /** A case's dispatches, the latest first: those of the reader's own side. @throws Problem NOT_FOUND */
  async lista(principal: Principal, caseId: string): Promise<ForsandelserView> {
    const rows = await this.sedda(principal, { slag: 'arende', caseId }, 'post lista');
    const [first] = rows;
    if (!first) throw notFound();
    const { sida } = await this.far(principal, first, null, 'post lista');
    const own = rows.filter(medForsandelse).filter(({ forsandelse }) => sida.ar(forsandelse.sida));
    return { caseId, forsandelser: own.map(forsandelseView).reverse() };
  }

  /** One of them, with what is needed to send it by hand. @throws Problem NOT_FOUND, FORBIDDEN */
  async las(principal: Principal, id: string): Promise<ForsandelseHelView> {
    const { rad } = await this.en(principal, id, 'post las');
    const ordered = bestallt(this.keys, rad);
    const mote =
      rad.forsandelse.mote === null
        ? null
        : (JSON.parse(rad.forsandelse.mote) as { datum: string; tid: string });
    const record = await this.engine.guarded(() => recordAv(this.engine, rad));
    const stands = ordered && lage(this.engine, this.keys, rad, record, ordered);
    return {
      ...forsandelseView(rad),
      adress: [...(ordered?.adress ?? [])],
      nummer: ordered?.nummer ?? null,
      text: stands && mote ? smsText(mote, stands.data.avsandare.telefon) : null,
    };
  }

  /**
   * Sends or hands over a document.
   * @param key the sender's Idempotency-Key
   * @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE with every reason; IDEMPOTENCY_KEY_REUSED
   */
  async skicka(
    principal: Principal,
    caseId: string,
    dokumentId: string,
    key: string,
    body: z.infer<typeof SkickaDokument>,
  ): Promise<ForsandelserView> {
    const rows = await this.sedda(principal, { slag: 'dokument', caseId, dokumentId }, 'post skicka');
    const [rad] = rows;
    if (!rad) throw notFound();
    const { by } = await this.far(principal, rad, rad.dokument?.sida ?? null, 'post skicka');
    if (!rad.dokument) throw dokumentSaknas();
    const nyckel = `${principal.id} ${caseId} ${dokumentId} ${key}`;
    const avtryck = createHash('sha256').update(JSON.stringify(body)).digest();
    const before = await this.engine.guarded(() => this.store.medNyckel(nyckel));
    if (before) return this.igen(principal, caseId, before.avtryck, avtryck);
    const record = await this.engine.guarded(() => recordAv(this.engine, rad));
    const wanted = onskade(body);
    const tried = wanted.map((make) => {
      const first = lage(this.engine, this.keys, rad, record, make(null));
      const onskat = make(body.kontrollerat ? first.kontakt.seq : null);
      return { onskat, lage: lage(this.engine, this.keys, rad, record, onskat) };
    });
    const hinder = [...new Set<Hinder>(tried.flatMap(({ lage: { hinder: found } }) => found))];
    if (hinder.length > 0) return this.nej(principal, caseId, 'post skicka', refused(hinder));
    if (body.adress !== undefined && (body.kanal !== 'post' || tried[0]?.lage.iBrevet === true))
      throw malformed([
        {
          field: 'adress',
          message: mening`anges bara för ett brev med post som inte självt visar en adress`,
        },
      ]);
    await this.engine.guarded(() => this.posten.bestall(tried, by, { nyckel, avtryck }));
    return this.lista(principal, caseId);
  }

  /** It came back. @throws Problem NOT_FOUND; FORBIDDEN; VALIDATION; NOT_POSSIBLE also where that is registered already */
  async retur(
    principal: Principal,
    id: string,
    { orsak, datum }: z.infer<typeof ForsandelseRetur>,
  ): Promise<ForsandelseView> {
    const { rad, by } = await this.en(principal, id, 'post retur');
    const { forsandelse: f } = rad;
    if (f.kanal === 'overlamnad')
      throw new Problem('NOT_POSSIBLE', mening`Det som lämnades personligen kommer inte i retur.`, {
        unmet: [],
      });
    const gone = forsandelseView(rad).skickad;
    if (gone !== null) this.mellan(datum, gone);
    if (!(await this.engine.guarded(() => this.posten.retur(f, orsak, datum, by))))
      throw new Problem(
        'NOT_POSSIBLE',
        f.status === 'retur'
          ? mening`Returen är redan registrerad, ${f.datum ?? ''}. Ett brev kommer i retur en gång.`
          : mening`Det har inte skickats och kan inte komma i retur. Stoppa det i stället, om det inte ska gå.`,
        { unmet: [] },
      );
    return this.efter(principal, id);
  }

  /** What became of one that was sent by hand. @throws Problem NOT_FOUND; FORBIDDEN; VALIDATION; NOT_POSSIBLE */
  async kvittens(
    principal: Principal,
    id: string,
    { utfall, datum, referens }: z.infer<typeof ForsandelseKvittens>,
  ): Promise<ForsandelseView> {
    const { rad, by } = await this.en(principal, id, 'post kvittens');
    this.mellan(datum, rad.forsandelse.skapad.slice(0, 10));
    const told = { utfall, datum, referens: referens ?? null };
    if (!(await this.engine.guarded(() => this.posten.kvitterad(rad.forsandelse, told, by))))
      throw this.fel(rad, ['vantar'], mening`Den väntar inte på att skickas för hand`);
    return this.efter(principal, id);
  }

  /** Stops one that has not left. @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE */
  async makulera(
    principal: Principal,
    id: string,
    { skal }: z.infer<typeof ForsandelseStopp>,
  ): Promise<ForsandelseView> {
    const { rad, by } = await this.en(principal, id, 'post makulera');
    if (!(await this.engine.guarded(() => this.posten.makulera(rad.forsandelse, skal, by))))
      throw this.fel(rad, EJ_SKICKADE, mening`Den har redan lämnat huset eller är stoppad`);
    return this.efter(principal, id);
  }

  /** Somebody has seen to it. @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE */
  async atgardad(
    principal: Principal,
    id: string,
    { atgard }: z.infer<typeof ForsandelseAtgard>,
  ): Promise<ForsandelseView> {
    const { rad, by } = await this.en(principal, id, 'post atgard');
    if (
      SKICKADE.some((status) => status === rad.forsandelse.status) ||
      rad.forsandelse.status === 'vantar' ||
      !(await this.engine.guarded(() => this.posten.atgardad(rad.forsandelse, atgard, by)))
    )
      throw this.fel(rad, ['retur', 'makulerad', 'fel'], mening`Det finns inget att åtgärda`);
    return this.efter(principal, id);
  }

  private fel({ forsandelse }: MedForsandelse, fran: readonly string[], what: Text): Problem {
    return new Problem(
      'NOT_POSSIBLE',
      mening`${what}: den står som ${forsandelse.status}, och det gäller ${fran.join(', ')}.`,
      { unmet: [] },
    );
  }

  /** @throws Problem VALIDATION for a day before the first one or after today */
  private mellan(datum: string, forsta: string): void {
    const { idag } = this.posten;
    if (datum < forsta || datum > idag)
      throw malformed([{ field: 'datum', message: mening`ska vara en dag från ${forsta} till ${idag}` }]);
  }

  private async efter(principal: Principal, id: string): Promise<ForsandelseView> {
    return forsandelseView((await this.en(principal, id, 'post las')).rad);
  }

  private async igen(
    principal: Principal,
    caseId: string,
    before: string,
    now: Buffer,
  ): Promise<ForsandelserView> {
    if (before !== now.toString('base64'))
      throw new Problem(
        'IDEMPOTENCY_KEY_REUSED',
        mening`Samma Idempotency-Key är använd för ett annat utskick. Använd en ny.`,
      );
    return this.lista(principal, caseId);
  }

  private async nej(principal: Principal, caseId: string, action: string, refusal: Problem): Promise<never> {
    const row = accessRow(principal, action, refusal.code);
    await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
    throw refusal;
  }

  private sedda(principal: Principal, fraga: Fraga, action: string): Promise<readonly Postrad[]> {
    const [id] = Object.values(fraga).slice(1);
    if (typeof id !== 'string' || !isId(id)) return Promise.resolve([]);
    return this.engine.guarded(() => this.query.sedda(readerOf(principal), fraga, action, POSTHANDELSER));
  }

  private async en(
    principal: Principal,
    id: string,
    action: string,
  ): Promise<Behorig & { readonly rad: MedForsandelse }> {
    const [rad] = await this.sedda(principal, { slag: 'en', id }, action);
    if (!rad || !medForsandelse(rad)) throw saknas();
    const behorig = await this.far(principal, rad, rad.forsandelse.sida, action);
    return { ...behorig, rad };
  }

  /**
   * Whether somebody may act on what is of a side. What is the other side's is not there for her (L10).
   * @param side null to read alone
   */
  private async far(
    principal: Principal,
    rad: Postrad,
    side: 'sf' | 'kc' | null,
    action: string,
  ): Promise<Behorig> {
    const { caseId, kcEnhet, utlamnanden } = rad;
    const stored: CaseFacts = {
      ...rad,
      handlaggare: JSON.parse(rad.handlaggare) as CaseFacts['handlaggare'],
    };
    const facts = await this.engine.guarded(() => factsFor(this.nodoppningar, principal, caseId, stored));
    const read = may(principal, { kind: 'read' }, facts);
    const decision =
      side === null ? read : may(principal, { kind: 'act', roles: handlaggarePa(side) }, facts);
    if (!decision.allowed && !decision.visible) throw notFound();
    const process = this.engine.processOf(rad).definition;
    const as = read.allowed ? read.as : decision.allowed ? decision.as : null;
    const sida = sidovy({ process, side: as && sideOf(principal, as, facts), kcEnhet, utlamnanden });
    if (side !== null && read.allowed && !sida.ar(side))
      return this.nej(principal, caseId, action, rad.forsandelse ? saknas() : dokumentSaknas());
    if (!decision.allowed) {
      const why = lista(decision.reasons);
      return this.nej(
        principal,
        caseId,
        action,
        new Problem('FORBIDDEN', mening`Det här är inte din uppgift i ärendet. ${why}`),
      );
    }
    await logSubstitute(this.engine, principal, [{ caseId, decision }], action);
    return { by: { ...actingAs(principal, decision), role: decision.as }, sida };
  }
}

/** What a body asks for: the document in one way, and the reminder. */
function onskade({
  kanal,
  adress,
  paminnelse,
}: z.infer<typeof SkickaDokument>): readonly ((kontrolleradMot: number | null) => Onskat)[] {
  const brev = (kontrolleradMot: number | null): Onskat => ({
    kanal,
    adress: adress ?? null,
    nummer: null,
    kontrolleradMot,
    id: null,
  });
  const sms = (kontrolleradMot: number | null): Onskat => ({
    kanal: 'sms_paminnelse',
    adress: null,
    nummer: paminnelse ? nummer(paminnelse.nummer) : null,
    kontrolleradMot,
    id: null,
  });
  return paminnelse ? [brev, sms] : [brev];
}

const saknas = (): Problem =>
  new Problem('NOT_FOUND', mening`Försändelsen finns inte, eller så har du inte tillgång till den.`);
