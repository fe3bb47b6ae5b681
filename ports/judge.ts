/**
 * What Stegvis says of its calls, held against what was really done at the other end. Lost: owed, not done, and nobody
 * can see it. Faked: said to be done by the system and not done there, or done there twice.
 */
import type { Pool } from 'pg';
import type { Plattform } from '../test/support/plattform';

export interface Dom {
  readonly lost: readonly string[];
  readonly faked: readonly string[];
  /** Calls that were looked at. */
  readonly raknade: number;
}

interface Row {
  readonly vad: string;
  readonly nyckel: string | null;
  readonly status: string | null;
  readonly satt: string | null;
  readonly synligt: boolean;
  readonly utkorg: string;
}

/** Every call that was ever owed over the platform: each is a row of the outbox, which is never taken away. */
const OWED = `
  SELECT o.case_id || ' ' || o.port || ' ' || (o.payload::json ->> 'anrop') || ' ' || o.seq AS vad, a.nyckel, a.status,
    k.satt, o.status AS utkorg,
    o.status = 'pending' OR a.status IN ('vantar', 'skickat') AND o.status = 'pending'
      OR EXISTS (SELECT FROM tasks t WHERE t.id = a.task_id AND t.status = 'open')
      OR EXISTS (SELECT FROM incidents i WHERE i.kind = 'utskick' AND i.ref = o.id::text AND i.status = 'open') AS synligt
  FROM outbox o LEFT JOIN anrop a ON a.outbox_id = o.id LEFT JOIN kvittenser k ON k.anrop_id = a.id
  WHERE o.case_id = $1 AND o.port || '.' || (o.payload::json ->> 'anrop') = ANY ($2::text[])`;

/** Judges the calls of one case. @param calls `system.anrop` of those that go over the platform */
export async function doma(
  pool: Pool,
  plattform: Plattform,
  caseId: string,
  calls: readonly string[],
): Promise<Dom> {
  const { rows } = await pool.query<Row>(OWED, [caseId, calls]);
  const lost: string[] = [];
  const faked: string[] = [];
  for (const { vad, status, satt, synligt } of rows) {
    const done = [...plattform.gjort.values()].filter((what) => what === vad).length;
    const bySystem = status === 'klart' && (satt === 'svar' || satt === 'meddelande');
    const byPerson = status === 'klart' && satt === 'person';
    if (done === 0 && !synligt && status !== 'makulerat' && !bySystem && !byPerson) lost.push(vad);
    if ((bySystem && done === 0) || (status === 'klart' && satt === null) || done > 1) faked.push(vad);
  }
  // Done there, of a call that nobody owes.
  for (const vad of plattform.gjort.values())
    if (vad.startsWith(`${caseId} `) && !rows.some((row) => row.vad === vad)) faked.push(vad);
  return { lost, faked, raknade: rows.length };
}
