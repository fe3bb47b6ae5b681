/** The four ports as the municipality has set them up. */
import type { System } from '../../machines/omvarld';
import { systemHandler, type SystemParts } from './handler';
import { plattform, type Adapter } from './plattform';
import type { Systemen } from './system-config';

/** The adapter of each call, by how its system is reached. SSBTEK is read by people, and not by messages. */
export function adaptrar(systemen: Systemen): SystemParts['adapter'] {
  const made = new Map<string, Adapter>();
  return (system, anrop) => {
    const one = systemen[system];
    const secret = systemen.hemligheter[system];
    if (one.adapter !== 'http' || secret === undefined || one.anrop?.includes(anrop) === false) return null;
    const known = made.get(system) ?? plattform(one, secret);
    made.set(system, known);
    return known;
  };
}

/** A handler for each system's port. */
export function systemHandlers(parts: SystemParts) {
  const of = (system: System) => systemHandler(system, parts);
  return { treserva: of('treserva'), gwa: of('gwa'), af: of('af'), ssbtek: of('ssbtek') };
}
