/** What those who lead a unit read of it: numbers, the lists behind them, and what the clocks say is coming (R89–R91). */
import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { isWorkingDay, localDate, plusDays } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import { RELEASE_ROLES } from '../access/policy';
import type { Principal } from '../access/principal';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import {
  LedningQuery,
  type Fristfraga,
  type Fristrad,
  type Ledningslasning,
  type Visat,
} from '../store/ledning.query';
import type { Place } from '../store/worklist.query';
import { taskView } from './case-view';
import { accessRow, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import {
  egnaMoten,
  egnaUppgifter,
  grupper,
  iUrval,
  kandaFrister,
  kandaUteblivanden,
  manaderTill,
  sedda,
  tal,
  tvister,
  vantan,
  veckorFran,
  type Sedd,
  type Tvist,
} from './ledning-tal';
import type {
  LedningFristerQuery,
  LedningFristerView,
  LedningKalenderQuery,
  LedningskalenderView,
  LedningMotenQuery,
  LedningMotenView,
  LedningQuestion,
  LedningsoversiktView,
  LedningsprognosView,
  LedningUppgifterQuery,
  LedningUppgifterView,
  LedningUteblivnaQuery,
  LedningUteblivnaView,
} from './ledning.schemas';

/** The decision's end is a date; what lapses is read from it and from nothing else (R32, R62). */
const UPPHOR = 'beslutUpphor';
const MANADER = 6;
/**
 * Missed times: what tells of one, what corrects one, and what was ours and never the client's absence (A13). The index
 * `events_uteblivna` holds these events and no others.
 */
export const UTEBLIVANDEN = {
  types: ['UTEBLIVANDE', 'UPPFOLJNING_UTEBLEV'],
  rattar: ['RATTA_UTEBLIVANDE'],
  egna: ['installt_av_oss', 'dagordning_ej_klar'],
};
/** Rules that may tell the other side something. */
const BERATTAR = [
  ...new Set(PROCESSES.flatMap(({ utlamnanden }) => Object.keys(utlamnanden?.frister ?? {}))),
];
const MOTEN: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  inskrivning: { sv: 'Inskrivningsmöte', en: 'Enrolment meeting' },
  uppfoljning: { sv: 'Uppföljningsmöte', en: 'Follow-up meeting' },
  avslutsmote: { sv: 'Avslutande trepartsmöte', en: 'Closing meeting' },
};
const HARLEDD = {
  sv: 'Frister som löper nu i enheternas ärenden, och möten som ligger i kalendrarna. Möten i skyddade ärenden ligger i ingen kalender och är inte med.',
  en: 'Deadlines that run now in the cases of the units, and meetings in their calendars. Meetings of protected cases lie in no calendar and are left out.',
};

interface Sida {
  readonly limit: number;
  readonly efter?: string | undefined;
}

