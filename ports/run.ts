/** The proof that no call to another system is lost, and none said to be done that is not. See docs/adr/0025. */
import identities from '../config/test-identities.json';
import type { EventName } from '../machines/anvisning/events';
import type { Ground } from '../leak/world';
import type { Adapter } from '../src/integrations/plattform';
import { TILL_BESLUT } from '../src/verify/anvisning/payloads';
import { doma } from './judge';
import type { Scenario } from './scenarios';
import { las, type Lasning } from './ssbtek';
import { ANROP, leverans, World } from './world';

export interface Result {
  readonly systems: number;
  readonly scenarios: number;
  readonly lost: readonly string[];
  readonly faked: readonly string[];
  /** What ended otherwise than it must. */
  readonly fel: readonly string[];
}

/** All that a case owes over the platform, once. */
const TILL_BOKNING: readonly EventName[] = [...TILL_BESLUT, 'SKICKA_UPPDRAG', 'BOKA_INSKRIVNING'];
const CALLS = Object.entries(ANROP).map(([system, anrop]) => `${system}.${anrop}`);

/** Runs the scenarios, each on a case of its own. @param say hears of each that is done */
export async function runPorts(
  ground: Ground,
  scenarios: readonly Scenario[],
  lasningar: readonly Lasning[],
  say: (line: string) => void,
): Promise<Result> {
  const world = await World.open(ground, 'ports');
  const lost: string[] = [];
  const faked: string[] = [];
  const fel: string[] = [];
  let counted = 0;
  try {
    for (const { namn, run } of scenarios) {
      const caseId = await world.arende(identities.personnummer, ...TILL_BOKNING);
      fel.push(...(await run(world, caseId)).map((fault) => `${namn}: ${fault}`));
      const dom = await doma(world.pool, world.plattform, caseId, CALLS);
      lost.push(...dom.lost.map((vad) => `${namn}: ${vad}`));
      faked.push(...dom.faked.map((vad) => `${namn}: ${vad}`));
      counted += dom.raknade;
      say(`${namn}: ${dom.raknade} anrop`);
    }
    const caseOf = () => world.arende(identities.personnummer, 'BEDOM_BEHOV', 'INLED_ANVISNING');
    for (const lasning of lasningar) {
      const dom = await las(world, await caseOf(), lasning);
      lost.push(...dom.lost);
      faked.push(...dom.faked);
      fel.push(...dom.fel);
      counted += 1;
      say(`ssbtek ${lasning.namn}`);
    }
    const forged = world.plattform.mottagna.filter(({ aktaSignatur }) => !aktaSignatur).length;
    if (forged > 0) fel.push(`${forged} meddelanden lämnade utan giltig signatur`);
  } finally {
    await world.close();
  }
  const systems = (scenarios.length > 0 ? Object.keys(ANROP).length : 0) + (lasningar.length > 0 ? 1 : 0);
  return { systems, scenarios: counted, lost, faked, fel };
}

/** Adapters that do wrong: the proof must see it. */
export const SABOTORER: Readonly<Record<string, Adapter | 'tappar'>> = {
  'säger klart utan att anropa': () =>
    Promise.resolve({ slag: 'kvittens', referens: 'R-1', datum: '2026-02-02' }),
  tappar: 'tappar',
};

/** What a saboteur is caught by. */
export async function sabotera(
  ground: Ground,
  name: keyof typeof SABOTORER,
): Promise<Pick<Result, 'lost' | 'faked'>> {
  const world = await World.open(ground, `sabotor_${Object.keys(SABOTORER).indexOf(name)}`);
  try {
    const caseId = await world.arende(identities.personnummer, ...TILL_BOKNING);
    const saboteur = SABOTORER[name];
    if (saboteur === 'tappar')
      await world.pool.query(`UPDATE outbox SET status = 'sent' WHERE case_id = $1`, [caseId]);
    else if (saboteur)
      await world.leverera(
        leverans(world.app, {
          adapter: (system, anrop) => (CALLS.includes(`${system}.${anrop}`) ? saboteur : null),
        }),
      );
    return await doma(world.pool, world.plattform, caseId, CALLS);
  } finally {
    await world.close();
  }
}

/** The last line, and whether all is well. */
export function verdictOf({ systems, scenarios, lost, faked, fel }: Result): {
  line: string;
  sound: boolean;
} {
  return {
    line: `PORTS systems=${systems} scenarios=${scenarios} lost=${lost.length} faked=${faked.length}`,
    sound: systems > 0 && scenarios > 0 && lost.length === 0 && faked.length === 0 && fel.length === 0,
  };
}
