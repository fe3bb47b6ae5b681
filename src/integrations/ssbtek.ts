/**
 * SSBTEK (sammansatt bastjänst ekonomiskt bistånd) over SOAP 1.1: what Arbetsförmedlingen and Försäkringskassan know of
 * a client, asked for by name and never kept. All that follows version 10 of the service's schema stands here, so that
 * another version is another file. See docs/adr/0025-andra-system.md for where the schema was found, and its gaps.
 */
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { SsbtekSystem } from './system-config';
import { posta } from './utgaende';

const NS = 'http://schema.forsakringskassan.se/integration/ssbt/10';
const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
/** Our ground, as it is told to those who are asked. */
const SYFTE = 'Samråd inför beslut om insats enligt 12 kap. 4 § socialtjänstlagen';
const LAGTEXT = '15 kap. 10–11 §§ socialtjänstlagen';
/** The version of Försäkringskassan's own question (LEFI), and its benefits. */
const LEFI = 'v9';
const FORMANER = [
  ...[
    'ABB',
    'AP',
    'AS',
    'BOB',
    'BST',
    'BTI',
    'DPE',
    'EJO',
    'ET',
    'FP',
    'FSJP',
    'GP',
    'HE',
    'MABB',
    'MEK',
    'NP',
  ],
  ...['OMV', 'PJOB', 'PROG', 'RBE', 'SA', 'SBP', 'SJP', 'TFP', 'US', 'VB', 'YL'],
].map((kod) => `FK:${kod}`);

export interface SsbtekFraga {
  /** Twelve digits. */
  readonly personnummer: string;
  readonly arende: string;
  /** The user id of the one who asks. */
  readonly handlaggare: string;
  readonly korrelationsid: string;
  /** Days, YYYY-MM-DD. */
  readonly fran: string;
  readonly till: string;
}

/** One tab: what the source says, or why it says nothing, as a code. */
export interface Flik {
  readonly svar: 'uppgifter' | 'fel';
  readonly poster: readonly { readonly rubrik: string; readonly text: string }[];
  readonly fel: string | null;
}

/** The tabs that the routine asks for (R22). */
export type Flikar = Readonly<Record<'af' | 'fk', Flik>>;

/**
 * Asks.
 * @throws an error with a code for no answer, an odd one, or one about somebody else
 */
export async function lasSsbtek(system: SsbtekSystem, fraga: SsbtekFraga): Promise<Flikar> {
  const headers = { 'content-type': 'text/xml; charset=utf-8', accept: 'text/xml', soapaction: '""' };
  const { status, text } = await posta(system, headers, ssbtekFraga(system, fraga));
  if (status !== 200 && !text.includes(SOAP)) throw fault(`HTTP_${status}`);
  return ssbtekSvar(text, fraga);
}

