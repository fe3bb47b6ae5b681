/**
 * How each operation of openapi.json is asked, so that nothing but the right to it can be in the way: what would change
 * something for the next asker stops on a version that there is not, after the right has been tried (409). A new
 * operation needs an entry here and a row in docs/access.md.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { EventName } from '../../machines/anvisning/events';
import { ClientKeys } from '../access/keys';
import { loadOrganisation } from '../access/organisation';
import { Forsegling } from '../api/forsegling';
import { seenBy } from '../api/worklist';
import { VANLIGT_VAL } from '../aviseringar/val';
import type { Config } from '../config';
import { CONFIG } from '../engine.module';
import { Engine } from '../engine/engine';
import { PAYLOADS } from '../verify/anvisning/payloads';
import type { Kolumn } from './tabell';
import { DAG, ERSATT, rollI, type Fraga, type Varld } from './varld';

export interface Anrop {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Operation {
  /** The request of a cell. */
  readonly anrop: (world: Varld, fraga: Fraga) => Anrop | Promise<Anrop>;
  /**
   * The same request about what does not exist: where it is a no and the case cannot be seen, the answers must be the
   * same. Left out where the request names nothing that exists.
   */
  readonly okant?: (world: Varld, fraga: Fraga) => Anrop | Promise<Anrop>;
  /** A list answers all who are logged in: a yes is that this stands in the answer. */
  readonly visar?: (world: Varld, fraga: Fraga) => string;
  /** The operation that reads what this one is about: where that is a yes, a no may say why. `lasArende` unless said. */
  readonly lasesMed?: string;
  /** Takes back what a yes has changed. */
  readonly efter?: (world: Varld, fraga: Fraga) => Promise<void>;
  /** Statuses that are a no besides 403 and 404: the refusal lies in what the body names. */
  readonly nej?: readonly number[];
}

const BASE = '/stegvis/v1';
const NONE = 'A-0000-0000-0000';
/** A version that nothing has. */
const NO_VERSION = 999_999;
const IF_MATCH = { 'if-match': `"${NO_VERSION}"` };
const text = 'Prövning av behörighet.';

/** An operation on a case by its number. */
const arende = (make: (id: string, world: Varld, fraga: Fraga) => Anrop | Promise<Anrop>): Operation => ({
  anrop: (world, fraga) => make(fraga.arende.id, world, fraga),
  okant: (world, fraga) => make(NONE, world, fraga),
});
const las = (suffix = ''): Operation =>
  arende((id) => ({ method: 'GET', path: `${BASE}/arenden/${id}${suffix}` }));
