/**
 * Checks what has been uploaded, in a worker and beside everything else: a check that is slow or silent delays no
 * commit and no message. Until a file is clean nobody reads it (fails closed).
 */
import { Logger } from '@nestjs/common';
import type { Clock } from '../engine/types';
import type { FilkontrollStore, Vantande } from '../store/filkontroll.store';
import { Watch } from '../watch';
import type { Queues } from '../queues';
import type { Filer } from './filer';
import { KontrollFel, type Utlatande, type Viruskontroll } from './viruskontroll';

const SEKUND = 1_000;
/** Waits after a check that failed; the last goes on for as long as it takes. */
const VANTA_MS: readonly number[] = [10 * SEKUND, 60 * SEKUND, 5 * 60 * SEKUND, 30 * 60 * SEKUND];
/** How often a worker looks for what is new: one question of an index that is nearly always empty. */
const VARJE_MS = 2 * SEKUND;

interface FilkontrollDelar {
  readonly store: FilkontrollStore;
  readonly filer: Pick<Filer, 'lasaOkontrollerad'>;
  readonly kontroll: Viruskontroll;
  /** VIRUSKONTROLL. */
  readonly adress: string | null;
  readonly clock: Clock;
  readonly queues: Queues;
  /** Told when somebody is to be told by mail. */
  readonly onNotis: () => void;
}

export class Filkontroll {
  private readonly log = new Logger('filkontroll');
  private readonly watch: Watch;

  constructor(private readonly delar: FilkontrollDelar) {
    this.watch = new Watch(delar.queues, VARJE_MS, {
      filkontroll: async () => {
        await this.kontrollera();
      },
    });
  }

  /** Looks at once, and then every other second. Says it aloud where nothing is checked, or taken. */
  start(): void {
    const { adress } = this.delar;
    if (adress === 'ingen')
      this.log.warn('VIRUSKONTROLL=ingen: uppladdade filer kontrolleras INTE mot virus.');
    if (adress === null) this.log.warn('VIRUSKONTROLL är inte satt: inga filer kan laddas upp.');
    this.watch.start();
  }

  /** Looks no more; returns when the check that is under way is done, or after a few seconds. */
  async stop(): Promise<void> {
    await this.watch.stop();
  }

  /** Checks what waits, one file at a time. @returns how many were checked or tried */
  async kontrollera(): Promise<number> {
    const { store, queues } = this.delar;
    for (let antal = 0; ; antal++) {
      const fil = queues.signal.aborted ? null : await store.lease();
      if (!fil) return antal;
      await this.enFil(fil);
    }
  }

  private async enFil(fil: Vantande): Promise<void> {
    const { store, clock, onNotis } = this.delar;
    const utlatande = await this.utlatande(fil);
    const at = clock.now().toISOString();
    if (utlatande === 'borta') {
      await store.overge(fil);
    } else if (utlatande === null) {
      await store.ejKontrollerad(fil, VANTA_MS[Math.min(fil.forsok, VANTA_MS.length) - 1] ?? SEKUND, at);
    } else if (utlatande.svar === 'ren') {
      await store.ren(fil, utlatande.kontrollerad, at);
    } else {
      await store.smittad(fil, at);
      this.log.warn(`file ${fil.id}: infected, removed: ${utlatande.fynd}`);
      onNotis();
    }
  }

  /** What the check says; null where it says nothing that counts. `borta`: the client was erased meanwhile. */
  private async utlatande({ id, forsok }: Vantande): Promise<Utlatande | 'borta' | null> {
    try {
      const fil = await this.delar.filer.lasaOkontrollerad(id);
      if (!fil) return 'borta';
      return await this.delar.kontroll(fil.innehall);
    } catch (error) {
      const code = error instanceof KontrollFel ? error.code : 'gar-inte-att-lasa';
      this.log.warn(`file ${id}: check ${forsok} failed: ${code}`);
      return null;
    }
  }
}
