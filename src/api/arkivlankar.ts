/** What may be done with a closed case on its way to the archive, as links with their forms. Pure. */
import type { Role, Text } from '../../machines/process';
import { may, RELEASE_ROLES } from '../access/policy';
import type { Principal } from '../access/principal';
import type { CaseRecord } from '../engine/types';
import type { AtgarderView } from './atgarder.schemas';
import { formularOf } from './formular';
import { Gallringsstopp } from './gallringar.schemas';

/** Who consents to the delivery of a protected case: those who work with it on the side that decides (L11). */
export const MEDGER = ['socialsekreterare', 'forste_socialsekreterare'] as const satisfies Role[];

const STOPP = {
  label: { sv: 'Sätt eller häv ett gallringsstopp', en: 'Set or lift a hold on disposal' },
  schema: Gallringsstopp,
};
const MEDGE: Text = {
  sv: 'Medge att ärendet levereras till arkivet',
  en: 'Consent to the delivery of the case to the archive',
};

/**
 * @param here address of the case
 * @returns none for a case that runs, and for one without a client: nothing of it is disposed of
 */
export function arkivlankar(
  { id, status, index }: CaseRecord,
  principal: Principal,
  here: string,
): AtgarderView['lankar'] {
  if (status === 'active' || index.klientId === null) return [];
  const lank = (rel: string, label: Text, roles: readonly Role[], path: string) => {
    const decision = may(principal, { kind: 'act', roles }, { ...index, id });
    const { allowed } = decision;
    const href = `${here}/${path}`;
    return {
      rel,
      label,
      href,
      method: 'POST' as const,
      headers: [],
      allowed,
      reasons: allowed ? [] : decision.reasons,
    };
  };
  const stopp = lank('stoppa-gallring', STOPP.label, RELEASE_ROLES, 'gallringsstopp');
  const medge = lank('medge-leverans', MEDGE, MEDGER, 'leveransmedgivande');
  return [
    { ...stopp, formular: formularOf(STOPP) },
    ...(index.skyddad ? [{ ...medge, formular: null }] : []),
  ];
}
