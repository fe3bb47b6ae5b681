/**
 * Ending the protection of a client's cases: an event of the engine's own in each case, all in the transaction of whoever
 * has decided it, so that there is no instant at which one of them is open and another is not.
 */
import type { PoolClient } from 'pg';
import { mening } from '../mening';
import { Problem, unavailable } from '../problems';
import type { StoredCase } from '../store/cases.store';
import { Advance } from './advance';
import { GENESIS } from './chain';
import { guardStep } from './checks';
import { access, laterOf, type Engine } from './engine';
import { ownStep } from './own-step';
import type { Actor } from './types';

/**
 * Writes the event in every case that is protected.
 * @param cases all of the client's, locked by the transaction of `client`
 * @param forslag id of the decision
 * @returns to be called when the transaction is committed
 * @throws Problem NOT_POSSIBLE for a case whose protection is still being seen to; VERSION_MISSING; STEP_FAILED
 */
export async function unprotect(
  engine: Engine,
  client: PoolClient,
  cases: readonly StoredCase[],
  forslag: string,
  by: Actor,
): Promise<() => void> {
  const event = { type: 'stegvis.skydd.upphor', forslag } as const;
  const done = cases.flatMap((stored) => {
    const record = engine.keep(stored);
    if (!record.index.skyddad) return [];
    const process = engine.processOf(record);
    const at = laterOf(engine.clock.now().toISOString(), record.at);
    const settings = engine.settings.at(at);
    const { snapshot } = record;
    return guardStep(process, () => {
      const step = ownStep({ process, at, settings, snapshot, armed: [], role: null }, event);
      if (!step.taken) throw notYet();
      const advance = new Advance(process, record.id, record, GENESIS);
      advance.fold({ event, by, at, settings: settings.version, step });
      return [
        { process, write: advance.toWrite(access(by, event.type, 'ok'), null), snapshot: step.snapshot },
      ];
    });
  });
  if (done.length === 0) return () => undefined;
  const written = await engine.store.commit(
    done.map(({ write }) => write),
    client,
  );
  // Locked, and still not stored: the database did not do as it was told.
  if (written.size !== done.length) throw unavailable();
  return () => {
    for (const { process, write, snapshot } of done) engine.committed(process, write, snapshot);
  };
}

const notYet = (): Problem =>
  new Problem(
    'NOT_POSSIBLE',
    mening`I ett av klientens ärenden är skyddet inte omhändertaget än. Bekräfta det först, eller vänta tills det är klart.`,
    { unmet: [] },
  );
