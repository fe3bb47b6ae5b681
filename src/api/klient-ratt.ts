/** What somebody may do with a client: act in one of her cases in one of some roles. Every no has its row in the log. */
import type { Role, Text } from '../../machines/process';
import { sideOf } from '../access/disclosure';
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import { mening } from '../mening';
import { Problem } from '../problems';
import type { Engine } from '../engine/engine';
import type { OversiktQuery } from '../store/oversikt.query';
import type { SealedKlient } from '../store/visible.query';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';

/** In which case and role the principal may. */
export interface KlientRatt {
  readonly klient: SealedKlient;
  readonly caseId: string;
  readonly roll: Role;
  /** The one she stands in for, if it rests on that. */
  readonly ersatter: string | null;
}

export interface KlientFraga {
  readonly action: string;
  readonly roles: readonly Role[];
  /** Only on the side that decides. */
  readonly baraSf?: boolean;
  /** Why not, Swedish. */
  readonly nej: Text;
}

/**
 * The client as one of the principal's own, if she may.
 * @throws Problem NOT_FOUND for a client none of whose cases she may see; FORBIDDEN
 */
export async function klientRatt(
  engine: Engine,
  query: OversiktQuery,
  principal: Principal,
  klientId: string,
  { action, roles, baraSf = false, nej }: KlientFraga,
): Promise<KlientRatt> {
  const rows = isId(klientId)
    ? await engine.guarded(() => query.ofKlient(readerOf(principal), klientId, []))
    : [];
  const caseId = rows[0]?.stored.id ?? klientId.slice(0, 200);
  const klient = rows[0]?.klient;
  for (const { stored } of klient ? rows : []) {
    const { index } = engine.cached(stored.id, stored.revision) ?? engine.keep(stored);
    const facts: CaseFacts = { ...index, id: stored.id, skyddad: index.skyddad || klient?.skyddad === true };
    const decision = may(principal, { kind: 'act', roles }, facts);
    if (!klient || !decision.allowed) continue;
    if (baraSf && sideOf(principal, decision.as, facts) !== 'sf') continue;
    return { klient, caseId: stored.id, roll: decision.as, ersatter: decision.vikariat?.ersatter ?? null };
  }
  const refusal = klient
    ? new Problem('FORBIDDEN', nej)
    : new Problem(
        'NOT_FOUND',
        mening`Klienten finns inte, eller så har du inte tillgång till något av ärendena.`,
      );
  await refused(engine, principal, caseId, action, refusal);
  throw refusal;
}

/** Writes the row of a no. */
export async function refused(
  engine: Engine,
  principal: Principal,
  caseId: string,
  action: string,
  refusal: Problem,
): Promise<void> {
  const row = accessRow(principal, action, refusal.code);
  await engine.guarded(() => engine.store.logAccess(caseId, row));
}
