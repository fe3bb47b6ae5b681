/**
 * Makes the reviews of the access log, one per unit and day (SoLPuL 10 §): every access that a rule names, and some
 * drawn at random. A worker looks every hour whether a day is over; several workers make one review, and what was
 * missed is made later, day by day. People then sign them: src/api/logggranskningar.ts.
 */
import { randomBytes } from 'node:crypto';
import { instantAt, isWorkingDay, localDate, plusDays } from '../../machines/calendar';
import { ONLY_LISTED } from '../access/handlingar';
import type { Organisation } from '../access/organisation';
import type { Seal } from '../engine/types';
import type { DagensAtkomst, GranskningStore, NyGranskning, NyTraff } from '../store/granskning.store';
import { klientFingerprint, nameFingerprints } from '../store/klienter.store';
import { andamalOf } from '../access/andamal';
import type { Granskningsregler } from './granskningsregler';
import { osagd, type Osagd } from '../mening';
import type { Personalregister } from './personalregister';
import { ovanligtManga, skalFor, type Atkomst, type Dag, type Skal } from './regler';
import { urval } from './urval';

export interface LogggranskningParts {
  readonly store: GranskningStore;
  readonly seal: Pick<Seal, 'fingerprint'>;
  readonly organisation: Pick<Organisation, 'namnder'>;
  readonly regler: Granskningsregler;
  /** Null where the municipality has none. */
  readonly register: Personalregister | null;
  /** The seed of a day's sample; a random one if not given. */
  readonly seed?: () => string;
}

export class Logggranskning {
  constructor(private readonly parts: LogggranskningParts) {}

  /**
   * Reviews every day that is over and has not been reviewed, oldest first; the first time only yesterday. Then
   * opens an incident for each review that has waited too long to be signed.
   * @param now wall time: it is what the access log is written by
   * @param goOn asked between two days
   * @returns the days that were made here
   */
  async run(now: Date, goOn: () => boolean = () => true): Promise<readonly string[]> {
    const { store, regler } = this.parts;
    const today = localDate(now.toISOString());
    const last = await store.lastDay();
    const made: string[] = [];
    for (
      let dag = last === null ? plusDays(today, -1) : plusDays(last, 1);
      dag < today;
      dag = plusDays(dag, 1)
    ) {
      if (!goOn()) return made;
      if (await this.makeDay(dag)) made.push(dag);
    }
    await store.remind(plusDays(today, -regler.signerasInomDagar), now);
    return made;
  }

  /** @returns false if another worker has made it */
  private async makeDay(dag: string): Promise<boolean> {
    const { store, regler, seed = () => randomBytes(16).toString('hex') } = this.parts;
    const rows = await store.dayOf({
      from: instantAt(dag, '00:00'),
      until: instantAt(plusDays(dag, 1), '00:00'),
      arbetstid: regler.arbetstid,
      listor: ONLY_LISTED,
    });
    const { atkomster, hoppade } = await this.known(rows);
    const fro = seed();
    const granskningar = reviewsOf(dag, atkomster, { arbetsdag: isWorkingDay(dag), regler }, fro);
    return store.keep({ dag, fro, hoppade, granskningar });
  }

  /** What the rows say, with what is known of the staff as persons; and what is not known. */
  private async known(rows: readonly DagensAtkomst[]) {
    const { register } = this.parts;
    const users = new Set(rows.map(({ principal }) => principal));
    const hoppade = skippedRules(register, users);
    const clients = register ? await this.staffAsClients(register) : new Map<string, string>();
    const namesakes = register ? await this.namesakesIn(register, rows) : new Set<number>();
    const atkomster = rows.map(({ klientId, namnd: _namnd, andamal, ...row }, n): Atkomst => {
      const self = register?.[row.principal];
      const staff = klientId === null ? undefined : clients.get(klientId);
      return {
        ...row,
        andamal: [
          ...new Set(andamal.flatMap((one) => (one === null ? row.handlingar.map(andamalOf) : [one]))),
        ].sort(),
        klienten:
          staff === row.principal
            ? 'sjalv'
            : staff !== undefined
              ? 'kollega'
              : self?.personnummer === undefined
                ? null
                : 'annan',
        sammaEfternamn: self?.efternamn === undefined || klientId === null ? null : namesakes.has(n),
      };
    });
    return { atkomster, hoppade };
  }

  /** Which clients are members of staff: user ids by client id. */
  private async staffAsClients(register: Personalregister): Promise<ReadonlyMap<string, string>> {
    const { seal, organisation, store } = this.parts;
    const asked = Object.entries(register).flatMap(([user, { personnummer }]) =>
      personnummer === undefined
        ? []
        : organisation.namnder.map(({ id }) => ({
            user,
            namnd: id,
            hash: klientFingerprint(seal, id, personnummer),
          })),
    );
    const found = await store.klienterOf(
      asked.map(({ namnd }) => namnd),
      asked.map(({ hash }) => hash),
    );
    return new Map(found.map(({ klientId, nr }) => [klientId, asked[nr]?.user ?? '']));
  }

