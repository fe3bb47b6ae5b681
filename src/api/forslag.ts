/**
 * What somebody else has proposed and this reader may decide: who may, and not who proposed it, is asked of the rules of
 * the services that decide, so that nothing is shown that they would refuse.
 */
import { Inject, Injectable } from '@nestjs/common';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import type { CaseFacts } from '../access/policy';
import { actorOf, type Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import {
  ForslagQuery,
  type Klientforslag,
  type OvrigtForslag,
  type VisatForslag,
} from '../store/forslag.query';
import { arkivRollI } from './arkiv-roll';
import { identityOf, readerOf } from './cases';
import type { VantandeForslagView } from './forslag.schemas';
import { inteAvgor, rattI, type KlientRoller } from './klient-ratt';
import { ledNodoppningar } from './nodoppningar';
import { RADERING_AVGORS } from './raderingar';
import { SANKNING_AVGORS } from './skyddssankningar';
import { standsIn } from './som-vikarie';

/** Who decides on what is proposed about a client. */
const AVGORS: Readonly<Record<Klientforslag['slag'], KlientRoller>> = {
  skyddssankning: SANKNING_AVGORS,
  radering: RADERING_AVGORS,
};
const KLIENTROLLER = Object.values(AVGORS).flatMap(({ roles }) => roles);
/** More than anybody has to decide; the oldest are shown, and the next when they are decided. */
const MOST = 100;
const VAD = 'forslag';

type Ratt = NonNullable<ReturnType<typeof rattI>>;
type Ett = VantandeForslagView['forslag'][number];
interface Visat {
  readonly post: Ett;
  /** Its row in the access log; null where no case is shown. */
  readonly logg: VisatForslag | null;
}

@Injectable()
export class Forslag {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(ForslagQuery) private readonly query: ForslagQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** What waits for the principal's decision, the oldest first; empty for one who never decides. */
  async vantar(principal: Principal): Promise<VantandeForslagView> {
    const roles = [...principal.roles, ...(principal.vikariat ?? []).map(({ roll }) => roll)];
    const urval = {
      klienter: KLIENTROLLER.some((role) => roles.includes(role)),
      gallring: arkivRollI(principal) !== null,
      leder: ledNodoppningar(this.organisation, principal),
    };
    return this.engine.guarded(() =>
      this.query.las(readerOf(principal), urval, VAD, (rows) => {
        // By the first of a client's cases in which the principal may: the others are not asked.
        const provade = new Set<string>();
        const visade = rows
          .flatMap((rad): readonly Visat[] => {
            if (rad.klient === null) return ovrigt(principal, rad);
            const ratt = provade.has(rad.id) ? null : rattI(principal, factsOf(rad), AVGORS[rad.slag]);
            if (!ratt) return [];
            provade.add(rad.id);
            return this.omKlient(principal, rad, ratt);
          })
          .slice(0, MOST);
        const visat = visade.flatMap(({ logg }) => logg ?? []);
        return { value: { forslag: visade.map(({ post }) => post) }, visat };
      }),
    );
  }

  /** A proposal about a client, which the principal may decide unless it is hers. */
  private omKlient(principal: Principal, rad: Klientforslag, { as, vikariat }: Ratt): readonly Visat[] {
    const { slag, id, sedan, av, senast, caseId, skyddad, klient } = rad;
    if (inteAvgor(principal, vikariat?.ersatter ?? null).includes(av)) return [];
    // Who decides stands on socialförvaltningen's side, which knows the client's name.
    const namn = skyddad ? null : (identityOf(this.keys, klient)?.namn ?? null);
    const post = { id, slag, sedan, av, senast, arende: caseId, klient: { id: klient.id, namn, skyddad } };
    const logg = {
      ...{ caseId, role: as, enhet: vikariat?.enhet ?? rad.enhet },
      ...{ action: 'worklist', andamal: 'planering', vad: vikariat ? standsIn(vikariat) : VAD },
    };
    return [{ post, logg }];
  }
}

const factsOf = ({ caseId, sfEnhet, kcEnhet, skyddad, handlaggare }: Klientforslag): CaseFacts => ({
  ...{ id: caseId, sfEnhet, kcEnhet, skyddad },
  handlaggare: JSON.parse(handlaggare) as CaseFacts['handlaggare'],
});

/** A disposal or an emergency opening: which case that was is told to nobody here. */
function ovrigt(
  principal: Principal,
  { id, slag, sedan, av, caseId, enhet }: OvrigtForslag,
): readonly Visat[] {
  if (av === principal.id) return [];
  const { role } = actorOf(principal);
  const as = { action: 'nodoppningar', andamal: 'loggkontroll', vad: VAD };
  const post = { id, slag, sedan, av, senast: null, arende: null, klient: null };
  return [{ post, logg: caseId === null ? null : { caseId, role, enhet, ...as } }];
}
