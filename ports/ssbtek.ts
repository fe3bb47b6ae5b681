/** What can happen when SSBTEK is read: what is shown, what is kept, and that the routine goes on by hand (A4). */
import type { Svarssatt } from '../test/support/ssbtek';
import { SS, type World } from './world';

export interface Lasning {
  readonly namn: string;
  readonly satt: readonly Svarssatt[];
  /** Statuses of the readings, one after the other. */
  readonly svar: readonly number[];
}

export const LASNINGAR: readonly Lasning[] = [
  { namn: 'lyckas', satt: ['svar'], svar: [200] },
  { namn: 'svarar för sent', satt: ['hanger', 'svar'], svar: [503, 200] },
  { namn: '4xx', satt: [{ status: 403 }, 'svar'], svar: [503, 200] },
  { namn: '5xx och sedan rätt', satt: [{ status: 502 }, 'svar'], svar: [503, 200] },
  { namn: 'fel i källan', satt: ['fault', 'svar'], svar: [503, 200] },
  { namn: 'tappat svar', satt: ['tappat', 'svar'], svar: [503, 200] },
  { namn: 'läst två gånger', satt: ['svar', 'svar'], svar: [200, 200] },
  { namn: 'en annan persons uppgifter', satt: ['fel-person'], svar: [503] },
  { namn: 'svar på en annan fråga', satt: ['fel-korrelation'], svar: [503] },
  { namn: 'nere för gott', satt: [{ status: 503 }, { status: 503 }], svar: [503, 503] },
];

export interface Lasdom {
  readonly fel: readonly string[];
  readonly lost: readonly string[];
  readonly faked: readonly string[];
}

/** Reads, and holds what is said to have been read against what was answered. */
export async function las(world: World, caseId: string, { namn, satt, svar }: Lasning): Promise<Lasdom> {
  world.ssbtek.satt.splice(0, world.ssbtek.satt.length, ...satt);
  const fel: string[] = [];
  for (const status of svar) {
    const answer = await world.ask(SS, 'POST', `/arenden/${caseId}/ssbtek`);
    if (answer.status !== status) fel.push(`ssbtek ${namn}: svarade ${answer.status}, inte ${status}`);
    if (answer.status !== 200 && /198\d{9}|Arbetssokande/.test(answer.text))
      fel.push(`ssbtek ${namn}: uppgifter i ett fel`);
  }
  const { rows } = await world.pool.query<{ klara: number; text: string }>(
    `SELECT count(*) FILTER (WHERE a.status = 'klart')::int AS klara, coalesce(string_agg(a::text || k::text, ''), '') AS text
     FROM anrop a LEFT JOIN kvittenser k ON k.anrop_id = a.id WHERE a.case_id = $1 AND a.system = 'ssbtek'`,
    [caseId],
  );
  const good = svar.filter((status) => status === 200).length;
  const { klara = -1, text = '' } = rows[0] ?? {};
  if (/Arbetssokande|2025-11-18/.test(text)) fel.push(`ssbtek ${namn}: svaret är sparat`);
  const arende: { readonly tasks: readonly { readonly key: string }[] } = await world.must(
    SS,
    'GET',
    `/arenden/${caseId}`,
  );
  const open = arende.tasks.some(({ key }) => key === 'lasSsbtek');
  return {
    fel,
    faked: klara > good ? [`ssbtek ${namn}: ${klara} läsningar sägs gjorda, ${good} är gjorda`] : [],
    lost: klara < good || (good === 0 && !open) ? [`ssbtek ${namn}: läsningen syns inte`] : [],
  };
}
