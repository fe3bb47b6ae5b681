/** A worker's own week, as one who may. */
import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '../../machines/calendar';
import { datesOfWeek, weekOf } from '../../machines/week';
import { ClientKeys } from '../access/keys';
import { sideSeen } from '../access/disclosure';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import { BOOKING } from '../calendar/moten';
import { Engine } from '../engine/engine';
import { OversiktQuery, type OversiktRow } from '../store/oversikt.query';
import { identityOf, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import type { MinVeckaView } from './lasning.schemas';
import { minVeckaView, type WeekCase } from './min-vecka-view';
import { oversiktOf } from './oversikt';

@Injectable()
export class MinVecka {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OversiktQuery) private readonly query: OversiktQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
  ) {}

  /**
   * @param asked an ISO week that exists, or undefined for the week that is
   * @param efter where an earlier part of the same week ended
   * @throws Problem VALIDATION for a cursor of another week
   */
  async read(
    principal: Principal,
    asked: string | undefined,
    efter: string | undefined,
  ): Promise<MinVeckaView> {
    const idag = localDate(this.engine.clock.now().toISOString());
    const vecka = asked ?? weekOf(idag);
    const dagar = datesOfWeek(vecka) ?? [];
    const until = dagar.at(-1) ?? idag;
    const question = ['min-vecka', principal.id, vecka];
    const after = placeOf(efter, question)?.id ?? '';
    return this.engine.guarded(() =>
      this.query.ofWorker(
        readerOf(principal),
        until,
        BOOKING,
        (rows, fler) => {
          const cases = rows.map((row) => this.weekCase(principal, row, idag));
          const last = fler ? rows.at(-1) : undefined;
          const nasta = last ? cursorOf({ rank: 0, due: 'infinity', id: last.stored.id }, question) : null;
          return minVeckaView(vecka, dagar, idag, principal, cases, nasta);
        },
        `vecka=${vecka}${efter === undefined ? '' : ' fortsättning'}`,
        after,
      ),
    );
  }

  /** What the worker's own side knows of the case. */
  private weekCase(principal: Principal, row: OversiktRow, idag: string): WeekCase {
    const { stored, klient, deadlines, tasks, utlamnanden } = row;
    const record = this.engine.cached(stored.id, stored.revision) ?? this.engine.keep(stored);
    const process = this.engine.processOf(record);
    const { kcEnhet, sfEnhet } = record.index;
    const side = sideSeen(principal, { id: record.id, sfEnhet, kcEnhet });
    const sida = sidovy({ process: process.definition, side, kcEnhet, utlamnanden });
    const skyddad = record.index.skyddad || (klient?.skyddad ?? false);
    return {
      process,
      record,
      klient: {
        namn:
          klient === null || skyddad || !(sida.ar('sf') || sida.vet('klient'))
            ? null
            : (identityOf(this.keys, klient)?.namn ?? null),
        skyddad,
      },
      moten: oversiktOf(process.definition, record, row, idag, sida)?.moten ?? [],
      deadlines: deadlines.filter((deadline) => sida.frist(deadline)),
      tasks: tasks.filter(({ role }) => sida.uppgift(role)),
    };
  }
}
