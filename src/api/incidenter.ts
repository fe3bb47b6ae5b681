/** Open incidents, and what somebody does about one: tries again, or closes it with a reason. */
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { Engine } from '../engine/engine';
import { Incidents, RETRYABLE } from '../outbox/incidents';
import { mening, sagd } from '../mening';
import { Problem } from '../problems';
import { IncidenterQuery as Fraga, type Incidentfraga, type IncidentRad } from '../store/incidenter.query';
import { accessRow, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import { INCIDENTROLLER, INCIDENTSLAG, slagI, type Incidentvy } from './incidentslag';
import type { IncidenterQuery, IncidentLosning, IncidenterView, IncidentView } from './incidenter.schemas';
import type { Sprak } from './sprak';

@Injectable()
export class Incidenter {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(Fraga) private readonly query: Fraga,
    @Inject(Incidents) private readonly incidents: Incidents,
  ) {}

  /** @throws Problem FORBIDDEN; VALIDATION for a cursor of another question */
  async lista(
    principal: Principal,
    { incidentslag, limit, efter }: z.infer<typeof IncidenterQuery>,
    sprak: Sprak,
  ): Promise<IncidenterView> {
    const question = ['incidenter', principal.id, incidentslag ?? null];
    const after = placeOf(efter, question);
    const fraga = await this.fragaFor(principal, 'incidents', incidentslag ?? null);
    const { rows, next } = await this.engine.guarded(() =>
      this.query.lista(readerOf(principal), fraga, limit, after && { at: after.due, id: numeric(after.id) }),
    );
    return {
      limit,
      nasta: cursorOf(next && { rank: 0, due: next.at, id: next.id }, question),
      incidenter: rows.map((row) => incidentView(row, sprak)),
    };
  }

  /**
   * Tries again what it is about: a message, or a deadline whose step threw. That changes nothing that a person has
   * decided, so one person is enough (users-ask 17).
   * @throws Problem FORBIDDEN; NOT_FOUND; NOT_POSSIBLE for a kind with nothing to try again
   */
  async forsokIgen(principal: Principal, id: string): Promise<void> {
    const { kind } = await this.en(principal, id, 'incident retry');
    if (!kanForsokasIgen(kind)) {
      await this.log(principal, 'incident retry', 'NOT_POSSIBLE');
      throw new Problem(
        'NOT_POSSIBLE',
        mening`Det här slaget går inte att försöka igen. Åtgärda felet och lös incidenten.`,
        {
          unmet: [],
        },
      );
    }
    await this.engine.guarded(() => this.incidents.retry(id, principal.id));
  }

  /** Closes it with a reason. @throws Problem FORBIDDEN, NOT_FOUND */
  async los(
    principal: Principal,
    id: string,
    { skal, referens }: z.infer<typeof IncidentLosning>,
  ): Promise<void> {
    await this.en(principal, id, 'incident resolve');
    const losning = { skal, referens: referens ?? null };
    await this.engine.guarded(() => this.incidents.resolve(id, principal.id, losning));
  }

  private async en(principal: Principal, id: string, action: string): Promise<IncidentRad> {
    const fraga = await this.fragaFor(principal, action, null);
    const known = numeric(id);
    const found = await this.engine.guarded(() => this.query.en(readerOf(principal), fraga, known, action));
    if (!found) throw new Problem('NOT_FOUND', mening`Det finns ingen sådan öppen incident. Läs om listan.`);
    return found;
  }

  /** The kinds that the principal sees, by view. @throws Problem FORBIDDEN for one who sees none */
  private async fragaFor(principal: Principal, action: string, slag: string | null): Promise<Incidentfraga> {
    const has = (vy: Incidentvy) => INCIDENTROLLER[vy].some((role) => principal.roles.includes(role));
    if (!has('drift') && !has('ledning')) {
      await this.log(principal, action, 'FORBIDDEN');
      throw new Problem(
        'FORBIDDEN',
        mening`Incidenter ser den som leder arbetet i enheten, och administratören de som rör tjänsten.`,
      );
    }
    return {
      drift: has('drift') ? slagI('drift') : [],
      ledning: has('ledning') ? slagI('ledning') : [],
      slag,
    };
  }

  private async log(principal: Principal, action: string, outcome: string): Promise<void> {
    await this.engine.guarded(() => this.engine.store.logAccess(null, accessRow(principal, action, outcome)));
  }
}

/** What cannot be a number is one that nothing has. */
const numeric = (id: string): string => (/^\d{1,18}$/.test(id) ? id : '0');
const kanForsokasIgen = (kind: string): boolean => RETRYABLE.some((one) => one === kind);

function incidentView({ id, kind, caseId, openedAt, ...osagd }: IncidentRad, sprak: Sprak): IncidentView {
  const slag = kind as IncidentView['slag'];
  return {
    id,
    slag,
    text: INCIDENTSLAG[slag].text,
    caseId,
    detalj: sagd(osagd)[sprak],
    oppnad: openedAt,
    kanForsokasIgen: kanForsokasIgen(kind),
  };
}
