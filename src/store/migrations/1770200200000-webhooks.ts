/**
 * Who is told of events by a message over HTTP, how far each has come, and what became of each message. Codes, ids and
 * times, and nothing of any person. See docs/adr/0038-webhooks.md.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The place (tx, case_id, seq) is the last event that is done with, and \`del\` how much of the next one is (see
 * src/webhooks/katalog.ts). \`lan\` is the lease of the worker that is sending. The secrets are sealed under a key of the
 * subscription's own, in the folder of keys.
 */
const WEBHOOKS = `
CREATE TABLE webhooks (
  id text PRIMARY KEY,
  namn text NOT NULL,
  url text NOT NULL,
  enheter text[] NOT NULL CHECK (cardinality(enheter) > 0),
  sida text NOT NULL CHECK (sida IN ('sf', 'kc')),
  typer text[] NOT NULL CHECK (cardinality(typer) > 0),
  status text NOT NULL CHECK (status IN ('overifierad', 'aktiv', 'pausad', 'avslutad')),
  orsak text,
  version integer NOT NULL DEFAULT 1,
  hemlighet bytea NOT NULL,
  tidigare bytea,
  tidigare_slutar timestamptz,
  tx bigint NOT NULL,
  case_id text NOT NULL,
  seq integer NOT NULL,
  del integer NOT NULL DEFAULT 0,
  fran timestamptz,
  forsok integer NOT NULL DEFAULT 0,
  doda integer NOT NULL DEFAULT 0,
  inte_fore timestamptz NOT NULL DEFAULT '-infinity',
  lan uuid,
  lan_slutar timestamptz NOT NULL DEFAULT '-infinity',
  ikapp timestamptz,
  lamnad timestamptz,
  skapad_av text NOT NULL,
  skapad timestamptz NOT NULL DEFAULT now(),
  verifierad timestamptz,
  CONSTRAINT webhooks_tidigare CHECK ((tidigare IS NULL) = (tidigare_slutar IS NULL))
) WITH (fillfactor = 70);
`;

/** Kept for some weeks. \`handelse_at\` is domain time. */
const LEVERANSER = `
CREATE TABLE webhookleveranser (
  webhook text NOT NULL,
  id text NOT NULL,
  case_id text,
  seq integer,
  typ text NOT NULL,
  handelse_at timestamptz,
  status text NOT NULL CHECK (status IN ('vantar', 'lamnad', 'fel', 'igen')),
  forsok integer NOT NULL,
  svar text,
  forst timestamptz NOT NULL DEFAULT now(),
  senast timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (webhook, id)
) WITH (fillfactor = 80);
CREATE INDEX webhookleveranser_lista ON webhookleveranser (webhook, forst, id);
CREATE INDEX webhookleveranser_igen ON webhookleveranser (webhook, forst) WHERE status = 'igen';
CREATE INDEX webhookleveranser_senast ON webhookleveranser (senast);
CREATE INDEX webhookleveranser_arende ON webhookleveranser (case_id) WHERE case_id IS NOT NULL;
`;

/** A case that is disposed of leaves no trace among the messages. */
const GALLRAS = `
CREATE FUNCTION stegvis_webhook_gallra() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM webhookleveranser WHERE case_id = NEW.case_id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION stegvis_webhook_gallra() FROM PUBLIC;
CREATE TRIGGER gallringar_webhooks AFTER INSERT ON gallringar FOR EACH ROW
  EXECUTE FUNCTION stegvis_webhook_gallra();
`;

const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT, DELETE, UPDATE (status, orsak, version, hemlighet, tidigare, tidigare_slutar, tx, case_id, seq,
      del, fran, forsok, doda, inte_fore, lan, lan_slutar, ikapp, lamnad, verifierad) ON webhooks TO stegvis_app;
    GRANT SELECT, INSERT, DELETE, UPDATE (status, forsok, svar, senast) ON webhookleveranser TO stegvis_app;
  END IF;
END $$;
`;

export class Webhooks1770200200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WEBHOOKS, LEVERANSER, GALLRAS, GRANTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TRIGGER gallringar_webhooks ON gallringar; DROP FUNCTION stegvis_webhook_gallra()',
    );
    await runner.query('DROP TABLE webhookleveranser, webhooks');
  }
}
