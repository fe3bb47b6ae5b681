/**
 * The way to a goal, followed in the engine's own step from random places that a case can come to: it leads there,
 * takes nothing that the routine refuses, and holds no step that could be left out.
 */
import fc from 'fast-check';
import { instantAt } from '../../machines/calendar';
import { anvisning1 } from '../../machines/anvisning/process';
import { samverkansfraga1 } from '../../machines/samverkansfraga/process';
import type { FullProcess } from '../../machines/process';
import { DEFAULT_SETTINGS } from '../../machines/settings';
import { hostProcess } from '../../src/engine/hosted';
import { startStep } from '../../src/engine/step';
import { malOf, framme, type Mal } from '../../src/vag/graf';
import { efter, type Lage } from '../../src/vag/lage';
import { sokVag, ta, type Steg } from '../../src/vag/sok';
import { enklast, giltig } from '../../src/vag/varden';
import { forutsattaVarden } from '../../src/vag/forutsatt';

const settings = { version: 1, values: DEFAULT_SETTINGS };
const at = instantAt('2026-02-02', '09:00');
const KLIENT = '3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11';

function begin(definition: FullProcess, given: object): Lage {
  const process = hostProcess(definition);
  const input = { ...given, at, installningar: DEFAULT_SETTINGS };
  const { snapshot, deadlines } = startStep({ process, at, seq: 1, settings }, input);
  const lopande = new Map(
    deadlines.flatMap((op) => (op.op === 'arm' ? [[op.deadline.key, op.deadline] as const] : [])),
  );
  return { process, settings, snapshot, lopande, at, seq: 1 };
}
const anvisning = (skyddad = false) =>
  begin(anvisning1, { klientId: KLIENT, skyddad, sfEnhet: 'sf-1', socialsekreterare: 'ss-1' });
const malen = [...malOf(anvisning1.machine).values()];
const mal = (namn: string): Mal => malen.find((one) => one.namn === namn)!;

/** The case after each step of a way; null from where the engine refuses one. */
function folj(start: Lage, way: readonly Steg[]): Lage | null {
  let lage: Lage | null = start;
  for (const steg of way) lage = lage && ta(lage, steg);
  return lage;
}
async function till(start: Lage, namn: string): Promise<{ way: readonly Steg[]; lage: Lage }> {
  const svar = await sokVag(start, mal(namn));
  if (!svar.finns) throw new Error(`${namn}: ${svar.varfor}`);
  return { way: svar.steg, lage: folj(start, svar.steg)! };
}
const typer = (way: readonly Steg[]) => way.map((steg) => (steg.slag === 'tid' ? 'tid' : steg.typ));

test('the way to an ongoing insats has samråd, decision, uppdrag and the whole of enrolment (R6, R20, R53)', async () => {
  const { way, lage } = await till(anvisning(), 'pagaende');
  expect(framme(lage.snapshot, mal('pagaende'))).toBe(true);
  expect(typer(way)).toEqual(
    expect.arrayContaining([
      ...['BEDOM_BEHOV', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'UPPDATERA_ARBETSPLAN', 'FATTA_BESLUT', 'UNDERRATTA'],
      ...['SKICKA_UPPDRAG', 'FORDELA', 'HALL_INSKRIVNING', 'INFORMERA_KRAV', 'VERKSTALL'],
    ]),
  );
  // What only happens to somebody is never a way.
  for (const never of ['KLIENTEN_AVLIDEN', 'KLIENTEN_FLYTTAR', 'RATTA_KLIENT', 'SKYDD_UPPSTAR'])
    expect(typer(way)).not.toContain(never);
});

test('with protected data the way goes by the coordinator and never by GWA (R104)', async () => {
  const { way } = await till(anvisning(true), 'pagaende');
  expect(typer(way)).toEqual(expect.arrayContaining(['KONTAKTA_SAMORDNARE', 'BOKA_DIREKT']));
  expect(typer(way)).not.toContain('BOKA_INSKRIVNING');
});

test('a meeting that is booked ahead is waited for: the way says the day and nothing to do before it (R44)', async () => {
  const { lage } = await till(anvisning(), 'inskrivning');
  const event = anvisning1.events['BOKA_INSKRIVNING']!;
  const bokning = { ...enklast(event, '2026-02-09'), tolkBehovs: false, type: 'BOKA_INSKRIVNING' };
  const fordelad = efter(lage, { type: 'FORDELA', konsulent: 'amk-1' })!;
  const { way } = await till(efter(fordelad, bokning)!, 'pagaende');
  const waits = way.flatMap((steg) => (steg.slag === 'tid' ? [steg.till] : []));
  expect(waits.at(-1)).toBe('2026-02-09');
  expect(typer(way).lastIndexOf('tid')).toBeLessThan(typer(way).indexOf('HALL_INSKRIVNING'));
});

test('an answer that the way rests on is said: no AF measure, so that samråd goes on (R25)', async () => {
  const start = anvisning();
  const { way } = await till(start, 'beslut');
  const rests = forutsattaVarden(start, way);
  expect(rests[typer(way).indexOf('FRAGA_SOKANDE')]).toMatchObject({ insats: 'ingen' });
});

test('there is no way back to what is behind, and from an end there is none at all', async () => {
  const { lage } = await till(anvisning(), 'utanAnvisning');
  expect(await sokVag(lage, mal('pagaende'))).toMatchObject({ finns: false, varfor: 'slut', hinder: [] });
  const pagaende = await till(anvisning(), 'pagaende');
  const back = await sokVag(pagaende.lage, mal('behovsbedomning'), { provade: 80, stycke: 8 });
  expect(back.finns).toBe(false);
});

test('a question to the forums has its own goals, found in the same manner (R110)', async () => {
  const start = begin(samverkansfraga1, {
    ...{ sfEnhet: 'sf-1', kcEnhet: 'kc-1', forsteSocialsekreterare: 'fss-1', samordnare: 'sam-1' },
    lyftAv: 'sf',
  });
  const goals = [...malOf(samverkansfraga1.machine).values()];
  const reached = await Promise.all(goals.map((goal) => sokVag(start, goal)));
  const found = reached.filter(({ finns }) => finns);
  expect(found.length).toBeGreaterThan(1);
});

test('from any place that a case comes to, a way that is found leads there and holds nothing needless', async () => {
  const plain = Object.entries(anvisning1.events);
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(fc.nat(), { maxLength: 25 }),
      fc.constantFrom('beslut', 'inskrivning', 'pagaende', 'avslut', 'ejInskriven'),
      fc.constantFrom('samrad', 'uppdrag', 'pagaende', 'behovsbedomning'),
      async (skyddad, picks, namn, from) => {
        let lage = (await till(anvisning(skyddad), from)).lage;
        for (const pick of picks) {
          const [type, event] = plain[pick % plain.length]!;
          const varden = enklast(event, '2026-02-02');
          if (giltig(event, varden)) lage = efter(lage, { ...varden, type }) ?? lage;
        }
        const svar = await sokVag(lage, mal(namn), { provade: 300, stycke: 1000 });
        if (!svar.finns) return;
        found += 1;
        const end = folj(lage, svar.steg);
        expect(end && framme(end.snapshot, mal(namn))).toBe(true);
        svar.steg.forEach((_, n) => {
          const without = svar.steg.filter((__, at) => at !== n);
          const other = folj(lage, without);
          expect(other !== null && framme(other.snapshot, mal(namn))).toBe(false);
        });
      },
    ),
    { numRuns: 3, seed: 20260202 },
  );
  expect(found).toBeGreaterThan(2);
});
