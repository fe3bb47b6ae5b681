/** Requests about the work: lists, hand-overs, substitutes, drafts and calendars. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { ClientKeys } from '../../access/keys';
import { loadOrganisation } from '../../access/organisation';
import { Forsegling } from '../../api/forsegling';
import { seenBy } from '../../api/worklist';
import { VANLIGT_VAL } from '../../aviseringar/val';
import type { Config } from '../../config';
import { CONFIG } from '../../engine.module';
import { DAG, ERSATT, rollI, type Fraga, type Varld } from '../varld';
import { type Operation, BASE, NO_VERSION, text, arende, las, fri, HANDELSE, enhetFor } from './grund';

/** An operation on a task of the asker's own role, in the case. */
const uppgift = (what: string): Operation => ({
  // A closed case has no tasks.
  anrop: async (world, { arende: of, kolumn, lage }) => ({
    method: 'POST',
    path: `${BASE}/uppgifter/${lage === 'avslutad' ? 'okand.authz.1' : await world.uppgift(of, 'authz', rollI(kolumn), null)}/${what}`,
    body: { version: NO_VERSION },
  }),
  okant: () => ({
    method: 'POST',
    path: `${BASE}/uppgifter/okand.authz.1/${what}`,
    body: { version: NO_VERSION },
  }),
});

/** A list of tasks: one of the asker's own lies in every live case, also in those that she may not see. */
const lista = (
  path: string,
  visar: NonNullable<Operation['visar']> = (_world, { arende: { id } }) => id,
): Operation => ({
  anrop: async (world, { arende: of, kolumn, lage, vem }) => {
    const whose = kolumn === 'vikarie' ? ERSATT : (vem?.id ?? null);
    if (lage !== 'avslutad') await world.uppgift(of, 'authz', rollI(kolumn), whose);
    return { method: 'GET', path: BASE + path };
  },
  visar,
});

const rollFor = (enhet: string): string =>
  enhet.startsWith('kc') ? 'arbetsmarknadskonsulent' : 'socialsekreterare';

let kalendrar = 0;

/** An operation on a hand-over in the case that is decided already: whoever may is told so (409). */
const overlamning = (what: string, body: unknown): Operation => ({
  anrop: async ({ pool }, fraga) => {
    const id = randomUUID();
    const enhet = enhetFor(fraga);
    await pool.query(
      `INSERT INTO overlamningar (id, case_id, nyckel, roll, enhet, fran, till, skal, fritext, status, avgjord, avgjord_av)
       VALUES ($1, $2, $2, $3, $4, 'authz-1', 'authz-2', 'slutar', '', 'aterkallad', now(), 'authz-1')`,
      [id, fraga.arende.id, rollFor(enhet), enhet],
    );
    return { method: 'POST', path: `${BASE}/overlamningar/${id}/${what}`, body };
  },
  okant: () => ({ method: 'POST', path: `${BASE}/overlamningar/${randomUUID()}/${what}`, body }),
  lasesMed: 'lasOverlamningar',
});

/** An operation on a reassignment in the unit that is undone already. */
const omfordelning = (method: 'GET' | 'POST', suffix: string): Operation => ({
  anrop: async ({ pool }, fraga) => {
    const id = randomUUID();
    await pool.query(
      `INSERT INTO omfordelningar (id, enhet, fran, skal, av, roll, avtryck, angrad, angrad_av)
       VALUES ($1, $2, 'authz', 'slutar', 'authz', 'samordnare', '', now(), 'authz')`,
      [id, enhetFor(fraga)],
    );
    return { method, path: `${BASE}/omfordelningar/${id}${suffix}` };
  },
  okant: () => ({ method, path: `${BASE}/omfordelningar/${randomUUID()}${suffix}` }),
});

