/**
 * Nödöppning of a protected case (L11, R105): the way in for a colleague of the unit when it cannot wait. For who
 * could have had the case in her unit and for nobody else, never across nämnder; for a few hours, told at once to
 * those who lead the unit, ended by itself, and reviewed by somebody else.
 */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClientKeys } from '../access/keys';
import { may, RELEASE_ROLES, type CaseFacts } from '../access/policy';
import type { Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { ledUnits } from '../access/units';
import type { Config } from '../config';
import { CONFIG, ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { notFound, Problem } from '../problems';
import { NodoppningarStore, type OpenableCase, type Opening } from '../store/nodoppningar.store';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { handlingView } from './logg';
import type {
  NodoppningGranskning,
  NodoppningHelView,
  NodoppningView,
  NyNodoppning,
} from './nodoppningar.schemas';
import type { Sprak } from './sprak';
import { malformed } from './zod-http';

@Injectable()
export class Nodoppningar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(NodoppningarStore) private readonly store: NodoppningarStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CONFIG) private readonly config: Pick<Config, 'nodoppningMinutes'>,
  ) {}

  /**
   * Opens a protected case. Who is not of the circle that might is answered as for a number that does not exist.
   * @throws Problem NOT_FOUND; NOT_POSSIBLE for a case that is open to her anyway; VALIDATION
   */
  async open(
    principal: Principal,
    caseId: string,
    { grund, skal, minuter }: z.infer<typeof NyNodoppning>,
  ): Promise<NodoppningView> {
    const { engine, store } = this;
    const minutes = minuter ?? this.config.nodoppningMinutes;
    if (minutes > this.config.nodoppningMinutes)
      throw malformed([
        { field: 'minuter', message: mening`ska vara högst ${this.config.nodoppningMinutes}` },
      ]);
    const found = isId(caseId) ? await engine.guarded(() => store.look(principal.id, caseId)) : null;
    const way = found ? wayIn(principal, found) : 'none';
    if (!found || way === 'none') return this.refuse(principal, caseId, notFound());
    if (way === 'open') return this.refuse(principal, caseId, alreadyOpen());
    const nyckel = found.klientId ?? caseId;
    const id = randomUUID();
    const opening = {
      ...{ id, caseId, ...way, grund, nyckel, minutes, revision: found.revision },
      skal: this.keys.encrypt(nyckel, skal),
    };
    const at = engine.clock.now().toISOString();
    await engine.guarded(() => store.open(readerOf(principal), opening, at));
    engine.announce({ due: [], outbox: true });
    return viewOf(await this.find(principal, id, 'nodoppning las'), principal);
  }

  /** One's own, and those of the units that one leads. */
  async list(principal: Principal): Promise<NodoppningView[]> {
    const rows = await this.engine.guarded(() =>
      this.store.list(readerOf(principal), ledNodoppningar(this.organisation, principal)),
    );
    return rows.map((row) => viewOf(row, principal));
  }

  /** One of them with all that was done by it. @throws Problem NOT_FOUND */
  async read(principal: Principal, id: string, sprak: Sprak): Promise<NodoppningHelView> {
    return this.whole(principal, await this.find(principal, id, 'nodoppning las'), sprak);
  }

  /** Ends one before its time. @throws Problem NOT_FOUND; NOT_POSSIBLE if it has ended */
  async end(principal: Principal, id: string): Promise<NodoppningView> {
    const { engine, store } = this;
    await this.find(principal, id, 'nodoppning avsluta');
    if (!(await engine.guarded(() => store.end(id, principal.id))))
      throw new Problem('NOT_POSSIBLE', mening`Nödöppningen har redan slutat.`, { unmet: [] });
    return viewOf(await this.find(principal, id, 'nodoppning las'), principal);
  }

  /**
   * Reviews one that has ended: four eyes, so never one's own.
   * @throws Problem NOT_FOUND; FORBIDDEN for one's own and for who does not lead the unit; NOT_POSSIBLE
   */
  async review(
    principal: Principal,
    id: string,
    { befogad, kommentar }: z.infer<typeof NodoppningGranskning>,
    sprak: Sprak,
  ): Promise<NodoppningHelView> {
    const { engine, store } = this;
    const opening = await this.find(principal, id, 'nodoppning granska');
    if (opening.principal === principal.id)
      throw new Problem('FORBIDDEN', mening`Din egen nödöppning granskas av någon annan som leder enheten.`);
    const verdict = { befogad, kommentar: this.keys.encrypt(opening.nyckel, kommentar) };
    const at = engine.clock.now().toISOString();
    if (!(await engine.guarded(() => store.review(id, principal.id, verdict, at)))) {
      const why = opening.galler
        ? mening`Nödöppningen gäller fortfarande. Avsluta den först.`
        : mening`Nödöppningen är redan granskad.`;
      throw new Problem('NOT_POSSIBLE', why, { unmet: [] });
    }
    return this.whole(principal, await this.find(principal, id, 'nodoppning las'), sprak);
  }

  private async find(principal: Principal, id: string, action: string): Promise<Opening> {
    const { engine, store } = this;
    const found = isId(id)
      ? await engine.guarded(() =>
          store.one(readerOf(principal), ledNodoppningar(this.organisation, principal), id, action),
        )
      : null;
    if (!found)
      throw new Problem(
        'NOT_FOUND',
        mening`Nödöppningen finns inte, eller så har du inte tillgång till den.`,
      );
    return found;
  }

  private async whole(principal: Principal, opening: Opening, sprak: Sprak): Promise<NodoppningHelView> {
    const accesses = await this.engine.guarded(() => this.store.accesses(opening));
    const words = (cipher: Buffer | null) =>
      cipher !== null && inCircle(opening, principal) ? this.keys.decrypt(opening.nyckel, cipher) : null;
    return {
      ...viewOf(opening, principal),
      skal: words(opening.skal),
      kommentar: words(opening.kommentar),
      atkomster: accesses.map(({ at, action, outcome }) => ({
        at,
        handling: handlingView(action).text[sprak],
        utfall: outcome,
      })),
    };
  }

  private async refuse(principal: Principal, caseId: string, refusal: Problem): Promise<never> {
    const row = accessRow(principal, 'nodoppning oppna', refusal.code);
    await this.engine.guarded(() => this.engine.store.logAccess(caseId.slice(0, 200), row));
    throw refusal;
  }
}

