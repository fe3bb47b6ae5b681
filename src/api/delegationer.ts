/** The nämnders' delegationsordning as rows: entered and taken back by the administrator, read by all of the staff. */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { localDate } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { ROLES, type Text } from '../../machines/process';
import { decisionsOf, type Delegation } from '../access/delegation';
import type { Organisation } from '../access/organisation';
import { SETTINGS_ROLES } from '../access/policy';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem, type FieldFault } from '../problems';
import { BehorigheterStore, type DelegationRow } from '../store/behorigheter.store';
import type { DelegationView, NyDelegation, ValbartView } from './behorigheter.schemas';
import { isId } from './case-id';
import { Tilldelat } from './tilldelat';
import { staffRow } from './vikariat';
import { malformed } from './zod-http';

const DECISIONS = decisionsOf(PROCESSES);
const definitionsOf = (type: string) =>
  PROCESSES.flatMap(({ events }) => (events[type] ? [events[type]] : []));

@Injectable()
export class Delegationer {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(BehorigheterStore) private readonly store: BehorigheterStore,
    @Inject(Tilldelat) private readonly tilldelat: Tilldelat,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async list(principal: Principal): Promise<readonly DelegationView[]> {
    const access = staffRow(principal, 'delegation lista', 'ok');
    const rows = await this.engine.guarded(() => this.store.delegationer(access));
    return rows.map((row) => viewOf(row, this.today));
  }

  /** What a delegation can be made of: the nämnder, and the decisions of the routines. */
  valbart(): ValbartView {
    const { namnder, enheter } = this.organisation;
    return {
      namnder: namnder.map(({ id, name }) => ({
        id,
        namn: name,
        enheter: enheter.filter(({ namnd }) => namnd === id).map((one) => one.id),
      })),
      beslut: DECISIONS.map((handelse) => {
        const definitions = definitionsOf(handelse);
        return {
          handelse,
          text: definitions[0]?.label ?? { sv: handelse, en: handelse },
          roller: [...new Set(definitions.flatMap(({ roles }) => roles))],
          tal: [
            ...new Set(
              definitions.flatMap(({ schema: { shape } }) =>
                Object.keys(shape).filter((name) => isNumber(shape[name])),
              ),
            ),
          ],
        };
      }),
    };
  }

  /**
   * Enters a delegation. From the nämnd's first on, its units decide only by delegation.
   * @throws Problem FORBIDDEN; VALIDATION with every fault
   */
  async add(principal: Principal, body: z.infer<typeof NyDelegation>): Promise<DelegationView> {
    const { enhet = null, roll = null, anvandare = null, grans = null, till = null, ...rest } = body;
    const fresh = { ...rest, enhet, roll, anvandare, grans, till, id: randomUUID() };
    await this.logged(principal, 'delegation', async () => {
      requireAdministrator(principal);
      if (anvandare === principal.id)
        throw new Problem(
          'FORBIDDEN',
          mening`Ingen lägger in en delegation till sig själv. Be en annan administratör.`,
        );
      const faults = this.faultsOf(fresh);
      if (faults.length > 0) throw malformed(faults);
      const access = staffRow(principal, 'delegation', 'ok', `${fresh.id} ${fresh.namnd} ${fresh.punkt}`);
      await this.engine.guarded(() => this.store.addDelegation(fresh, principal.id, access));
    });
    return this.find(principal, fresh.id);
  }

  /**
   * Takes one back from today on. What was decided by it stands.
   * @throws Problem FORBIDDEN; NOT_FOUND; NOT_POSSIBLE if it was taken back already
   */
  async recall(principal: Principal, id: string): Promise<DelegationView> {
    await this.logged(principal, 'delegation aterkalla', async () => {
      requireAdministrator(principal);
      const rows = await this.engine.guarded(() => this.store.lent(this.today));
      if (!isId(id) || !rows.delegationer.some((row) => row.id === id))
        throw new Problem('NOT_FOUND', mening`Delegationen finns inte.`);
      const access = staffRow(principal, 'delegation aterkalla', 'ok', id);
      const done = await this.engine.guarded(() =>
        this.store.recallDelegation(id, this.today, principal.id, access),
      );
      if (!done) throw new Problem('NOT_POSSIBLE', mening`Delegationen är redan återkallad.`, { unmet: [] });
    });
    return this.find(principal, id);
  }

  private async find(principal: Principal, id: string): Promise<DelegationView> {
    await this.tilldelat.changed();
    const found = (await this.list(principal)).find((row) => row.id === id);
    if (!found) throw new Error('A delegation was written and is not there');
    return found;
  }

  private faultsOf(fresh: Omit<Delegation, 'aterkallad'>): readonly FieldFault[] {
    const { namnd, enhet, roll, anvandare, handelser, grans, fran, till } = fresh;
    const units = this.organisation.enheter.filter((unit) => unit.namnd === namnd).map(({ id }) => id);
    const faults: FieldFault[] = [];
    const say = (field: string, message: Text) => faults.push({ field, message });
    if (!this.organisation.namnder.some(({ id }) => id === namnd))
      say('namnd', mening`finns inte i organisationen`);
    if (enhet !== null && !units.includes(enhet)) say('enhet', mening`hör inte till nämnden`);
    if ((roll === null) === (anvandare === null)) say('roll', mening`eller anvandare ska anges, inte båda`);
    if (till !== null && till < fran) say('till', mening`ska vara fran eller senare`);
    for (const [n, type] of handelser.entries()) {
      const definitions = definitionsOf(type);
      if (!DECISIONS.includes(type)) say(`handelser.${n}`, mening`ska vara något av ${DECISIONS.join(', ')}`);
      else if (roll !== null && !definitions.some(({ roles }) => roles.includes(roll)))
        say(
          'roll',
          mening`${ROLES[roll]} får inte fatta beslutet ${type} enligt rutinen, och en delegation utvidgar den inte`,
        );
      else if (grans && !definitions.some(({ schema }) => isNumber(schema.shape[grans.falt])))
        say('grans.falt', mening`är inget tal i beslutet ${type}`);
    }
    return faults;
  }

  private get today(): string {
    return localDate(this.engine.clock.now().toISOString());
  }

  private async logged(principal: Principal, action: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Problem && error.status < 500) {
        const row = staffRow(principal, action, error.code);
        await this.engine.guarded(() => this.store.log(null, row));
      }
      throw error;
    }
  }
}

function requireAdministrator({ roles, kind }: Principal): void {
  if (kind !== 'system' && roles.some((role) => SETTINGS_ROLES.some((allowed) => allowed === role))) return;
  throw new Problem(
    'FORBIDDEN',
    mening`Bara administratören lägger in och återkallar delegationer, efter nämndens beslut.`,
  );
}

/** Whether a field of a decision is a number, asked for or not. */
function isNumber(field: unknown): boolean {
  const inner = field instanceof z.ZodOptional || field instanceof z.ZodNullable ? field.unwrap() : field;
  return inner instanceof z.ZodNumber;
}

const viewOf = (row: DelegationRow, today: string): DelegationView => ({
  ...row,
  galler:
    row.fran <= today &&
    (row.till === null || today <= row.till) &&
    (row.aterkallad === null || today < row.aterkallad),
});
