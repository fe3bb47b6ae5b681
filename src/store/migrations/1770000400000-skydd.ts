/**
 * Protected persons (L11, A21): how strictly, whose cases, and the way in when a life depends on it. See
 * docs/adr/0021-protected-persons.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The level lies under the client's own key: nobody reads in the database which of them it is. */
const NIVA = `
ALTER TABLE klienter ADD COLUMN niva bytea;
ALTER TABLE klienter ADD CONSTRAINT klienter_niva CHECK (niva IS NULL OR skyddad);
`;

/**
 * What one case learns protects the person, in the commit that says so: the client's mark covers her other cases at
 * once, and what waited to be sent of any of them is dropped. The messages of the step itself stay: they name
 * nothing. Steps that do not protect fire nothing.
 */
const KLIENT = `
CREATE FUNCTION stegvis_arende_skyddas() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE outbox SET status = 'dropped', finished_at = now()
    WHERE case_id = NEW.id AND status = 'pending' AND seq <= OLD.revision;
  END IF;
  IF NEW.klient_id IS NOT NULL THEN
    UPDATE klienter SET skyddad = true WHERE id = NEW.klient_id AND NOT skyddad;
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION stegvis_arende_skyddas() FROM PUBLIC;
CREATE TRIGGER cases_skyddas AFTER UPDATE OF skyddad ON cases
  FOR EACH ROW WHEN (NEW.skyddad AND NOT OLD.skyddad) EXECUTE FUNCTION stegvis_arende_skyddas();
CREATE TRIGGER cases_skyddas_start AFTER INSERT ON cases
  FOR EACH ROW WHEN (NEW.skyddad) EXECUTE FUNCTION stegvis_arende_skyddas();

CREATE FUNCTION stegvis_klient_skyddas() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE outbox o SET status = 'dropped', finished_at = now() FROM cases c
  WHERE c.klient_id = NEW.id AND NOT c.skyddad AND o.case_id = c.id AND o.status = 'pending';
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION stegvis_klient_skyddas() FROM PUBLIC;
CREATE TRIGGER klienter_skyddas AFTER UPDATE OF skyddad ON klienter
  FOR EACH ROW WHEN (NEW.skyddad AND NOT OLD.skyddad) EXECUTE FUNCTION stegvis_klient_skyddas();
`;

/** Marks that were set by a case before this: her client was only marked by a start. */
const MARKED = `
UPDATE klienter k SET skyddad = true FROM cases c WHERE c.klient_id = k.id AND c.skyddad AND NOT k.skyddad;
`;

const NODOPPNINGAR = `
CREATE TABLE nodoppningar (
  id text PRIMARY KEY,
  case_id text NOT NULL,
  principal text NOT NULL,
  role text NOT NULL,
  unit text NOT NULL,
  grund text NOT NULL,
  nyckel text NOT NULL,
  skal bytea NOT NULL,
  oppnad timestamptz NOT NULL DEFAULT now(),
  slutar timestamptz NOT NULL,
  avslutad timestamptz,
  avslutad_av text,
  granskad timestamptz,
  granskad_av text,
  befogad boolean,
  kommentar bytea,
  CONSTRAINT nodoppningar_fyra_timmar CHECK (slutar > oppnad AND slutar <= oppnad + interval '4 hours'),
  CONSTRAINT nodoppningar_fyra_ogon CHECK (granskad_av <> principal),
  CONSTRAINT nodoppningar_granskning CHECK ((granskad IS NULL) = (granskad_av IS NULL)
    AND (granskad IS NULL) = (befogad IS NULL))
);
CREATE INDEX nodoppningar_gallande ON nodoppningar (principal, case_id, slutar) WHERE avslutad IS NULL;
CREATE INDEX nodoppningar_enhet ON nodoppningar (unit, oppnad, id);
CREATE INDEX nodoppningar_egna ON nodoppningar (principal, oppnad, id);
CREATE INDEX nodoppningar_ogranskade ON nodoppningar (oppnad) WHERE granskad IS NULL;
`;

/** Who opened what, when and why can be written once and never changed. */
const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON nodoppningar TO stegvis_app;
    GRANT UPDATE (avslutad, avslutad_av, granskad, granskad_av, befogad, kommentar) ON nodoppningar TO stegvis_app;
  END IF;
END $$;
`;

export class Skydd1770000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NIVA);
    await runner.query(KLIENT);
    await runner.query(MARKED);
    await runner.query(NODOPPNINGAR);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE nodoppningar');
    await runner.query('DROP TRIGGER klienter_skyddas ON klienter; DROP FUNCTION stegvis_klient_skyddas()');
    await runner.query('DROP TRIGGER cases_skyddas ON cases; DROP TRIGGER cases_skyddas_start ON cases');
    await runner.query('DROP FUNCTION stegvis_arende_skyddas()');
    await runner.query('ALTER TABLE klienter DROP COLUMN niva');
  }
}
