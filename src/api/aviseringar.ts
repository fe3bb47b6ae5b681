/** What each chooses to be told of and when; what may not be turned off is refused with why. */
import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../access/principal';
import { regelFor, SATT, SISTA_STEGET, SLAGEN } from '../aviseringar/slag';
import { otillatna, valAv, type Aviseringsval } from '../aviseringar/val';
import { Engine } from '../engine/engine';
import { mening, lista } from '../mening';
import { Problem } from '../problems';
import { AviseringarStore } from '../store/aviseringar.store';
import type { AviseringarView } from './aviseringar.schemas';
import { accessRow } from './cases';
import { LATEST } from './processes';

@Injectable()
export class Aviseringar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(AviseringarStore) private readonly store: AviseringarStore,
  ) {}

  async las(principal: Principal): Promise<AviseringarView> {
    return this.view(principal, valAv(await this.engine.guarded(() => this.store.las(principal.id))));
  }

  /** @throws Problem NOT_POSSIBLE naming each kind for which that may not be chosen, and why */
  async valj(principal: Principal, val: Aviseringsval): Promise<AviseringarView> {
    const otillatet = otillatna(val);
    if (otillatet.length > 0) throw ejVal(val, otillatet);
    const access = accessRow(principal, 'aviseringar val', 'ok');
    await this.engine.guarded(() => this.store.valj(principal.id, val, access));
    return this.view(principal, val);
  }

  private async view(principal: Principal, val: Aviseringsval): Promise<AviseringarView> {
    const deadlines = [...LATEST.values()].flatMap((process) => Object.entries(process.deadlines));
    await this.engine.freshSettings();
    const { values } = this.engine.settings.at(this.engine.clock.now().toISOString());
    return {
      val,
      slag: SLAGEN.map((slag) => {
        const { text, far, skal, kalla } = regelFor(slag);
        return { slag, text, far: [...far], skal: skal ?? null, kalla: [...kalla] };
      }),
      alltid: [
        { text: SISTA_STEGET.text, kalla: [...SISTA_STEGET.kalla] },
        ...deadlines.flatMap(([, { alltid, source }]) =>
          alltid ? [{ text: alltid, kalla: [...source] }] : [],
        ),
      ],
      paminnelser: deadlines.flatMap(([frist, { title, owner, reminders, source }]) =>
        reminders && principal.roles.includes(owner)
          ? [{ frist, text: title, dagar: [...reminders(values)], kalla: [...source] }]
          : [],
      ),
    };
  }
}

function ejVal(val: Aviseringsval, slagen: ReturnType<typeof otillatna>): Problem {
  const unmet = slagen.map((slag) => {
    const { text, skal, kalla } = regelFor(slag);
    return { condition: `avisering.${slag}`, text: skal ?? text, source: [...kalla] };
  });
  const words = slagen.map(
    (slag) => mening`”${regelFor(slag).text}” kan inte vara ”${SATT[val.slag[slag]]}”`,
  );
  return new Problem(
    'NOT_POSSIBLE',
    mening`${lista(words, '; ')}. ${lista(
      unmet.map(({ text }) => text),
      '. ',
    )}. Välj något av det som står under far.`,
    { unmet },
  );
}