/** The units in which the principal reviews: those of who leads the work there. */
export const ledNodoppningar = (organisation: Organisation, principal: Principal): readonly string[] =>
  ledUnits(organisation, principal, (role) => RELEASE_ROLES.some((leading) => leading === role));

/** Who opened it knows the case, and so does who may see it. */
const inCircle = ({ principal, synligt }: Opening, who: Principal): boolean =>
  synligt || principal === who.id;

/**
 * The role and unit in which the principal may open the case: where she would see it, were it not protected.
 * `open` is open to her already, `none` is not there for her.
 */
function wayIn(principal: Principal, found: OpenableCase): { role: string; unit: string } | 'open' | 'none' {
  const facts: CaseFacts = {
    ...found,
    handlaggare: JSON.parse(found.handlaggare) as CaseFacts['handlaggare'],
  };
  if (may(principal, { kind: 'read' }, facts).allowed) return 'open';
  const otherwise = may(principal, { kind: 'read' }, { ...facts, skyddad: false, nodoppning: false });
  const unit = [found.sfEnhet, found.kcEnhet].find((one) => one !== null && principal.units.includes(one));
  return otherwise.allowed && unit ? { role: otherwise.as, unit } : 'none';
}

const alreadyOpen = (): Problem =>
  new Problem('NOT_POSSIBLE', mening`Ärendet är redan öppet för dig. Ingen nödöppning behövs.`, {
    unmet: [],
  });

function viewOf(opening: Opening, who: Principal): NodoppningView {
  const { id, unit, principal, role, grund, oppnad, slutar, avslutad, avslutadAv } = opening;
  const { galler, granskad, granskadAv, befogad, caseId } = opening;
  return {
    id,
    lage: granskad !== null ? 'granskad' : galler ? 'oppen' : 'att_granska',
    arende: inCircle(opening, who) ? caseId : null,
    enhet: unit,
    av: principal,
    roll: role as NodoppningView['roll'],
    grund: grund as NodoppningView['grund'],
    oppnad,
    slutar,
    avslutad,
    avslutadAv,
    granskad,
    granskadAv,
    befogad,
  };
}
