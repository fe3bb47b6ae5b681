/**
 * The print queue of a unit: what waits, the day's batch as one print, and what became of it. A letter is tried again
 * each time right before it is printed or posted; one that may not leave any more is stopped, and the case's worker is
 * told.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import type { Role, Text } from '../../machines/process';
import { handlaggarePa } from '../dokument/slag';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import type { Actor } from '../engine/types';
import { Filer } from '../files/filer';
import { medForsandelse, POSTHANDELSER, type MedForsandelse } from '../post/lage';
import { Posten } from '../post/posten';
import type { Hinder } from '../post/regler';
import { skrivUt, type Utskrift } from '../post/utskrift';
import { Utskriftsprovning, type Brev } from '../post/utskriftsprovning';
import { mening } from '../mening';
import { Problem } from '../problems';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { PostQuery, type Fraga } from '../store/post.query';
import { PostStore, type Omgang } from '../store/post.store';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { factsFor } from './nodoppnad';
import { antalI, brevView, omgangView } from './post-view';
import type {
  NyUtskriftsomgang,
  UtskriftskoView,
  UtskriftsomgangSkickad,
  UtskriftsomgangView,
} from './post.schemas';
import { logSubstitute } from './som-vikarie';
import { malformed } from './zod-http';

interface Stoppad {
  readonly rad: MedForsandelse;
  readonly hinder: Hinder;
}

@Injectable()
export class Utskriftsko {
  private readonly posten: Posten;
  private readonly provning: Utskriftsprovning;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(PostQuery) private readonly query: PostQuery,
    @Inject(PostStore) private readonly store: PostStore,
    @Inject(ClientKeys) keys: ClientKeys,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(Filer) filer: Filer,
  ) {
    this.posten = new Posten(engine, store, keys);
    this.provning = new Utskriftsprovning({ engine, keys, filer });
  }

  /** What waits in one of the reader's units, the oldest first. @throws Problem FORBIDDEN */
  async lista(principal: Principal, enhet: string): Promise<UtskriftskoView> {
    await this.iEnheten(principal, enhet, 'post ko');
    const rows = await this.egna(principal, { slag: 'ko', enhet }, 'post ko');
    const omgangar: UtskriftskoView['omgangar'] = [];
    for (const omgang of await this.engine.guarded(() => this.store.oppnaOmgangar(enhet))) {
      // That a batch holds a letter that she may not see is not told either.
      if ((await this.brevI(principal, omgang.id, 'post ko')) === null) continue;
      const { id, datum, av, at, sidor } = omgang;
      omgangar.push({ id, datum, av, at, sidor, antal: antalI(omgang).length });
    }
    return { enhet, vantar: rows.length, brev: rows.map(brevView), omgangar };
  }

  /**
   * Puts what waits into a batch. The same key again answers the same batch.
   * @throws Problem FORBIDDEN; NOT_POSSIBLE where nothing waits, or somebody else has just taken it
   */
  async nyOmgang(
    principal: Principal,
    key: string,
    { enhet, forsandelser }: z.infer<typeof NyUtskriftsomgang>,
  ): Promise<UtskriftsomgangView> {
    const by = await this.iEnheten(principal, enhet, 'post omgang');
    const nyckel = `${principal.id} ${key}`;
    const before = await this.engine.guarded(() => this.store.omgang({ nyckel }));
    if (before) {
      if (before.enhet !== enhet)
        throw new Problem(
          'IDEMPOTENCY_KEY_REUSED',
          mening`Samma Idempotency-Key är använd för enheten ${before.enhet}. Använd en ny.`,
        );
      return this.las(principal, before);
    }
    const waiting = await this.egna(principal, { slag: 'ko', enhet }, 'post omgang');
    const chosen = waiting.filter(({ forsandelse: { id } }) => forsandelser?.includes(id) ?? true);
    if (forsandelser && chosen.length !== new Set(forsandelser).size)
      throw inteNu(
        mening`Något av breven väntar inte i kön: det är redan i en omgång, skickat eller stoppat. Läs om kön.`,
      );
    const { brev, stoppade } = await this.provade(chosen, by);
    if (brev.length === 0)
      throw inteNu(
        stoppade.length > 0
          ? mening`Inget brev fick skickas: ${stoppade.length} stoppades, och handläggarna har fått en uppgift om varför.`
          : mening`Inget brev väntar i kön som du kan skriva ut.`,
      );
    // Those that another envelope is needed for lie together, last.
    const ordered = [...brev].sort((a, b) => Number(isFormedling(a)) - Number(isFormedling(b)));
    const ids = ordered.map(({ rad }) => rad.forsandelse.id);
    const id = await this.engine.guarded(() => this.posten.nyOmgang(enhet, ids, nyckel, by));
    return omgangView(
      await this.finns(id),
      ordered.map(({ rad }) => rad),
      stoppade.map(stoppadView),
    );
  }

  /**
   * The print itself, drawn anew and the same as before.
   * @throws Problem NOT_FOUND; NOT_POSSIBLE where a letter in it may not leave any more: the batch is then dissolved
   */
  async utskrift(principal: Principal, id: string): Promise<Utskrift> {
    const { omgang, rows, by } = await this.omgang(principal, id, 'post utskrift');
    const { brev } = await this.oforandrad(omgang, rows, by);
    return this.rita(omgang, brev);
  }

  /** It is printed. @throws Problem NOT_FOUND; NOT_POSSIBLE */
  async utskriven(principal: Principal, id: string): Promise<UtskriftsomgangView> {
    const { omgang, rows, by } = await this.omgang(principal, id, 'post utskriven');
    if (omgang.sha256 === null)
      throw inteNu(
        mening`Omgången är inte hämtad för utskrift än. Hämta den som PDF och skriv ut den först.`,
      );
    const left = rows.filter(({ forsandelse: { status } }) => status === 'i_utskriftsko');
    if (left.length > 0) {
      await this.oforandrad(omgang, rows, by);
      const ids = left.map(({ forsandelse }) => forsandelse.id);
      if (!(await this.engine.guarded(() => this.posten.utskriven(id, ids, by)))) throw andrad();
    }
    return this.las(principal, omgang);
  }

  /**
   * It is posted, or the letters that are named; the others wait in the queue again.
   * @throws Problem NOT_FOUND; VALIDATION; NOT_POSSIBLE, naming those that may not leave any more
   */
  async expedierad(
    principal: Principal,
    id: string,
    { datum, forsandelser }: z.infer<typeof UtskriftsomgangSkickad>,
  ): Promise<UtskriftsomgangView> {
    const { omgang, rows, by } = await this.omgang(principal, id, 'post expedierad');
    const { idag } = this.posten;
    if (datum < omgang.datum || datum > idag)
      throw malformed([
        { field: 'datum', message: mening`ska vara en dag från ${omgang.datum} till ${idag}` },
      ]);
    const chosen = rows.filter(({ forsandelse }) => forsandelser?.includes(forsandelse.id) ?? true);
    if (forsandelser && chosen.length !== new Set(forsandelser).size) throw andrad();
    // Asked again: what has left stays as it is.
    if (chosen.every(({ forsandelse: f }) => f.status === 'expedierad' && f.datum === datum))
      return this.las(principal, omgang);
    if (chosen.some(({ forsandelse: { status } }) => status === 'i_utskriftsko'))
      throw inteNu(mening`Omgången är inte rapporterad som utskriven. Gör det först.`);
    const { stoppade } = await this.provade(chosen, by);
    if (stoppade.length > 0)
      throw inteNu(
        mening`Breven i ärendena ${stoppade.map(({ rad }) => rad.caseId).join(', ')} får inte längre skickas. De är stoppade: ta ut dem ur högen och rapportera de andra. Handläggarna har fått en uppgift om varför.`,
      );
    const ids = new Set(chosen.map(({ forsandelse }) => forsandelse.id));
    const kvar = rows
      .filter(({ forsandelse: { id: one } }) => !ids.has(one))
      .map(({ forsandelse }) => forsandelse.id);
    await this.engine.guarded(() => this.posten.skickade(id, [...ids], kvar, datum, by));
    return this.las(principal, omgang);
  }

  private async las(principal: Principal, { id }: Omgang): Promise<UtskriftsomgangView> {
    const rows = await this.egna(principal, { slag: 'omgang', omgang: id }, 'post omgang');
    return omgangView(await this.finns(id), rows);
  }

  private async finns(id: string): Promise<Omgang> {
    const omgang = await this.engine.guarded(() => this.store.omgang({ id }));
    if (!omgang) throw saknas();
    return omgang;
  }

  /** A batch of one's unit with its letters. Who may not see all of them gets none. @throws Problem NOT_FOUND */
  private async omgang(principal: Principal, id: string, action: string) {
    const omgang = isId(id) ? await this.engine.guarded(() => this.store.omgang({ id })) : null;
    const by = omgang && this.roll(principal, omgang.enhet);
    if (!omgang || !by) return this.nej(principal, action, saknas());
    const rows = await this.brevI(principal, id, action);
    if (!rows) return this.nej(principal, action, saknas());
    return { omgang, rows: inOrder(omgang, rows), by };
  }

  /** The letters of a batch; null where she may not see every one of them. */
  private async brevI(
    principal: Principal,
    id: string,
    action: string,
  ): Promise<readonly MedForsandelse[] | null> {
    const rows = await this.egna(principal, { slag: 'omgang', omgang: id }, action);
    const seen = new Set(rows.map(({ forsandelse }) => forsandelse.id));
    const held = await this.engine.guarded(() => this.store.iOmgang(id));
    return held.length > 0 && held.every((one) => seen.has(one)) ? rows : null;
  }

  /**
   * The letters of a batch that is still as it was drawn. Where it is not, those that are left wait in the queue again.
   * @throws Problem NOT_POSSIBLE
   */
  private async oforandrad(
    omgang: Omgang,
    rows: readonly MedForsandelse[],
    by: Actor,
  ): Promise<{ brev: readonly Brev[] }> {
    const ready = rows.every(
      ({ forsandelse: { status } }) => status === 'i_utskriftsko' || status === 'utskriven',
    );
    if (!ready) throw inteNu(mening`Omgången är skickad. Läs varje dokument i sitt ärende i stället.`);
    const { brev, stoppade } = await this.provade(rows, by);
    if (stoppade.length === 0 && rows.length === antalI(omgang).length) return { brev };
    const kvar = brev.map(({ rad }) => rad.forsandelse.id);
    await this.engine.guarded(() => this.posten.tillbaka(omgang.id, kvar, by));
    throw inteNu(
      mening`Ett brev i omgången får inte längre skickas och är stoppat. De andra väntar i kön igen: gör en ny omgång och kasta den gamla utskriften.`,
    );
  }

  /** Tries each letter as it is now, and stops those that may not leave. */
  private async provade(
    rows: readonly MedForsandelse[],
    by: Actor,
  ): Promise<{ brev: readonly Brev[]; stoppade: readonly Stoppad[] }> {
    const brev: Brev[] = [];
    const stoppade: Stoppad[] = [];
    for (const rad of rows) {
      const tried = await this.provning.prova(rad);
      if ('pdf' in tried) brev.push(tried);
      else stoppade.push({ rad, hinder: tried.hinder });
    }
    if (stoppade.length > 0)
      await this.engine.guarded(() =>
        this.posten.stoppa(
          stoppade.map(({ rad, hinder }) => ({ id: rad.forsandelse.id, hinder })),
          by,
        ),
      );
    return { brev, stoppade };
  }

  private async rita(omgang: Omgang, brev: readonly Brev[]): Promise<Utskrift> {
    const enhet = this.organisation.enheter.find(({ id }) => id === omgang.enhet)?.name ?? omgang.enhet;
    const made = await skrivUt(
      {
        omgang: omgang.id,
        enhet,
        datum: omgang.datum,
        brev: brev.map(({ omslag }, n) => ({ nr: n + 1, ...omslag })),
      },
      brev.map(({ pdf }) => pdf),
    );
    await this.engine.guarded(() => this.store.utskrift(omgang.id, made.sha256, made.sidor));
    return made;
  }

  /** What is asked for, of the letters that the asker handles. */
  private async egna(principal: Principal, fraga: Fraga, action: string): Promise<readonly MedForsandelse[]> {
    const rows = await this.engine.guarded(() =>
      this.query.sedda(readerOf(principal), fraga, action, POSTHANDELSER),
    );
    const own: MedForsandelse[] = [];
    for (const rad of rows.filter(medForsandelse)) {
      const stored: CaseFacts = {
        ...rad,
        handlaggare: JSON.parse(rad.handlaggare) as CaseFacts['handlaggare'],
      };
      const facts = await this.engine.guarded(() =>
        factsFor(this.nodoppningar, principal, rad.caseId, stored),
      );
      const decision = may(principal, { kind: 'act', roles: handlaggarePa(rad.forsandelse.sida) }, facts);
      if (!decision.allowed) continue;
      await logSubstitute(this.engine, principal, [{ caseId: rad.caseId, decision }], action);
      own.push(rad);
    }
    return own;
  }

  private async iEnheten(
    principal: Principal,
    enhet: string,
    action: string,
  ): Promise<Actor & { readonly role: Role }> {
    const by = this.roll(principal, enhet);
    if (by) return by;
    return this.nej(
      principal,
      action,
      new Problem(
        'FORBIDDEN',
        mening`Utskriftskön i ${enhet} är för dem som handlägger i den enheten. Ange din egen enhet.`,
      ),
    );
  }

  /** The role in which somebody handles letters in a unit: of her own, or as a substitute. */
  private roll(
    { id, roles, units, vikariat = [] }: Principal,
    enhet: string,
  ): (Actor & { readonly role: Role }) | null {
    const unit = this.organisation.enheter.find((one) => one.id === enhet);
    if (!unit) return null;
    const handlers = handlaggarePa(unit.side);
    const own = units.includes(enhet) ? roles.find((role) => handlers.includes(role)) : undefined;
    const role = own ?? vikariat.find((one) => one.enhet === enhet && handlers.includes(one.roll))?.roll;
    return role === undefined ? null : { id, role };
  }

  private async nej(principal: Principal, action: string, refusal: Problem): Promise<never> {
    await this.engine.guarded(() =>
      this.engine.store.logAccess(null, accessRow(principal, action, refusal.code)),
    );
    throw refusal;
  }
}

const isFormedling = ({ rad }: Brev): boolean => rad.forsandelse.kanal === 'formedling';
const inOrder = (omgang: Omgang, rows: readonly MedForsandelse[]): readonly MedForsandelse[] => {
  const order = antalI(omgang);
  return [...rows].sort((a, b) => order.indexOf(a.forsandelse.id) - order.indexOf(b.forsandelse.id));
};
const stoppadView = ({ rad, hinder }: Stoppad) => ({
  id: rad.forsandelse.id,
  caseId: rad.caseId,
  kod: hinder,
});

const inteNu = (why: Text): Problem => new Problem('NOT_POSSIBLE', why, { unmet: [] });
const andrad = (): Problem =>
  inteNu(mening`Omgången har ändrats sedan du läste den. Läs om kön och försök igen.`);
const saknas = (): Problem =>
  new Problem('NOT_FOUND', mening`Utskriftsomgången finns inte, eller så har du inte tillgång till den.`);