export const ARBETE: Readonly<Record<string, Operation>> = {
  lasMallar: fri('GET', '/mallar'),
  forhandsvisaMall: fri('POST', '/mallar/mitt-arende/forhandsvisning', {}),
  // What is saved is the asker's own, and nothing of the case.
  sparaUtkast: arende((id, _world, { kolumn }) => ({
    method: 'PUT',
    path: `${BASE}/arenden/${id}/utkast/${HANDELSE[kolumn] ?? 'BEDOM_BEHOV'}`,
    body: { innehall: {} },
  })),
  lasUtkast: arende(async (id, world, { vem, arende: { id: caseId, klientId } }) => {
    const cipher = world.app.get(ClientKeys).encrypt(klientId, '{}');
    await world.pool.query(
      `INSERT INTO utkast (anvandare, case_id, atgard, nyckel, cipher, arende_revision)
       VALUES ($1, $2, 'BEDOM_BEHOV', $3, $4, 1) ON CONFLICT DO NOTHING`,
      [vem?.id ?? 'authz', caseId, klientId, cipher],
    );
    return { method: 'GET', path: `${BASE}/arenden/${id}/utkast/BEDOM_BEHOV` };
  }),
  raderaUtkast: arende((id) => ({ method: 'DELETE', path: `${BASE}/arenden/${id}/utkast/BEDOM_BEHOV` })),
  lasMinaUtkast: fri('GET', '/utkast'),
  sparaStartutkast: fri('PUT', '/utkast/start/anvisning', { innehall: {} }),
  lasStartutkast: {
    anrop: async (world, { vem }) => {
      const anvandare = vem?.id ?? 'authz';
      const cipher = world.app.get(ClientKeys).encrypt('authz', '{}');
      await world.pool.query(
        `INSERT INTO utkast (anvandare, atgard, nyckel, cipher) VALUES ($1, 'anvisning', 'authz', $2)
         ON CONFLICT DO NOTHING`,
        [anvandare, cipher],
      );
      return { method: 'GET', path: `${BASE}/utkast/start/anvisning` };
    },
  },
  raderaStartutkast: fri('DELETE', '/utkast/start/anvisning'),

  lasArbetslista: lista('/arbetslista?limit=100'),
  lasMinVecka: lista('/min-vecka'),
  lasMinaUtforaruppdrag: lista('/utforaruppdrag'),
  foljStrom: arende((id) => ({ method: 'GET', path: `${BASE}/strom?arende=${id}&langst=0` })),
  skapaKalenderadress: fri('POST', '/mig/kalender', {}),
  lasKalenderadress: fri('GET', '/mig/kalender'),
  avslutaKalenderadress: {
    anrop: async (world, { vem }) => {
      await kalenderflode(world, vem?.id ?? 'authz');
      return { method: 'DELETE', path: `${BASE}/mig/kalender` };
    },
  },
  // The address alone opens it, whoever asks. Each is another's: one that is asked for often is told to wait.
  lasKalender: {
    anrop: async (world) => {
      const { users } = loadOrganisation();
      const own = users.filter(({ roles }) => !roles.includes('utforare'));
      const user = own[(kalendrar += 1) % own.length];
      return {
        method: 'GET',
        path: `${BASE}/kalender/${await kalenderflode(world, user?.id ?? '')}.ics`,
      };
    },
  },
  lasAviseringar: fri('GET', '/mig/aviseringar'),
  valjAviseringar: fri('PUT', '/mig/aviseringar', VANLIGT_VAL),
  lasLedningsoversikt: fri('GET', '/ledning/oversikt'),
  lasLedningsprognos: fri('GET', '/ledning/prognos'),
  lasLedningskalender: fri('GET', '/ledning/kalender'),
  lasLedningUppgifter: {
    anrop: () => ({ method: 'GET', path: `${BASE}/ledning/uppgifter?limit=100` }),
    visar: (_world, { arende: { id } }) => id,
  },
  lasLedningFrister: {
    anrop: () => ({ method: 'GET', path: `${BASE}/ledning/frister?limit=100&till=2027-12-31` }),
    visar: (_world, { arende: { id } }) => id,
  },
  lasLedningMoten: fri('GET', '/ledning/moten'),
  lasLedningUteblivna: fri('GET', '/ledning/uteblivna'),
  lasLedningOenigheter: {
    anrop: () => ({ method: 'GET', path: `${BASE}/ledning/oenigheter?limit=20` }),
    visar: (_world, { arende: { id } }) => id,
  },
  taUppgift: uppgift('ta'),
  slappUppgift: uppgift('slapp'),
  lasArbetslisteantal: fri('GET', '/arbetslista/antal'),
  lasVantar: fri('GET', '/arbetslista/vantar'),
  // One of each kind about the cell's case, or its unit: a yes is that any of them stands there.
  lasVantandeForslag: {
    anrop: async (world, fraga) => {
      await forslag(world, fraga);
      return { method: 'GET', path: `${BASE}/arbetslista/forslag` };
    },
    visar: (_world, fraga) => forslagIn(fraga),
  },
  markeraSedd: {
    anrop: ({ app }, { vem }) => ({
      method: 'POST',
      path: `${BASE}/arbetslista/sedd`,
      body: { plats: Forsegling.of(app.get<Config>(CONFIG)).seal('1', seenBy({ id: vem?.id ?? '' })) },
    }),
  },
  lamnaUppgift: {
    // One's own: who does not lead the unit gives no other's.
    anrop: async (world, { arende: of, kolumn, lage, vem }) => ({
      method: 'POST',
      path: `${BASE}/uppgifter/${lage === 'avslutad' ? 'okand.authz.1' : await world.uppgift(of, 'authz', rollI(kolumn), vem?.id ?? null)}/lamna`,
      body: { till: 'authz', version: NO_VERSION },
    }),
    okant: () => ({
      method: 'POST',
      path: `${BASE}/uppgifter/okand.authz.1/lamna`,
      body: { till: 'authz', version: NO_VERSION },
    }),
  },
  lasUppgiftKollegor: {
    anrop: async (world, { arende: of, kolumn, lage, vem }) => ({
      method: 'GET',
      path: `${BASE}/uppgifter/${lage === 'avslutad' ? 'okand.authz.1' : await world.uppgift(of, 'authz', rollI(kolumn), vem?.id ?? null)}/kollegor`,
    }),
    okant: () => ({ method: 'GET', path: `${BASE}/uppgifter/okand.authz.1/kollegor` }),
  },
  lasVantandeOverlamningar: fri('GET', '/overlamningar'),
  lasOverlamningar: las('/overlamningar'),
  foreslaOverlamning: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/overlamningar`,
    body: { roll: 'socialsekreterare', till: 'authz', skal: 'slutar', not: text },
  })),
  bekraftaInformeradOmByte: overlamning('informerad', { datum: DAG, satt: 'telefon' }),
  avgorOverlamning: overlamning('beslut', { utfall: 'avslagen' }),
  forhandsvisaOmfordelning: {
    anrop: (_world, fraga) => ({
      method: 'POST',
      path: `${BASE}/omfordelningar/forhandsvisning`,
      body: { enhet: enhetFor(fraga), person: 'authz' },
    }),
  },
  omfordela: {
    // A closed case has no tasks.
    anrop: async (world, fraga) => {
      const { arende: of, lage } = fraga;
      const enhet = enhetFor(fraga);
      const id =
        lage === 'avslutad' ? 'okand.authz.1' : await world.uppgift(of, 'authz', rollFor(enhet), 'authz');
      const uppgifter = [{ id, version: NO_VERSION, till: 'annan' }];
      const body = { enhet, person: 'authz', skal: 'slutar', arenden: [], uppgifter };
      return { method: 'POST', path: `${BASE}/omfordelningar`, body };
    },
    // What she does not see is not what she can name.
    nej: [400],
  },
  lasEnhetskollegor: {
    anrop: (_world, fraga) => ({
      method: 'GET',
      path: `${BASE}/organisation/enheter/${enhetFor(fraga)}/kollegor`,
    }),
  },
  lasOmfordelningar: fri('GET', '/omfordelningar'),
  lasAvgangna: fri('GET', '/omfordelningar/avgangna'),
  lasOmfordelning: omfordelning('GET', ''),
  angraOmfordelning: omfordelning('POST', '/angra'),

  lasVikariat: fri('GET', '/vikariat'),
  utseVikarie: {
    anrop: (_world, fraga) => {
      const enhet = enhetFor(fraga);
      const named = fraga.lage === 'skyddad' || fraga.lage === 'avslutad';
      return {
        method: 'POST',
        path: `${BASE}/vikariat`,
        body: {
          vikarie: `vikarie-${randomUUID()}`,
          ersatter: `borta-${randomUUID()}`,
          roll: rollFor(enhet),
          enhet,
          ...(named && { arenden: [fraga.arende.id] }),
          fran: '2026-01-01',
          till: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
        },
      };
    },
    // A case that the leader does not see is not one that she can name.
    nej: [400],
  },
  avslutaVikariat: {
    anrop: async (world, fraga) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO vikariat (id, vikarie, ersatter, roll, enhet, fran, till, skapat_av)
         VALUES ($1, 'v-' || $1, 'e-' || $1, $2, $3, current_date, current_date, 'authz')`,
        [id, rollFor(enhetFor(fraga)), enhetFor(fraga)],
      );
      return { method: 'POST', path: `${BASE}/vikariat/${id}/avsluta` };
    },
    okant: () => ({ method: 'POST', path: `${BASE}/vikariat/${randomUUID()}/avsluta` }),
  },
  lasUtforare: las('/utforare'),
  namngeUtforare: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/utforare`,
    body: { utforare: 'authz-utforare', fran: '2026-01-01', till: '2099-01-01' },
  })),
  avslutaUtforare: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/utforare/okant/avsluta` })),
  lasProcess: fri('GET', '/processer/anvisning'),
  lasProcesslage: fri('GET', '/processer/anvisning/lage'),
};

