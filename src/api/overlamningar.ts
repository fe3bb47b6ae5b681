/**
 * A named worker hands a case over to a colleague (P7, R120): she proposes it with what the new one must know, the
 * client is told the new worker's name and number, and only then the one who leads the work lets it happen, by the
 * routine's own event.
 */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { localDate } from '../../machines/calendar';
import type { Role, Text } from '../../machines/process';
import { sideSeen } from '../access/disclosure';
import { bytet, enhetAv, type Skal } from '../access/handlaggarbyte';
import { ClientKeys } from '../access/keys';
import { may } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import { Engine } from '../engine/engine';
import { RefusedOfAll, sendAll } from '../engine/send-all';
import type { CaseRecord } from '../engine/types';
import { mening } from '../mening';
import { notFound, Problem } from '../problems';
import { OmfordelningStore } from '../store/omfordelning.store';
import { OverlamningStore, type Overlamning } from '../store/overlamning.store';
import { VisibleQuery } from '../store/visible.query';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import type {
  NyOverlamning,
  OverlamningarView,
  OverlamningBeslut,
  OverlamningInformerad,
  OverlamningView,
} from './omfordelning.schemas';
import { Handlaggarbyten } from './handlaggarbyten';
import { OmfordelningLed } from './omfordelning-led';
import { malformed } from './zod-http';

const ACTION = 'overlamning';
interface Sida {
  readonly limit: number;
  readonly efter?: string | undefined;
}

