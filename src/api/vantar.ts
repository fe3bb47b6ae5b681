/** What one's own cases, or one's unit's, await from others: the oldest first, and only what one's side may know. */
import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM } from '../../machines/omvarld';
import type { Role, Text } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import { sideOfRole } from '../../machines/utlamnande';
import { sideSeen } from '../access/disclosure';
import { enhetAv } from '../access/handlaggarbyte';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { anropsslag, isSystem, systemTitle } from '../integrations/katalog';
import { KANAL, postTitle, STATUS } from '../post/koder';
import { VantarQuery, type Vantrad } from '../store/vantar.query';
import { MOST_COUNTED } from '../store/worklist.sql';
import { identityOf, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import { roleText } from './frist-view';
import type { VantarView } from './vantar.schemas';

/** Deadlines by which somebody outside the two sides is to answer. A test holds them against the routines. */
export const UTANFOR: Readonly<Record<string, 'klienten' | 'myndighet'>> = {
  yttrande: 'klienten',
  lakarintygInkommet: 'klienten',
  afSvar: 'myndighet',
};
/** Deadlines that may tell the other side what it waits for. */
const BERATTAR = PROCESSES.flatMap(({ utlamnanden }) => Object.keys(utlamnanden?.frister ?? {}));
const REGLER = [...new Set([...BERATTAR, ...Object.keys(UTANFOR)])];
const AV_UTANFOR: Readonly<Record<'klienten' | 'myndighet', Text>> = {
  klienten: { sv: 'Klienten', en: 'The client' },
  myndighet: SYSTEM.af,
};

type Post = Omit<VantarView['poster'][number], 'klient'>;
/** A thing that is waited for, with the row of its case. */
interface Vantad {
  readonly post: Post;
  readonly rad: Vantrad;
  readonly klientenVisas: boolean;
}
interface Fraga {
  readonly enhet?: string | undefined;
  readonly limit: number;
  readonly efter?: string | undefined;
}

@Injectable()
export class Vantar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(VantarQuery) private readonly query: VantarQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** @throws Problem VALIDATION for a cursor of another list or question */
  async page(principal: Principal, { enhet, limit, efter }: Fraga): Promise<VantarView> {
    const question = ['vantar', principal.id, enhet ?? null];
    const after = placeOf(efter, question);
    // A unit that is not hers has nothing to show her: it is not even asked for.
    const unit = this.organisation.enheter.find(({ id }) => id === enhet && principal.units.includes(id));
    const av = unit ? { id: unit.id, side: unit.side } : null;
    const vad = `vantar${enhet === undefined ? '' : ` enhet=${unit?.id ?? 'annan'}`}${efter === undefined ? '' : ' fortsättning'}`;
    return this.engine.guarded(() =>
      this.query.las(readerOf(principal), av, REGLER, vad, (rows) => {
        const found = enhet !== undefined && !unit ? [] : this.vantade(principal, rows);
        const place = ({ post: { sedan, id } }: Vantad) => ({ rank: 0, due: asStored(sedan), id });
        const rest = after
          ? found.filter((one) => {
              const { due, id } = place(one);
              return due > after.due || (due === after.due && id > after.id);
            })
          : found;
        const shown = rest.slice(0, limit);
        const last = shown.at(-1);
        const nasta = rest.length > shown.length && last ? cursorOf(place(last), question) : null;
        const poster = shown.map(({ post, rad, klientenVisas }) => ({
          ...post,
          klient: this.klientOf(rad, klientenVisas),
        }));
        const visat = shown.map(({ rad: { caseId, enhet: sedd } }) => ({ caseId, enhet: sedd }));
        return { value: { limit, nasta, poster }, visat };
      }),
    );
  }

  /** How many things the principal's own cases await; one more than is said where there are more. Nothing is shown. */
  async antal(principal: Principal): Promise<number> {
    const answer = (rows: readonly Vantrad[]) => ({
      value: Math.min(this.vantade(principal, rows).length, MOST_COUNTED + 1),
      visat: [],
    });
    return this.query.las(readerOf(principal), null, REGLER, 'vantar antal', answer);
  }

  /** Everything that is waited for in these cases and that the principal's side knows of, the oldest first. */
  private vantade(principal: Principal, rows: readonly Vantrad[]): readonly Vantad[] {
    return rows
      .flatMap((rad) => this.iArende(principal, rad))
      .sort(({ post: a }, { post: b }) =>
        a.sedan === b.sedan ? (a.id < b.id ? -1 : 1) : a.sedan < b.sedan ? -1 : 1,
      );
  }

  private iArende(principal: Principal, rad: Vantrad): readonly Vantad[] {
    const { caseId, sfEnhet, kcEnhet, utlamnanden } = rad;
    const { definition } = this.engine.processOf(rad);
    const side = sideSeen(principal, { id: caseId, sfEnhet, kcEnhet });
    const sida = sidovy({ process: definition, side, kcEnhet, utlamnanden });
    const named = JSON.parse(rad.handlaggare) as Partial<Record<Role, string>>;
    const rollen = (role: Role, enhet: string | null, hos: string | null) => ({
      ...{ slag: 'roll' as const, text: roleText(role), roll: role, enhet },
      handlaggare: sida.namn(role) ? hos : null,
    });
    const andra = (slag: Exclude<Post['av']['slag'], 'roll'>, text: Text) => ({
      ...{ slag, text, roll: null, enhet: null, handlaggare: null },
    });

    const uppgifter = rad.uppgifter
      .filter(({ roll }) => sida.uppgift(roll))
      .map(({ id, key, roll, enhet, hos, sedan, datum }) => ({
        ...{ id: `uppgift:${id}`, slag: 'uppgift' as const, sedan, datum },
        vad: definition.tasks?.[key]?.title ?? systemTitle(key) ?? postTitle(key) ?? { sv: key, en: key },
        av: rollen(roll as Role, enhet, hos),
      }));
    const frister = rad.frister.flatMap(({ key, rule, armedSeq, sedan, datum }) => {
      const of = definition.deadlines?.[rule];
      if (!of || !sida.frist({ rule, armedSeq })) return [];
      const utanfor = Object.hasOwn(UTANFOR, rule) ? UTANFOR[rule] : undefined;
      // One's own date is no wait: it is one's own task.
      if (!utanfor && sideOfRole(of.owner) === side) return [];
      const facts = { id: caseId, sfEnhet, kcEnhet, skyddad: rad.skyddad, handlaggare: named };
      const av = utanfor
        ? andra(utanfor, AV_UTANFOR[utanfor])
        : rollen(of.owner, enhetAv(of.owner, facts), named[of.owner] ?? null);
      const id = `frist:${caseId}:${key}`;
      return [{ ...{ id, slag: 'frist' as const, sedan, datum }, vad: of.title, av }];
    });
    const anrop = rad.anrop.flatMap(({ id, system, anrop: name, roll, sedan }) =>
      isSystem(system) && sida.uppgift(roll)
        ? [
            {
              ...{ id: `anrop:${id}`, slag: 'anrop' as const, sedan, datum: null },
              vad: anropsslag(system, name)?.titel ?? { sv: name, en: name },
              av: andra('system', SYSTEM[system]),
            },
          ]
        : [],
    );
    const forsandelser = rad.forsandelser
      .filter((one) => sida.ar(one.sida))
      .map(({ id, kanal, status, sedan }) => ({
        ...{ id: `forsandelse:${id}`, slag: 'forsandelse' as const, sedan, datum: null },
        vad: KANAL[kanal as keyof typeof KANAL],
        av: andra('utskick', STATUS[status as keyof typeof STATUS]),
      }));
    const klientenVisas = sida.ar('sf') || sida.vet('klient');
    return [...uppgifter, ...frister, ...anrop, ...forsandelser].map((post) => ({
      post: { ...post, arende: caseId },
      rad,
      klientenVisas,
    }));
  }

  private klientOf({ klient, skyddad: marked }: Vantrad, visas: boolean) {
    const skyddad = marked || (klient?.skyddad ?? false);
    const namn = klient === null || skyddad || !visas ? null : (identityOf(this.keys, klient)?.namn ?? null);
    return { namn, skyddad };
  }
}

/** An instant as a cursor has it. */
const asStored = (at: string): string => at.replace('T', ' ').replace('Z', '+00');
