/** What can happen to a call, to every system at once: how the other end behaves, and how it must end here. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { signerad } from '../test/support/plattform';
import type { Satt } from '../test/support/plattform';
import { ANROP, FSS, leverans, type Plattformssystem, type World } from './world';

const SYSTEMS = Object.keys(ANROP) as Plattformssystem[];

export interface Scenario {
  readonly namn: string;
  /** Drives it. @returns what is not as it must be */
  readonly run: (world: World, caseId: string) => Promise<readonly string[]>;
}

interface Rad {
  readonly id: string;
  readonly system: Plattformssystem;
  readonly anrop: string;
  readonly lage: string;
  readonly incident: string | null;
  readonly forsok: number;
}

/** The calls over the platform, as somebody who may sees them. */
async function anrop(world: World, caseId: string): Promise<readonly Rad[]> {
  const { anrop: all }: { readonly anrop: readonly Rad[] } = await world.must(
    FSS,
    'GET',
    `/arenden/${caseId}/anrop`,
  );
  return all.filter((one) => ANROP[one.system] === one.anrop);
}

/** Every system's call is in this state. */
async function iLage(world: World, caseId: string, lage: string): Promise<readonly string[]> {
  const found = await anrop(world, caseId);
  if (found.length !== SYSTEMS.length) return [`${found.length} anrop syns, inte ${SYSTEMS.length}`];
  return found.filter((one) => one.lage !== lage).map((one) => `${one.system} är ${one.lage}, inte ${lage}`);
}

const alla = (world: World, ...satt: readonly Satt[]): void => {
  for (const system of SYSTEMS) world.plattform.bered(system, ...satt);
};
const forEvigt = (world: World, satt: Satt | null): void => {
  for (const system of SYSTEMS) world.plattform.forEvigt(system, satt);
};

/** Met so, and then in the ordinary way: it ends as done. */
const blirKlart = (namn: string, ...satt: readonly Satt[]): Scenario => ({
  namn,
  run: async (world, caseId) => {
    alla(world, ...satt);
    await world.leverera();
    return iLage(world, caseId, 'klart');
  },
});

/** Met so for good: an incident, which a person tries again when it is mended. */
const blirIncident = (namn: string, satt: Satt): Scenario => ({
  namn,
  run: async (world, caseId) => {
    forEvigt(world, satt);
    await world.leverera();
    const down = await iLage(world, caseId, 'fel');
    const failed = await anrop(world, caseId);
    const unseen = failed
      .filter(({ incident }) => incident === null)
      .map(({ system }) => `${system}: ingen incident`);
    const words = failed.filter(({ incident }) => incident?.includes('Testperson') === true);
    forEvigt(world, null);
    for (const { id } of failed) await world.must(FSS, 'POST', `/arenden/${caseId}/anrop/${id}/forsok-igen`);
    await world.leverera();
    return [
      ...down,
      ...unseen,
      ...words.map(({ system }) => `${system}: personuppgift`),
      ...(await iLage(world, caseId, 'klart')),
    ];
  },
});

