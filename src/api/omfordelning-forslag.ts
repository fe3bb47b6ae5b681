/** What there is to divide in a unit, and a proposal (users-ask 13). Nothing is done here. */
import { Inject, Injectable } from '@nestjs/common';
import type { Role, Text } from '../../machines/process';
import { anstallda, fordela, kanner } from '../access/handlaggarbyte';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { MEST, OmfordelningStore, type NamngetArende } from '../store/omfordelning.store';
import { identityOf, readerOf } from './cases';
import { Handlaggarbyten } from './handlaggarbyten';
import { OmfordelningLed, rollerPa } from './omfordelning-led';
import type { AvgangnaView, EnhetskollegorView, ForslagView } from './omfordelning.schemas';

@Injectable()
export class OmfordelningForslag {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(OmfordelningStore) private readonly store: OmfordelningStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(OmfordelningLed) private readonly led: OmfordelningLed,
    @Inject(Handlaggarbyten) private readonly byten: Handlaggarbyten,
  ) {}

  /**
   * Who works in a unit. Nothing of it concerns a client, so the access log has no row of it.
   * @throws Problem FORBIDDEN for who does not lead the unit
   */
  async kollegor(principal: Principal, enhet: string): Promise<EnhetskollegorView> {
    return { kollegor: this.led.iEnheten(await this.led.krav(principal, enhet, 'omfordelning kollegor')) };
  }

  /**
   * What somebody has in a unit, and a proposal. Nothing is done.
   * @throws Problem FORBIDDEN for who does not lead the unit
   */
  async forhandsvisa(principal: Principal, enhet: string, person: string): Promise<ForslagView> {
    const unit = await this.led.krav(principal, enhet, 'omfordelning forhandsvisning');
    const roller = rollerPa(unit);
    const kolleger = this.led.iEnheten(unit).filter(({ id }) => id !== person);
    const arbete = await this.engine.guarded(() =>
      this.store.arbete(readerOf(principal), { person, enhet, sida: unit.side }, roller, kolleger),
    );
    const arenden = await Promise.all(
      arbete.arenden.slice(0, MEST).map(async (one) => ({ one, record: await this.engine.load(one.id) })),
    );
    const uppgifter = arbete.uppgifter.slice(0, MEST);
    const oppna = arenden.filter(({ one }) => !one.skyddad);
    const forslag = fordela(
      [
        ...oppna.map(({ one, record }) => ({
          ...one,
          id: `${one.id} ${one.roll}`,
          kan: (id: string) => record !== null && this.byten.kan(record, one.roll as Role, id, one.skyddad),
        })),
        ...uppgifter.filter(({ skyddad }) => !skyddad).map((one) => ({ ...one, kan: () => true })),
      ],
      arbete.kollegor,
    );
    const view = ({ one, record }: (typeof arenden)[number]) => ({
      arende: one.id,
      revision: one.revision,
      roll: one.roll as Role,
      klient: this.namnOf(one),
      frist: one.frist,
      forslag: forslag.get(`${one.id} ${one.roll}`) ?? null,
      hinder: record ? this.byten.hinder(principal, record, one.roll as Role) : GONE,
    });
    return {
      enhet,
      person,
      arenden: oppna.map(view),
      skyddade: arenden.filter(({ one }) => one.skyddad).map(view),
      uppgifter: uppgifter.map((one) => ({
        id: one.id,
        arende: one.caseId,
        titel: this.titelOf(one),
        version: one.version,
        roll: one.roll as Role,
        frist: one.frist,
        forslag: forslag.get(one.id) ?? null,
      })),
      kollegor: arbete.kollegor.map((one) => ({ ...one, roll: one.roll as Role })),
      fler: arbete.arenden.length > MEST || arbete.uppgifter.length > MEST,
    };
  }

  /** Who has work in the led units and not the role there any longer. */
  async avgangna(principal: Principal): Promise<AvgangnaView> {
    const kand = kanner(this.organisation);
    const rows = await this.engine.guarded(() =>
      this.store.avgangna(
        readerOf(principal),
        kand ? this.led.ledda(principal) : [],
        anstallda(this.organisation),
      ),
    );
    const shown = rows.slice(0, 2 * MEST);
    const whose = new Map<
      string,
      { person: string; roll: Role; enhet: string; arenden: string[]; uppgifter: string[] }
    >();
    for (const { person, roll, enhet, caseId, uppgift } of shown) {
      const key = `${person} ${roll} ${enhet}`;
      const of = whose.get(key) ?? { person, roll: roll as Role, enhet, arenden: [], uppgifter: [] };
      if (uppgift === null) of.arenden.push(caseId);
      else of.uppgifter.push(uppgift);
      whose.set(key, of);
    }
    return { avgangna: [...whose.values()], fler: rows.length > shown.length, kand };
  }

  private namnOf({ klient, skyddad }: NamngetArende): string | null {
    return klient === null || skyddad ? null : (identityOf(this.keys, klient)?.namn ?? null);
  }

  private titelOf({
    key,
    process,
    processVersion,
  }: {
    key: string;
    process: string;
    processVersion: number;
  }): Text {
    const { definition } = this.engine.processOf({ process, version: processVersion });
    return definition.tasks?.[key]?.title ?? { sv: key, en: key };
  }
}

const GONE: Text = { sv: 'Ärendet finns inte längre', en: 'The case is gone' };
