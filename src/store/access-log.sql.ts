/**
 * Rows of the access log (SoLPuL 10 §), as every statement that shows something writes them: with what it reads,
 * so that there is no answer without its row. The table can be added to and never changed.
 */

/** The beginning of a row; its values follow in this order. */
export const LOG = 'INSERT INTO access_log (principal, role, action, case_id, outcome, enhet, andamal, vad)';

/**
 * The unit in whose name a case row `c` is seen: the one of the reader's units that the case lies in, else the
 * reader's first. It is written down, and decides nothing.
 * @param units where the statement has the reader's units, as an array
 */
export const enhetOf = (units = '$3::text[]'): string =>
  `CASE WHEN c.sf_enhet = ANY (${units}) THEN c.sf_enhet WHEN c.kc_enhet = ANY (${units}) THEN c.kc_enhet
    ELSE (${units})[1] END`;

/** The same where there is no case: the reader's first unit. */
export const firstEnhet = (units = '$3::text[]'): string => `(${units})[1]`;