  /** Places of the rows whose client has the user's surname, all parts of it. */
  private async namesakesIn(
    register: Personalregister,
    rows: readonly DagensAtkomst[],
  ): Promise<ReadonlySet<number>> {
    const { seal, store } = this.parts;
    const asked = rows.flatMap(({ principal, klientId, namnd }, row) => {
      const name = register[principal]?.efternamn;
      if (name === undefined || klientId === null || namnd === null) return [];
      return nameFingerprints(seal, namnd, name).parts.map((hash) => ({ row, klientId, hash }));
    });
    const found = await store.namesakes(
      asked.map(({ klientId }) => klientId),
      asked.map(({ hash }) => hash),
    );
    const missing = new Set(asked.flatMap(({ row }, nr) => (found.has(nr) ? [] : [row])));
    return new Set(asked.map(({ row }) => row).filter((row) => !missing.has(row)));
  }
}

/** What could not be looked at, said to whoever reads the review: never silently. */
function skippedRules(register: Personalregister | null, users: ReadonlySet<string>): readonly Osagd[] {
  if (!register)
    return [
      osagd`Eget ärende, en kollegas ärende och samma efternamn är inte prövade: kommunen har inget personalregister (PERSONALREGISTER).`,
    ];
  const without = (what: 'personnummer' | 'efternamn') =>
    [...users].filter((user) => register[user]?.[what] === undefined).length;
  const [numbers, names] = [without('personnummer'), without('efternamn')];
  return [
    ...(numbers === 0
      ? []
      : [
          osagd`Eget ärende är inte prövat för ${numbers} av ${users.size} användare: personnummer saknas i registret.`,
        ]),
    ...(names === 0
      ? []
      : [
          osagd`Samma efternamn är inte prövat för ${names} av ${users.size} användare: efternamn saknas i registret.`,
        ]),
  ];
}

/** A day's reviews, one per unit. */
function reviewsOf(
  dag: string,
  atkomster: readonly Atkomst[],
  day: Dag,
  fro: string,
): readonly NyGranskning[] {
  const many = ovanligtManga(openedBy(atkomster), day.regler.ovanligtManga);
  return [...groupBy(atkomster, ({ enhet }) => enhet)].map(([enhet, ofUnit]) => {
    const id = `G-${dag}-${enhet ?? 'utan-enhet'}`;
    // Nothing that a unit's manager reads may tell of a protected person: neither a count nor a gap in the numbers.
    const open = ofUnit.filter(({ skyddad }) => !skyddad);
    const judged = ofUnit.map((atkomst) => ({ atkomst, skal: skalFor(atkomst, day) }));
    const hit = judged.filter(({ skal }) => skal.length > 0);
    const hits = (skyddad: boolean) =>
      hit
        .filter(({ atkomst }) => atkomst.skyddad === skyddad)
        .map(({ atkomst, skal }) => traffOf(atkomst, skal));
    const drawn = urval(
      judged
        .filter(({ atkomst, skal }) => skal.length === 0 && !atkomst.skyddad)
        .map(({ atkomst }) => atkomst),
      day.regler.urval,
      `${fro} ${enhet ?? ''}`,
      ({ principal, role, caseId }) => JSON.stringify([principal, role, caseId]),
    );
    return {
      id,
      enhet,
      rader: open.reduce((sum, { rader }) => sum + rader, 0),
      anvandare: new Set(open.map(({ principal }) => principal)).size,
      traffar: [
        ...many
          .filter((one) => one.enhet === enhet)
          .map(({ principal, skal }) =>
            traffOf(wholeDay(open.filter((atkomst) => atkomst.principal === principal)), [skal]),
          ),
        ...hits(false),
        ...drawn.map((atkomst) => traffOf(atkomst, [STICKPROV])),
        ...hits(true),
      ],
    };
  });
}

const STICKPROV: Skal = { regel: 'stickprov', text: osagd`Draget på måfå bland dagens åtkomster i enheten.` };

/** How many cases each user has opened, counted in the unit where she opened most. */
function openedBy(atkomster: readonly Atkomst[]) {
  const opened = atkomster.filter(({ oppnat, caseId, skyddad }) => oppnat && caseId !== null && !skyddad);
  return [...groupBy(opened, ({ principal }) => principal)].map(([principal, of]) => {
    const units = [...groupBy(of, ({ enhet }) => enhet)].sort(([, a], [, b]) => b.length - a.length);
    return {
      principal,
      role: of[0]?.role ?? null,
      enhet: units[0]?.[0] ?? null,
      antal: new Set(of.map(({ caseId }) => caseId)).size,
    };
  });
}

/** All of a user's accesses in a unit as one, of no case. */
function wholeDay(of: readonly Atkomst[]): Atkomst {
  const [first] = of;
  if (!first) throw new Error('A user without accesses has opened unusually many cases');
  return {
    ...first,
    caseId: null,
    skyddad: false,
    rader: of.reduce((sum, { rader }) => sum + rader, 0),
    forsta: of.map(({ forsta }) => forsta).reduce((a, b) => (a < b ? a : b)),
    sista: of.map(({ sista }) => sista).reduce((a, b) => (a > b ? a : b)),
    handlingar: [...new Set(of.flatMap(({ handlingar }) => handlingar))].sort(),
    andamal: [...new Set(of.flatMap(({ andamal }) => andamal))].sort(),
  };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}

const traffOf = (atkomst: Atkomst, regler: readonly Skal[]): NyTraff => ({
  principal: atkomst.principal,
  role: atkomst.role,
  caseId: atkomst.caseId,
  skyddad: atkomst.skyddad,
  forsta: atkomst.forsta,
  sista: atkomst.sista,
  rader: atkomst.rader,
  handlingar: atkomst.handlingar,
  andamal: atkomst.andamal,
  regler,
});
