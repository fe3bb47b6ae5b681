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
import * as frister from './frister.schemas';
import * as gallringar from './gallringar.schemas';
import * as installningar from './installningar.schemas';
import { componentsOf } from './json-schema';
import * as kalender from './kalender.schemas';
import { LATEST } from './processes';
import * as lasning from './lasning.schemas';
import * as logg from './logg.schemas';
import * as nodoppningar from './nodoppningar.schemas';
import * as post from './post.schemas';
import * as raderingar from './raderingar.schemas';
import * as schemas from './schemas';
import * as session from './session.schemas';
import * as skydd from './skydd.schemas';
import { startSchema } from './start-case';
import * as utlamnanden from './utlamnanden.schemas';
import { VERSION } from './version';

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
  Handelsepost: schemas.Handelse,
  Historik: schemas.Historik,
  Akt: lasning.Akt,
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
  Oenigheter: schemas.Oenigheter,
  TagenUppgift: schemas.TagenUppgift,
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
  Installningar: installningar.Installningar,
  Installningsversion: installningar.Installningsversion,
  Installningsversioner: installningar.Installningsversioner,
  NyaInstallningar: installningar.NyaInstallningar,
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
  ApiInfo: schemas.ApiInfo,
  Halsa: schemas.Halsa,
} as const;
export type ComponentName = keyof typeof NAMED | 'StartaArende' | 'Handelse';

/**
 * Builds the document.
 * @param issuer the running service's identity provider; an example in the one that lies in the repository
 */
export function openApi(app: INestApplication, issuer = 'https://idp.goteborg.example'): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Stegvis')
    .setVersion(VERSION)
    .setDescription(DESCRIPTION)
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/sv/')
    .setContact('Förvaltningen av Stegvis', '', 'stegvis@goteborg.example')
    .addServer('/', 'Den här tjänsten')
    .addTag('Ärenden', 'Starta, läsa och driva ett ärende')
    .addTag('Dokument', 'Dokument som ritas ur ärenden, och mallarna för dem')
    .addTag('Filer', 'Uppladdade handlingar i ett ärende')
    .addTag('Andra system', 'Det som Treserva, GWA, Arbetsförmedlingen och SSBTEK ska göra eller få veta')
    .addTag('Post', 'Brev, digital post och påminnelser till klienter, och enhetens utskriftskö')
    .addTag('Klienter', 'En sida per klient')
    .addTag('Arbetslista', 'Uppgifter för dig och din enhet')
    .addTag('Kalender', 'Din egen kalender, krockar, och vad du får veta med e-post')
    .addTag('Skydd', 'Skyddade personuppgifter och nödöppningar')
    .addTag('Gallring', 'Leverans till arkivet, gallring av ärenden, och beslut om att radera en klient')
    .addTag('Åtkomstlogg', 'Granskning av vem som har läst vad, och klientens eget utdrag')
    .addTag('Behörigheter', 'Vikariat, delegation och externa utförare')
    .addTag('Inställningar', 'Det som kommunen själv bestämmer')
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
  return document;
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
med \`Idempotency-Key\` och helst \`If-Match\`. Fel svarar alltid med \`application/problem+json\` på svenska. \
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
        description: `${event.label.en}. ${event.source.join(', ')}.`,
      });
      events.push({ type, name });
    }
  }
  const components = componentsOf(named);
  const ref = (name: string) => `#/components/schemas/${name}`;
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
