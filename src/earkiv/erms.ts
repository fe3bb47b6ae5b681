/**
 * The descriptive metadata: ERMS.xml after CITS ERMS 2.1.2. The case is an aggregation, and its records are its
 * documents, its uploads and the history itself. People who work are told by user id, role and unit, never by name.
 */
import { ROLES, type Role } from '../../machines/process';
import type { Organisation } from '../access/organisation';
import type { ArkivFil } from '../store/earkiv.store';
import type { Arkivakt } from './akt';
import { formatOf, type SkrivenFil } from './fil';
import type { Leveransregler } from './leveransregler';
import { el, xml, type Element } from './xml';

const NS = 'https://DILCIS.eu/XML/ERMS';

/** How long the records are kept, in the municipality's words. */
export interface Gallringsbesked {
  readonly gallras: boolean;
  readonly regel: string;
  readonly lagrum: string;
  /** The first day it may be disposed of, and the last; null where nothing is. */
  readonly fran: string | null;
  readonly senast: string | null;
}

export interface ErmsDelar {
  readonly akt: Arkivakt;
  /** The files of the package's content, by the id of what they hold. */
  readonly filer: readonly SkrivenFil[];
  readonly organisation: Organisation;
  readonly regler: Leveransregler;
  readonly gallring: Gallringsbesked;
  /** ISO UTC. */
  readonly tid: string;
}

