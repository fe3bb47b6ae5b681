/**
 * Files of a case: what is uploaded, and who reads it. A side sees what its own people uploaded; nobody reads what has
 * not been found clean; what was uploaded by mistake is read by those who lead the work alone (A32).
 */
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { ROLES, type Role, type Text } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import { may, type Action, type CaseFacts, type Decision } from '../access/policy';
import type { Principal } from '../access/principal';
import type { Config } from '../config';
import { CONFIG } from '../engine.module';
import { Engine } from '../engine/engine';
import { medBorjan } from '../files/borjan';
import { Filer, type Skriven } from '../files/filer';
import { filnamn } from '../files/filnamn';
import { BORJAN, mediatypAv, TILLATNA, utanArkiv } from '../files/mediatyp';
import { mening, lista } from '../mening';
import { notFound, Problem } from '../problems';
import { inTransaction } from '../store/transaction';
import { FLEST, UppladdningarStore, type FilerIArende, type Uppladdning } from '../store/uppladdningar.store';
import { isId } from './case-id';
import { readerOf } from './cases';
import { Filatkomst } from './filatkomst';
import { filView, hinderAttLasa } from './filer-view';
import type { FilerView, FilView, Slag } from './filer.schemas';
import { logSubstitute } from './som-vikarie';

/** A file on its way in. */
interface Inkommande {
  readonly slag: Slag;
  /** As the sender's computer calls it. */
  readonly namn: string | null;
  readonly nyckel: string;
  readonly innehall: AsyncIterable<Buffer>;
}

/** A file on its way out. */
interface Utgaende {
  readonly namn: string;
  readonly mediatyp: string;
  readonly bytes: number;
  readonly innehall: AsyncIterable<Buffer>;
}

/** Those who work in the case, on either side. A manager leads, and an external provider is named to see. */
const ARBETAR: readonly Role[] = [
  'socialsekreterare',
  'forste_socialsekreterare',
  'arbetsmarknadskonsulent',
  'samordnare',
];

