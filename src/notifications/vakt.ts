/**
 * Sends what waited for its time, and puts right the calendars that no message will: in every worker process, whatever
 * becomes of its jobs.
 */
import { localDate, plusDays } from '../../machines/calendar';
import type { Engine } from '../engine/engine';
import type { Queues } from '../queues';
import type { AviseringarStore } from '../store/aviseringar.store';
import type { KalenderStore } from '../store/kalender.store';
import { Watch } from '../watch';
import type { Motesutskick } from './kalender';
import type { VantandeUtskick } from './vantande';

/** As the sweeps of deadlines and outbox: nobody's quiet hours end to the second. */
const LOOK_MS = 30_000;
/** Days back in which a meeting still stands in somebody's calendar. */
const DAYS_BACK = 28;
/** Looks between two that also take what could not leave (five minutes), and that work everything out anew (an hour). */
const UNSENT_EVERY = 10;
const ALL_EVERY = 120;

interface VaktParts {
  readonly engine: Engine;
  readonly queues: Queues;
  readonly vantande: VantandeUtskick;
  readonly aviseringar: AviseringarStore;
  readonly moten: Motesutskick;
  readonly kalender: KalenderStore;
}

interface Look {
  readonly oskickade: boolean;
  readonly alla: boolean;
  readonly goOn?: () => boolean;
}

export class Aviseringsvakt {
  private readonly watch: Watch;
  private looks = 0;

  constructor(private readonly parts: VaktParts) {
    const goOn = () => !parts.queues.signal.aborted;
    this.watch = new Watch(parts.queues, LOOK_MS, {
      aviseringar: async () => {
        await parts.vantande.skicka(goOn);
        if (this.looks % ALL_EVERY === 0) await parts.aviseringar.stada();
      },
      kalendrar: async () => {
        const look = this.looks++;
        await this.rattaKalendrar({
          oskickade: look % UNSENT_EVERY === 0,
          alla: look % ALL_EVERY === 0,
          goOn,
        });
      },
    });
  }

  start(): void {
    this.watch.start();
  }

  /** Looks no more; returns when the look that is under way is done. */
  async stop(): Promise<void> {
    await this.watch.stop();
  }

  /**
   * Puts right the calendars of cases that have ended or been protected.
   * @param oskickade also of those with something planned that never left
   * @param alla also of every case with a meeting to come, from the case as it is
   */
  async rattaKalendrar({ oskickade, alla, goOn = () => true }: Look): Promise<void> {
    const { engine, kalender } = this.parts;
    const idag = localDate(engine.clock.now().toISOString());
    for (const id of await kalender.eftersatta(plusDays(idag, -DAYS_BACK), oskickade))
      if (goOn()) await this.ratta(id);
    for (let last: string | undefined = alla ? '' : undefined; last !== undefined && goOn();) {
      const ids: readonly string[] = await kalender.medMoten(idag, last);
      for (const id of ids) if (goOn()) await this.ratta(id);
      last = ids.at(-1);
    }
  }

  /** One address that takes no mail must not stop the others. */
  private async ratta(id: string): Promise<void> {
    const { moten, queues } = this.parts;
    await moten.synka(id).catch((error: unknown) => queues.report('kalender', error));
  }
}
