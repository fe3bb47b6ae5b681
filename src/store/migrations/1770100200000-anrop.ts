/**
 * What other systems are told or asked to do, call by call, and the receipts that show that it was done there. Codes,
 * ids and times: what a call says is read from the case right before it leaves. See docs/adr/0025-andra-system.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The id names the outbox row that the call is owed by; `nyckel` is the same at every attempt. */
const ANROP = `
CREATE TABLE anrop (
  id text PRIMARY KEY,
  case_id text NOT NULL,
  seq integer NOT NULL,
  system text NOT NULL,
  anrop text NOT NULL,
  roll text NOT NULL,
  sida text CHECK (sida IN ('sf', 'kc')),
  nyckel text NOT NULL UNIQUE,
  outbox_id bigint,
  task_id text,
  status text NOT NULL CHECK (status IN ('vantar', 'skickat', 'hos_person', 'klart', 'fel', 'makulerat')),
  kod text,
  forsok integer NOT NULL DEFAULT 0,
  skapad timestamptz NOT NULL,
  skickad timestamptz,
  avslutad timestamptz
) WITH (fillfactor = 80);
CREATE INDEX anrop_case ON anrop (case_id, seq);
CREATE INDEX anrop_oppna ON anrop (case_id) WHERE status IN ('vantar', 'skickat', 'hos_person', 'fel');
CREATE INDEX anrop_task ON anrop (task_id) WHERE task_id IS NOT NULL;
`;

/** One for each call, and never changed: a second one has no place. */
const KVITTENSER = `
CREATE TABLE kvittenser (
  anrop_id text PRIMARY KEY,
  case_id text NOT NULL,
  satt text NOT NULL CHECK (satt IN ('handelse', 'person', 'svar', 'meddelande')),
  av text NOT NULL,
  at timestamptz NOT NULL,
  datum date NOT NULL,
  referens text,
  meddelande text,
  avtryck bytea,
  UNIQUE (av, meddelande)
);
`;

/**
 * A person's call is a task that outlives the case, so it is not the engine's to move. It follows the case's units and
 * the named worker of its role, in the commit that changes them: a task in a unit that no longer sees the case would be
 * nobody's.
 */
const FOLJER = `
CREATE FUNCTION stegvis_anrop_foljer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks t SET
    unit = CASE WHEN a.sida = 'kc' THEN coalesce(NEW.kc_enhet, NEW.sf_enhet) ELSE NEW.sf_enhet END,
    assignee = CASE WHEN OLD.handlaggare::json ->> a.roll IS DISTINCT FROM NEW.handlaggare::json ->> a.roll
      THEN NEW.handlaggare::json ->> a.roll ELSE t.assignee END,
    version = t.version + 1
  FROM anrop a WHERE a.case_id = NEW.id AND a.status = 'hos_person' AND t.id = a.task_id AND t.status = 'open';
  RETURN NULL;
END $$;
CREATE TRIGGER cases_anrop AFTER UPDATE OF handlaggare, sf_enhet, kc_enhet ON cases FOR EACH ROW
  WHEN (OLD.handlaggare <> NEW.handlaggare OR OLD.sf_enhet IS DISTINCT FROM NEW.sf_enhet
    OR OLD.kc_enhet IS DISTINCT FROM NEW.kc_enhet)
  EXECUTE FUNCTION stegvis_anrop_foljer();
`;

/**
 * Protection drops what waits to be sent of the case (1770000400000-skydd.ts, 1770000600000-log-integrity.ts). A call to another system is not dropped:
 * it is owed whatever happens, and its handler asks again right before it leaves whether a person must do it instead.
 * Neither is a document that is not drawn yet: drawing sends nothing, and asks again too.
 */
const skyddas = (but: string): string => `
CREATE OR REPLACE FUNCTION stegvis_arende_skyddas() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE outbox SET status = 'dropped', finished_at = now()
    WHERE case_id = NEW.id AND status = 'pending' AND seq <= OLD.revision${but};
  END IF;
  IF NEW.klient_id IS NOT NULL THEN
    PERFORM FROM klienter WHERE id = NEW.klient_id FOR NO KEY UPDATE;
    UPDATE klienter SET skyddad = true WHERE id = NEW.klient_id AND NOT skyddad;
    UPDATE skyddssankningar SET status = 'forfallen' WHERE klient_id = NEW.klient_id AND status = 'vantar';
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION stegvis_klient_skyddas() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE outbox o SET status = 'dropped', finished_at = now() FROM cases c
  WHERE c.klient_id = NEW.id AND NOT c.skyddad AND o.case_id = c.id AND o.status = 'pending'${but};
  RETURN NULL;
END $$;
`;
const SYSTEMPORTAR = ` AND port NOT IN ('treserva', 'gwa', 'af', 'ssbtek', 'digitalpost', 'sms', 'dokument')`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT, UPDATE ON anrop TO stegvis_app;
    GRANT SELECT, INSERT ON kvittenser TO stegvis_app;
  END IF;
END $$;
`;

export class Anrop1770100200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const text of [ANROP, KVITTENSER, FOLJER, skyddas(SYSTEMPORTAR), GRANTS]) await runner.query(text);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER cases_anrop ON cases; DROP FUNCTION stegvis_anrop_foljer()');
    await runner.query(skyddas(''));
    await runner.query('DROP TABLE kvittenser, anrop');
  }
}
