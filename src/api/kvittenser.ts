/**
 * Receipts that other systems send by themselves, signed as Standard Webhooks are: the signature over the bytes that
 * came, a time that is now, and an id that is taken once. What does not fit a call that was made changes nothing.
 */
import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { localDate } from '../../machines/calendar';
import { SYSTEM, type System } from '../../machines/omvarld';
import { Engine } from '../engine/engine';
import { isSystem } from '../integrations/katalog';
import { SYSTEMEN, type Systemen } from '../integrations/system-config';
import { mening } from '../mening';
import { Problem } from '../problems';
import { AnropStore } from '../store/anrop.store';
import { sqlState } from '../store/pg-errors';
import { KvittensMeddelande } from './anrop.schemas';
import { malformed, parse } from './zod-http';

/** A message as it came. */
export interface Meddelande {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body's text, byte for byte; undefined where none was sent. */
  readonly kropp: string | undefined;
}

const GRANS = 300;

@Injectable()
export class Kvittenser {
  private readonly log = new Logger('kvittens');

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(AnropStore) private readonly store: AnropStore,
    @Inject(SYSTEMEN) private readonly systemen: Systemen,
  ) {}

  /**
   * Takes one. The same message again is answered the same.
   * @throws Problem UNAUTHENTICATED for one that is not the system's, or not of now; VALIDATION; NOT_FOUND for a call that
   *   was never made to it; NOT_POSSIBLE for a second receipt that says something else
   */
  async take(name: string, { headers, kropp }: Meddelande): Promise<{ nyckel: string; lage: 'klart' }> {
    const system = isSystem(name) ? name : null;
    const secret = system && this.systemen.hemligheter[system];
    if (!system || secret === undefined || secret === null || this.systemen[system].adapter !== 'http')
      // Which systems are connected is nobody's business who is none of them.
      throw unsigned();
    const id = this.verify(system, secret, headers, kropp);
    try {
      return await this.match(system, id, kropp ?? '');
    } catch (error) {
      if (error instanceof Problem) await this.note(system, null, error.code);
      throw error;
    }
  }

  /** The message's id, if the message is the system's own. */
  private verify(
    system: System,
    secret: string,
    headers: Meddelande['headers'],
    kropp: string | undefined,
  ): string {
    const one = (name: string): string => {
      const value = headers[name];
      return typeof value === 'string' && value.length <= GRANS * 4 ? value : '';
    };
    const signed = Object.fromEntries(
      ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, one(name)]),
    );
    const id = one('webhook-id');
    try {
      if (id.length > GRANS || !/^\d{1,12}$/.test(one('webhook-timestamp'))) throw new Error('Odd headers');
      new Webhook(secret).verify(kropp ?? '', signed, { jsonParse: false });
      return id;
    } catch (error) {
      const old = /timestamp too/.test((error as Error).message);
      this.log.warn(`a receipt for ${system} was refused: ${old ? 'not of now' : 'not signed'}`);
      if (!old) throw unsigned();
      throw new Problem(
        'UNAUTHENTICATED',
        mening`Meddelandets tid är mer än fem minuter från nu. Kontrollera klockan och skicka igen med ny signatur.`,
      );
    }
  }

  private async match(system: System, id: string, kropp: string): Promise<{ nyckel: string; lage: 'klart' }> {
    const { engine, store } = this;
    const { nyckel, referens, datum } = parse(KvittensMeddelande, jsonOf(kropp));
    const avtryck = createHash('sha256').update(kropp).digest();
    const done = { nyckel, lage: 'klart' } as const;
    const known = await engine.guarded(() => store.byKey(nyckel));
    if (known?.system !== system || known.forsok === 0)
      throw new Problem('NOT_FOUND', mening`Inget sådant anrop är skickat till ${SYSTEM[system]}.`);
    if (known.status === 'klart') {
      const same = known.referens === referens && known.datum === datum;
      const repeated = known.meddelande === id ? known.avtryck?.equals(avtryck) === true : same;
      if (!repeated)
        throw new Problem('NOT_POSSIBLE', mening`Anropet är redan kvitterat, med något annat.`, {
          unmet: [],
        });
      await this.note(system, known.caseId, 'ok');
      return done;
    }
    if (datum > localDate(engine.clock.now().toISOString()))
      throw malformed([{ field: 'datum', message: mening`får inte vara en dag som kommer` }]);
    const receipt = { satt: 'meddelande', av: system, datum, referens, meddelande: { id, avtryck } } as const;
    const taken = await engine.guarded(async () => {
      try {
        return await store.receipt(known.id, receipt, ['skickat', 'fel', 'hos_person']);
      } catch (error) {
        // The message's id has receipted another call.
        if (sqlState(error) === '23505') return false;
        throw error;
      }
    });
    if (!taken)
      throw new Problem(
        'NOT_POSSIBLE',
        mening`Anropet tar inte emot den här kvittensen nu. Skicka inte om den.`,
        {
          unmet: [],
        },
      );
    await this.note(system, known.caseId, 'ok');
    return done;
  }

  private async note(system: System, caseId: string | null, outcome: string): Promise<void> {
    const row = { principal: `system:${system}`, role: null, action: 'kvittens', outcome };
    await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
  }
}

const unsigned = (): Problem =>
  new Problem(
    'UNAUTHENTICATED',
    mening`Meddelandet är inte signerat med systemets hemlighet (webhook-id, webhook-timestamp, webhook-signature).`,
  );

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed([{ field: 'meddelandet', message: mening`är inte JSON` }]);
  }
}
