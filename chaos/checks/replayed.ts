/** Each case recomputed from its events, and each chain followed link by link. */
import { Pool } from 'pg';
import { PROCESSES } from '../../machines/registry';
import { firstBrokenLink } from '../../src/engine/chain';
import { FAULTS } from '../../src/engine/replay';
import { replayDatabase } from '../../src/engine/replay-database';
import type { Evidence } from '../evidence';
import { rakning1 } from '../routine';
import { finding, type Finding } from './finding';

const violation = finding('violation');

export function checkChains(evidence: Evidence): Finding[] {
  return [...evidence.events].flatMap(([id, events]) => {
    const broken = firstBrokenLink(events.map(({ seq, text, hash }) => ({ seq, body: text, hash })));
    return broken === null ? [] : [violation(`${id}: kedjan är bruten vid händelse ${broken}`)];
  });
}

/** @param url a role that may read everything of the database */
export async function checkReplay(url: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const pool = new Pool({ connectionString: url, max: 2 });
  try {
    const { cases } = await replayDatabase(pool, [...PROCESSES, rakning1], {
      onDiffering: (id, faults) => {
        for (const { kind, seq, ref } of faults.slice(0, 3))
          findings.push(violation(`${id} ${seq ?? ''} ${ref ?? ''}: omräknad: ${FAULTS[kind]}`));
      },
    });
    if (cases === 0) findings.push(violation('Inget ärende gick att räkna om'));
  } finally {
    await pool.end();
  }
  return findings;
}
