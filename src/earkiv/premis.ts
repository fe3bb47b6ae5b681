/** The preservation metadata: PREMIS 3 over every file of the content, and how the package came about. */
import { formatOf, type SkrivenFil } from './fil';
import { el, xml, type Element } from './xml';

const NS = 'http://www.loc.gov/premis/v3';

interface PremisDelar {
  readonly filer: readonly SkrivenFil[];
  readonly paket: string;
  /** ISO UTC. */
  readonly tid: string;
  /** Of Stegvis. */
  readonly version: string;
}

export function premisXml({ filer, paket, tid, version }: PremisDelar): string {
  const handelse = (slag: string, id: string): Element =>
    el(
      'event',
      {},
      el('eventIdentifier', {}, el('eventIdentifierType', {}, 'local'), el('eventIdentifierValue', {}, id)),
      el('eventType', {}, slag),
      el('eventDateTime', {}, tid),
      el('eventOutcomeInformation', {}, el('eventOutcome', {}, 'success')),
      el(
        'linkingAgentIdentifier',
        {},
        el('linkingAgentIdentifierType', {}, 'local'),
        el('linkingAgentIdentifierValue', {}, 'stegvis'),
      ),
    );
  return xml(
    el(
      'premis',
      {
        xmlns: NS,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${NS} ../../schemas/premis-v3-0.xsd`,
        version: '3.0',
      },
      ...filer.map(object),
      handelse('creation', `${paket}-creation`),
      handelse('message digest calculation', `${paket}-digest`),
      handelse('validation', `${paket}-validation`),
      el(
        'agent',
        {},
        el(
          'agentIdentifier',
          {},
          el('agentIdentifierType', {}, 'local'),
          el('agentIdentifierValue', {}, 'stegvis'),
        ),
        el('agentName', {}, 'Stegvis'),
        el('agentType', {}, 'software'),
        el('agentVersion', {}, version),
      ),
    ),
  );
}

function object({ path, bytes, sha256, mediatyp }: SkrivenFil): Element {
  const { namn, pronom } = formatOf(mediatyp);
  return el(
    'object',
    { 'xsi:type': 'file' },
    el(
      'objectIdentifier',
      {},
      el('objectIdentifierType', {}, 'local'),
      el('objectIdentifierValue', {}, path),
    ),
    el(
      'objectCharacteristics',
      {},
      el('compositionLevel', {}, 0),
      el('fixity', {}, el('messageDigestAlgorithm', {}, 'SHA-256'), el('messageDigest', {}, sha256)),
      el('size', {}, bytes),
      el(
        'format',
        {},
        el('formatDesignation', {}, el('formatName', {}, namn)),
        pronom !== null &&
          el(
            'formatRegistry',
            {},
            el('formatRegistryName', {}, 'PRONOM'),
            el('formatRegistryKey', {}, pronom),
          ),
      ),
    ),
    el('originalName', {}, path),
  );
}