/** An operation on a client by her id. */
const klient = (make: (id: string) => Anrop, more: Partial<Operation> = {}): Operation => ({
  anrop: (_world, { arende: { klientId } }) => make(klientId),
  okant: () => make('00000000-0000-4000-8000-000000000000'),
  ...more,
});
/** An operation that names no case. */
const fri = (method: Anrop['method'], path: string, body?: unknown): Operation => ({
  anrop: () => ({ method, path: BASE + path, ...(body !== undefined && { body }) }),
});
const frist = (what: string, body: unknown): Operation =>
  arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/frister/plan/${what}`,
    body,
    headers: IF_MATCH,
  }));
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

/** An event that the role may send. */
const HANDELSE: Readonly<Partial<Record<Kolumn, EventName>>> = {
  forste_socialsekreterare: 'MEDGE_DIGITALT',
  arbetsmarknadskonsulent: 'HANDELSE_FRAN_KC',
  samordnare: 'FORDELA',
};

/** The unit that a cell is about: the asker's own, another on her side, or the other side's. */
function enhetFor({ kolumn, lage }: Fraga): string {
  const kc = kolumn === 'arbetsmarknadskonsulent' || kolumn === 'samordnare' || kolumn === 'utforare';
  if (lage === 'annan') return kc ? 'kc-centrum' : 'sf-centrum';
  // Whoever stands in the other side's unit there asks about her own role's unit.
  if (lage === 'andra sidan')
    return kc ? 'sf-hisingen' : kolumn === 'enhetschef' ? 'sf-hisingen' : 'kc-centrum';
  return kc ? 'kc-hisingen' : 'sf-hisingen';
}
const rollFor = (enhet: string): string =>
  enhet.startsWith('kc') ? 'arbetsmarknadskonsulent' : 'socialsekreterare';

let kalendrar = 0;
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

export const OPERATIONER: Readonly<Record<string, Operation>> = {
  lever: fri('GET', '/halsa/live'),
  redo: fri('GET', '/halsa/ready'),
  apiInfo: fri('GET', '/api-info'),
  // Where web login is not set up it says so (409); with it, it leads on.
  loggaIn: fri('GET', '/session/logga-in'),
  lasSession: fri('GET', '/session'),
  lasOrganisation: fri('GET', '/organisation'),
  loggaUt: fri('POST', '/session/logga-ut'),
  loggaUtOverallt: fri('POST', '/session/logga-ut-overallt'),

  startaArende: {
    anrop: (_world, fraga) => {
      const { lage } = fraga;
      const sfEnhet = { annan: 'sf-centrum', 'andra sidan': 'kc-hisingen' }[lage as string] ?? 'sf-hisingen';
      const skyddad = lage === 'skyddad';
      return {
        method: 'POST',
        path: `${BASE}/arenden`,
        body: {
          process: 'anvisning',
          klient: {
            personnummer: skyddad ? '19800116-2380' : '19800114-2382',
            namn: 'Testklient',
            ...(skyddad && { skyddad }),
          },
          sfEnhet,
        },
      };
    },
  },
  lasArende: las(),
  lasHistorik: las('/historik'),
  // The uppdrag: what both sides know of, where there is one.
  lasSkillnad: arende(async (id, { pool }) => {
    const { rows } = await pool.query<{ seq: number }>(
      `SELECT seq FROM events WHERE case_id = $1 AND type = 'SKICKA_UPPDRAG'`,
      [id],
    );
    return { method: 'GET', path: `${BASE}/arenden/${id}/historik/${rows[0]?.seq ?? 1}/skillnad` };
  }),
  lasDagordning: las('/dagordning'),
  lasAkt: las('/akt'),
  lasAtgarder: las('/atgarder'),
  // The case is there already: no search.
  lasVag: las('/vag?mal=inskrivning'),
  lasUtlamnanden: las('/utlamnanden'),
  lasFiler: las('/filer'),
  // Here no check for viruses is set: who may is told that (409), before anything is read.
  laddaUppFil: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/filer?slag=annat`, body: {} })),
  lasFil: fil('GET', 'innehall'),
  makuleraFil: fil('POST', 'makulera', { skal: text }),
  lasDokumentlista: las('/dokument'),
  ritaDokument: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/dokument`,
    body: { mall: 'mitt-arende' },
  })),
  // One that is not drawn: who may is told that (409).
  lasDokument: dokument('GET', ''),
  lasDokumentPdf: dokument('GET', '/pdf'),
  undertecknaDokument: dokument('POST', '/undertecknad', { vem: 'klienten', datum: DAG }),
  expedieraDokument: dokument('POST', '/expedierad', { kanal: 'personligen', datum: DAG }),
  ersattDokument: dokument('POST', '/ersatt', {}),
  makuleraDokument: dokument('POST', '/makulera', { skal: text }),
  angeOriginal: dokument('POST', '/original', { referens: 'T-1', datum: DAG }),
  skickaDokument: dokument('POST', '/skicka', { kanal: 'post' }),
  lasForsandelser: las('/forsandelser'),
  lasForsandelse: forsandelse('GET', ''),
  registreraRetur: forsandelse('POST', '/retur', { orsak: 'annat', datum: DAG }),
  kvitteraForsandelse: forsandelse('POST', '/kvittens', { utfall: 'skickat', datum: DAG }),
  makuleraForsandelse: forsandelse('POST', '/makulera', { skal: 'inte_aktuellt' }),
  atgardaForsandelse: forsandelse('POST', '/atgard', { atgard: 'skickas_inte' }),
  lasUtskriftsko: {
    anrop: (_world, fraga) => ({ method: 'GET', path: `${BASE}/utskriftsko?enhet=${enhetFor(fraga)}` }),
  },
  // No batch is made: the letter that is named waits in no queue.
  gorUtskriftsomgang: {
    anrop: (_world, fraga) => ({
      method: 'POST',
      path: `${BASE}/utskriftsko/omgangar`,
      body: { enhet: enhetFor(fraga), forsandelser: [randomUUID()] },
    }),
  },
  lasUtskriftsomgang: omgang('GET', 'pdf'),
  kvitteraUtskriftsomgang: omgang('POST', 'utskriven', {}),
  expedieraUtskriftsomgang: omgang('POST', 'expedierad', { datum: DAG }),
  lasMallar: fri('GET', '/mallar'),
  forhandsvisaMall: fri('POST', '/mallar/mitt-arende/forhandsvisning', {}),
  lasAnrop: las('/anrop'),
  lasEttAnrop: anropet('GET', ''),
  kvitteraAnrop: anropet('POST', '/kvittens', { referens: 'T-1', datum: DAG }),
  forsokAnropIgen: anropet('POST', '/forsok-igen', {}),
  // Where SSBTEK is not connected it says so (409), to the one who may.
  lasSsbtek: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/ssbtek`, body: {} })),
  // A system's signature, and no login, lets a receipt in.
  mottagKvittens: fri('POST', '/kvittenser/treserva', { nyckel: 'A/1/1/1', referens: 'T-1', datum: DAG }),
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
  skickaHandelse: arende(async (id, world, { kolumn, arende: { id: real } }) => {
    const type = HANDELSE[kolumn] ?? 'BEDOM_BEHOV';
    const context = (await world.app.get(Engine).load(real))?.snapshot.context as AnvisningContext;
    return {
      method: 'POST',
      path: `${BASE}/arenden/${id}/handelser`,
      body: { event: { type, ...PAYLOADS[type]({ idag: DAG, context }) }, expectedRevision: NO_VERSION },
    };
  }),
  flyttaFrist: frist('flytt', { datum: '2026-03-02', grund: 'annat', skal: text }),
  pausaFrist: frist('paus', { till: '2026-03-02', grund: 'annat', skal: text }),
  aterupptaFrist: frist('ateruppta', { skal: text }),

  lasKlient: klient((id) => ({ method: 'GET', path: `${BASE}/klienter/${id}` })),
  sokKlient: {
    anrop: (_world, { arende: { personnummer } }) => ({
      method: 'POST',
      path: `${BASE}/klienter/sok`,
      body: { personnummer, andamal: 'handlaggning' },
    }),
    visar: (_world, { arende: { klientId } }) => klientId,
  },

  lasArbetslista: lista('/arbetslista?limit=100'),
  lasMinVecka: lista('/min-vecka'),
  foljStrom: arende((id) => ({ method: 'GET', path: `${BASE}/strom?arende=${id}&langst=0` })),
  lasKrockar: arende((id) => ({
    method: 'GET',
    path: `${BASE}/moten/krockar?arende=${id}&datum=2026-02-17&tid=13:00`,
  })),
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
  lasOenigheter: {
    anrop: () => ({ method: 'GET', path: `${BASE}/oenigheter?limit=100` }),
    visar: (_world, { arende: { id } }) => id,
  },
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
  lasIncidenter: fri('GET', '/incidenter'),
  forsokIgenIncident: incident('forsok-igen'),
  losIncident: incident('losa', { skal: 'atgardad' }),
  taUppgift: uppgift('ta'),
  slappUppgift: uppgift('slapp'),
  lasArbetslisteantal: fri('GET', '/arbetslista/antal'),
  lasVantar: fri('GET', '/arbetslista/vantar'),
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
  lasOmfordelningar: fri('GET', '/omfordelningar'),
  lasAvgangna: fri('GET', '/omfordelningar/avgangna'),
  lasOmfordelning: omfordelning('GET', ''),
  angraOmfordelning: omfordelning('POST', '/angra'),

  lasInstallningar: fri('GET', '/installningar'),
  andraInstallningar: fri('POST', '/installningar', {
    basedOn: NO_VERSION,
    validFrom: '2027-01-01',
    reason: text,
    changes: { 'plan.dueWithin': 10 },
  }),
  provaInstallningar: fri('POST', '/installningar/forhandsvisning', {
    basedOn: NO_VERSION,
    validFrom: '2027-01-01',
    changes: { 'plan.dueWithin': 10 },
  }),
  lasInstallningsversioner: fri('GET', '/installningar/versioner'),
  lasInstallningsskillnad: fri('GET', '/installningar/versioner/1/skillnad'),
  raknaOmFrister: fri('POST', '/installningar/omrakning'),
  lasOmrakning: fri('GET', '/installningar/omrakning'),

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
  lasWebhookkatalog: fri('GET', '/webhooks/handelsetyper'),
  lasWebhooks: fri('GET', '/webhooks'),
  // It is not called before it is verified, and nobody verifies it.
  skapaWebhook: fri('POST', '/webhooks', {
    ...{ namn: text, url: 'https://93.184.215.14/', enheter: ['sf-hisingen'] },
    typer: ['se.goteborg.stegvis.arende.andrat'],
  }),
  lasWebhook: webhook('GET', ''),
  taBortWebhook: webhook('DELETE', ''),
  verifieraWebhook: webhook('POST', '/verifiera', {}),
  provaWebhook: webhook('POST', '/prov', {}),
  pausaWebhook: webhook('POST', '/paus', { version: NO_VERSION }),
  aterupptaWebhook: webhook('POST', '/ateruppta', { version: NO_VERSION }),
  bytWebhookhemlighet: webhook('POST', '/hemlighet', { version: NO_VERSION }),
  spelaOmWebhook: webhook('POST', '/spela-om', { version: NO_VERSION, fran: '2026-01-01T00:00:00Z' }),
  lasWebhookleveranser: webhook('GET', '/leveranser'),
  lasDelegationer: fri('GET', '/delegationer'),
  // Of a nämnd that decides nothing here: from its first delegation on, nobody there decides without one.
  laggInDelegation: fri('POST', '/delegationer', {
    namnd: 'sn-nordost',
    roll: 'socialsekreterare',
    handelser: ['FATTA_BESLUT'],
    punkt: '4.1',
    fran: '2026-01-01',
  }),
  aterkallaDelegation: {
    anrop: async (world) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO delegationer (id, namnd, roll, handelser, punkt, fran, skapad_av)
         VALUES ($1, 'sn-nordost', 'socialsekreterare', ARRAY['FATTA_BESLUT'], '4.1', '2026-01-01', 'authz')`,
        [id],
      );
      return { method: 'POST', path: `${BASE}/delegationer/${id}/aterkalla` };
    },
  },
  lasUtforare: las('/utforare'),
  namngeUtforare: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/utforare`,
    body: { utforare: 'authz-utforare', fran: '2026-01-01', till: '2099-01-01' },
  })),
  avslutaUtforare: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/utforare/okant/avsluta` })),

  oppnaNodoppning: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/nodoppning`,
    body: { grund: 'annat', skal: text },
  })),
  lasNodoppningar: {
    anrop: () => ({ method: 'GET', path: `${BASE}/nodoppningar` }),
    visar: (world, fraga) => world.nodoppning(enhetFor(fraga)),
  },
  lasNodoppning: nodoppning('GET', ''),
  avslutaNodoppning: nodoppning('POST', '/slut'),
  granskaNodoppning: nodoppning('POST', '/granskning', { befogad: true, kommentar: text }),
  skyddaKlient: klient(
    (id) => ({
      method: 'POST',
      path: `${BASE}/klienter/${id}/skydd`,
      body: { skyddsniva: 'sekretessmarkering' },
    }),
    {
      efter: (world, { arende: of, lage }) => (lage === 'skyddad' ? Promise.resolve() : world.oppnaIgen(of)),
    },
  ),

  lasSkyddssankningar: klient((id) => ({ method: 'GET', path: `${BASE}/klienter/${id}/skydd/sankningar` })),
  foreslaSkyddssankning: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/skydd/sankningar`,
    body: { till: 'upphor', skal: text },
  })),
  avgorSkyddssankning: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/skydd/sankningar/beslut`,
    body: { forslag: randomUUID(), beslut: 'bekraftad' },
  })),
  lasRaderingsforslag: klient((id) => ({ method: 'GET', path: `${BASE}/klienter/${id}/raderingsforslag` })),
  foreslaRadering: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/raderingsforslag`,
    body: { grund: text },
  })),
  avgorRadering: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/raderingsforslag/beslut`,
    body: { forslag: randomUUID(), beslut: 'godkand' },
  })),

  lasGallringar: fri('GET', '/gallringar'),
  provkorGallring: fri('POST', '/gallringar/provkorning'),
  // By Göteborg's rule nothing is on the list.
  foreslaGallring: fri('POST', '/gallringar', { hash: '0'.repeat(64), grund: text }),
  lasGallring: gallring('GET', ''),
  // One that has been rejected does not wait.
  avgorGallring: gallring('POST', '/beslut', { beslut: 'avslagen', hash: '0'.repeat(64) }),
  // There is no hold to lift.
  stoppaGallring: arende((id) => ({
    method: 'POST',
    path: `${BASE}/arenden/${id}/gallringsstopp`,
    body: { stopp: false, grund: 'annat', skal: text },
  })),
  medgeLeverans: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/leveransmedgivande` })),
  lasLeveranser: fri('GET', '/leveranser'),
  // The archive has confirmed another file than was sent.
  kvitteraLeverans: {
    anrop: async (world, { arende: { id: caseId } }) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO leveranser (id, case_id, revision, innehall, paket, sha256, bytes, filer, plats, av, tid)
         VALUES ($1, $2, 1, '', '', $1, 1, 1, '', 'authz', now())`,
        [id, caseId],
      );
      const body = { sha256: '0'.repeat(64), referens: 'authz' };
      return { method: 'POST', path: `${BASE}/leveranser/${id}/kvittens`, body };
    },
  },

  lasLogggranskningar: {
    anrop: () => ({ method: 'GET', path: `${BASE}/logggranskningar?limit=200` }),
    visar: (_world, fraga) => granskningI(enhetFor(fraga)),
  },
  lasLogggranskning: granskning('GET', ''),
  signeraLogggranskning: granskning('POST', '/signera', { utfall: 'utan_anmarkning' }),
  foljUppLogggranskning: granskning('POST', '/uppfoljning', { utfall: 'pagar', anteckning: text }),
  provaKedja: arende((id) => ({ method: 'POST', path: `${BASE}/arenden/${id}/kedjekontroll` })),
  lasProcess: fri('GET', '/processer/anvisning'),
  lasProcesslage: fri('GET', '/processer/anvisning/lage'),
  lasLogg: {
    anrop: (_world, { arende: { id } }) => ({
      method: 'GET',
      path: `${BASE}/logg?arende=${id}&fran=2026-01-01&till=2099-01-01`,
    }),
  },
  lasLoggutdrag: klient((id) => ({
    method: 'GET',
    path: `${BASE}/klienter/${id}/loggutdrag?fran=2026-01-01&till=2099-01-01`,
  })),
  provaMen: klient((id) => ({
    method: 'POST',
    path: `${BASE}/klienter/${id}/menprovningar`,
    body: { fran: '2026-01-01', till: '2026-02-01', beslut: 'lamnas_inte_ut', grund: text },
  })),
};

