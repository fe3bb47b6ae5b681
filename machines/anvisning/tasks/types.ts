/**
 * How a task of the routine is written: what, who, why, and the events that do it.
 */
import type { Role, TaskDefinition, Text } from '../../process';
import type { DeadlineName } from '../deadlines';
import type { EventName } from '../events';

/** A task whose names are checked: its events and its deadline exist. */
export interface Uppgift extends TaskDefinition {
  readonly events: readonly EventName[];
  readonly deadline?: DeadlineName;
}

const SS: Role = 'socialsekreterare';
const FSS: Role = 'forste_socialsekreterare';
const AMK: Role = 'arbetsmarknadskonsulent';
const SAM: Role = 'samordnare';

interface Parts {
  readonly title: Text;
  readonly source: readonly string[];
  readonly events: readonly EventName[];
  readonly deadline?: DeadlineName;
  readonly notify?: boolean;
}

export const forSs = (parts: Parts): Uppgift => ({ role: SS, ...parts });
export const forFss = (parts: Parts): Uppgift => ({ role: FSS, ...parts });
export const forAmk = (parts: Parts): Uppgift => ({ role: AMK, ...parts });
export const forSam = (parts: Parts): Uppgift => ({ role: SAM, ...parts });

/** Something on the SF side is late: the senior acts herself where she may, or gives it to someone else. */
export const eskaleraSf = (
  sv: string,
  en: string,
  source: readonly string[],
  events: readonly EventName[] = [],
): Uppgift => ({
  role: FSS,
  title: { sv, en },
  source,
  events: [...events, 'BYT_SOCIALSEKRETERARE'],
  escalation: true,
});

/** Something on the KC side is late: the coordinator acts where she may, or gives it to someone else. */
export const eskaleraKc = (
  sv: string,
  en: string,
  source: readonly string[],
  events: readonly EventName[] = [],
): Uppgift => ({
  role: SAM,
  title: { sv, en },
  source,
  events: [...events, 'BYT_KONSULENT'],
  escalation: true,
});
