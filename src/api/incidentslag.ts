/**
 * Who sees which incident (users-ask 17), as data by its kind: those who run the service see what stands in the way of
 * the service and no case in it; those who lead a unit see what is about the unit's cases.
 */
import type { Role, Text } from '../../machines/process';
import { RELEASE_ROLES } from '../access/policy';
import type { IncidentKind } from '../outbox/incidents';

/** `drift`: the administrator, without the case. `ledning`: those who lead the case's unit and see the case. */
export type Incidentvy = 'drift' | 'ledning';

interface Slag {
  readonly text: Text;
  readonly vyer: readonly Incidentvy[];
}

const BADA = ['drift', 'ledning'] as const;
const DRIFT = ['drift'] as const;

/** A kind that is not here is nobody's: the list fails closed, and the type does not let it happen. */
export const INCIDENTSLAG: Readonly<Record<IncidentKind, Slag>> = {
  frist: { text: { sv: 'En frist gick inte att utlösa', en: 'A deadline could not fire' }, vyer: BADA },
  utskick: { text: { sv: 'Något kunde inte skickas', en: 'Something could not be sent' }, vyer: BADA },
  // What happens next is decided by those who lead the work: there is nothing to repair.
  glomt: { text: { sv: 'Ett ärende som ingen har', en: 'A case that nobody has' }, vyer: ['ledning'] },
  omrakning: {
    text: { sv: 'Frister som inte gick att räkna om', en: 'Deadlines that could not be computed anew' },
    vyer: BADA,
  },
  fil: { text: { sv: 'En uppladdad fil', en: 'An uploaded file' }, vyer: BADA },
  partitioner: { text: { sv: 'Historikens lagring', en: 'Storage of the history' }, vyer: DRIFT },
  ankare: { text: { sv: 'Historikens förankring', en: 'Anchoring of the history' }, vyer: DRIFT },
  avisering: { text: { sv: 'Samlad e-post', en: 'Gathered e-mail' }, vyer: DRIFT },
  webhook: { text: { sv: 'Ett anrop till ett annat system', en: 'A webhook' }, vyer: DRIFT },
  logggranskning: { text: { sv: 'Granskning av loggen', en: 'Review of the log' }, vyer: DRIFT },
  // They name no case: whose unit it was stands among the unit's nödöppningar.
  nodoppning: { text: { sv: 'En nödöppning', en: 'An emergency opening' }, vyer: DRIFT },
};

/** The roles of each view. */
export const INCIDENTROLLER: Readonly<Record<Incidentvy, readonly Role[]>> = {
  drift: ['administrator'],
  ledning: RELEASE_ROLES,
};

/** The kinds that a view holds. */
export const slagI = (vy: Incidentvy): readonly (keyof typeof INCIDENTSLAG)[] =>
  (Object.keys(INCIDENTSLAG) as (keyof typeof INCIDENTSLAG)[]).filter((kind) =>
    INCIDENTSLAG[kind].vyer.includes(vy),
  );
