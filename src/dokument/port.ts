/** The port `dokument`: draws what an event owes (architecture 12). What will not do by itself becomes an incident at once. */
import { z } from 'zod';
import { osagd } from '../mening';
import { Slutgiltigt, type Handler } from '../outbox/handlers';
import { Problem } from '../problems';
import type { Dokumentritning } from './ritning';

const Payload = z.object({ mall: z.string().min(1).max(100) });
/** A drawing that was broken off is tried again so often; a template that does not do is then a person's to mend. */
const FORSOK = 3;

/** The handler of the port `dokument`. */
export const dokumentHandler =
  (ritning: Dokumentritning): Handler =>
  async ({ caseId, seq, payload, attempt }, key) => {
    const { mall } = Payload.parse(payload);
    try {
      const utfall = await ritning.ritaSkyldigt(caseId, seq, mall, key);
      return utfall === 'ritat' ? { status: 'sent' } : { status: 'dropped', reason: utfall };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code, text } = error;
      const last =
        code === 'DOCUMENT_FAILED' ? attempt >= FORSOK : code === 'NOT_POSSIBLE' || code === 'NOT_FOUND';
      if (last) throw new Slutgiltigt(code, osagd`Mallen ${mall}: ${text} Rätta felet och försök igen.`);
      throw error;
    }
  };
