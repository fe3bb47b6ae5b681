/**
 * The OpenAPI 3.1 document: paths from the controllers, schemas from zod, payloads from the routines
 * themselves. It needs no database, so that it can be written and checked anywhere.
 */
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import * as anrop from './anrop.schemas';
import * as aviseringar from './aviseringar.schemas';
import * as behorigheter from './behorigheter.schemas';
import * as dokument from './dokument.schemas';
import * as filer from './filer.schemas';
import * as forslag from './forslag.schemas';
import * as frister from './frister.schemas';
import * as gallringar from './gallringar.schemas';
import * as historik from './historik.schemas';
import * as incidenter from './incidenter.schemas';
import * as installningar from './installningar.schemas';
import { componentsOf } from './json-schema';
import { complete } from './openapi-helhet';
import * as kalender from './kalender.schemas';
import { LATEST } from './processes';
import * as atgarder from './atgarder.schemas';
import * as lasning from './lasning.schemas';
import * as kedja from './kedja.schemas';
import * as ledning from './ledning.schemas';
import * as logg from './logg.schemas';
import * as nodoppningar from './nodoppningar.schemas';
import * as omfordelning from './omfordelning.schemas';
import { OrganisationView } from './organisation.schemas';
import { preciseParameters } from './parametrar';
import * as processer from './processer.schemas';
import * as post from './post.schemas';
import * as raderingar from './raderingar.schemas';
import * as schemas from './schemas';
import * as session from './session.schemas';
import * as skydd from './skydd.schemas';
import * as strom from './strom.schemas';
import { startSchema } from './start-case';
import * as utkast from './utkast.schemas';
import * as utlamnanden from './utlamnanden.schemas';
import * as vantar from './vantar.schemas';
import { VERSION } from './version';
import * as webhooks from './webhooks.schemas';