/** An operation on a file that the asker's side has uploaded to the case. */
function fil(method: Anrop['method'], what: string, body?: unknown): Operation {
  const of = (id: string, filId: string): Anrop => ({
    method,
    path: `${BASE}/arenden/${id}/filer/${filId}/${what}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id }, kolumn }) => of(id, await world.fil(id, rollI(kolumn))),
    okant: () => of(NONE, randomUUID()),
  };
}

/** An operation on a document of the side on which the cell's role stands. */
function dokument(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (id: string, dokId: string): Anrop => ({
    method,
    path: `${BASE}/arenden/${id}/dokument/${dokId}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id }, kolumn }) => of(id, await world.dokument(id, rollI(kolumn))),
    okant: () => of(NONE, randomUUID()),
  };
}

/** An operation on a dispatch of the side on which the cell's role stands, that is stopped. */
function forsandelse(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method,
    path: `${BASE}/forsandelser/${id}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id }, kolumn }) => of((await world.forsandelse(id, rollI(kolumn))).id),
    okant: () => of(randomUUID()),
  };
}

/** An operation on a batch that has left, with one letter of the cell's case. */
function omgang(method: Anrop['method'], what: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method,
    path: `${BASE}/utskriftsko/omgangar/${id}/${what}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id }, kolumn }) =>
      of((await world.forsandelse(id, rollI(kolumn))).omgang),
    okant: () => of(randomUUID()),
  };
}

