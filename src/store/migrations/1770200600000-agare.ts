/**
 * An incident about a unit's own staff: which unit, so that the case's other side is not told of it, and so that the few
 * there are lead to the work without reading every case. See docs/adr/0035-arbetslistor-och-omfordelning.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Null for all other incidents: those of the case, whoever leads it. Open incidents are few. */
const UP = `
ALTER TABLE incidents ADD COLUMN IF NOT EXISTS enhet text;
CREATE INDEX IF NOT EXISTS incidents_enhet ON incidents (enhet, case_id) WHERE status = 'open' AND enhet IS NOT NULL;
`;

export class Agare1770200600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX IF EXISTS incidents_enhet; ALTER TABLE incidents DROP COLUMN IF EXISTS enhet',
    );
  }
}
