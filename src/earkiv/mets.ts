/** METS.xml: every file of the package with its checksum, after E-ARK CSIP and SIP 2.2.0 (requirements by their numbers). */
import { formatOf, type SkrivenFil } from './fil';
import { el, xml, type Element } from './xml';

/** The folders of a package that METS lists as files; what lies in `metadata` is referred to by its own sections. */
const GRUPPER = [
  { use: 'Documentation', label: 'Documentation', folder: 'documentation/' },
  { use: 'Schemas', label: 'Schemas', folder: 'schemas/' },
  { use: 'Representations/rep1/data', label: 'Representations', folder: 'representations/rep1/data/' },
] as const;

interface MetsDelar {
  readonly paket: string;
  readonly titel: string;
  readonly filer: readonly SkrivenFil[];
  readonly erms: SkrivenFil;
  readonly premis: SkrivenFil;
  /** ISO UTC. */
  readonly tid: string;
  readonly version: string;
  /** Something else of the case has been delivered before (SIP3). */
  readonly ersatter: boolean;
  /** The nämnder whose records it holds, the municipality that submits, the archive that receives. */
  readonly arkivbildare: readonly string[];
  readonly kommun: string;
  readonly arkivmyndighet: string;
  readonly overenskommelse: string;
}

const NAMESPACES = {
  'xmlns:mets': 'http://www.loc.gov/METS/',
  'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
  'xmlns:sip': 'https://DILCIS.eu/XML/METS/SIPExtensionMETS',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.loc.gov/METS/ schemas/mets.xsd',
    'http://www.w3.org/1999/xlink schemas/xlink.xsd',
    'https://DILCIS.eu/XML/METS/CSIPExtensionMETS schemas/DILCISExtensionMETS.xsd',
    'https://DILCIS.eu/XML/METS/SIPExtensionMETS schemas/DILCISExtensionSIPMETS.xsd',
  ].join(' '),
};

export function metsXml(delar: MetsDelar): string {
  const { paket, titel, filer, erms, premis } = delar;
  return xml(
    el(
      'mets:mets',
      {
        ...NAMESPACES,
        OBJID: paket, // CSIP1: the name of the package's folder
        LABEL: titel,
        TYPE: 'Mixed',
        'csip:CONTENTINFORMATIONTYPE': 'citserms_v2_1',
        PROFILE: 'https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml', // SIP2
      },
      header(delar),
      el(
        'mets:dmdSec',
        { ID: 'dmd-erms', CREATED: delar.tid, STATUS: 'CURRENT' },
        mdRef(erms, 'OTHER', 'ERMS', '2.1.2'),
      ),
      el(
        'mets:amdSec',
        {},
        el(
          'mets:digiprovMD',
          { ID: 'amd-premis', CREATED: delar.tid, STATUS: 'CURRENT' },
          mdRef(premis, 'PREMIS', null, '3.0'),
        ),
      ),
      el(
        'mets:fileSec',
        { ID: 'filer' },
        ...GRUPPER.map(({ use, label, folder }) =>
          el(
            'mets:fileGrp',
            {
              ID: `grupp-${label}`,
              USE: use,
              ...(label === 'Representations' && { 'csip:CONTENTINFORMATIONTYPE': 'citserms_v2_1' }),
            },
            ...filer.filter(({ path }) => path.startsWith(folder)).map(file),
          ),
        ),
      ),
      el(
        'mets:structMap',
        { ID: 'struktur', TYPE: 'PHYSICAL', LABEL: 'CSIP' },
        el(
          'mets:div',
          { ID: 'struktur-paket', LABEL: paket },
          el('mets:div', {
            ID: 'struktur-Metadata',
            LABEL: 'Metadata',
            ADMID: 'amd-premis',
            DMDID: 'dmd-erms',
          }),
          ...GRUPPER.map(({ label }) =>
            el(
              'mets:div',
              { ID: `struktur-${label}`, LABEL: label },
              el('mets:fptr', { FILEID: `grupp-${label}` }),
            ),
          ),
        ),
      ),
    ),
  );
}

function header(delar: MetsDelar): Element {
  const { tid, version, ersatter, arkivbildare, kommun, arkivmyndighet, overenskommelse } = delar;
  const organisation = (ROLE: string, name: string): Element =>
    el('mets:agent', { ROLE, TYPE: 'ORGANIZATION' }, el('mets:name', {}, name));
  return el(
    'mets:metsHdr',
    { CREATEDATE: tid, RECORDSTATUS: ersatter ? 'REPLACEMENT' : 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' },
    // CSIP10–16
    el(
      'mets:agent',
      { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
      el('mets:name', {}, 'Stegvis'),
      el('mets:note', { 'csip:NOTETYPE': 'SOFTWARE VERSION' }, version),
    ),
    ...arkivbildare.map((namnd) => organisation('ARCHIVIST', namnd)), // SIP9
    organisation('CREATOR', kommun), // SIP15
    organisation('PRESERVATION', arkivmyndighet), // SIP26
    el('mets:altRecordID', { TYPE: 'SUBMISSIONAGREEMENT' }, overenskommelse), // SIP5
  );
}

/** CSIP21–30, CSIP35–44. */
const mdRef = (
  { path, mediatyp, bytes, skapad, sha256 }: SkrivenFil,
  MDTYPE: string,
  OTHERMDTYPE: string | null,
  MDTYPEVERSION: string,
): Element =>
  el('mets:mdRef', {
    LOCTYPE: 'URL',
    'xlink:type': 'simple',
    'xlink:href': path,
    MDTYPE,
    OTHERMDTYPE,
    MDTYPEVERSION,
    MIMETYPE: mediatyp,
    SIZE: bytes,
    CREATED: skapad,
    CHECKSUM: sha256,
    CHECKSUMTYPE: 'SHA-256',
  });

/** CSIP66–79; an id of XML begins with a letter. */
const file = ({ path, mediatyp, bytes, skapad, sha256 }: SkrivenFil, n: number): Element =>
  el(
    'mets:file',
    {
      ID: `fil-${path.replaceAll(/[^A-Za-z0-9.-]/g, '_')}-${n}`,
      MIMETYPE: mediatyp,
      SIZE: bytes,
      CREATED: skapad,
      CHECKSUM: sha256,
      CHECKSUMTYPE: 'SHA-256',
      'sip:FILEFORMATNAME': formatOf(mediatyp).namn,
    },
    el('mets:FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': path }),
  );
