/**
 * A case's history as a person reads it: what happened, who did it, when; free text decrypted for those
 * whom it is disclosed to.
 */
import type { ProcessDefinition, Role, Side, Text } from '../../machines/process';
import { isDisclosed, timerRule } from '../access/disclosure';
import type { EventBody } from '../engine/chain';
import type { SealedEvent } from '../store/visible.query';
import type { HistorikView } from './schemas';

/** Opens a sealed field; null if the client's key has been erased. */
export type Open = (klientId: string, cipher: Buffer) => string | null;

/** The events that this side may read. */
export function historyView(
  caseId: string,
  process: ProcessDefinition,
  events: readonly SealedEvent[],
  side: Side | null,
  open: Open,
): HistorikView {
  return {
    caseId,
    events: events.flatMap((event) => {
      if (!isDisclosed(process, event.type, side)) return [];
      const { by, role, event: sent } = JSON.parse(event.body) as EventBody;
      const { type, ...facts } = sent;
      const personal: Record<string, unknown> = {};
      const withheld: string[] = [];
      for (const { field, klientId, cipher } of event.personal) {
        const text = open(klientId, Buffer.from(cipher, 'base64'));
        if (text === null) withheld.push(field);
        else personal[field] = JSON.parse(text) as unknown;
      }
      return [
        {
          seq: event.seq,
          at: event.at,
          type,
          label: labelOf(process, type),
          by: by === null ? null : { id: by, role: role as Role | null },
          facts,
          personal,
          withheld,
        },
      ];
    }),
  };
}

function labelOf(process: ProcessDefinition, type: string): Text {
  if (type === 'stegvis.start') return { sv: 'Ärendet startades', en: 'The case was started' };
  const rule = timerRule(type);
  if (rule === null) return process.events?.[type]?.label ?? { sv: type, en: type };
  const title = process.deadlines?.[rule]?.title ?? { sv: rule, en: rule };
  return { sv: `Fristen löpte ut: ${title.sv}`, en: `The deadline passed: ${title.en}` };
}
