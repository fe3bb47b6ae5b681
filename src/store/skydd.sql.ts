/** Whether a case row is protected, said in one place for every statement that must know (L11). */

/**
 * True of a case row `c` that is protected, by itself or by its client: what somebody learns in one case covers the
 * client's other cases at once (A21). A client whose mark cannot be found is protected. Not EXISTS: PostgreSQL may
 * answer that by reading every protected client first.
 */
export const PROTECTED = `(c.skyddad OR CASE WHEN c.klient_id IS NULL THEN false
  ELSE coalesce((SELECT p.skyddad FROM klienter p WHERE p.id = c.klient_id), true) END)`;
