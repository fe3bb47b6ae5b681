/** The client's page, and the way to it by number, as one who may. */
import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '../../machines/calendar';
import { sideOf } from '../access/disclosure';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import { may, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { Problem } from '../problems';
import { klientFingerprint } from '../store/klienter.store';
import { OversiktQuery, type OversiktRow } from '../store/oversikt.query';
import { isId } from './case-id';
import { identityOf, readerOf } from './cases';
import { klientArende, krockar, type KlientCase } from './klientsida-view';
import type { KlienterView, KlientsidaView } from './lasning.schemas';
import { PAGE } from './oversikt';

@Injectable()
export class Klientsida {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OversiktQuery) private readonly query: OversiktQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** @throws Problem NOT_FOUND, also for a client none of whose cases the principal may see */
  async read(principal: Principal, klientId: string): Promise<KlientsidaView> {
    const rows = isId(klientId)
      ? await this.engine.guarded(() => this.query.ofKlient(readerOf(principal), klientId, PAGE))
      : [];
    const cases = rows.flatMap((row) => this.seen(principal, row));
    const sealed = cases[0]?.row.klient;
    if (!sealed) throw unknownKlient();
    const idag = localDate(this.engine.clock.now().toISOString());
    const open = (id: string, cipher: Buffer) => this.keys.decrypt(id, cipher);
    const arenden = cases.map((one) => klientArende(one, idag, open));
    const identity = identityOf(this.keys, sealed);
    return {
      klient: {
        id: sealed.id,
        namn: identity?.namn ?? null,
        personnummer: identity?.personnummer ?? null,
        skyddad: sealed.skyddad || cases.some(({ record }) => record.index.skyddad),
      },
      arenden,
      krockar: krockar(arenden),
    };
  }

  /** The pages of a person, one per nämnd; a person of whom the principal may see nothing has none (L14). */
  async search(principal: Principal, personnummer: string): Promise<KlienterView> {
    const namnder = this.organisation.namnder.map(({ id }) => id);
    const hashes = namnder.map((namnd) => klientFingerprint(this.keys, namnd, personnummer));
    const found = await this.engine.guarded(() => this.query.ofNumber(readerOf(principal), namnder, hashes));
    return {
      klienter: found.map(({ klient, skyddad }) => ({
        id: klient.id,
        namn: skyddad ? null : (identityOf(this.keys, klient)?.namn ?? null),
        skyddad,
      })),
    };
  }

  /** The statement has let through only what may be seen; asked again for the side it is seen from. */
  private seen(principal: Principal, row: OversiktRow): KlientCase[] {
    const { stored, klient } = row;
    const record = this.engine.cached(stored.id, stored.revision) ?? this.engine.keep(stored);
    const facts: CaseFacts = {
      ...record.index,
      skyddad: record.index.skyddad || (klient?.skyddad ?? false),
    };
    const decision = may(principal, { kind: 'read' }, facts);
    if (!decision.allowed) return [];
    const side = sideOf(principal, decision.as, facts);
    return [{ process: this.engine.processOf(record), record, row, side }];
  }
}

const unknownKlient = (): Problem =>
  new Problem('NOT_FOUND', 'Klienten finns inte, eller så har du inte tillgång till något av ärendena.');
