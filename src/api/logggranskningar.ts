/** Reviews of the access log: read, signed and followed up, as one who may (SoLPuL 10 §). */
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { plusDays } from '../../machines/calendar';
import { ROLES, type Role } from '../../machines/process';
import { ANDAMAL, type Andamal } from '../access/andamal';
import { reviewsAs, type ReviewRole } from '../access/granskning';
import type { Principal } from '../access/principal';
import { Engine } from '../engine/engine';
import type { Granskningsregler } from '../granskning/granskningsregler';
import { OM_PERSONEN, type Regel } from '../granskning/regler';
import { mening, sparad, type Sparad } from '../mening';
import { Problem } from '../problems';
import {
  GranskningQuery,
  type AtgardRow,
  type Granskare,
  type GranskningDetalj,
  type GranskningRow,
  type TraffRow,
} from '../store/granskning.store';
import { isId } from './case-id';
import { accessRow } from './cases';
import { cursorOf, placeOf } from './cursor';
import { handlingView } from './logg';
import type * as schemas from './logg.schemas';
import type { Sprak } from './sprak';

type Lista = z.output<typeof schemas.Logggranskningar>;
type Detalj = z.output<typeof schemas.Logggranskning>;

/** Injection token of the rules of reviews (granskning/granskningsregler.ts). */
export const GRANSKNINGSREGLER = Symbol('granskningsregler');

@Injectable()
export class Logggranskningar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(GranskningQuery) private readonly query: GranskningQuery,
    @Inject(GRANSKNINGSREGLER) private readonly regler: Granskningsregler,
  ) {}

  /** @throws Problem FORBIDDEN; VALIDATION for a cursor of another question */
  async list(
    principal: Principal,
    { status, limit, efter }: z.output<typeof schemas.GranskningarQuery>,
  ): Promise<Lista> {
    const me = await this.reviewer(principal, 'logggranskningar');
    const question = ['logggranskningar', principal.id, status ?? null];
    const place = placeOf(efter, question);
    const after = place && { dag: place.due.slice(0, 10), id: place.id };
    const rows = await this.engine.guarded(() =>
      this.query.list(me, { status: status ?? null, limit: limit + 1, after }),
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const next = last ? { rank: 0, due: `${last.dag} 00:00:00+00`, id: last.id } : null;
    return { nasta: cursorOf(next, question), granskningar: shown.map((row) => this.row(row)) };
  }

  /** @throws Problem FORBIDDEN; NOT_FOUND; VALIDATION for a cursor of another question */
  async read(
    principal: Principal,
    id: string,
    { limit, efter }: z.output<typeof schemas.GranskningQuery>,
    sprak: Sprak,
  ): Promise<Detalj> {
    const me = await this.reviewer(principal, 'logggranskning');
    const question = ['logggranskning', principal.id, id];
    const after = Number(placeOf(efter, question)?.id ?? 0);
    const found = await this.find(me, id, after, limit + 1);
    const shown = found.rows.slice(0, limit);
    const last = found.rows.length > limit ? shown.at(-1) : undefined;
    const next = last ? { rank: 0, due: 'infinity', id: String(last.nr) } : null;
    return {
      ...this.row(found),
      // What is drawn, and what could not be looked at, is the reviewer's to answer for.
      fro: me.allt ? found.fro : null,
      hoppade: me.allt ? (JSON.parse(found.hoppade) as Sparad[]).map((one) => sparad(one)[sprak]) : [],
      kanSignera: signable(me, found) === null,
      kanFoljaUpp: followable(found) === null,
      nasta: cursorOf(next, question),
      atkomster: shown.map((row) => traff(row, me, sprak)),
      atgarder: found.atgarder.map(({ nr: _nr, role: roll, ...rest }) => ({
        ...rest,
        roll,
      })) as Detalj['atgarder'],
    };
  }

  /** @throws Problem FORBIDDEN, also for one's own accesses; NOT_FOUND; NOT_POSSIBLE if it is signed */
  signera(
    principal: Principal,
    id: string,
    { utfall, anteckning }: z.output<typeof schemas.LoggSignering>,
    sprak: Sprak,
  ): Promise<Detalj> {
    return this.act(
      principal,
      id,
      sprak,
      { slag: 'signering', utfall, anteckning: anteckning ?? null },
      signable,
    );
  }

  /** @throws Problem FORBIDDEN, also for one's own accesses; NOT_FOUND; NOT_POSSIBLE if there is nothing to follow up */
  foljUpp(
    principal: Principal,
    id: string,
    { utfall, anteckning }: z.output<typeof schemas.LoggUppfoljning>,
    sprak: Sprak,
  ): Promise<Detalj> {
    return this.act(principal, id, sprak, { slag: 'uppfoljning', utfall, anteckning }, (_me, found) =>
      followable(found),
    );
  }

  private async act(
    principal: Principal,
    id: string,
    sprak: Sprak,
    { slag, utfall, anteckning }: Pick<AtgardRow, 'slag' | 'utfall' | 'anteckning'>,
    hinder: (me: Granskare, found: GranskningDetalj) => Problem | null,
  ): Promise<Detalj> {
    const me = await this.reviewer(principal, `logg${slag}`);
    const found = await this.find(me, id, 0, 1);
    const nr = (found.atgarder.at(-1)?.nr ?? 0) + 1;
    const refusal = hinder(me, found);
    if (refusal) {
      await this.log(principal, `logg${slag}`, refusal.code);
      throw refusal;
    }
    if (!(await this.engine.guarded(() => this.query.act(me, found.id, { nr, slag, utfall, anteckning }))))
      throw new Problem('NOT_POSSIBLE', mening`Någon annan hann före. Läs om granskningen.`, { unmet: [] });
    return this.read(principal, id, { limit: 50 }, sprak);
  }

  private async find(me: Granskare, id: string, after: number, limit: number): Promise<GranskningDetalj> {
    const found = isId(id) ? await this.engine.guarded(() => this.query.read(me, id, after, limit)) : null;
    if (!found) throw new Problem('NOT_FOUND', mening`Granskningen finns inte, eller så är den inte din.`);
    return found;
  }

  private async reviewer(principal: Principal, action: string): Promise<Granskare> {
    const role: ReviewRole | null = reviewsAs(principal);
    if (role !== null) return { id: principal.id, role, units: principal.units, allt: role === 'granskare' };
    await this.log(principal, action, 'FORBIDDEN');
    throw new Problem(
      'FORBIDDEN',
      mening`Bara granskaren och enhetens chef läser granskningar av åtkomstloggen.`,
    );
  }

  private async log(principal: Principal, action: string, outcome: string): Promise<void> {
    await this.engine.guarded(() => this.engine.store.logAccess(null, accessRow(principal, action, outcome)));
  }

  private row({ id, dag, enhet, rader, anvandare, traffar, status, skapad }: GranskningRow) {
    const signerasSenast = plusDays(dag, this.regler.signerasInomDagar);
    return { id, dag, enhet, rader, anvandare, traffar, status, skapad, signerasSenast };
  }
}