/** Components by name, apart from those that follow from the routines. */
const NAMED = {
  Text: schemas.Text,
  Villkor: schemas.Villkor,
  Problem: schemas.ProblemBody,
  NyKlient: schemas.NyKlient,
  UppgiftVersion: schemas.UppgiftBody,
  Uppgift: schemas.Uppgift,
  Frist: schemas.Frist,
  Atgard: schemas.Atgard,
  Arende: schemas.Arende,
  Historik: historik.Historik,
  HistorikHandelse: historik.HistorikHandelse,
  Skillnad: historik.Skillnad,
  InstallningSkillnad: historik.InstallningSkillnad,
  Ledningsoversikt: ledning.Ledningsoversikt,
  Ledningsprognos: ledning.Ledningsprognos,
  Ledningskalender: ledning.Ledningskalender,
  LedningUppgifter: ledning.LedningUppgifter,
  LedningFrister: ledning.LedningFrister,
  LedningMoten: ledning.LedningMoten,
  LedningUteblivna: ledning.LedningUteblivna,
  LedningOenigheter: ledning.LedningOenigheter,
  Incident: incidenter.Incident,
  Incidenter: incidenter.Incidenter,
  IncidentLosning: incidenter.IncidentLosning,
  Akt: lasning.Akt,
  Atgarder: atgarder.Atgarder,
  Vag: atgarder.Vag,
  Utlamnanden: utlamnanden.Utlamnanden,
  Dagordning: lasning.Dagordning,
  NyttDokument: dokument.NyttDokument,
  NyVersion: dokument.NyVersion,
  Underskrift: dokument.Underskrift,
  Expediering: dokument.Expediering,
  DokumentMakulering: dokument.DokumentMakulering,
  Originaluppgift: dokument.Originaluppgift,
  Dokument: dokument.Dokument,
  DokumentHel: dokument.DokumentHel,
  Dokumentlista: dokument.Dokumentlista,
  Mallar: dokument.Mallar,
  Forhandsvisning: dokument.Forhandsvisning,
  Fil: filer.Fil,
  Filer: filer.Filer,
  FilMakulering: filer.FilMakulering,
  Anropslista: anrop.Anropslista,
  Anropsdetalj: anrop.Anropsdetalj,
  NyKvittens: anrop.NyKvittens,
  KvittensMeddelande: anrop.KvittensMeddelande,
  KvittensSvar: anrop.KvittensSvar,
  SsbtekSvar: anrop.SsbtekSvar,
  SkickaDokument: post.SkickaDokument,
  Forsandelse: post.Forsandelse,
  Forsandelser: post.Forsandelser,
  ForsandelseHel: post.ForsandelseHel,
  ForsandelseRetur: post.ForsandelseRetur,
  ForsandelseKvittens: post.ForsandelseKvittens,
  ForsandelseStopp: post.ForsandelseStopp,
  ForsandelseAtgard: post.ForsandelseAtgard,
  Utskriftsko: post.Utskriftsko,
  NyUtskriftsomgang: post.NyUtskriftsomgang,
  Utskriftsomgang: post.Utskriftsomgang,
  UtskriftsomgangSkickad: post.UtskriftsomgangSkickad,
  NyttUtkast: utkast.NyttUtkast,
  SparatUtkast: utkast.SparatUtkast,
  Utkast: utkast.Utkast,
  UtkastKonflikt: utkast.UtkastKonflikt,
  UtkastLista: utkast.UtkastLista,
  Klientsida: lasning.Klientsida,
  KlientSkydd: skydd.KlientSkydd,
  Skyddad: skydd.Skyddad,
  NySkyddssankning: skydd.NySkyddssankning,
  SkyddssankningBeslut: skydd.SkyddssankningBeslut,
  Skyddssankning: skydd.Skyddssankning,
  Skyddssankningslista: skydd.Skyddssankningslista,
  NyttRaderingsforslag: raderingar.NyttRaderingsforslag,
  RaderingsforslagBeslut: raderingar.RaderingsforslagBeslut,
  Raderingsforslag: raderingar.Raderingsforslag,
  Raderingsforslagslista: raderingar.Raderingsforslagslista,
  NyGallring: gallringar.NyGallring,
  GallringBeslut: gallringar.GallringBeslut,
  GallringProvkorning: gallringar.Provkorning,
  Gallring: gallringar.Gallring,
  GallringHel: gallringar.GallringHel,
  Gallringar: gallringar.Gallringar,
  Gallringsstopp: gallringar.Gallringsstopp,
  GallringsstoppSvar: gallringar.StoppSvar,
  Leveransmedgivande: gallringar.Leveransmedgivande,
  NyLeveranskvittens: gallringar.NyLeveranskvittens,
  Leveranser: gallringar.Leveranser,
  Leveranskvittens: gallringar.Leveranskvittens,
  Session: session.Session,
  Utloggad: session.Utloggad,
  KlientSok: lasning.KlientSok,
  Klienter: lasning.Klienter,
  MinVecka: lasning.MinVecka,
  Kalenderadress: kalender.Kalenderadress,
  Kalenderflode: kalender.Kalenderflode,
  Krockar: kalender.Krockar,
  Aviseringsval: aviseringar.Aviseringsval,
  Aviseringar: aviseringar.Aviseringar,
  Arbetslista: schemas.Arbetslista,
  Arbetslisteantal: schemas.Arbetslisteantal,
  ArbetslistaSedd: schemas.SeddBody,
  Vantar: vantar.Vantar,
  VantandeForslag: forslag.VantandeForslag,
  Oenigheter: schemas.Oenigheter,
  Stromhandelse: strom.Stromhandelse,
  TagenUppgift: schemas.TagenUppgift,
  LamnaUppgift: omfordelning.LamnaUppgift,
  UppgiftKollegor: omfordelning.UppgiftKollegor,
  NyOverlamning: omfordelning.NyOverlamning,
  OverlamningInformerad: omfordelning.OverlamningInformerad,
  OverlamningBeslut: omfordelning.OverlamningBeslut,
  Overlamning: omfordelning.Overlamning,
  Overlamningar: omfordelning.Overlamningar,
  ForhandsvisaOmfordelning: omfordelning.ForhandsvisaOmfordelning,
  Omfordelningsforslag: omfordelning.Omfordelningsforslag,
  NyOmfordelning: omfordelning.NyOmfordelning,
  Omfordelning: omfordelning.Omfordelning,
  OmfordelningHel: omfordelning.OmfordelningHel,
  Omfordelningar: omfordelning.Omfordelningar,
  Avgangna: omfordelning.Avgangna,
  Enhetskollegor: omfordelning.Enhetskollegor,
  FristFlytt: frister.FristFlytt,
  FristPaus: frister.FristPaus,
  FristSlut: frister.FristSlut,
  Logggranskningar: logg.Logggranskningar,
  Logggranskning: logg.Logggranskning,
  LoggSignering: logg.LoggSignering,
  LoggUppfoljning: logg.LoggUppfoljning,
  Logg: logg.Logg,
  Loggutdrag: logg.Loggutdrag,
  NyMenprovning: logg.NyMenprovning,
  Menprovning: logg.Menprovning,
  Kedjekontroll: kedja.Kedjekontroll,
  Process: processer.Process,
  Processlage: processer.Processlage,
  Installningar: installningar.Installningar,
  Installningsversion: installningar.Installningsversion,
  Installningsversioner: installningar.Installningsversioner,
  NyaInstallningar: installningar.NyaInstallningar,
  ProvaInstallningar: installningar.ProvaInstallningar,
  Installningsprov: installningar.Installningsprov,
  Omrakning: installningar.Omrakning,
  NyNodoppning: nodoppningar.NyNodoppning,
  Nodoppning: nodoppningar.Nodoppning,
  NodoppningHel: nodoppningar.NodoppningHel,
  NodoppningGranskning: nodoppningar.NodoppningGranskning,
  Nodoppningar: nodoppningar.Nodoppningar,
  NyttVikariat: behorigheter.NyttVikariat,
  Vikariat: behorigheter.Vikariat,
  VikariatLista: behorigheter.VikariatLista,
  NyDelegation: behorigheter.NyDelegation,
  Delegation: behorigheter.Delegation,
  Delegationer: behorigheter.Delegationer,
  NyttUtforaruppdrag: behorigheter.NyttUtforaruppdrag,
  UtforaruppdragLista: behorigheter.UtforaruppdragLista,
  MinaUtforaruppdrag: behorigheter.MinaUtforaruppdrag,
  NyWebhook: webhooks.NyWebhook,
  Webhook: webhooks.Webhook,
  WebhookMedHemlighet: webhooks.WebhookMedHemlighet,
  Webhooks: webhooks.Webhooks,
  WebhookVersion: webhooks.WebhookVersion,
  WebhookRotation: webhooks.WebhookRotation,
  WebhookOmspelning: webhooks.WebhookOmspelning,
  Webhookprov: webhooks.Webhookprov,
  Webhookleveranser: webhooks.Webhookleveranser,
  Webhookkatalog: webhooks.Webhookkatalog,
  ApiInfo: schemas.ApiInfo,
  Organisation: OrganisationView,
  Halsa: schemas.Halsa,
} as const;
export type ComponentName = keyof typeof NAMED | 'StartaArende' | 'Handelse';

