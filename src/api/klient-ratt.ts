/** What somebody may do with a client: act in one of her cases in one of some roles. Every no has its row in the log. */
import type { Role, Text } from '../../machines/process';
import { sideOf } from '../access/disclosure';
import { may, type CaseFacts, type Decision } from '../access/policy';
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

/** Who may, in one of the client's cases. */
export interface KlientRoller {
  readonly roles: readonly Role[];
  /** Only on the side that decides. */
  readonly baraSf?: boolean;
}

export interface KlientFraga extends KlientRoller {
  readonly action: string;
  /** Why not, Swedish. */
  readonly nej: Text;
}

/** Whether the principal may by this case of the client's, and as what; null where she may not. Pure. */
export function rattI(
  principal: Principal,
  facts: CaseFacts,
  { roles, baraSf = false }: KlientRoller,
): Extract<Decision, { readonly allowed: true }> | null {
  const decision = may(principal, { kind: 'act', roles }, facts);
  if (!decision.allowed) return null;
  return baraSf && sideOf(principal, decision.as, facts) !== 'sf' ? null : decision;
}

/** Whose proposals somebody does not approve: her own, and those of the one in whose place she would do it. */
export const inteAvgor = (principal: Principal, ersatter: string | null): readonly string[] =>
  ersatter === null ? [principal.id] : [principal.id, ersatter];

/**
 * The client as one of the principal's own, if she may.
 * @throws Problem NOT_FOUND for a client none of whose cases she may see; FORBIDDEN
 */
export async function klientRatt(
  engine: Engine,
  query: OversiktQuery,
  principal: Principal,
  klientId: string,
  { action, nej, ...roller }: KlientFraga,
): Promise<KlientRatt> {
  const rows = isId(klientId)
    ? await engine.guarded(() => query.ofKlient(readerOf(principal), klientId, []))
    : [];
  const caseId = rows[0]?.stored.id ?? klientId.slice(0, 200);
  const klient = rows[0]?.klient;
  for (const { stored } of klient ? rows : []) {
    const { index } = engine.cached(stored.id, stored.revision) ?? engine.keep(stored);
    const facts: CaseFacts = { ...index, id: stored.id, skyddad: index.skyddad || klient?.skyddad === true };
    const decision = rattI(principal, facts, roller);
    if (!klient || !decision) continue;
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