export function ermsXml(delar: ErmsDelar): string {
  return xml(
    el(
      'erms',
      {
        xmlns: NS,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${NS} ../../schemas/ERMS.xsd`,
      },
      control(delar),
      el('aggregations', {}, aggregation(delar)),
    ),
  );
}

function control({ akt: { arende }, organisation, regler, tid }: ErmsDelar): Element {
  return el(
    'control',
    {},
    el('identification', { identificationType: 'stegvis' }, arende.id),
    el('informationClass', {}, regler.sekretess.join('; ')),
    el(
      'maintenanceInformation',
      {},
      el('maintenanceStatus', { value: 'new' }),
      el('maintenanceAgency', {}, el('agencyName', {}, organisation.kommun)),
      el(
        'maintenanceHistory',
        {},
        el(
          'maintenanceEvent',
          {},
          el('eventType', { value: 'created' }),
          el('eventDateTime', {}, tid),
          el('agent', { agentType: 'creator' }, el('name', {}, 'Stegvis')),
        ),
      ),
    ),
  );
}

function aggregation(delar: ErmsDelar): Element {
  const { akt, organisation, regler, gallring, filer } = delar;
  const { arende, klient, process } = akt;
  const records = filer.map((fil) => record(delar, fil));
  return el(
    'aggregation',
    { systemIdentifier: arende.id, aggregationType: 'caseFile' },
    el('objectId', {}, arende.id),
    el('classification', { classificationCode: regler.klassificering.kod }, regler.klassificering.text),
    el('title', {}, process.title?.sv ?? process.id),
    el('status', { value: 'closed' }),
    ...restrictions(delar),
    el(
      'disposal',
      { disposable: gallring.gallras },
      el('disposalAction', {}, gallring.regel),
      el('disposalMandate', {}, gallring.lagrum),
      el(
        'dates',
        {},
        el('disposalDate', { dateType: 'retention_period_start' }, arende.avslutad),
        gallring.fran !== null &&
          el('disposalDate', { dateType: 'retention_period_end' }, `${gallring.fran}T00:00:00`),
        gallring.senast !== null &&
          el('disposalDate', { dateType: 'action_due' }, `${gallring.senast}T23:59:59`),
      ),
    ),
    el(
      'agents',
      {},
      ...namnder(organisation, akt).map(({ namnd, enhet }) =>
        el(
          'agent',
          { agentType: 'owner' },
          el('name', {}, namnd),
          el('organisation', {}, organisation.kommun),
          el('unitName', {}, enhet),
        ),
      ),
      ...Object.entries(JSON.parse(arende.handlaggare) as Partial<Record<Role, string>>).map(([role, id]) =>
        el(
          'agent',
          { agentType: 'responsible_person' },
          el('name', {}, id),
          el('role', {}, ROLES[role as Role].sv),
        ),
      ),
      klient &&
        el(
          'agent',
          { agentType: 'other', otherAgentType: 'klient' },
          el('name', {}, klient.namn),
          el('idNumber', { idNumberType: 'personnummer' }, klient.personnummer),
          el('protectedIdentity', {}, arende.skyddad ? 'true' : 'false'),
        ),
    ),
    el('dates', {}, date('opened', arende.startad), date('closed', arende.avslutad)),
    klient === null &&
      el('notes', {}, el('note', { noteType: 'gallring' }, 'Klientens uppgifter är gallrade.')),
    ...records,
  );
}

const restrictions = ({ akt, regler }: ErmsDelar): readonly Element[] =>
  [...regler.sekretess, ...(akt.arende.skyddad ? regler.sekretessSkyddad : [])].map((lagrum) =>
    el('restriction', { restrictionType: 'confidential' }, el('regulation', {}, lagrum)),
  );

/** The nämnder whose records these are: of the unit that decides, and of the one that carries out. */
export function namnder(
  { enheter, namnder: alla }: Organisation,
  { arende }: Pick<Arkivakt, 'arende'>,
): readonly { readonly namnd: string; readonly enhet: string }[] {
  return [arende.sfEnhet, arende.kcEnhet].flatMap((id) => {
    if (id === null) return [];
    const enhet = enheter.find((one) => one.id === id);
    return [{ namnd: alla.find((one) => one.id === enhet?.namnd)?.name ?? id, enhet: enhet?.name ?? id }];
  });
}

/** A record: one file, with its dates, its unit's side, what it replaces, and where else its original is. */
function record({ akt, filer }: ErmsDelar, fil: SkrivenFil): Element {
  const { path, id, titel, mediatyp, skapad } = fil;
  const rad = akt.filer.find((one) => one.id === id);
  const dokument = rad?.dokument ?? null;
  const ersatter = filer.find((one) => one.id === dokument?.ersatter);
  return el(
    'record',
    { systemIdentifier: id, recordType: dokument?.typ ?? rad?.uppladdning?.slag ?? 'historik' },
    el('objectId', {}, id),
    dokument !== null &&
      dokument.referens !== null &&
      el('extraId', { extraIdType: 'original i Treserva' }, dokument.referens),
    el('title', {}, titel),
    ersatter !== undefined && el('relation', { relationType: 'replaces' }, ersatter.id),
    dokument !== null &&
      dokument.seq !== null &&
      el('relation', { relationType: 'reference' }, `händelse ${dokument.seq}`),
    el('agents', {}, ...sidaAgent(rad)),
    el('dates', {}, date('created', skapad)),
    el('notes', {}, ...anmarkningar(rad)),
    el(
      'additionalInformation',
      {},
      el('appendix', { name: titel, path: `../../${path}`, fileFormat: formatOf(mediatyp).namn }),
    ),
  );
}

const sidaAgent = (rad: ArkivFil | undefined): readonly Element[] => {
  const sida = rad?.dokument?.sida ?? rad?.uppladdning?.sida;
  if (sida === undefined) return [];
  return [
    el(
      'agent',
      { agentType: 'creator' },
      el('name', {}, sida === 'sf' ? 'socialförvaltningen' : 'Kompetenscenter'),
    ),
  ];
};

function anmarkningar(rad: ArkivFil | undefined): readonly Element[] {
  const { dokument = null, uppladdning = null } = rad ?? {};
  const note = (text: string): Element => el('note', { noteType: 'status' }, text);
  const makulerad = dokument?.status === 'makulerad' || uppladdning?.makulerad === true;
  return [
    ...(makulerad ? [note('Makulerad: hör inte till ärendet eller har rättats.')] : []),
    ...(dokument?.status === 'ersatt' ? [note('Ersatt av en senare version.')] : []),
    ...(dokument ? [note(`Version ${dokument.version}. Original: ${dokument.original}.`)] : []),
  ];
}

const date = (dateType: string, at: string): Element => el('date', { dateType }, at);
