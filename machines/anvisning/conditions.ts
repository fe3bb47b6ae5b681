/**
 * All named conditions of the routine: every guard is made of these, and every refusal is explained by them.
 */
import type { ConditionDefinition } from '../process';
import { externaConditions } from './conditions/externa';
import { journalConditions } from './conditions/journal';
import { narvaroConditions } from './conditions/narvaro';
import { lagrumConditions } from './conditions/lagrum';
import { forandringConditions } from './conditions/forandring';
import { inforanvisningConditions } from './conditions/inforanvisning';
import { insatsConditions } from './conditions/insats';
import { inskrivningConditions } from './conditions/inskrivning';
import { samradConditions } from './conditions/samrad';
import { samverkanConditions } from './conditions/samverkan';
import type { AnvisningContext } from './context';

const all = {
  ...inforanvisningConditions,
  ...samradConditions,
  ...inskrivningConditions,
  ...insatsConditions,
  ...samverkanConditions,
  ...externaConditions,
  ...journalConditions,
  ...narvaroConditions,
  ...lagrumConditions,
  ...forandringConditions,
};

export type ConditionName = keyof typeof all;
export const conditions: Readonly<Record<ConditionName, ConditionDefinition<AnvisningContext>>> = all;