@Injectable()
export class Ledning {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(LedningQuery) private readonly query: LedningQuery,
  ) {}

  /** @throws Problem FORBIDDEN */
  async oversikt(
    principal: Principal,
    { veckor }: z.infer<typeof LedningQuestion>,
  ): Promise<LedningsoversiktView> {
    const { idag } = this;
    const till = plusDays(idag, veckor * 7);
    const manader = manaderTill(idag, MANADER);
    return this.las(principal, 'översikt', async (lasning) => {
      const alla = this.sedda(principal, await lasning.uppgifter());
      const uppgifter = egnaUppgifter(alla);
      const frister = await this.frister(principal, lasning, { fran: null, till, regel: UPPHOR });
      const missade = await this.missade(principal, lasning, manader.at(-1)?.fran ?? idag, idag);
      const enheter = principal.units.map((enhet) => {
        const i = <T extends { readonly enhet: string }>(rows: readonly T[]) =>
          rows.filter((row) => row.enhet === enhet);
        const mina = i(uppgifter);
        const urval = (name: 'forsenade' | 'eskaleringar') =>
          tal(
            mina.filter((row) => iUrval(name, row, idag)),
            'uppgifter',
            { urval: name, enhet },
          );
        return {
          enhet,
          forsenade: urval('forsenade'),
          eskaleringar: urval('eskaleringar'),
          oenigheter: tal(i(tvister(alla)), 'oenigheter', { enhet }),
          upphor: tal(
            i(frister).filter(({ rule }) => rule === UPPHOR),
            'frister',
            { regel: UPPHOR, till, enhet },
          ),
          uteblivna: manader.map(({ manad, fran, till: sista }) => ({
            manad,
            ...tal(
              i(missade).filter(({ datum }) => fran <= datum && datum <= sista),
              'uteblivna',
              { fran, till: sista, enhet },
            ),
          })),
          vantar: vantan(mina, enhet, idag),
        };
      });
      return { value: { dag: idag, enheter }, visat: [] };
    });
  }

  /** The weeks to come, from the clocks. @throws Problem FORBIDDEN */
  async prognos(
    principal: Principal,
    { veckor }: z.infer<typeof LedningQuestion>,
  ): Promise<LedningsprognosView> {
    const { idag } = this;
    const weeks = veckorFran(idag, veckor);
    const [forsta, sista] = [weeks[0]?.fran ?? idag, weeks.at(-1)?.till ?? idag];
    return this.las(principal, 'prognos', async (lasning) => {
      const frister = (
        await this.frister(principal, lasning, { fran: forsta, till: sista, regel: null })
      ).map((row) => ({
        ...row,
        slag: 'frist' as const,
        namn: row.rule,
        datum: row.date,
        titel: titelOf(row),
      }));
      const moten = (await this.moten(principal, lasning, forsta, sista)).map((row) => ({
        ...row,
        slag: 'mote' as const,
        namn: row.slag,
        titel: motestitel(row.slag),
      }));
      const veckorna = weeks.map(({ vecka, fran, till }) => ({
        vecka,
        fran,
        till,
        poster: grupper(
          [...frister, ...moten].filter(({ datum }) => fran <= datum && datum <= till),
          ({ enhet, slag, namn }) => `${enhet} ${slag} ${namn}`,
        ).map((group) => {
          const [{ enhet, slag, namn, titel }] = group;
          const question = slag === 'frist' ? { regel: namn } : { motesslag: namn };
          return {
            enhet,
            slag,
            namn,
            titel,
            ...tal(group, slag === 'frist' ? 'frister' : 'moten', { ...question, fran, till, enhet }),
          };
        }),
      }));
      return { value: { dag: idag, harledd: HARLEDD, veckor: veckorna }, visat: [] };
    });
  }

  /** Deadlines day by day. @throws Problem FORBIDDEN */
  async kalender(
    principal: Principal,
    { enhet, veckor }: z.infer<typeof LedningKalenderQuery>,
  ): Promise<LedningskalenderView> {
    const { idag } = this;
    const [forsta] = veckorFran(idag, 1);
    const fran = forsta?.fran ?? idag;
    const till = plusDays(fran, veckor * 7 - 1);
    return this.las(principal, askedFor(principal, 'kalender', { enhet }), async (lasning) => {
      const rows = await this.frister(principal, lasning, { fran, till, regel: null });
      const perDag = new Map(
        grupper(
          rows.filter((row) => iUnit(row, enhet)),
          ({ date }) => date,
        ).map((group) => [group[0].date, group]),
      );
      const dagar = Array.from({ length: veckor * 7 }, (_, n) => {
        const datum = plusDays(fran, n);
        const group = perDag.get(datum) ?? [];
        const lagstadgade = group.filter(
          ({ definition, rule }) => definition.deadlines?.[rule]?.kind === 'lagstadgad',
        ).length;
        const fraga = { fran: datum, till: datum, ...(enhet === undefined ? {} : { enhet }) };
        return { datum, arbetsdag: isWorkingDay(datum), ...tal(group, 'frister', fraga), lagstadgade };
      });
      return { value: { dag: idag, dagar }, visat: [] };
    });
  }

  /** @throws Problem FORBIDDEN; VALIDATION for a cursor of another question */
  async uppgifter(
    principal: Principal,
    ask: z.infer<typeof LedningUppgifterQuery>,
  ): Promise<LedningUppgifterView> {
    const { enhet, urval, uppgift, roll, ...sida } = ask;
    const question = ['ledning uppgifter', principal.id, enhet, urval, uppgift, roll];
    return this.las(principal, askedFor(principal, 'uppgifter', { enhet, urval }), async (lasning) => {
      const rows = egnaUppgifter(this.sedda(principal, await lasning.uppgifter())).filter(
        (row) =>
          iUnit(row, enhet) &&
          iUrval(urval, row, this.idag) &&
          (uppgift === undefined || row.key === uppgift) &&
          (roll === undefined || row.role === roll),
      );
      const { shown, nasta } = page(rows, sida, question, ({ dueDate, id }) => placeAt(dueDate, id));
      const hela = new Map((await lasning.hela(shown.map(({ id }) => id))).map((task) => [task.id, task]));
      const uppgifter = shown.flatMap((row) => {
        const task = hela.get(row.id);
        return task ? [{ ...taskView(this.engine.processOf(row), task, principal), enhet: row.enhet }] : [];
      });
      return { value: { limit: sida.limit, nasta, uppgifter }, visat: shown };
    });
  }

  /** @throws Problem FORBIDDEN; VALIDATION for a cursor of another question */
  async fristlista(
    principal: Principal,
    ask: z.infer<typeof LedningFristerQuery>,
  ): Promise<LedningFristerView> {
    const { enhet, regel, fran, till = plusDays(this.idag, 84), ...sida } = ask;
    const question = ['ledning frister', principal.id, enhet, regel, fran, till];
    return this.las(principal, askedFor(principal, 'frister', { enhet }), async (lasning) => {
      const fraga = { fran: fran ?? null, till, regel: regel ?? null };
      const rows = (await this.frister(principal, lasning, fraga)).filter((row) => iUnit(row, enhet));
      const { shown, nasta } = page(rows, sida, question, (row) =>
        placeAt(row.date, `${row.caseId} ${row.key}`),
      );
      const frister = shown.map((row) => {
        const rule = row.definition.deadlines?.[row.rule];
        return {
          caseId: row.caseId,
          enhet: row.enhet,
          regel: row.rule,
          titel: titelOf(row),
          source: [...(rule?.source ?? [])],
          agare: rule?.owner ?? 'socialsekreterare',
          slag: rule?.kind ?? 'intern',
          datum: row.date,
        };
      });
      return { value: { limit: sida.limit, nasta, frister }, visat: shown };
    });
  }

  /** @throws Problem FORBIDDEN; VALIDATION for a cursor of another question */
  async moteslista(principal: Principal, ask: z.infer<typeof LedningMotenQuery>): Promise<LedningMotenView> {
    const { enhet, motesslag, fran = this.idag, till = plusDays(fran, 84), ...sida } = ask;
    const question = ['ledning moten', principal.id, enhet, motesslag, fran, till];
    return this.las(principal, askedFor(principal, 'möten', { enhet }), async (lasning) => {
      const rows = (await this.moten(principal, lasning, fran, till)).filter(
        (row) => iUnit(row, enhet) && (motesslag === undefined || row.slag === motesslag),
      );
      const { shown, nasta } = page(rows, sida, question, ({ datum, uid }) => placeAt(datum, uid));
      const moten = shown.map(({ caseId, enhet: i, slag, datum }) => ({
        caseId,
        enhet: i,
        motesslag: slag,
        titel: motestitel(slag),
        datum,
      }));
      return { value: { limit: sida.limit, nasta, moten }, visat: shown };
    });
  }

  /**
   * The occasions behind a number, without their cases: missed times are shown per unit and never per person (P9).
   * @throws Problem FORBIDDEN; VALIDATION for a cursor of another question
   */
  async uteblivna(
    principal: Principal,
    ask: z.infer<typeof LedningUteblivnaQuery>,
  ): Promise<LedningUteblivnaView> {
    const { enhet, till = this.idag, fran = plusDays(till, -30), ...sida } = ask;
    const question = ['ledning uteblivna', principal.id, enhet, fran, till];
    return this.las(principal, askedFor(principal, 'uteblivna', { enhet }), async (lasning) => {
      const rows = (await this.missade(principal, lasning, fran, till)).filter((row) => iUnit(row, enhet));
      const { shown, nasta } = page(rows, sida, question, ({ datum, caseId, seq }) =>
        // The client reads a cursor if it wants to: it does not name the case either.
        placeAt(datum, createHash('sha256').update(`${caseId} ${seq}`).digest('base64url')),
      );
      const tillfallen = shown.map((row) => ({
        enhet: row.enhet,
        datum: row.datum,
        handelse: row.definition.events?.[row.type]?.label ?? { sv: row.type, en: row.type },
      }));
      return { value: { limit: sida.limit, nasta, tillfallen }, visat: [] };
    });
  }

  /** A page of open disagreements, the oldest first. @throws Problem FORBIDDEN; VALIDATION for another's cursor */
  async tvister(
    principal: Principal,
    { enhet, ...sida }: Sida & { readonly enhet?: string | undefined },
  ): Promise<{ readonly shown: readonly Tvist[]; readonly nasta: string | null }> {
    const question = ['ledning oenigheter', principal.id, enhet];
    return this.las(principal, askedFor(principal, 'oenigheter', { enhet }), async (lasning) => {
      const rows = tvister(this.sedda(principal, await lasning.uppgifter())).filter((row) =>
        iUnit(row, enhet),
      );
      const value = page(rows, sida, question, ({ sedan, caseId }) => ({
        rank: 0,
        due: sedan.replace('T', ' ').replace('Z', '+00'),
        id: caseId,
      }));
      return { value, visat: value.shown };
    });
  }

  private async frister(principal: Principal, lasning: Ledningslasning, fraga: Omit<Fristfraga, 'berattar'>) {
    return kandaFrister(this.sedda(principal, await lasning.frister({ ...fraga, berattar: BERATTAR })));
  }
  private async moten(principal: Principal, lasning: Ledningslasning, fran: string, till: string) {
    return egnaMoten(this.sedda(principal, await lasning.moten(fran, till)));
  }
  private async missade(principal: Principal, lasning: Ledningslasning, fran: string, till: string) {
    return kandaUteblivanden(this.sedda(principal, await lasning.uteblivna(UTEBLIVANDEN, fran, till)));
  }
  private sedda<Row extends Parameters<typeof sedda>[2][number]>(principal: Principal, rows: readonly Row[]) {
    return sedda(principal, (row) => this.engine.processOf(row).definition, rows);
  }

  /** Asks as the one who leads; a refusal has its row too. What is lent to a substitute is no lead of a unit. */
  private async las<T>(
    principal: Principal,
    vad: string,
    work: (lasning: Ledningslasning) => Promise<{ readonly value: T; readonly visat: readonly Visat[] }>,
  ): Promise<T> {
    if (!principal.roles.some((role) => RELEASE_ROLES.some((leading) => leading === role))) {
      await this.engine.guarded(() =>
        this.engine.store.logAccess(null, accessRow(principal, 'ledning', 'FORBIDDEN')),
      );
      throw new Problem(
        'FORBIDDEN',
        mening`Bara den som leder arbetet i enheten läser det här: 1:e socialsekreterare, samordnare och enhetschef.`,
      );
    }
    return this.engine.guarded(() => this.query.las(readerOf(principal), vad, work));
  }

  private get idag(): string {
    return localDate(this.engine.clock.now().toISOString());
  }
}

