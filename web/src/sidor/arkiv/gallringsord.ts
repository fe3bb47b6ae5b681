/** Words of disposal that its pages share. */
import type { Schema } from '../../api';
import { texter } from '../../sprak';

export type Status = Schema<'Gallring'>['status'];

export const lage = texter({
  sv: {
    vantar: 'Väntar på beslut',
    godkand: 'Godkänt, ska utföras',
    avslagen: 'Avslaget',
    utford: 'Utfört',
  },
  en: {
    vantar: 'Awaits a decision',
    godkand: 'Approved, to be carried out',
    avslagen: 'Rejected',
    utford: 'Carried out',
  },
});

export const FARG = {
  vantar: 'warning',
  godkand: 'info',
  avslagen: 'default',
  utford: 'success',
} as const satisfies Record<Status, string>;
