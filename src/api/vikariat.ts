/** Appointing and ending substitutes, as one who leads a unit (users-ask 14). */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PROCESSES } from '../../machines/registry';
import { ROLES } from '../../machines/process';
import type { Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { ledUnits } from '../access/units';
import { APPOINTS, fitsSide, fourEyesRoles, inForce, objections, type Vikariat } from '../access/vikariat';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import type { AccessRow } from '../engine/types';
import { mening } from '../mening';
import { Problem } from '../problems';
import { BehorigheterStore, type VikariatRow } from '../store/behorigheter.store';
import { VisibleQuery } from '../store/visible.query';
import type { NyttVikariat, VikariatView } from './behorigheter.schemas';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { Tilldelat, todayIs } from './tilldelat';
import { malformed } from './zod-http';

const PAIRS = fourEyesRoles(
  (process, type) => PROCESSES.find(({ id }) => id === process)?.events[type]?.roles ?? [],
);

@Injectable()
export class VikariatTjanst {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(BehorigheterStore) private readonly store: BehorigheterStore,
    @Inject(VisibleQuery) private readonly visible: VisibleQuery,
    @Inject(Tilldelat) private readonly tilldelat: Tilldelat,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** One's own, on either side of them, and those of the units that one leads. */
  async list(principal: Principal): Promise<readonly VikariatView[]> {
    const access = staffRow(principal, 'vikariat lista', 'ok');
    const rows = await this.engine.guarded(() =>
      this.store.vikariat(principal.id, this.led(principal), access),
    );
    return rows.map((row) => viewOf(row, principal));
  }

  /**
   * Appoints a substitute.
   * @throws Problem FORBIDDEN for who does not lead the unit, or appoints herself; VALIDATION with every reason
   */
  async appoint(principal: Principal, body: z.infer<typeof NyttVikariat>): Promise<VikariatView> {
    const fresh: Vikariat = { ...body, id: randomUUID(), arenden: body.arenden ?? null };
    const vad = `${fresh.id} ${fresh.roll} ${fresh.enhet}`;
    await this.logged(principal, 'vikariat', async () => {
      this.requireLeader(principal, fresh);
      if (fresh.vikarie === principal.id)
        throw new Problem(
          'FORBIDDEN',
          mening`Ingen utser sig själv till vikarie. Be enhetschefen eller en kollega som leder enheten.`,
        );
      await this.requireVisible(principal, fresh.arenden ?? []);
      const access = staffRow(principal, 'vikariat', 'ok', vad);
      await this.engine.guarded(() =>
        this.store.addVikariat(fresh, principal.id, access, (others) => {
          const found = objections(fresh, others, PAIRS, todayIs());
          if (found.length > 0) throw malformed(found);
        }),
      );
    });
    await this.tilldelat.changed();
    return this.find(principal, fresh.id);
  }

  /**
   * Ends one at once: who leads the unit, the substitute, or the one who is back.
   * @throws Problem NOT_FOUND, also for one that is not hers; NOT_POSSIBLE if it has ended
   */
  async end(principal: Principal, id: string): Promise<VikariatView> {
    await this.logged(principal, 'vikariat avslut', async () => {
      const row = isId(id) ? await this.engine.guarded(() => this.store.findVikariat(id)) : null;
      if (!row || !this.concerns(row, principal))
        throw new Problem('NOT_FOUND', mening`Vikariatet finns inte, eller så är det inte ditt att avsluta.`);
      const access = staffRow(principal, 'vikariat avslut', 'ok', id);
      if (!(await this.engine.guarded(() => this.store.endVikariat(id, principal.id, access))))
        throw new Problem('NOT_POSSIBLE', mening`Vikariatet är redan avslutat.`, { unmet: [] });
    });
    await this.tilldelat.changed();
    return this.find(principal, id);
  }

  private async find(principal: Principal, id: string): Promise<VikariatView> {
    const row = await this.engine.guarded(() => this.store.findVikariat(id));
    if (!row) throw new Error('A substitution was written and is not there');
    return viewOf(row, principal);
  }

  /** The units whose substitutes somebody appoints. */
  private led(principal: Principal): readonly string[] {
    return ledUnits(this.organisation, principal, (role) => APPOINTS[role] !== undefined);
  }

  private concerns(row: Vikariat, principal: Principal): boolean {
    return (
      row.vikarie === principal.id || row.ersatter === principal.id || this.led(principal).includes(row.enhet)
    );
  }

  /** The unit's own leader, in a role that she appoints for and that the unit's side has. */
  private requireLeader({ kind, roles, units }: Principal, { roll, enhet }: Vikariat): void {
    const unit = this.organisation.enheter.find(({ id }) => id === enhet);
    const leads =
      unit !== undefined &&
      kind !== 'system' &&
      units.includes(enhet) &&
      roles.some((role) => fitsSide(role, unit.side) && APPOINTS[role]?.includes(roll));
    if (!leads)
      throw new Problem(
        'FORBIDDEN',
        mening`Vikarier utses av den som leder enheten: enhetschefen, och för sin egen sida 1:e socialsekreteraren och samordnaren.`,
      );
    if (!fitsSide(roll, unit.side))
      throw malformed([{ field: 'roll', message: mening`${ROLES[roll]} finns inte i den enheten` }]);
  }

  /** Only cases that the leader sees can be named; one that is not there is answered alike. */
  private async requireVisible(principal: Principal, caseIds: readonly string[]): Promise<void> {
    const sees = async (id: string): Promise<boolean> =>
      isId(id) && (await this.engine.guarded(() => this.visible.gate(readerOf(principal), id, 'vikariat')));
    const seen = await Promise.all(caseIds.map(sees));
    const message = mening`finns inte, eller så har du inte tillgång till det`;
    const faults = caseIds.flatMap((_, n) => (seen[n] ? [] : [{ field: `arenden.${n}`, message }]));
    if (faults.length > 0) throw malformed(faults);
  }

  /** A refusal leaves its row too. */
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

/** Who concerns staff and not a client has that purpose in the log. */
export const staffRow = (
  principal: Principal,
  action: string,
  outcome: string,
  vad: string | null = null,
): AccessRow => ({ ...accessRow(principal, action, outcome), andamal: 'administration', vad });

/** The cases that it names are for those it concerns by name: a manager need not see a protected one. */
function viewOf({ arenden, ...row }: VikariatRow, { id }: Principal): VikariatView {
  const named = row.vikarie === id || row.ersatter === id || row.skapatAv === id;
  return {
    ...row,
    roll: row.roll as VikariatView['roll'],
    arenden: named ? arenden : null,
    antalArenden: arenden?.length ?? null,
    galler: row.avslutat === null && inForce(row, todayIs()),
  };
}
