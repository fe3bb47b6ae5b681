/** The access log for those who may read it: the reviewer's look, and the client's own extract (L13). */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { instantAt, plusDays } from '../../machines/calendar';
import { ROLES, type Role, type Text } from '../../machines/process';
import { ANDAMAL, andamalOf, type Andamal } from '../access/andamal';
import { FINDS_AS, hasOneOf, LOGG_ROLES, MENPROVNING_ROLES } from '../access/granskning';
import { HANDLINGAR, handlingOf } from '../access/handlingar';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening, lista } from '../mening';
import { Problem } from '../problems';
import { AtkomstQuery, type LoggPlats, type LoggRad, type UtdragRad } from '../store/atkomst.query';
import { MenprovningStore, type Menprovning as Beslut } from '../store/menprovning.store';
import type { Reader } from '../store/visible.query';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import type {
  Logg as LoggView,
  Loggutdrag,
  LoggFraga,
  Menprovning,
  NyMenprovning,
  UtdragFraga,
} from './logg.schemas';

type LoggSida = z.output<typeof LoggView>;
type UtdragSida = z.output<typeof Loggutdrag>;
type MenprovningSvar = z.output<typeof Menprovning>;

@Injectable()
export class Logg {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(AtkomstQuery) private readonly query: AtkomstQuery,
    @Inject(MenprovningStore) private readonly provningar: MenprovningStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /**
   * Rows of a case or a user in a period, for the reviewer's units.
   * @throws Problem FORBIDDEN; VALIDATION for a cursor of another question
   */
  async read(principal: Principal, ask: z.output<typeof LoggFraga>): Promise<LoggSida> {
    const role = await this.require(
      principal,
      LOGG_ROLES,
      'logg',
      mening`Bara granskaren läser åtkomstloggen.`,
    );
    const { arende = null, anvandare = null, fran, till, limit, efter } = ask;
    const question = ['logg', principal.id, arende, anvandare, fran, till];
    // The case is named as it was written; a text that is no number of ours is not kept.
    const vad = `${arende === null ? 'användare' : 'ärende'} ${named(arende ?? anvandare ?? '')} ${fran}–${till}`;
    const rows = await this.engine.guarded(() =>
      this.query.logg(
        { ...readerOf(principal), role },
        {
          arende,
          anvandare,
          ...instants(fran, till),
          after: platsOf(efter, question),
          limit: limit + 1,
          vad,
        },
      ),
    );
    const { shown, nasta } = paged(rows, limit, question);
    return { nasta, rader: shown.map(loggRad) };
  }

  /**
   * When and from which unit somebody has seen a client's cases; which member of staff only by a decision.
   * @throws Problem NOT_FOUND, also for a client none of whose cases the principal may see; NOT_POSSIBLE where the
   *   decision does not give it
   */
  async utdrag(
    principal: Principal,
    klientId: string,
    ask: z.output<typeof UtdragFraga>,
  ): Promise<UtdragSida> {
    const { fran, till, menprovning, limit, efter } = ask;
    const reader = finder(principal);
    const question = ['loggutdrag', principal.id, klientId, fran, till, menprovning ?? null];
    const after = platsOf(efter, question);
    if (!isId(klientId)) throw unknownKlient();
    if (menprovning !== undefined)
      await this.requireDecision(principal, klientId, menprovning, { fran, till });
    const vad = `${fran}–${till}${menprovning === undefined ? '' : ' med personalens id'}`;
    const found = await this.engine.guarded(() =>
      this.query.utdrag(reader, klientId, { ...instants(fran, till), after, limit: limit + 1, vad }),
    );
    if (!found) throw unknownKlient();
    const { shown, nasta } = paged(found.rader, limit, question);
    const named = menprovning !== undefined && !found.skyddad;
    return {
      klientId,
      skyddad: found.skyddad,
      omfattar: isReviewer(principal) ? 'arenden_i_dina_enheter' : 'arenden_du_ser',
      menprovning: named ? menprovning : null,
      nasta,
      rader: shown.map((row) => this.utdragRad(row, found.skyddad, named)),
    };
  }

  /**
   * Decides whether the client may know which member of staff has seen her cases.
   * @throws Problem FORBIDDEN; NOT_FOUND, also for a protected client: of her, staff are never named
   */
  async prova(
    principal: Principal,
    klientId: string,
    body: z.output<typeof NyMenprovning>,
  ): Promise<MenprovningSvar> {
    const roles = lista(
      MENPROVNING_ROLES.map((name) => ROLES[name]),
      ', ',
    );
    const role = await this.require(
      principal,
      MENPROVNING_ROLES,
      'menprovning',
      mening`Menprövning gör bara ${roles}.`,
    );
    const { fran, till, beslut, grund } = body;
    const reader = { ...finder(principal), role };
    // Asked first: encrypting for somebody who is not there would make her a key.
    if (!isId(klientId) || !(await this.engine.guarded(() => this.provningar.sees(reader, klientId)))) {
      await this.log(principal, 'menprovning', 'NOT_FOUND');
      throw unknownKlient();
    }
    const sealed = this.keys.encrypt(klientId, grund);
    const kept = await this.engine.guarded(() =>
      this.provningar.add(reader, { klientId, id: randomUUID(), fran, till, beslut, grund: sealed }),
    );
    if (!kept) throw unknownKlient();
    const { role: roll, ...rest } = kept;
    return { ...rest, roll };
  }

