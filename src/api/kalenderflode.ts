/**
 * A worker's private calendar: her own meetings, dates and tasks, and the meetings of whom she stands in for, behind an
 * address that is its own key. Never anything of a protected client.
 */
import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { localDate, plusDays } from '../../machines/calendar';
import { sideSeen } from '../access/disclosure';
import type { DemoUser, Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import { flode, type Post } from '../calendar/ics';
import { BOOKING, bokadeMoten, MOTESLANGD } from '../calendar/moten';
import type { Config } from '../config';
import { CONFIG, ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import { KalenderflodeQuery, type FlodesArende, type Namngiven } from '../store/kalenderflode.query';
import { accessRow, readerOf } from './cases';
import type { KalenderadressView, KalenderflodeView } from './kalender.schemas';
import type { VeckoPostView } from './lasning.schemas';
import { veckoposter } from './min-vecka-view';
import { Tilldelat } from './tilldelat';

const BYTES = 32;
const DAYS_BACK = 28;
const DAYS_AHEAD = 84;
/** How often a calendar program is asked to look again. */
const HOURS = 4;

/** A calendar as it is answered; `text` is null where the program has it already. */
interface Flodessvar {
  readonly etag: string;
  readonly text: string | null;
}

@Injectable()
export class Kalenderfloden {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(KalenderflodeQuery) private readonly query: KalenderflodeQuery,
    @Inject(Tilldelat) private readonly tilldelat: Tilldelat,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /**
   * Gives the principal an address, in place of the one she has.
   * @throws Problem NOT_POSSIBLE for one who does not stand in the organisation: the address ends with her there
   */
  async skapa(principal: Principal): Promise<KalenderadressView> {
    if (!this.anvandare(principal.id))
      throw new Problem(
        'NOT_POSSIBLE',
        mening`Du står inte i kommunens organisation, och då kan ingen avsluta adressen när du slutar. Be administratören lägga in dig.`,
      );
    const hemlighet = randomBytes(BYTES).toString('base64url');
    const access = accessRow(principal, 'kalenderadress ny', 'ok');
    const { skapad } = await this.engine.guarded(() =>
      this.query.skapa(principal.id, hashOf(hemlighet), access),
    );
    const bas = (this.config.publicUrl ?? '').replace(/\/$/, '');
    return { adress: `${bas}/stegvis/v1/kalender/${hemlighet}.ics`, skapad };
  }

  /** Ends it at once. @throws Problem NOT_FOUND where there is none */
  async avsluta(principal: Principal): Promise<void> {
    const access = accessRow(principal, 'kalenderadress slut', 'ok');
    if (!(await this.engine.guarded(() => this.query.avsluta(principal.id, access))))
      throw new Problem('NOT_FOUND', mening`Du har ingen kalenderadress att avsluta.`);
  }

  async finns(principal: Principal): Promise<KalenderflodeView> {
    const rad = await this.engine.guarded(() => this.query.finns(principal.id));
    return { finns: rad !== null, skapad: rad?.skapad ?? null, last: rad?.last ?? null };
  }

  /**
   * Whose calendar a file name is, as she is today; null for a name that is nobody's, whatever is wrong with it.
   * @param fil as it stands in the address
   */
  async agare(fil: string): Promise<Principal | null> {
    const [, hemlighet] = /^([\w-]{43})\.ics$/.exec(fil) ?? [];
    if (hemlighet === undefined) return null;
    const id = await this.engine.guarded(() => this.query.agare(hashOf(hemlighet)));
    const user = id === null ? null : this.anvandare(id);
    if (!user) return null;
    return this.tilldelat.complete({ id: user.id, roles: user.roles, units: user.units }, 'lasKalender');
  }

  /** @param kand what the program says that it has, as in If-None-Match */
  async las(principal: Principal, kand: string | undefined): Promise<Flodessvar> {
    const idag = localDate(this.engine.clock.now().toISOString());
    const fonster = { fran: plusDays(idag, -DAYS_BACK), till: plusDays(idag, DAYS_AHEAD) };
    const named: Namngiven[] = [
      ...principal.roles.map((role) => ({ role, id: principal.id })),
      ...(principal.vikariat ?? []).map(({ roll, ersatter }) => ({ role: roll, id: ersatter })),
    ];
    return this.engine.guarded(() =>
      this.query.las<Flodessvar>(readerOf(principal), named, fonster, BOOKING, (rows) => {
        const poster = rows.flatMap((row) =>
          this.poster(row, principal, idag)
            .filter(({ datum }) => datum >= fonster.fran && datum <= fonster.till)
            .map((post) => ({ id: row.stored.id, post })),
        );
        const text = flode('Stegvis', poster.map(({ post }) => post).sort(inOrder), HOURS);
        const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
        const known = (kand ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
        return known
          ? { value: { etag, text: null }, shown: [], vad: 'oförändrad' }
          : {
              value: { etag, text },
              shown: [...new Set(poster.map(({ id }) => id))],
              vad: `${fonster.fran}–${fonster.till}`,
            };
      }),
    );
  }

  /** What of a case stands in her calendar: her own, and the meetings of whom she stands in for. */
  private poster(row: FlodesArende, principal: Principal, idag: string): Post[] {
    const { stored, utlamnanden, tidigare, events } = row;
    const record = this.engine.cached(stored.id, stored.revision) ?? this.engine.keep(stored);
    const process = this.engine.processOf(record);
    const { kcEnhet, sfEnhet } = record.index;
    const side = sideSeen(principal, { id: record.id, sfEnhet, kcEnhet });
    const sida = sidovy({ process: process.definition, side, kcEnhet, utlamnanden });
    const moten = bokadeMoten(process.definition, record, events, idag, sida);
    const week = {
      ...{ process, record, moten, klient: { namn: null, skyddad: false } },
      deadlines: row.deadlines.filter((deadline) => sida.frist(deadline)),
      tasks: row.tasks.filter(({ role }) => sida.uppgift(role)),
    };
    const stands = (principal.vikariat ?? []).map(({ ersatter, roll, enhet }) => ({
      ...{ id: ersatter, roles: [roll], units: [enhet] },
    }));
    const veckan = [
      ...veckoposter(week, principal),
      ...stands.flatMap((one) => veckoposter(week, one).filter(({ slag }) => slag === 'mote')),
    ];
    const egna = new Set([principal.id, ...stands.map(({ id }) => id)]);
    const at = stored.at.toISOString();
    const gjorda = tidigare
      .filter(({ mottagare, datum }) => egna.has(mottagare) && datum < idag)
      .map(({ slag, datum, tid }) => motespost(stored.id, at, slag, datum, tid === '' ? null : tid, null));
    const kommande = veckan.map((post): Post => {
      if (post.slag !== 'mote') return dagpost(post, at);
      const mote = moten.find(({ text, datum }) => text.sv === post.text.sv && datum === post.datum);
      return motespost(stored.id, at, mote?.slag ?? '', post.datum, post.tid, mote?.tolk ?? null);
    });
    return [...new Map([...gjorda, ...kommande].map((post) => [post.uid, post])).values()];
  }

  private anvandare(id: string): DemoUser | null {
    const user = this.organisation.users.find((one) => one.id === id);
    // An external provider has no calendar here (R123).
    return user && user.roles.some((role) => role !== 'utforare') ? user : null;
  }
}

/** No number of a case can be told from it, and the same thing has the same. */
const uidOf = (...parts: readonly string[]): string =>
  `${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)}@stegvis`;

const motespost = (
  caseId: string,
  at: string,
  slag: string,
  datum: string,
  tid: string | null,
  tolk: boolean | null,
): Post => ({
  ...{ uid: uidOf(caseId, slag, datum), sekvens: 0, at, datum, tid, langd: MOTESLANGD },
  rubrik: `Möte i Stegvis ${caseId}`,
  text: tolk === null ? null : `Tolk bokad: ${tolk ? 'ja' : 'nej'}`,
});

const dagpost = ({ caseId, slag, text, datum }: VeckoPostView, at: string): Post => ({
  ...{ uid: uidOf(caseId, slag, text.sv, datum), sekvens: 0, at, datum, tid: null, langd: 0 },
  rubrik: `${slag === 'frist' ? 'Datum' : 'Att göra'}: ${text.sv} ${caseId}`,
});

const inOrder = (a: Post, b: Post): number =>
  a.datum < b.datum || (a.datum === b.datum && a.uid < b.uid) ? -1 : 1;

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