/** The question as XML. */
export function ssbtekFraga(
  { organisationsnummer, namn, aktorsid }: Pick<SsbtekSystem, 'organisationsnummer' | 'namn' | 'aktorsid'>,
  { personnummer, arende, handlaggare, korrelationsid, fran, till }: SsbtekFraga,
): string {
  const lefi = { personnummer, period: { from: fran, tom: till }, formansinformation: FORMANER };
  const e = escape;
  return `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="${SOAP}" xmlns:ssbt="${NS}"><soap:Body><ssbt:hamtaBastjanstInformation>
<ssbt:generellaFrageparametrar><ssbt:korrelationsid>${e(korrelationsid)}</ssbt:korrelationsid>
<ssbt:fraganSkallInkluderasISvaret>false</ssbt:fraganSkallInkluderasISvaret>
<ssbt:ingivare><ssbt:organisationsnummer>${e(organisationsnummer)}</ssbt:organisationsnummer><ssbt:namn>${e(namn)}</ssbt:namn>
<ssbt:handlaggare>${e(handlaggare)}</ssbt:handlaggare></ssbt:ingivare>
<ssbt:personidentitet>${e(personnummer)}</ssbt:personidentitet><ssbt:arendeidentitet>${e(arende)}</ssbt:arendeidentitet>
<ssbt:tidsperiod><ssbt:fromDatum>${e(fran)}</ssbt:fromDatum><ssbt:tomDatum>${e(till)}</ssbt:tomDatum></ssbt:tidsperiod>
<ssbt:syfte>${SYFTE}</ssbt:syfte><ssbt:lagtext>${LAGTEXT}</ssbt:lagtext></ssbt:generellaFrageparametrar>
<ssbt:specifikaFrageparametrar><ssbt:AF inkludera="true"/><ssbt:CSN inkludera="false"/><ssbt:FK inkludera="true"><ssbt:fraga>
<ssbt:version>${LEFI}</ssbt:version><ssbt:aktorsid>${e(aktorsid)}</ssbt:aktorsid>
<ssbt:lefiJsonFraga>${Buffer.from(JSON.stringify(lefi)).toString('base64')}</ssbt:lefiJsonFraga></ssbt:fraga></ssbt:FK>
<ssbt:SKV inkludera="false"/><ssbt:SO inkludera="false"/><ssbt:TNS inkludera="false"/><ssbt:MIV inkludera="false"/>
</ssbt:specifikaFrageparametrar></ssbt:hamtaBastjanstInformation></soap:Body></soap:Envelope>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[<>&"]/g, (sign) => ENTITIES[sign] ?? '');
const fault = (code: string): Error => Object.assign(new Error(code), { code });

const Fel = z.object({ felkod: z.string().optional() });
const Tab = z.object({ data: z.unknown().optional(), error: Fel.optional() });
const Answer = z.object({
  korrelationsid: z.string().optional(),
  // An element with nothing in it is read as a text.
  svarsdata: z.preprocess(
    (data) => (data === '' ? {} : data),
    z.object({ AF: Tab.optional(), FK: Tab.optional() }),
  ),
});
const Envelope = z.object({
  Envelope: z.object({
    Body: z.object({ hamtaBastjanstInformationResponse: Answer.optional(), Fault: z.unknown().optional() }),
  }),
});

/** Texts stay texts: a number that looks like one keeps its zeros. No names of attributes, no DTD. */
const parser = new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false });

/**
 * The answer read.
 * @throws an error with a code: DTD, OLASLIGT_SVAR, SOAP_FAULT, FEL_SVAR, FEL_PERSON
 */
export function ssbtekSvar(
  xml: string,
  { korrelationsid, personnummer }: Pick<SsbtekFraga, 'korrelationsid' | 'personnummer'>,
): Flikar {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw fault('DTD');
  const parsed = Envelope.safeParse(readable(() => parser.parse(xml) as unknown));
  if (!parsed.success) throw fault('OLASLIGT_SVAR');
  const { hamtaBastjanstInformationResponse: answer, Fault } = parsed.data.Envelope.Body;
  if (Fault !== undefined) throw fault('SOAP_FAULT');
  if (!answer || !xml.includes(`"${NS}"`)) throw fault('OLASLIGT_SVAR');
  if (answer.korrelationsid !== undefined && answer.korrelationsid !== korrelationsid)
    throw fault('FEL_SVAR');
  const { AF, FK } = answer.svarsdata;
  return { af: tab(AF, (data) => af(data, personnummer)), fk: tab(FK, lefi) };
}

function readable(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}

type Read = (data: unknown) => unknown;
function tab(one: z.infer<typeof Tab> | undefined, read: Read): Flik {
  const none = (fel: string): Flik => ({ svar: 'fel', poster: [], fel });
  if (!one) return none('INGET_SVAR');
  if (one.error || one.data === undefined) return none(codeOf(one.error?.felkod));
  const data = read(one.data);
  return data === null ? none('OLASLIGT_SVAR') : { svar: 'uppgifter', poster: poster(data), fel: null };
}
/** A code of the other system's, and none of its words. */
const codeOf = (text = ''): string => (/^[\w.-]{1,32}$/.test(text) ? text : 'FEL');

const Svar = z.looseObject({ IdentitetsbeteckningFysiskPerson: z.string() });
function af(data: unknown, personnummer: string): unknown {
  const parsed = z.object({ Svar }).safeParse(data);
  if (!parsed.success) return null;
  const { IdentitetsbeteckningFysiskPerson: about, ...rest } = parsed.data.Svar;
  // Somebody else's answer must never be shown in this case.
  if (about !== personnummer) throw fault('FEL_PERSON');
  return rest;
}

const Lefi = z.object({ lefiJsonSvar: z.string() });
function lefi(data: unknown): unknown {
  const parsed = Lefi.safeParse(data);
  return parsed.success
    ? readable(() => JSON.parse(Buffer.from(parsed.data.lefiJsonSvar, 'base64').toString('utf8')) as unknown)
    : null;
}

/** More than an answer says of one person. */
const MOST = 500;

/** All that an answer says, a line each. */
function poster(data: unknown): Flik['poster'] {
  const found: { rubrik: string; text: string }[] = [];
  const visit = (value: unknown, path: string, depth: number): void => {
    if (found.length >= MOST || depth > 12 || value === null || value === '') return;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      found.push({ rubrik: path, text: String(value) });
    else if (typeof value === 'object')
      for (const [name, part] of Object.entries(value)) {
        const here = Array.isArray(value)
          ? `${path} ${Number(name) + 1}`
          : path === ''
            ? name
            : `${path} › ${name}`;
        visit(part, here, depth + 1);
      }
  };
  visit(data, '', 0);
  return found;
}
