/** The grounds of an emergency opening in words: the API gives them as codes. */
import type { Schema } from '../../api';
import { sprak } from '../../sprak';

type Grund = Schema<'Nodoppning'>['grund'];
const GRUNDER: Readonly<Record<Grund, readonly [sv: string, en: string]>> = {
  fara: ['Fara för klientens liv eller hälsa', "Danger to the client's life or health"],
  handlaggaren_borta: ['Handläggaren kan inte nås', 'The worker cannot be reached'],
  akut_mote: ['Klienten är på plats eller mötet är nu', 'The client is here, or the meeting is now'],
  rojd: ['Klientens uppgifter kan ha röjts', "The client's data may have been disclosed"],
  annat: ['Annat', 'Other'],
};
/** A ground in the language that is chosen. */
export const grund = (kod: Grund): string => GRUNDER[kod][sprak.value === 'sv' ? 0 : 1];
