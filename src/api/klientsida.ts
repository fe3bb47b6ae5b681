/** The client's page, and the ways to it by number, name and case number, as one who may. */
import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '../../machines/calendar';
import { sideOf } from '../access/disclosure';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import { may, type CaseFacts, type Decision } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import { nivaOf, visadNiva } from '../access/skyddsniva';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import { KlientSokQuery, MAX_FOUND, type Sought } from '../store/klient-sok.query';
import { klientFingerprint, nameFingerprints } from '../store/klienter.store';
import { OversiktQuery, type OversiktRow } from '../store/oversikt.query';
import { isId } from './case-id';
import { identityOf, readerOf } from './cases';
import { klientArende, krockar, type KlientCase } from './klientsida-view';
import type { KlienterView, KlientsidaView, KlientSokning } from './lasning.schemas';
import { PAGE } from './oversikt';
import { logSubstitute } from './som-vikarie';

@Injectable()
export class Klientsida {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OversiktQuery) private readonly query: OversiktQuery,
    @Inject(KlientSokQuery) private readonly sok: KlientSokQuery,
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
    const asSubstitute = cases.map(({ record, decision }) => ({ caseId: record.id, decision }));
    await logSubstitute(this.engine, principal, asSubstitute, 'klient');
    const idag = localDate(this.engine.clock.now().toISOString());
    const open = (id: string, cipher: Buffer) => this.keys.decrypt(id, cipher);
    const arenden = cases.map((one) => klientArende(one, idag, open));
    const told = cases.some(({ sida }) => sida.ar('sf') || sida.vet('klient'));
    const identity = told ? identityOf(this.keys, sealed) : null;
    const skyddad = sealed.skyddad || cases.some(({ record }) => record.index.skyddad);
    return {
      klient: {
        id: sealed.id,
        namn: identity?.namn ?? null,
        personnummer: identity?.personnummer ?? null,
        skyddad,
        skyddsniva: visadNiva(nivaOf(this.keys, { ...sealed, skyddad })),
      },
      arenden,
      krockar: krockar(arenden),
    };
  }

  /**
   * The pages of those who fit, one per nämnd; a person of whom the principal may see nothing has none (L14).
   * @param andamal why, for the access log
   */
  async search(principal: Principal, { andamal, ...sought }: KlientSokning): Promise<KlienterView> {
    const { klienter, more } = await this.engine.guarded(() =>
      this.sok.find(readerOf(principal), this.hashed(sought), andamal),
    );
    return {
      klienter: klienter.map(({ klient, skyddad }) => ({
        id: klient.id,
        namn: skyddad ? null : (identityOf(this.keys, klient)?.namn ?? null),
        skyddad,
      })),
      ...(more && { begransning: FLER }),
    };
  }

  /** What leaves for the database: keyed hashes for each nämnd, never a name or a number. */
  private hashed({ personnummer, namn = '', arende }: Omit<KlientSokning, 'andamal'>): Sought {
    const namnder = this.organisation.namnder.map(({ id }) => id);
    const { keys } = this;
    if (arende !== undefined) return { by: 'arende', id: arende };
    if (personnummer === undefined)
      return { by: 'namn', hashes: namnder.map((namnd) => nameFingerprints(keys, namnd, namn)) };
    const hashes = namnder.map((namnd) => klientFingerprint(keys, namnd, personnummer));
    return { by: 'personnummer', namnder, hashes };
  }

  /** The statement has let through only what may be seen; asked again for the side it is seen from. */
  private seen(principal: Principal, row: OversiktRow): (KlientCase & { readonly decision: Decision })[] {
    const { stored, klient } = row;
    const record = this.engine.cached(stored.id, stored.revision) ?? this.engine.keep(stored);
    const facts: CaseFacts = {
      ...record.index,
      id: record.id,
      skyddad: record.index.skyddad || (klient?.skyddad ?? false),
    };
    const decision = may(principal, { kind: 'read' }, facts);
    if (!decision.allowed) return [];
    const process = this.engine.processOf(record);
    const sida = sidovy({
      process: process.definition,
      side: sideOf(principal, decision.as, facts),
      kcEnhet: facts.kcEnhet,
      utlamnanden: row.utlamnanden,
    });
    return [{ process, record, row, sida, decision }];
  }
}

const FLER = `Fler än ${MAX_FOUND} passar. Skriv fler av personens namn, eller sök med personnummer.`;
const unknownKlient = (): Problem =>
  new Problem(
    'NOT_FOUND',
    mening`Klienten finns inte, eller så har du inte tillgång till något av ärendena.`,
  );
