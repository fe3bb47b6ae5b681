/** The units whose work somebody divides, and those who work there (users-ask 13). */
import { Inject, Injectable } from '@nestjs/common';
import { ROLES, type Role } from '../../machines/process';
import { kollegor } from '../access/handlaggarbyte';
import type { Enhet, Organisation } from '../access/organisation';
import { RELEASE_ROLES } from '../access/policy';
import type { Principal } from '../access/principal';
import { ledUnits } from '../access/units';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import { staffRow } from './vikariat';

@Injectable()
export class OmfordelningLed {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** The units whose work somebody divides. */
  ledda(principal: Principal): readonly string[] {
    return ledUnits(this.organisation, principal, (role) => RELEASE_ROLES.some((one) => one === role));
  }

  /** Those who are active in a unit, a row for each role that they have there. */
  iEnheten(unit: Enhet): readonly { readonly id: string; readonly roll: Role }[] {
    return [...rollerPa(unit), 'enhetschef' as const].flatMap((roll) =>
      kollegor(this.organisation, unit.id, roll).map(({ id }) => ({ id, roll })),
    );
  }

  /** The unit, for one who leads it. @throws Problem FORBIDDEN, with its row in the access log */
  async krav(principal: Principal, enhet: string, action: string): Promise<Enhet> {
    const unit = this.organisation.enheter.find(({ id }) => id === enhet);
    if (unit && this.ledda(principal).includes(enhet)) return unit;
    await this.engine.guarded(() =>
      this.engine.store.logAccess(null, staffRow(principal, action, 'FORBIDDEN')),
    );
    throw new Problem(
      'FORBIDDEN',
      mening`Arbete fördelas av den som leder enheten: 1:e socialsekreteraren, samordnaren eller enhetschefen.`,
    );
  }
}

/** The roles of a unit's side. */
export const rollerPa = ({ side }: Enhet): readonly Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].side === side);