/** What the ids of a cell's proposals begin with. */
const forslagIn = ({ kolumn, lage }: Fraga): string => `authz.forslag.${kolumn}.${lage}`;

/** A proposal of each kind that somebody has made, and an emergency opening that has ended; those before them are closed. */
async function forslag({ pool }: Varld, fraga: Fraga): Promise<void> {
  const id = forslagIn(fraga);
  const { id: caseId, klientId } = fraga.arende;
  await pool.query("UPDATE skyddssankningar SET status = 'forfallen' WHERE status = 'vantar'");
  await pool.query("UPDATE raderingsforslag SET status = 'avslagen' WHERE status = 'vantar'");
  await pool.query("UPDATE gallringsforslag SET status = 'avslagen' WHERE status = 'vantar'");
  await pool.query(
    `WITH s AS (INSERT INTO skyddssankningar (id, klient_id, foreslagen_av, foreslagen_roll, upphor, skal)
         VALUES ($1 || '.s', $2, 'authz', 'socialsekreterare', true, '')),
       r AS (INSERT INTO raderingsforslag (id, klient_id, grund, foreslagen_av, foreslagen_roll)
         VALUES ($1 || '.r', $2, 'Prövning av behörighet', 'authz', 'enhetschef')),
       g AS (INSERT INTO gallringsforslag (id, hash, antal, regel, grund, foreslagen_av, foreslagen_roll)
         VALUES ($1 || '.g', repeat('0', 64), 1, 'femAr', 'Prövning av behörighet', 'authz', 'administrator'))
     INSERT INTO nodoppningar (id, case_id, principal, role, unit, grund, nyckel, skal, slutar)
     VALUES ($1 || '.n', $3, 'authz', 'socialsekreterare', $4, 'annat', 'authz', '', now() + interval '1 hour')`,
    [id, klientId, caseId, enhetFor(fraga)],
  );
  await pool.query("UPDATE nodoppningar SET avslutad = now() WHERE principal = 'authz' AND avslutad IS NULL");
}

/** A user's feed. @returns the secret of its address */
async function kalenderflode({ pool }: Varld, anvandare: string): Promise<string> {
  const hemlighet = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(hemlighet).digest();
  await pool.query(
    `INSERT INTO kalenderfloden (anvandare, hash) VALUES ($1, $2)
     ON CONFLICT (anvandare) DO UPDATE SET hash = excluded.hash`,
    [anvandare, hash],
  );
  return hemlighet;
}
