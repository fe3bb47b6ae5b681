/**
 * Changes of who has a task that are no event of its case: a claim, a release, a hand-over, and tasks about letters and
 * other systems, whose names have a dot. A reader of the live stream is told of them in the order of their transactions,
 * as of events (architecture 13). See docs/adr/0037-live.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No task and nobody's name: that something changed among a role's tasks in a case. `skrivet` is the wall's, for disposal. */
const TABELL = `
CREATE TABLE uppgiftsandringar (
  tx bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint),
  case_id text NOT NULL,
  roll text NOT NULL,
  skrivet timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tx, case_id, roll)
);
`;

/** The conditions keep the engine's own commits out: their events are told already. */
const TRIGGERS = `
CREATE FUNCTION stegvis_uppgift_andrad() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO uppgiftsandringar (case_id, roll) VALUES (NEW.case_id, NEW.role) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER tasks_andrad AFTER UPDATE OF assignee, unit, status ON tasks FOR EACH ROW
  WHEN (NEW.status = 'open' AND (OLD.assignee IS DISTINCT FROM NEW.assignee OR OLD.unit IS DISTINCT FROM NEW.unit)
    OR OLD.status <> NEW.status AND NEW.key LIKE '%.%')
  EXECUTE FUNCTION stegvis_uppgift_andrad();
CREATE TRIGGER tasks_ny AFTER INSERT ON tasks FOR EACH ROW
  WHEN (NEW.key LIKE '%.%') EXECUTE FUNCTION stegvis_uppgift_andrad();
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT, DELETE ON uppgiftsandringar TO stegvis_app;
  END IF;
END $$;
`;

export class Uppgiftsandringar1770200500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const text of [TABELL, TRIGGERS, GRANTS]) await runner.query(text);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER tasks_andrad ON tasks; DROP TRIGGER tasks_ny ON tasks');
    await runner.query('DROP FUNCTION stegvis_uppgift_andrad(); DROP TABLE uppgiftsandringar');
  }
}
