/** SSBTEK to test against: a real SOAP server that checks the question and answers, or fails to, as it is told. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export type Svarssatt =
  | 'svar'
  | 'hanger'
  | 'tappat'
  | 'fault'
  | 'fel-person'
  | 'fel-korrelation'
  | 'dtd'
  | 'fk-fel'
  | 'skrap'
  | { readonly status: number };

const SSBT = 'http://schema.forsakringskassan.se/integration/ssbt/10';
const AF = 'http://api.arbetsformedlingen.se/arbetssokande/ersattningsstod/v2';

/** What the question said. */
export interface Fraga {
  readonly personnummer: string;
  readonly arende: string;
  readonly handlaggare: string;
  readonly lefi: { readonly personnummer: string };
  readonly inkluderade: readonly string[];
}

export class SsbtekServer {
  readonly fragor: Fraga[] = [];
  readonly satt: Svarssatt[] = [];
  alltid: Svarssatt | null = null;
  private readonly hangande = new Set<ServerResponse>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<SsbtekServer> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    // A test that has answered does not wait for it.
    server.unref();
    const ssbtek = new SsbtekServer(server, (server.address() as AddressInfo).port);
    server.on('request', (request, answer: ServerResponse) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => ssbtek.take(Buffer.concat(parts).toString('utf8'), answer));
    });
    return ssbtek;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/ssbtek`;
  }

  async stop(): Promise<void> {
    for (const answer of this.hangande) answer.destroy();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private take(xml: string, answer: ServerResponse): void {
    const satt = this.alltid ?? this.satt.shift() ?? 'svar';
    if (XMLValidator.validate(xml) !== true) {
      answer.writeHead(400).end();
      return;
    }
    const fraga = lasFraga(xml);
    this.fragor.push(fraga.fraga);
    const send = (status: number, text: string): void => {
      answer.writeHead(status, { 'content-type': 'text/xml; charset=utf-8' }).end(text);
    };
    if (typeof satt === 'object') {
      send(satt.status, '<html/>');
      return;
    }
    switch (satt) {
      case 'hanger':
        this.hangande.add(answer);
        return;
      case 'tappat':
        answer.destroy();
        return;
      case 'fault':
        send(
          500,
          kuvert(
            `<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Testperson Ett</faultstring></soap:Fault>`,
          ),
        );
        return;
      case 'skrap':
        send(200, '<a><b></a>');
        return;
      default:
        send(200, svar(fraga, satt));
    }
  }
}

const kuvert = (inner: string): string =>
  `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${inner}</soap:Body></soap:Envelope>`;

function svar({ fraga, korrelationsid }: { fraga: Fraga; korrelationsid: string }, satt: Svarssatt): string {
  const person = satt === 'fel-person' ? '198001042392' : fraga.personnummer;
  const lefi = { utlamnare: [{ utlamnare: { kod: 'FK' }, tillstand: { kod: 'OK' } }] };
  const fk =
    satt === 'fk-fel'
      ? '<ssbt:error><ssbt:kalla>BT</ssbt:kalla><ssbt:felkod>FK-17</ssbt:felkod><ssbt:felmeddelande>x</ssbt:felmeddelande></ssbt:error>'
      : `<ssbt:data><ssbt:lefiJsonSvar>${Buffer.from(JSON.stringify(lefi)).toString('base64')}</ssbt:lefiJsonSvar></ssbt:data>`;
  const dtd = satt === 'dtd' ? '<!DOCTYPE x [<!ENTITY a "aa">]>' : '';
  return `${dtd}${kuvert(`<ssbt:hamtaBastjanstInformationResponse xmlns:ssbt="${SSBT}" xmlns:er="${AF}">
    <ssbt:korrelationsid>${satt === 'fel-korrelation' ? 'annan' : korrelationsid}</ssbt:korrelationsid><ssbt:svarsdata>
    <ssbt:AF><ssbt:data><er:Svar><er:IdentitetsbeteckningFysiskPerson>${person}</er:IdentitetsbeteckningFysiskPerson>
      <er:ArbetssokandeInfo><er:Arbetssokande>true</er:Arbetssokande>
      <er:ArbetssokandeRegistrerad>2025-11-18</er:ArbetssokandeRegistrerad></er:ArbetssokandeInfo></er:Svar></ssbt:data></ssbt:AF>
    <ssbt:FK>${fk}</ssbt:FK></ssbt:svarsdata></ssbt:hamtaBastjanstInformationResponse>`)}`;
}

/** The question, read as the schema has it. */
function lasFraga(xml: string): { fraga: Fraga; korrelationsid: string } {
  const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, ignoreAttributes: false });
  const asked = parser.parse(xml).Envelope.Body.hamtaBastjanstInformation;
  const { generellaFrageparametrar: g, specifikaFrageparametrar: s } = asked;
  const lefi = JSON.parse(Buffer.from(s.FK.fraga.lefiJsonFraga, 'base64').toString('utf8'));
  return {
    korrelationsid: g.korrelationsid,
    fraga: {
      personnummer: g.personidentitet,
      arende: g.arendeidentitet,
      handlaggare: g.ingivare.handlaggare,
      lefi,
      inkluderade: Object.keys(s).filter((name) => s[name]['@_inkludera'] === 'true'),
    },
  };
}
