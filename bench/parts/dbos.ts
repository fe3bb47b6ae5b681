/**
 * DBOS, durable functions on PostgreSQL in the same process: what many would take instead. A message is sent to a
 * workflow that is waiting for it, and the workflow takes one durable step; 32 at once. Ours is a full step.
 */
import { randomUUID } from 'node:crypto';
import { openEngine } from '../engine';
import { filled, OURS } from '../filled';
import type { Database } from '../lab';
import { send, warm, type Course } from '../load';
import { figure, type Part } from '../part';
import { peer } from '../peers/peer';
import type { Slice } from '../pgbench';
import { benchRoutine, HANDELSE } from '../routine';
import { measured, ratios } from '../stats';

const IN_FLIGHT = 32;
const WARM_MS = 300;
/** Its own default is 10 connections; with as many as there are in flight it was fastest. */
const POOL = 32;
const STOP = 'stopp';

/** The part of its interface that is used here. */
interface Dbos {
  setConfig(config: Readonly<Record<string, unknown>>): void;
  launch(): Promise<void>;
  shutdown(): Promise<void>;
  registerWorkflow(work: () => Promise<void>, options: { readonly name: string }): () => Promise<void>;
  startWorkflow(
    work: () => Promise<void>,
    options: { readonly workflowID: string },
  ): () => Promise<{ getResult(): Promise<unknown> }>;
  send(workflow: string, message: string, topic: string): Promise<void>;
  recv(topic: string, seconds: number): Promise<string | null>;
  runStep<T>(step: () => Promise<T>, options: { readonly name: string }): Promise<T>;
}

export const dbos: Part = {
  name: 'dbos',
  what: 'DBOS: meddelande till ett väntande flöde och ett varaktigt steg, 32 på en gång',
  keys: ['dbos32'],
  async run(lab) {
    const { DBOS } = peer('@dbos-inc/dbos-sdk', lab.say) as { DBOS: Dbos };
    const database = await filled(lab, 'steg_dbos');
    const theirs = await lab.database('dbos');
    const { engine, close } = await openEngine(lab, database, { processes: [benchRoutine] });
    try {
      await warm(engine, OURS);
      const peers = await openDbos(DBOS, theirs);
      const course: Course = { next: 0 };
      const seconds = lab.quick ? 2 : 3;
      const pairs = lab.quick ? 3 : 5;
      const ours: number[] = [];
      const others: number[] = [];
      for (let round = 0; round <= pairs; round += 1) {
        const a = await send(engine, OURS, course, IN_FLIGHT, seconds, HANDELSE);
        const b = await peers.run(seconds);
        if (!(a.rate > 0 && b.rate > 0)) throw new Error('En av sidorna gjorde inget');
        if (round === 0) continue;
        ours.push(a.rate);
        others.push(b.rate);
        lab.say(`  omgång ${round}/${pairs}: vi ${a.rate.toFixed(0)}/s  DBOS ${b.rate.toFixed(0)}/s`);
      }
      await peers.close();
      return {
        figures: { dbos: figure('/s', measured(others)), besideDbos32: figure('/s', measured(ours)) },
        ratios: { dbos32: ratios(ours, others) },
      };
    } finally {
      await close();
      await lab.drop(database);
      await lab.drop(theirs);
    }
  },
};

/** 32 workflows, each waiting for its next message. */
async function openDbos(DBOS: Dbos, database: Database) {
  /** Whom to tell, in this process, that the workflow with a message has taken its step. */
  const taken = new Map<string, () => void>();
  const work = DBOS.registerWorkflow(
    async () => {
      for (;;) {
        const message = await DBOS.recv('handelse', 600);
        if (message === STOP || message === null) return;
        await DBOS.runStep(() => Promise.resolve({ taken: message }), { name: 'steg' });
        taken.get(message)?.();
      }
    },
    { name: 'mottagare' },
  );
  DBOS.setConfig({
    name: 'bench',
    systemDatabaseUrl: database.owner,
    systemDatabasePoolSize: POOL,
    logLevel: 'error',
  });
  await DBOS.launch();
  const ids = Array.from({ length: IN_FLIGHT }, () => randomUUID());
  const handles = await Promise.all(ids.map((workflowID) => DBOS.startWorkflow(work, { workflowID })()));
  const one = async (id: string): Promise<void> => {
    const message = randomUUID();
    const done = new Promise<void>((resolve) => taken.set(message, resolve));
    await DBOS.send(id, message, 'handelse');
    await done;
    taken.delete(message);
  };
  return {
    async run(seconds: number): Promise<Slice> {
      const from = performance.now() + WARM_MS;
      const until = from + seconds * 1_000;
      let steps = 0;
      let counted = 0;
      await Promise.all(
        ids.map(async (id) => {
          while (performance.now() < until) {
            await one(id);
            steps += 1;
            const now = performance.now();
            if (now >= from && now < until) counted += 1;
          }
        }),
      );
      return { rate: counted / seconds, steps };
    },
    async close(): Promise<void> {
      await Promise.all(ids.map((id) => DBOS.send(id, STOP, 'handelse')));
      await Promise.all(handles.map((handle) => handle.getResult()));
      await DBOS.shutdown();
    },
  };
}
