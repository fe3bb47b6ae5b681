/** What each figure is, in the words of docs/performance.md. A figure without words fails the bench's own test. */

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^t1$/, 'full steps through the engine, one in flight'],
  [/^t32$/, 'full steps through the engine, 32 in flight'],
  [/^t128$/, 'full steps through the engine, 128 in flight'],
  [/^m1$/, 'the same statement by pgbench, one connection, one step a commit'],
  [/^m32$/, 'the same statement by pgbench, 32 connections, one step a commit'],
  [/^t2$/, 'lean reference transition by pgbench, 32 connections'],
  [/Wal$/, 'WAL per step of that row, whole pages left out'],
  [/^http$/, 'a journal entry in `anvisning@1` over HTTP, `Prefer: return=minimal`'],
  [/^httpFull$/, 'the same, answered with the whole view of the case'],
  [/^trivial$/, 'POST to the smallest Nest + Fastify application'],
  [/^anvisning32$/, 'the journal entry through the engine in process, cases live in the cache'],
  [/^anvisningCold32$/, 'the same, each case read and brought to life first'],
  [/^deadlines$/, 'deadlines fired, 20,000 due in the same instant'],
  [/^deadlinesLateP50$/, 'how late half of them had been stored'],
  [/^deadlinesLateP99$/, 'how late all but one in a hundred had been stored'],
  [/^bullmqNoop$/, 'BullMQ jobs that do nothing, 20,000 due in the same instant'],
  [/^bullmqLateP50$/, 'how late half of them ran'],
  [/^bullmqLateP99$/, 'how late all but one in a hundred ran'],
  [/^sparseLateP50$/, 'single deadlines: how late half of them had been stored'],
  [/^sparseLateP99$/, 'single deadlines: all but one in a hundred'],
  [/^bullmqSparseLateP50$/, 'single BullMQ jobs: how late half of them ran'],
  [/^bullmqSparseLateP99$/, 'single BullMQ jobs: all but one in a hundred'],
  [/^dbos$/, 'DBOS: send, receive and one durable step, 32 at once'],
  [/^besideDbos32$/, 'our full steps in the same minutes, 32 in flight'],
  [/^page_first/, 'first page of the worklist for the user who sees most'],
  [/^page_deep/, 'the same, fifty pages down'],
  [/^page_oneUnit/, 'the same, one unit asked for'],
  [/^cases\d+same$/, 'full steps over the same 1,000 of so many cases'],
  [/^cases\d+$/, 'full steps over so many cases in turn'],
  [/^events\d+$/, 'full steps in cases with so many events'],
  [/^history\d+$/, 'reading the whole history of such a case'],
  [/^processes\d+shared$/, 'so many engine processes on the same 2,000 cases'],
  [/^processes\d+$/, 'so many engine processes, 2,000 cases each'],
  [/^dormantSlope$/, 'memory per dormant case, as measured'],
  [/^dormantNoise$/, 'what the measuring itself drifts'],
  [/^heap$/, 'memory in use after collection, cache bounded to 16 MiB'],
  [/^rss$/, 'resident memory of that process'],
  [/^armed\d+$/, 'firing one deadline when so many are armed'],
  [/^startCold$/, 'from nothing to the first answer: database made, migrated, a city lived'],
  [/^startWarm$/, 'the same folder started again'],
];

/** @throws Error for a figure that nobody has described */
export function wordsOf(name: string): string {
  const found = WORDS.find(([pattern]) => pattern.test(name));
  if (!found) throw new Error(`Måttet ${name} saknar beskrivning`);
  return found[1];
}