/** An operation on a nödöppning in the unit that the cell is about. */
function nodoppning(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method,
    path: `${BASE}/nodoppningar/${id}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: (world, fraga) => of(world.nodoppning(enhetFor(fraga))),
    okant: () => of(randomUUID()),
    lasesMed: 'lasNodoppning',
  };
}

/** An operation on a proposal of disposal that was rejected long ago. */
function gallring(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  return {
    anrop: async (world) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO gallringsforslag (id, hash, antal, regel, grund, foreslagen_av, foreslagen_roll, status)
         VALUES ($1, $2, 1, 'femAr', 'Prövning av behörighet', 'authz', 'administrator', 'avslagen')`,
        [id, '0'.repeat(64)],
      );
      return { method, path: `${BASE}/gallringar/${id}${suffix}`, ...(body !== undefined && { body }) };
    },
  };
}

/** An operation on a subscription of its own, that has never been verified and whose address is not called. */
function webhook(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  return {
    anrop: async (world) => {
      const id = randomUUID();
      await world.pool.query(
        `INSERT INTO webhooks (id, namn, url, enheter, sida, typer, status, hemlighet, skapad_av, tx, case_id, seq)
         VALUES ($1, 'Prov', 'https://10.0.0.1/', ARRAY['sf-hisingen'], 'sf', ARRAY['x'], 'overifierad', '', 'authz', 0, '', 0)`,
        [id],
      );
      return { method, path: `${BASE}/webhooks/${id}${suffix}`, ...(body !== undefined && { body }) };
    },
  };
}