/**
 * Builds the document.
 * @param issuer the running service's identity provider; an example in the one that lies in the repository
 * @param server the running service's own address, likewise (UFN.02)
 */
export function openApi(
  app: INestApplication,
  issuer = 'https://idp.goteborg.example',
  server = 'https://stegvis.goteborg.example',
): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Stegvis')
    .setVersion(VERSION)
    .setDescription(DESCRIPTION)
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/sv/')
    .setContact('Förvaltningen av Stegvis', 'https://stegvis.goteborg.example/', 'stegvis@goteborg.example')
    .setExternalDoc(
      'Handledning för den som bygger mot API:et, med servicenivå (SLA) och begränsningar',
      'https://stegvis.goteborg.example/stegvis/v1/docs',
    )
    .setTermsOfService('https://stegvis.goteborg.example/anvandarvillkor')
    .addServer(server, 'Den här tjänsten')
    .addTag('Ärenden', 'Starta, läsa och driva ett ärende')
    .addTag('Utkast', 'Formulär som sparas medan du skriver')
    .addTag('Dokument', 'Dokument som ritas ur ärenden, och mallarna för dem')
    .addTag('Filer', 'Uppladdade handlingar i ett ärende')
    .addTag('Andra system', 'Det som Treserva, GWA, Arbetsförmedlingen och SSBTEK ska göra eller få veta')
    .addTag('Post', 'Brev, digital post och påminnelser till klienter, och enhetens utskriftskö')
    .addTag('Klienter', 'En sida per klient')
    .addTag('Arbetslista', 'Uppgifter för dig och din enhet')
    .addTag('Ledning', 'Läget i enheterna för den som leder arbetet, och incidenter')
    .addTag('Rutinen', 'Rutinen som den ritas, och hur många ärenden som är var')
    .addTag('Kalender', 'Din egen kalender, krockar, och vad du får veta med e-post')
    .addTag('Skydd', 'Skyddade personuppgifter och nödöppningar')
    .addTag('Gallring', 'Leverans till arkivet, gallring av ärenden, och beslut om att radera en klient')
    .addTag('Åtkomstlogg', 'Granskning av vem som har läst vad, och klientens eget utdrag')
    .addTag('Behörigheter', 'Vikariat, delegation och externa utförare')
    .addTag('Inställningar', 'Det som kommunen själv bestämmer')
    .addTag('Webhooks', 'Prenumerationer på händelser, för andra system')
    .addTag('Inloggning', 'Logga in och ut i webbläsaren')
    .addTag('Tjänsten', 'Om API:et och dess hälsa')
    .addSecurity('oidc', {
      type: 'openIdConnect',
      openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      description: 'Åtkomsttoken (RFC 9068) från kommunens inloggningstjänst',
    })
    .addSecurity('bearer', { type: 'http', scheme: 'bearer', bearerFormat: 'at+jwt' })
    .addSecurity('session', {
      type: 'apiKey',
      in: 'cookie',
      name: '__Host-stegvis-session',
      description:
        'Webbläsarens session, från /stegvis/v1/session/logga-in. Varje ändring skickar också X-CSRF-Token, som GET /stegvis/v1/session ger. Visas en åtkomsttoken gäller bara den.',
    });
  const document = SwaggerModule.createDocument(app, builder.build(), { autoTagControllers: false });
  document.components = { ...document.components, schemas: allComponents() };
  for (const { post, put, delete: end } of Object.values(document.paths))
    for (const change of [post, put, end])
      if (change?.security) change.parameters = [...(change.parameters ?? []), CSRF_TOKEN];
  preciseParameters(document);
  return complete(document);
}

