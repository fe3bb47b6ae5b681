/**
 * What an incident says is its template in `detail` with the values here, so that it is said in the reader's language. A row
 * from before has its whole text and no values. See docs/adr/0045-fel-pa-lasarens-sprak.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Incidenttext1770200800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incidents ADD COLUMN IF NOT EXISTS varden jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE incidents DROP COLUMN IF EXISTS varden');
  }
}
