/**
 * What a principal has beside what the token says: whom she stands in for, in which cases she is named as a provider,
 * which units lie under hers, and what a system has been granted. Asked at every request and read from memory: a
 * process looks again as it does for settings. Ending a substitution shuts the cases at once all the same, since
 * every statement that reads one asks the rows themselves.
 */
import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '../../machines/calendar';
import type { EventDefinition } from '../../machines/process';
import { isDecision, type Beslutsfraga, type Delegation } from '../access/delegation';
import { PROVIDER_MAY, systemRoles } from '../access/least';
import type { Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { unitsBeneath } from '../access/units';
import { inForce, type Vikariat } from '../access/vikariat';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import { BehorigheterStore, type Lent } from '../store/behorigheter.store';

/** Age of the last look at which it looks again beside its own work, and at which it waits for the look. */
const LOOK_AGAIN_MS = 2_000;
const WAIT_MS = 10_000;

interface Known {
  readonly vikariat: ReadonlyMap<string, readonly Vikariat[]>;
  readonly uppdrag: ReadonlyMap<string, readonly Lent['uppdrag'][number][]>;
  readonly delegationer: ReadonlyMap<string, readonly Delegation[]>;
}
const NOTHING: Known = { vikariat: new Map(), uppdrag: new Map(), delegationer: new Map() };

@Injectable()
export class Tilldelat {
  private known = NOTHING;
  private looked = -Infinity;
  private looking: Promise<void> | null = null;
  private readonly namndOf: ReadonlyMap<string, string>;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(BehorigheterStore) private readonly store: BehorigheterStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {
    this.namndOf = new Map(organisation.enheter.map(({ id, namnd }) => [id, namnd]));
  }

  /**
   * The principal with all that it has today.
   * @param operation the operation that is asked for, by its id in openapi.json
   * @throws Problem FORBIDDEN for an operation that a system or an external provider may not do at all; UNAVAILABLE
   */
  async complete(token: Principal, operation: string | null): Promise<Principal> {
    await this.fresh();
    if (token.kind === 'system') return this.system(token, operation);
    const only = token.roles.length > 0 && token.roles.every((role) => role === 'utforare');
    if (only && !PROVIDER_MAY.some((id) => id === operation))
      throw new Problem('FORBIDDEN', mening`En extern utförare läser bara de ärenden där hen är namngiven.`);
    const today = todayIs();
    const vikariat = (this.known.vikariat.get(token.id) ?? []).filter((one) => inForce(one, today));
    const uppdrag = (this.known.uppdrag.get(token.id) ?? []).filter((one) => inForce(one, today));
    const units = unitsBeneath(this.organisation, token);
    if (vikariat.length === 0 && uppdrag.length === 0 && units === token.units) return token;
    return { ...token, units, vikariat, uppdrag: uppdrag.map(({ caseId }) => caseId) };
  }

  /**
   * The question to the delegationsordning that an event raises; null if it is no decision.
   * @param unit the deciding unit
   */
  beslut(
    type: string,
    event: EventDefinition,
    unit: string | null,
    uppgifter?: Readonly<Record<string, unknown>>,
  ): Beslutsfraga | null {
    if (!isDecision(type, event)) return null;
    const namnd = unit === null ? undefined : this.namndOf.get(unit);
    return {
      typ: type,
      enhet: unit,
      idag: localDate(this.engine.clock.now().toISOString()),
      ...(uppgifter && { uppgifter }),
      delegationer: (namnd !== undefined && this.known.delegationer.get(namnd)) || null,
    };
  }

  /** Looks anew, after this process has changed something: a look under way may have been too early. */
  async changed(): Promise<void> {
    await this.looking?.catch(() => undefined);
    await this.engine.guarded(() => this.look());
  }

  private system(token: Principal, operation: string | null): Principal {
    const granted = this.organisation.system.find(({ id }) => id === token.id);
    if (!granted || operation === null || !granted.operationer.includes(operation))
      throw new Problem('FORBIDDEN', mening`Systemet har inte fått rätt till den här operationen.`);
    return { ...token, roles: systemRoles(token.roles), systemHandelser: granted.handelser };
  }

  private async fresh(): Promise<void> {
    const age = performance.now() - this.looked;
    if (age < LOOK_AGAIN_MS) return;
    const looking = this.look();
    if (age >= WAIT_MS) await this.engine.guarded(() => looking);
    // The next request tries again, and waits for the answer once that is needed.
    else looking.catch(() => undefined);
  }

  private look(): Promise<void> {
    this.looking ??= this.read().finally(() => (this.looking = null));
    return this.looking;
  }

  private async read(): Promise<void> {
    const started = performance.now();
    const { vikariat, uppdrag, delegationer } = await this.store.lent(todayIs());
    this.known = {
      vikariat: groupBy(vikariat, ({ vikarie }) => vikarie),
      uppdrag: groupBy(uppdrag, ({ utforare }) => utforare),
      delegationer: groupBy(delegationer, ({ namnd }) => namnd),
    };
    this.looked = started;
  }
}

function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** The local date by the wall clock, as in the statements: what is lent ends also while the domain clock stands. */
export const todayIs = (): string => localDate(new Date().toISOString());