@Injectable()
export class Overlamningar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OverlamningStore) private readonly store: OverlamningStore,
    @Inject(OmfordelningStore) private readonly omfordelning: OmfordelningStore,
    @Inject(VisibleQuery) private readonly visible: VisibleQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(Handlaggarbyten) private readonly byten: Handlaggarbyten,
    @Inject(OmfordelningLed) private readonly led: OmfordelningLed,
  ) {}

  /** @throws Problem NOT_FOUND for a case that the principal does not see; VALIDATION for a cursor of another list */
  async avArende(principal: Principal, caseId: string, ask: Sida): Promise<OverlamningarView> {
    const record = await this.arende(principal, caseId);
    const egen = (row: Overlamning) => this.egna(principal, record, [row]).length === 1;
    return this.sida(principal, ['arende', caseId], { arende: caseId }, egen, ask);
  }

  /** Those that wait in the led units, or from or to the principal. @throws Problem VALIDATION */
  vantande(principal: Principal, ask: Sida): Promise<OverlamningarView> {
    const enheter = this.led.ledda(principal);
    return this.sida(principal, ['vantande'], { enheter }, () => true, ask);
  }

  private async sida(
    principal: Principal,
    lista: readonly string[],
    av: Parameters<OverlamningStore['sida']>[1],
    egen: Parameters<OverlamningStore['sida']>[2],
    { limit, efter }: Sida,
  ): Promise<OverlamningarView> {
    const question = ['overlamningar', principal.id, ...lista];
    const after = placeOf(efter, question);
    const { rows, next } = await this.engine.guarded(() =>
      this.store.sida(readerOf(principal), av, egen, limit, after),
    );
    return { limit, nasta: cursorOf(next, question), overlamningar: rows.map((row) => this.view(row)) };
  }

  /**
   * Proposes that a colleague takes over.
   * @throws Problem NOT_FOUND; FORBIDDEN for who is not the named worker in the role; VALIDATION; NOT_POSSIBLE
   */
  foresla(
    principal: Principal,
    caseId: string,
    body: z.infer<typeof NyOverlamning>,
  ): Promise<OverlamningView> {
    return this.logged(principal, caseId, async () => {
      const record = await this.arende(principal, caseId);
      const { roll, till, skal, not, kommentar = null } = body;
      const { handlaggare, klientId } = record.index;
      const acts = may(principal, { kind: 'act', roles: [roll] }, { ...record.index, id: caseId });
      if (!acts.allowed || handlaggare[roll] !== principal.id)
        throw new Problem(
          'FORBIDDEN',
          mening`Bara den som är namngiven handläggare i rollen lämnar över ärendet. Den som leder arbetet byter handläggare direkt, eller omfördelar.`,
        );
      if (bytet(record.process, roll, till, skal) === null || record.status !== 'active')
        throw notNow(
          mening`Rutinen har inget byte av handläggare för den rollen, eller så är ärendet avslutat.`,
        );
      const skyddad = await this.skyddad(principal, caseId);
      if (till === principal.id || !this.byten.kan(record, roll, till, skyddad))
        throw malformed([
          { field: 'till', message: mening`ska vara en kollega, aktiv i rollen i ärendets enhet` },
        ]);
      const nyckel = klientId ?? caseId;
      const fritext = this.keys.encrypt(nyckel, JSON.stringify({ kommentar, not }));
      const ny = { id: randomUUID(), caseId, nyckel, roll, skal, till, fritext, fran: principal.id };
      const enhet = enhetAv(roll, record.index) ?? '';
      const row = accessRow(principal, ACTION, 'ok');
      if (!(await this.engine.guarded(() => this.store.foresla({ ...ny, enhet }, row))))
        throw notNow(mening`En överlämning i den rollen väntar redan. Återkalla den först.`);
      return this.view(await this.hitta(principal, ny.id));
    });
  }

  /**
   * That the client has the new worker's name and number (P7).
   * @throws Problem NOT_FOUND; FORBIDDEN for others than the two; VALIDATION for a day to come; NOT_POSSIBLE
   */
  async informera(
    principal: Principal,
    id: string,
    { datum, satt }: z.infer<typeof OverlamningInformerad>,
  ): Promise<OverlamningView> {
    const row = await this.hitta(principal, id);
    return this.logged(principal, row.caseId, async () => {
      if (row.fran !== principal.id && row.till !== principal.id)
        throw new Problem('FORBIDDEN', mening`Det bekräftas av den som lämnar över eller den som tar över.`);
      if (datum > localDate(this.engine.clock.now().toISOString()))
        throw malformed([{ field: 'datum', message: mening`ska vara i dag eller tidigare` }]);
      const access = accessRow(principal, `${ACTION} informerad`, 'ok');
      if (!(await this.engine.guarded(() => this.store.informera(id, datum, satt, access)))) throw decided();
      return this.view(await this.hitta(principal, id));
    });
  }

  /**
   * Lets it happen, says no, or takes it back.
   * @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE before the client has been told, if it is decided, or if the
   *   case has another worker by now
   */
  async avgor(
    principal: Principal,
    id: string,
    { utfall }: z.infer<typeof OverlamningBeslut>,
  ): Promise<OverlamningView> {
    const row = await this.hitta(principal, id);
    return this.logged(principal, row.caseId, async () => {
      const own = utfall === 'aterkallad';
      if (own ? row.fran !== principal.id : !this.led.ledda(principal).includes(row.enhet))
        throw new Problem(
          'FORBIDDEN',
          own
            ? mening`Den som föreslog överlämningen återkallar den.`
            : mening`Den som leder arbetet i enheten godkänner eller avslår överlämningen.`,
        );
      const access = accessRow(principal, `${ACTION} ${utfall}`, 'ok');
      if (utfall === 'godkand') await this.verkstall(principal, row);
      else if (!(await this.engine.guarded(() => this.store.avgor(id, utfall, access)))) throw decided();
      // Who has handed over a protected case does not see it any longer: it is answered as it became.
      const now = await this.engine.guarded(() => this.store.hitta(readerOf(principal), id));
      return this.view(now ?? { ...row, status: utfall });
    });
  }

  /** The change itself, in the transaction that decides the hand-over. */
  private async verkstall(principal: Principal, row: Overlamning): Promise<void> {
    const { id, caseId, fran, till, roll, skal, informerad } = row;
    const role = roll as Role;
    if (informerad === null)
      throw new Problem(
        'NOT_POSSIBLE',
        mening`Klienten ska ha fått den nya handläggarens namn och telefonnummer först.`,
        {
          unmet: [{ ...NOT_TOLD, cure: { role } }],
        },
      );
    const skyddad = await this.skyddad(principal, caseId);
    try {
      await sendAll(this.engine, [caseId], (cases) => {
        const record = cases.get(caseId);
        if (!record) throw notFound();
        if (record.index.handlaggare[role] !== fran)
          throw notNow(mening`Ärendet har en annan handläggare nu. Avslå överlämningen.`);
        if (!this.byten.kan(record, role, till, skyddad))
          throw notNow(mening`Den som skulle ta över har inte längre rollen i enheten. Avslå överlämningen.`);
        const access = accessRow(principal, `${ACTION} godkand`, 'ok');
        return {
          sends: [this.byten.send(principal, record, role, till, skal as Skal)],
          also: async (client) => {
            if (!(await this.store.avgor(id, 'godkand', access, client))) throw decided();
          },
        };
      });
    } catch (error) {
      throw error instanceof RefusedOfAll ? (error.refused[0]?.problem ?? error) : error;
    }
  }

  private async arende(principal: Principal, caseId: string): Promise<CaseRecord> {
    const seen =
      isId(caseId) &&
      (await this.engine.guarded(() => this.visible.gate(readerOf(principal), caseId, ACTION)));
    const record = seen ? await this.engine.load(caseId) : null;
    // At the gate she who holds both sides comes through: nothing is shown to her.
    if (!record || !(await this.ser(principal, caseId))) throw notFound();
    return record;
  }

  private async ser(principal: Principal, caseId: string): Promise<boolean> {
    return (await this.engine.guarded(() => this.omfordelning.sedda(readerOf(principal), [caseId]))).has(
      caseId,
    );
  }

  private async skyddad(principal: Principal, caseId: string): Promise<boolean> {
    const sedda = await this.engine.guarded(() => this.omfordelning.sedda(readerOf(principal), [caseId]));
    return sedda.get(caseId) ?? true;
  }

  private async hitta(principal: Principal, id: string): Promise<Overlamning> {
    const row = UUID.test(id)
      ? await this.engine.guarded(() => this.store.hitta(readerOf(principal), id))
      : null;
    const record = row && (await this.engine.load(row.caseId));
    if (row && record && this.egna(principal, record, [row]).length === 1) return row;
    const logged = accessRow(principal, ACTION, 'NOT_FOUND');
    await this.engine.guarded(() => this.engine.store.logAccess(null, logged));
    throw new Problem(
      'NOT_FOUND',
      mening`Överlämningen finns inte, eller så har du inte tillgång till ärendet.`,
    );
  }

  /** Those of the principal's own side: who works where is the other side's own matter (L10). */
  private egna(
    principal: Principal,
    { id, process, version, index: { sfEnhet, kcEnhet } }: CaseRecord,
    rows: readonly Overlamning[],
  ): readonly Overlamning[] {
    const side = sideSeen(principal, { id, sfEnhet, kcEnhet });
    const { definition } = this.engine.processOf({ process, version });
    const sida = sidovy({ process: definition, side, kcEnhet, utlamnanden: [] });
    return rows.filter(({ roll }) => sida.uppgift(roll));
  }

  private view(row: Overlamning): OverlamningView {
    const text = this.keys.decrypt(row.nyckel, row.fritext);
    const { kommentar = null, not = null } =
      text === null ? {} : (JSON.parse(text) as { kommentar: string | null; not: string });
    const { caseId: arende, id, enhet, fran, till, status, informerad, skapad, avgjordAv, avgjord } = row;
    return {
      ...{ id, arende, enhet, fran, till, status, informerad, skapad, avgjordAv, avgjord, kommentar, not },
      roll: row.roll as Role,
      skal: row.skal as Skal,
    };
  }

  /** A refusal leaves its row too. */
  private async logged<T>(principal: Principal, caseId: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem && error.status < 500) {
        const row = accessRow(principal, ACTION, error.code);
        await this.engine.guarded(() => this.engine.store.logAccess(isId(caseId) ? caseId : null, row));
      }
      throw error;
    }
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const notNow = (text: Text): Problem => new Problem('NOT_POSSIBLE', text, { unmet: [] });
const decided = (): Problem => notNow(mening`Överlämningen är redan avgjord.`);
const NOT_TOLD = {
  condition: 'klientenVetVemSomTarOver',
  text: {
    sv: 'Klienten har fått den nya handläggarens namn och telefonnummer',
    en: "The client has the new worker's name and number",
  },
  source: ['P7', 'R120'],
};