/** An operation on a call of the asker's side in the case, which is done already. */
function anropet(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (arende: string, id: string): Anrop => ({
    method,
    path: `${BASE}/arenden/${arende}/anrop/${id}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, fraga) => {
      const { id: arende } = fraga.arende;
      const id = `${arende}.gwa.${randomUUID()}`;
      const kc = fraga.kolumn === 'arbetsmarknadskonsulent' || fraga.kolumn === 'samordnare';
      await world.pool.query(
        `INSERT INTO anrop (id, case_id, seq, system, anrop, roll, sida, nyckel, status, skapad)
         VALUES ($1, $2, 1, 'gwa', 'avboka-inskrivning', $3, $4, $1, 'klart', now())`,
        [id, arende, kc ? 'arbetsmarknadskonsulent' : 'socialsekreterare', kc ? 'kc' : 'sf'],
      );
      return of(arende, id);
    },
    okant: () => of(NONE, `${NONE}.gwa.1`),
  };
}

/** An operation on an open incident about the cell's case. */
function incident(what: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method: 'POST',
    path: `${BASE}/incidenter/${id}/${what}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: async (world, { arende: { id } }) => {
      // Of a kind with nothing to try again: whoever may ask is told so (409).
      const { rows } = await world.pool.query<{ id: string }>(
        `INSERT INTO incidents (case_id, kind, ref, detail, opened_at)
         VALUES ($1, 'glomt', $2, 'Prövning av behörighet.', now()) RETURNING id::text`,
        [id, randomUUID()],
      );
      return of(rows[0]?.id ?? '0');
    },
    okant: () => of('999999999'),
  };
}

/** A review of the unit's accesses on a day of the proof's own. */
export const granskningI = (enhet: string): string => `G-authz-${enhet}`;

/** An operation on the review of the unit that the cell is about. */
function granskning(method: Anrop['method'], suffix: string, body?: unknown): Operation {
  const of = (id: string): Anrop => ({
    method,
    path: `${BASE}/logggranskningar/${id}${suffix}`,
    ...(body !== undefined && { body }),
  });
  return {
    anrop: (_world, fraga) => of(granskningI(enhetFor(fraga))),
    okant: () => of('G-authz-okand'),
    lasesMed: 'lasLogggranskning',
  };
}