@Injectable()
export class Filtjanst {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(Filatkomst) private readonly atkomst: Filatkomst,
    @Inject(UppladdningarStore) private readonly store: UppladdningarStore,
    @Inject(Filer) private readonly filer: Filer,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(CONFIG) private readonly config: Pick<Config, 'viruskontroll'>,
  ) {}

  /** @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async list(principal: Principal, caseId: string): Promise<FilerView> {
    const found = isId(caseId)
      ? await this.engine.guarded(() => this.store.list(readerOf(principal), caseId))
      : null;
    const oppet = await this.atkomst.oppna(principal, caseId, found, 'fil lista');
    if (!found || !oppet) throw notFound();
    const filer = found.filer.filter(({ sida }) => oppet.sida.ar(sida));
    return { caseId, filer: filer.map((fil) => this.view(principal, fil)) };
  }

  /**
   * Receives a file, whole or not at all. It is read by nobody before a worker has found it clean.
   * @returns the file; for a repeat with the same key, the one that there is
   * @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE; TOO_LARGE; VALIDATION for what is no document; IDEMPOTENCY_KEY_REUSED
   */
  async taEmot(principal: Principal, caseId: string, inkommande: Inkommande): Promise<FilView> {
    const action = 'fil ladda upp';
    const { engine, store } = this;
    const { slag, namn, nyckel } = inkommande;
    const { arende, facts, sida } = await this.atkomst.bakomGrinden(principal, caseId, action, {
      principal: principal.id,
      nyckel,
    });
    const decision = this.far(principal, facts);
    if (!decision.allowed) return this.atkomst.vagra(principal, caseId, action, forbidden(decision));
    const side = ROLES[decision.as].side;
    const enhet = side === 'sf' ? facts.sfEnhet : facts.kcEnhet;
    if (side === null || enhet === null || !sida.ar(side)) throw notFound();
    const [fore] = arende.filer;
    if (!fore)
      await this.atkomst.loggadVagran(principal, caseId, action, () => this.kanTaEmot(arende, caseId));
    const { skriven } = await this.atkomst.loggadVagran(principal, caseId, action, async () => {
      const { borjan, innehall } = await medBorjan(inkommande.innehall, BORJAN);
      const mediatyp = await mediatypAv(borjan);
      const ny = {
        klientId: arende.klientId ?? caseId,
        caseId,
        mediatyp,
        namn: filnamn(namn, TILLATNA[mediatyp].andelse, slag),
      };
      return { skriven: await engine.guarded(() => this.filer.skriv(ny, utanArkiv(innehall))) };
    });
    const { id, skapad: uppladdad } = skriven.rad;
    const who = { principal: principal.id, role: decision.as, sida: side, enhet };
    const rad = { ...who, id, caseId, slag, nyckel, uppladdad };
    await this.annu(principal, caseId, id);
    const kept = await this.behall(skriven, (client) => store.add(rad, client));
    await logSubstitute(engine, principal, [{ caseId, decision }], action);
    const efter = await engine.guarded(() => store.look(caseId, { principal: principal.id, nyckel }));
    const fil = efter?.filer[0];
    if (!fil) throw notFound();
    // The key may stand for another file, or for the same as something else.
    if (!kept && (this.filer.huvud(fil.post)?.sha256 !== skriven.rad.sha256 || fil.slag !== slag))
      return this.atkomst.vagra(principal, caseId, action, keyReused());
    if (!kept) await this.atkomst.logga(principal, caseId, action, 'ok');
    return this.view(principal, fil);
  }

  /**
   * A file's content, once its row in the access log is written.
   * @throws Problem NOT_FOUND; NOT_POSSIBLE for what is not clean; FORBIDDEN for what was made void
   */
  async las(principal: Principal, caseId: string, id: string): Promise<Utgaende> {
    const action = 'fil las';
    const { fil, oppet } = await this.atkomst.enFil(principal, caseId, id, action);
    const hinder = hinderAttLasa(fil, principal);
    if (hinder) return this.atkomst.vagra(principal, caseId, action, hinder);
    await this.atkomst.logga(principal, caseId, action, 'ok', id);
    await logSubstitute(
      this.engine,
      principal,
      [{ caseId, decision: may(principal, { kind: 'read' }, oppet.facts) }],
      action,
    );
    const namn = this.filer.huvud(fil.post)?.namn;
    const found = await this.engine.guarded(() => this.filer.lasa(id));
    if (!found) throw gallrad();
    const { mediatyp, bytes } = found.rad;
    // What cannot be read at all is told as such, and not in the middle of an answer.
    const { innehall } = await medBorjan(found.innehall, 1);
    return { namn: namn ?? id, mediatyp, bytes, innehall };
  }

  /**
   * Makes a file void that was uploaded by mistake, by those who work on the side that uploaded it.
   * @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE if it is void already
   */
  async makulera(principal: Principal, caseId: string, id: string, skal: string): Promise<FilView> {
    const action = 'fil makulera';
    const { engine, store } = this;
    const { fil, oppet } = await this.atkomst.enFil(principal, caseId, id, action);
    const decision = this.far(principal, oppet.facts);
    if (!decision.allowed) return this.atkomst.vagra(principal, caseId, action, forbidden(decision));
    if (ROLES[decision.as].side !== fil.sida)
      return this.atkomst.vagra(
        principal,
        caseId,
        action,
        new Problem('FORBIDDEN', mening`Filen makuleras av den sida som laddade upp den.`),
      );
    const by = { principal: principal.id, role: decision.as, enhet: principal.units[0] ?? null };
    const cipher = this.keys.encrypt(fil.post.klientId, skal);
    const at = engine.clock.now().toISOString();
    if (!(await engine.guarded(() => store.makulera(id, by, cipher, at))))
      return this.atkomst.vagra(principal, caseId, action, notPossible(mening`Filen är redan makulerad.`));
    await logSubstitute(engine, principal, [{ caseId, decision }], action);
    const nu = await engine.guarded(() => store.look(caseId, { id }));
    if (!nu?.filer[0]) throw notFound();
    return this.view(principal, nu.filer[0]);
  }

  /** An upload takes its time: somebody who may not any more uploads nothing. @throws Problem NOT_FOUND */
  private async annu(principal: Principal, caseId: string, id: string): Promise<void> {
    const action = 'fil ladda upp';
    try {
      const { facts } = await this.atkomst.bakomGrinden(principal, caseId, action, { id });
      if (!this.far(principal, facts).allowed)
        await this.atkomst.vagra(principal, caseId, action, notFound());
    } catch (error) {
      await this.filer.kasta(id);
      throw error;
    }
  }

  /** Whoever works in the case, in the role by which she does. */
  private far(principal: Principal, facts: CaseFacts): Decision {
    const action: Action = { kind: 'act', roles: ARBETAR };
    return may(principal, action, facts);
  }

  /** @throws Problem NOT_POSSIBLE */
  private async kanTaEmot({ status }: FilerIArende, caseId: string): Promise<void> {
    if (this.config.viruskontroll === null)
      throw notPossible(
        mening`Filer kan inte laddas upp: kommunen har inte ställt in någon viruskontroll. Be den som sköter driften att ange VIRUSKONTROLL.`,
      );
    if (status !== 'active') throw notPossible(mening`Ärendet är avslutat och tar inte emot fler filer.`);
    if ((await this.engine.guarded(() => this.store.count(caseId))) >= FLEST)
      throw notPossible(mening`Ärendet har redan ${FLEST} filer, och fler tas inte emot.`);
  }

  /** The file and its upload in one commit; what was written goes away if it is not kept. */
  private async behall(skriven: Skriven, add: (client: PoolClient) => Promise<boolean>): Promise<boolean> {
    const { engine, filer } = this;
    const kept = await engine.guarded(() =>
      inTransaction(engine.store.pool, async (client) => {
        if (!(await add(client))) return false;
        await filer.registrera(skriven, client);
        return true;
      }),
    );
    // After a commit whose answer was lost nothing is thrown away: what is left over, the night's cleaning takes.
    if (!kept) await filer.kasta(skriven.rad.id);
    return kept;
  }

  private view(principal: Principal, fil: Uppladdning): FilView {
    const skal = fil.makuleradSkal && this.keys.decrypt(fil.post.klientId, fil.makuleradSkal);
    return filView(principal, fil, this.filer.huvud(fil.post), skal);
  }
}

function forbidden(decision: Extract<Decision, { allowed: false }>): Problem {
  if (!decision.visible) return notFound();
  return new Problem('FORBIDDEN', lista(decision.reasons));
}

const notPossible = (text: Text): Problem => new Problem('NOT_POSSIBLE', text, { unmet: [] });
const gallrad = (): Problem =>
  new Problem('NOT_FOUND', mening`Klientens uppgifter är gallrade, och filen kan inte läsas.`);
const keyReused = (): Problem =>
  new Problem(
    'IDEMPOTENCY_KEY_REUSED',
    mening`Nyckeln är redan använd för en annan fil. Skicka den här med en ny nyckel.`,
  );
