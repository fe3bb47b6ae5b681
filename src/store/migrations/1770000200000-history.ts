/**
 * History that nobody can bend, and a person who can be erased from it: the daily anchors over all chains, the keyed
 * hashes that names are found by, and the register of erasures. See docs/adr/0018-anchors.md. What each role of the
 * database may do with every table stands in src/store/roles.ts.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An anchor's text and its signature, and what it found anew: the head of each case that had moved since the last. */
const ANCHORS = `
CREATE TABLE anchors (
  nr integer PRIMARY KEY CHECK (nr > 0),
  day date NOT NULL UNIQUE,
  body text NOT NULL,
  signature bytea NOT NULL
);
CREATE TABLE anchor_heads (
  case_id text NOT NULL,
  nr integer NOT NULL,
  revision integer NOT NULL,
  head bytea NOT NULL,
  PRIMARY KEY (case_id, nr)
);
`;

/** A client's name and each part of it, as keyed hashes that say nothing without the index key. */
const NAMES = `
CREATE TABLE klient_index (
  hash bytea NOT NULL,
  klient_id text NOT NULL,
  PRIMARY KEY (hash, klient_id)
);
CREATE INDEX klient_index_klient ON klient_index (klient_id);
`;

/** That somebody was erased, on which ground and by whom: never who it was. Its twin lies beside the keys. */
const ERASURES = `
CREATE TABLE raderingar (
  klient_id text PRIMARY KEY,
  nr integer NOT NULL CHECK (nr > 0),
  at timestamptz NOT NULL,
  grund text NOT NULL,
  beslutad_av text NOT NULL,
  kontrollerad_av text NOT NULL,
  hash bytea NOT NULL,
  CHECK (beslutad_av <> kontrollerad_av)
);
`;

/** Anchors and erasures can be added and never changed; the hashes of a name go with the person. */
const GRANTS = `
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'stegvis_app') THEN
    GRANT SELECT, INSERT ON anchors, anchor_heads, raderingar TO stegvis_app;
    GRANT SELECT, INSERT, DELETE ON klient_index TO stegvis_app;
  END IF;
END $$;
`;

export class History1770000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ANCHORS);
    await runner.query(NAMES);
    await runner.query(ERASURES);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE raderingar, klient_index, anchor_heads, anchors');
  }
}
