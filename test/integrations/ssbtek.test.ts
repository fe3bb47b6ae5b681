/** SSBTEK's question and answer, as version 10 of its schema has them. Pure. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ssbtekFraga, ssbtekSvar } from '../../src/integrations/ssbtek';

const system = { organisationsnummer: '162120001355', namn: 'Prov & <kommun>', aktorsid: 'prov-1' };
const fraga = {
  ...{ personnummer: '198001022394', arende: 'A-1', handlaggare: 'ss-1', korrelationsid: 'k-1' },
  ...{ fran: '2025-08-02', till: '2026-02-02' },
};
const NS = 'http://schema.forsakringskassan.se/integration/ssbt/10';
const svar = (inner: string, before = ''): string =>
  `${before}<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
  <b:hamtaBastjanstInformationResponse xmlns:b="${NS}"><b:korrelationsid>k-1</b:korrelationsid><b:svarsdata>${inner}</b:svarsdata>
  </b:hamtaBastjanstInformationResponse></s:Body></s:Envelope>`;
const af = (person: string, more = ''): string =>
  `<b:AF><b:data><e:Svar xmlns:e="x"><e:IdentitetsbeteckningFysiskPerson>${person}</e:IdentitetsbeteckningFysiskPerson>${more}</e:Svar></b:data></b:AF>`;
const las = (xml: string) => ssbtekSvar(xml, fraga);
const code = (xml: string): unknown => {
  try {
    las(xml);
    return null;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

test('the question has every part of the schema in its order, and asks AF and FK alone (R22)', () => {
  const xml = ssbtekFraga(system, fraga);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed = new XMLParser({ removeNSPrefix: true, ignoreAttributes: false, parseTagValue: false }).parse(
    xml,
  );
  const { generellaFrageparametrar: g, specifikaFrageparametrar: s } =
    parsed.Envelope.Body.hamtaBastjanstInformation;
  expect(Object.keys(g)).toEqual([
    'korrelationsid',
    'fraganSkallInkluderasISvaret',
    'ingivare',
    'personidentitet',
    'arendeidentitet',
    'tidsperiod',
    'syfte',
    'lagtext',
  ]);
  expect(g.ingivare.namn).toBe('Prov & <kommun>');
  expect(
    Object.entries(s).map(([name, part]) => [name, (part as Record<string, string>)['@_inkludera']]),
  ).toEqual([
    ['AF', 'true'],
    ['CSN', 'false'],
    ['FK', 'true'],
    ['SKV', 'false'],
    ['SO', 'false'],
    ['TNS', 'false'],
    ['MIV', 'false'],
  ]);
  const lefi = JSON.parse(Buffer.from(s.FK.fraga.lefiJsonFraga, 'base64').toString());
  expect(lefi).toMatchObject({
    personnummer: fraga.personnummer,
    period: { from: fraga.fran, tom: fraga.till },
  });
});

test('an answer is read as it is written, and a source that answers with a fault says so by its code (R22)', () => {
  const fel =
    '<b:FK><b:error><b:kalla>BT</b:kalla><b:felkod>FK-17</b:felkod><b:felmeddelande>x</b:felmeddelande></b:error></b:FK>';
  const read = las(svar(af(fraga.personnummer, '<e:Nummer>007</e:Nummer><e:Text>a &amp; b</e:Text>') + fel));
  expect(read.af).toEqual({
    svar: 'uppgifter',
    fel: null,
    poster: [
      { rubrik: 'Nummer', text: '007' },
      { rubrik: 'Text', text: 'a & b' },
    ],
  });
  expect(read.fk).toEqual({ svar: 'fel', fel: 'FK-17', poster: [] });
  expect(las(svar('')).af.fel).toBe('INGET_SVAR');
  expect(las(svar('<b:FK><b:data><b:lefiJsonSvar>inte-json</b:lefiJsonSvar></b:data></b:FK>')).fk.fel).toBe(
    'OLASLIGT_SVAR',
  );
});

test.each([
  ['another person’s answer', svar(af('198001042392')), 'FEL_PERSON'],
  ['an answer to another question', svar('').replace('k-1', 'k-2'), 'FEL_SVAR'],
  [
    'a fault',
    svar('').replace(/<b:hamta[^]*Response>/, '<s:Fault><faultcode>x</faultcode></s:Fault>'),
    'SOAP_FAULT',
  ],
  ['entities', svar('', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'), 'DTD'],
  ['another version', svar('').replace('ssbt/10', 'ssbt/9'), 'OLASLIGT_SVAR'],
  ['no XML', 'nej', 'OLASLIGT_SVAR'],
  ['a page', '<html/>', 'OLASLIGT_SVAR'],
])('%s is refused by its code', (_what, xml, expected) => {
  expect(code(xml)).toBe(expected);
});