const titelOf = ({ definition, rule }: Pick<Sedd<Fristrad>, 'definition' | 'rule'>) =>
  definition.deadlines?.[rule]?.title ?? { sv: rule, en: rule };
const motestitel = (slag: string) => MOTEN[slag] ?? { sv: slag, en: slag };
const iUnit = ({ enhet }: { readonly enhet: string }, asked: string | undefined): boolean =>
  asked === undefined || enhet === asked;

/** A place by a date; without one, last. */
const placeAt = (date: string | null, id: string): Place => ({
  rank: 0,
  due: date === null ? 'infinity' : `${date} 00:00:00+00`,
  id,
});

/** The rows after a place, in the order of their places. */
function page<Row>(
  rows: readonly Row[],
  { limit, efter }: Sida,
  question: readonly unknown[],
  placeOfRow: (row: Row) => Place,
): { readonly shown: readonly Row[]; readonly nasta: string | null } {
  const after = placeOf(efter, question);
  const ordered = rows
    .map((row) => ({ row, place: placeOfRow(row) }))
    .filter(({ place }) => after === null || compare(place, after) > 0)
    .sort((a, b) => compare(a.place, b.place));
  const shown = ordered.slice(0, limit);
  const last = ordered.length > shown.length ? (shown.at(-1)?.place ?? null) : null;
  return { shown: shown.map(({ row }) => row), nasta: cursorOf(last, question) };
}

/** A date stands before `infinity` as a text too. */
const compare = (a: Place, b: Place): number =>
  a.due === b.due ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.due < b.due ? -1 : 1;

/** What of a question the access log says: never what somebody else than we has written. */
function askedFor(
  { units }: Principal,
  lista: string,
  { enhet, urval }: { readonly enhet?: string | undefined; readonly urval?: string },
): string {
  const unit = enhet === undefined ? [] : [`enhet=${units.includes(enhet) ? enhet : 'annan'}`];
  return [lista, ...(urval === undefined ? [] : [urval]), ...unit].join(' ');
}
