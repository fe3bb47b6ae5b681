/** The way to a case's files: through the case's own gate, with a row in the access log for every no. */
import { Inject, Injectable } from '@nestjs/common';
import { sideOf } from '../access/disclosure';
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy, type Sidovy } from '../access/sidovy';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { notFound, Problem } from '../problems';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { UppladdningarStore, type FilerIArende, type Uppladdning } from '../store/uppladdningar.store';
import { VisibleQuery } from '../store/visible.query';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { factsFor } from './nodoppnad';
import { logSubstitute } from './som-vikarie';

/** A case that the principal may see, and as what. */
export interface Oppet {
  readonly arende: FilerIArende;
  readonly facts: CaseFacts;
  readonly sida: Sidovy;
}

@Injectable()
export class Filatkomst {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(VisibleQuery) private readonly query: VisibleQuery,
    @Inject(UppladdningarStore) private readonly store: UppladdningarStore,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
  ) {}

  /** A file that the principal's side has uploaded. @throws Problem NOT_FOUND, with its row in the log */
  async enFil(
    principal: Principal,
    caseId: string,
    id: string,
    action: string,
  ): Promise<{ fil: Uppladdning; oppet: Oppet }> {
    const oppet = await this.bakomGrinden(principal, caseId, action, { id: isId(id) ? id : '' });
    const [fil] = oppet.arende.filer;
    if (!fil || !oppet.sida.ar(fil.sida)) return this.vagra(principal, caseId, action, filSaknas());
    return { fil, oppet };
  }

  /** A case that may be seen; a no is logged by the gate, and looks as if there were none. */
  async bakomGrinden(
    principal: Principal,
    caseId: string,
    action: string,
    sok: Parameters<UppladdningarStore['look']>[1],
  ): Promise<Oppet> {
    const { engine } = this;
    const synligt =
      isId(caseId) && (await engine.guarded(() => this.query.gate(readerOf(principal), caseId, action)));
    const found = synligt ? await engine.guarded(() => this.store.look(caseId, sok)) : null;
    const oppet = await this.oppna(principal, caseId, found, null);
    if (!oppet) throw notFound();
    return oppet;
  }

  /**
   * A case that was found, as the principal's side knows it; null where she may not read it.
   * @param action what is logged for a substitute; null where that is done later
   */
  async oppna(
    principal: Principal,
    caseId: string,
    found: FilerIArende | null,
    action: string | null,
  ): Promise<Oppet | null> {
    if (!found) return null;
    const stored: CaseFacts = {
      ...found,
      handlaggare: JSON.parse(found.handlaggare) as CaseFacts['handlaggare'],
    };
    const facts = await this.engine.guarded(() => factsFor(this.nodoppningar, principal, caseId, stored));
    const decision = may(principal, { kind: 'read' }, facts);
    if (!decision.allowed) return null;
    if (action !== null) await logSubstitute(this.engine, principal, [{ caseId, decision }], action);
    const { kcEnhet, utlamnanden } = found;
    const { definition: process } = this.engine.processOf(found);
    const sida = sidovy({ process, side: sideOf(principal, decision.as, facts), kcEnhet, utlamnanden });
    return { arende: found, facts, sida };
  }

  /** Refuses, once the refusal has its row. */
  async vagra(principal: Principal, caseId: string, action: string, problem: Problem): Promise<never> {
    await this.logga(principal, caseId, action, problem.code);
    throw problem;
  }

  /** What is refused on the way has its row too. */
  async loggadVagran<T>(
    principal: Principal,
    caseId: string,
    action: string,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return this.vagra(principal, caseId, action, error);
      throw error;
    }
  }

  /** @param vad which file */
  async logga(
    principal: Principal,
    caseId: string,
    action: string,
    outcome: string,
    vad?: string,
  ): Promise<void> {
    const row = { ...accessRow(principal, action, outcome), ...(vad === undefined ? {} : { vad }) };
    await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
  }
}

const filSaknas = (): Problem =>
  new Problem(
    'NOT_FOUND',
    mening`Filen finns inte i ärendet, eller så har du inte tillgång till den. Läs om listan.`,
  );