const CSRF_TOKEN = {
  name: 'X-CSRF-Token',
  in: 'header',
  required: false,
  description: 'Krävs med webbläsarens session: csrf i svaret från GET /stegvis/v1/session.',
  schema: { type: 'string' },
} as const;

const DESCRIPTION = `Stegvis driver kommunens rutin som tillståndsmaskiner: varje steg är en händelse, varje frist har en \
ägare, och inget ärende faller mellan stolarna.

Så fungerar det: **läs** ärendet, se under \`actions\` vad som går att göra och vad som hindrar, **skicka** en händelse \
med \`Idempotency-Key\` och helst \`If-Match\`. Fel svarar alltid med \`application/problem+json\`, på svenska eller på engelska enligt \`Accept-Language\`. \
Ärenden som du inte har tillgång till svarar 404, precis som ärenden som inte finns.`;

/** The named schemas, and what each routine brings: its start and its events. */
function allComponents() {
  const named: Record<string, z.ZodType> = { ...NAMED };
  const starts: string[] = [];
  const events: { type: string; name: string }[] = [];
  for (const process of LATEST.values()) {
    const start = `${process.id}.start`;
    named[start] = startSchema(process);
    starts.push(start);
    for (const [type, event] of Object.entries(process.events)) {
      const name = `${process.id}.${type}`;
      named[name] = event.schema.extend({ type: z.literal(type) }).meta({
        title: event.label.sv,
        description: `Enligt ${event.source.join(', ')}.`,
      });
      events.push({ type, name });
    }
  }
  const components = componentsOf(named);
  const ref = (name: string) => `#/components/schemas/${name}`;
  // Said here and not in its own file: what a draft looks like is known further out.
  const problem = components['Problem'] as { properties: Record<string, object> };
  problem.properties['utkast'] = { $ref: ref('UtkastKonflikt') };
  components['StartaArende'] = {
    description: 'En start: vilken rutin, vilken klient om den gäller någon, och det rutinen frågar efter',
    oneOf: starts.map((name) => ({ $ref: ref(name) })),
    examples: [
      { process: 'anvisning', klient: { personnummer: '19900101-2385', namn: 'Testklient 1' } },
      { process: 'samverkansfraga', kcEnhet: 'kc-hisingen' },
    ],
  };
  components['Handelse'] = {
    description: 'En händelse, och helst vilken version av ärendet den bygger på',
    type: 'object',
    additionalProperties: false,
    required: ['event'],
    properties: {
      event: {
        oneOf: events.map(({ name }) => ({ $ref: ref(name) })),
        discriminator: {
          propertyName: 'type',
          mapping: Object.fromEntries(events.map(({ type, name }) => [type, ref(name)])),
        },
      },
      expectedRevision: { type: 'integer', minimum: 1, description: 'Samma sak som If-Match' },
      utkast: {
        type: 'integer',
        minimum: 1,
        description:
          'Utkastets version som formuläret kommer från. Är det sparat på nytt sedan dess behålls det.',
      },
    },
    examples: [
      {
        event: { type: 'ANGE_GRUNDBESLUT', grundbeslut: 'EB-2026-0417' },
        expectedRevision: 1,
      },
    ],
  };
  return components;
}