const own = new Problem(
  'FORBIDDEN',
  mening`Granskningen gäller också din egen åtkomst. Någon annan måste ta ställning till den.`,
);

function signable({ role }: Granskare, { egen, status }: GranskningDetalj): Problem | null {
  if (role !== 'granskare') return new Problem('FORBIDDEN', mening`Bara ${ROLES.granskare}n signerar.`);
  if (egen) return own;
  return status === 'oppen'
    ? null
    : new Problem('NOT_POSSIBLE', mening`Granskningen är redan signerad.`, { unmet: [] });
}

function followable({ egen, status }: GranskningDetalj): Problem | null {
  if (egen) return own;
  return status === 'foljs_upp'
    ? null
    : new Problem(
        'NOT_POSSIBLE',
        mening`Granskningen har inget att följa upp: den är inte signerad så, eller är avslutad.`,
        {
          unmet: [],
        },
      );
}

const DOLT_SKAL = mening`Granskaren har ett skäl som bara hon får berätta om.`;

/** What a member of staff is to the client is for the reviewer alone. */
function traff(row: TraffRow, me: Granskare, sprak: Sprak): Detalj['atkomster'][number] {
  const regler = JSON.parse(row.regler) as { regel: Regel; text: Sparad }[];
  const kinds = new Map(
    (JSON.parse(row.handlingar) as string[]).map((one) => [handlingView(one).kod, handlingView(one)]),
  );
  return {
    nr: row.nr,
    anvandare: row.principal,
    roll: row.role as Role | null,
    arende: row.skyddad ? null : row.caseId,
    skyddad: row.skyddad,
    forsta: row.forsta,
    sista: row.sista,
    rader: row.rader,
    handlingar: [...kinds.values()],
    andamal: (JSON.parse(row.andamal) as string[]).flatMap((kod) =>
      Object.hasOwn(ANDAMAL, kod) ? [{ kod: kod as Andamal, text: ANDAMAL[kod as Andamal] }] : [],
    ),
    skal: regler.map(({ regel, text }) =>
      me.allt || !OM_PERSONEN.includes(regel)
        ? { regel, text: sparad(text)[sprak] }
        : { regel: 'omPersonen' as const, text: DOLT_SKAL[sprak] },
    ),
  };
}