  private async requireDecision(
    principal: Principal,
    klientId: string,
    id: string,
    { fran, till }: Pick<Beslut, 'fran' | 'till'>,
  ): Promise<void> {
    const found = await this.engine.guarded(() => this.provningar.find(finder(principal), klientId, id));
    if (found?.beslut === 'lamnas_ut' && found.fran <= fran && till <= found.till) return;
    const refusal = new Problem(
      'NOT_POSSIBLE',
      mening`Det finns ingen menprövning som säger att personalens id får lämnas ut för den perioden. Ta bort menprovning ur frågan, eller gör en prövning först.`,
      { unmet: [] },
    );
    await this.log(principal, 'loggutdrag', refusal.code);
    throw refusal;
  }

  /** @returns the role in which it is allowed. @throws Problem FORBIDDEN, with its row in the log */
  private async require(
    principal: Principal,
    roles: readonly Role[],
    action: string,
    text: Text,
  ): Promise<Role> {
    const role = hasOneOf(principal, roles);
    if (role !== null) return role;
    await this.log(principal, action, 'FORBIDDEN');
    throw new Problem('FORBIDDEN', text);
  }

  private async log(principal: Principal, action: string, outcome: string): Promise<void> {
    await this.engine.guarded(() => this.engine.store.logAccess(null, accessRow(principal, action, outcome)));
  }

  private utdragRad(row: UtdragRad, skyddad: boolean, withUser: boolean): UtdragSida['rader'][number] {
    const unit = this.organisation.enheter.find(({ id }) => id === row.enhet);
    const side = unit?.side ?? (row.role === null ? null : (ROLES[row.role as Role]?.side ?? null));
    return {
      at: row.at,
      verksamhet: side === null ? null : side === 'sf' ? 'socialforvaltning' : 'kompetenscenter',
      enhet: skyddad ? null : row.enhet,
      handling: handlingView(row.action),
      andamal: andamalView(row),
      anvandare: withUser ? row.principal : null,
    };
  }
}

const isReviewer = ({ roles }: Principal): boolean => roles.includes('granskare');

/** A caseworker finds what she sees; the reviewer what the managers of her units see. */
function finder(principal: Principal): Reader {
  const reader = readerOf(principal);
  return isReviewer(principal) ? { ...reader, roles: [FINDS_AS], role: 'granskare' } : reader;
}

/** An id as it may stand in the log: what somebody has written instead of one is not kept. */
const named = (id: string): string => (isId(id) ? id : 'okänd');

/** No log is older. */
const FIRST = '2000-01-01';
const instants = (fran: string, till: string) => ({
  // Before there was a log there is nothing in it, and year 1 in Sweden begins before PostgreSQL's year 1 does.
  from: instantAt(fran < FIRST ? FIRST : fran, '00:00'),
  until: instantAt(plusDays(till, 1), '00:00'),
});

export const handlingView = (action: string) => {
  const kod = handlingOf(action);
  return { kod, text: HANDLINGAR[kod] };
};

/** The purpose that the row names, else the one that follows from what was done. */
function andamalView({ andamal, action }: { readonly andamal: string | null; readonly action: string }) {
  const kod = andamal !== null && Object.hasOwn(ANDAMAL, andamal) ? (andamal as Andamal) : andamalOf(action);
  return { kod, text: ANDAMAL[kod] };
}

function loggRad(row: LoggRad): LoggSida['rader'][number] {
  return {
    at: row.at,
    anvandare: row.principal,
    roll: row.role as Role | null,
    enhet: row.enhet,
    handling: handlingView(row.action),
    andamal: andamalView(row),
    arende: row.caseId,
    skyddad: row.skyddad,
    utfall: row.outcome,
  };
}

/** One more was asked for than is shown: it says whether there are more. */
function paged<Row extends { readonly plats: LoggPlats }>(
  rows: readonly Row[],
  limit: number,
  question: readonly unknown[],
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const place = rows.length > limit && last ? { rank: 0, due: last.plats.at, id: last.plats.rad } : null;
  return { shown, nasta: cursorOf(place, question) };
}

function platsOf(cursor: string | undefined, question: readonly unknown[]): LoggPlats | null {
  const place = placeOf(cursor, question);
  return place && { at: place.due, rad: place.id };
}

const unknownKlient = (): Problem =>
  new Problem(
    'NOT_FOUND',
    mening`Klienten finns inte, eller så har du inte tillgång till något av ärendena.`,
  );