/** A receipt that is to come, and all that is none on the way to it. */
const kvittenser: Scenario = {
  namn: 'falsk, främmande, andra och upprepad kvittens',
  run: async (world, caseId) => {
    forEvigt(world, 'senare');
    const slow = leverans(world.app, { backOffMs: [60_000] });
    await slow.deliverDue();
    const faults: string[] = [...(await iLage(world, caseId, 'skickat'))];
    for (const system of SYSTEMS) {
      const { rows } = await world.pool.query<{ nyckel: string }>(
        'SELECT nyckel FROM anrop WHERE case_id = $1 AND system = $2 AND anrop = $3',
        [caseId, system, ANROP[system]],
      );
      const nyckel = rows[0]?.nyckel ?? '';
      const body = { nyckel, referens: `R-${system}`, datum: '2026-02-02' };
      const other = SYSTEMS.find((one) => one !== system) ?? system;
      const take = async (to: string, message: ReturnType<typeof signerad>) =>
        (await world.raw('POST', `/kvittenser/${to}`, message.text, message.headers)).status;
      const id = `${caseId}-${system}`;
      const fel = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
      const tries: readonly (readonly [string, number, () => Promise<number>])[] = [
        ['förfalskad', 401, () => take(system, signerad(body, { id, hemlighet: fel }))],
        ['gammal', 401, () => take(system, signerad(body, { id, nar: new Date(Date.now() - 600_000) }))],
        ['till ett annat system', 404, () => take(other, signerad(body, { id: `${id}-o` }))],
        [
          'för ett anrop som inte finns',
          404,
          () => take(system, signerad({ ...body, nyckel: 'A/1/1/1' }, { id: `${id}-n` })),
        ],
      ];
      for (const [what, status, call] of tries) {
        const got = await call();
        if (got !== status) faults.push(`${system}: kvittens ${what} fick ${got}`);
      }
      const before = (await anrop(world, caseId)).find((one) => one.system === system);
      if (before?.lage !== 'skickat') faults.push(`${system}: en falsk kvittens ändrade något`);
      const good = signerad(body, { id });
      const after: readonly (readonly [string, number, ReturnType<typeof signerad>])[] = [
        ['rätt', 200, good],
        ['rätt igen', 200, good],
        ['en andra', 409, signerad({ ...body, referens: 'R-annan' }, { id: `${id}-2` })],
      ];
      for (const [what, status, message] of after) {
        const got = await take(system, message);
        if (got !== status) faults.push(`${system}: kvittens ${what} fick ${got}`);
      }
    }
    forEvigt(world, null);
    return [...faults, ...(await iLage(world, caseId, 'klart'))];
  },
};

/** A worker that is killed while the other end is at it, and another that takes over when its lease has run out. */
const dodad: Scenario = {
  namn: 'arbetaren dödas mitt i anropet',
  run: async (world, caseId) => {
    forEvigt(world, 'hanger');
    const came = world.plattform.mottagna.length;
    const worker = child(world.env);
    try {
      await until(() => world.plattform.mottagna.length > came || worker.exitCode !== null);
    } finally {
      worker.kill('SIGKILL');
    }
    if (worker.exitCode !== null) return ['arbetaren slutade av sig själv'];
    world.plattform.slapp();
    forEvigt(world, null);
    await world.pool.query(`UPDATE outbox SET not_before = now() WHERE status = 'pending' AND case_id = $1`, [
      caseId,
    ]);
    await world.leverera();
    return iLage(world, caseId, 'klart');
  },
};

/** Two workers at the same rows. */
const tva: Scenario = {
  namn: 'två arbetare samtidigt',
  run: async (world, caseId) => {
    await Promise.all([world.leverera(), world.leverera(leverans(world.app))]);
    const twice =
      world.plattform.krockar > 0 ? [`${world.plattform.krockar} anrop gjordes av två samtidigt`] : [];
    return [...twice, ...(await iLage(world, caseId, 'klart'))];
  },
};

export const SCENARIOS: readonly Scenario[] = [
  blirKlart('lyckas'),
  blirKlart('svarar för sent', 'hanger'),
  blirKlart('5xx och sedan rätt', { status: 503 }, { status: 500 }),
  blirKlart('tappat svar: gjort, och förbindelsen bruten', 'tappat'),
  blirKlart('dubbelt svar: samma anrop igen', 'tappat', 'tappat'),
  blirKlart('kvittens kommer senare', 'senare'),
  blirKlart('svar utan kvittens', 'utan-kvittens'),
  blirKlart('för stort svar', 'for-stort'),
  blirKlart('för många anrop', { status: 429 }),
  kvittenser,
  tva,
  dodad,
  blirIncident('4xx', { status: 422 }),
  blirIncident('nere för gott', { status: 503 }),
  blirIncident('omdirigerar', 'omdirigerar'),
];

/** The quick ones. */
export const KORTA = SCENARIOS.filter(({ namn }) => namn !== 'svarar för sent');

function child(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['-r', '@swc-node/register', join(__dirname, 'worker-process.ts')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function until(what: () => boolean, ms = 30_000): Promise<void> {
  const end = performance.now() + ms;
  while (!what()) {
    if (performance.now() > end) throw new Error('Det som väntades kom inte');
    await new Promise((done) => setTimeout(done, 20));
  }
}
