-- The roles of Stegvis and its database, for PostgreSQL 17 or later. Run once, by a superuser, with
-- the passwords in the environment:
--   STEGVIS_OWNER_PASSWORD=… STEGVIS_APP_PASSWORD=… STEGVIS_WORKER_PASSWORD=… psql -d postgres -f docker/postgres/roles.sql
-- docker-compose.yml runs it when the volume is new. What each role may do stands in src/store/roles.ts; the
-- migrations grant it.
\set ON_ERROR_STOP on
\getenv owner_password STEGVIS_OWNER_PASSWORD
\getenv app_password STEGVIS_APP_PASSWORD
\getenv worker_password STEGVIS_WORKER_PASSWORD

-- Owns the tables and runs the migrations; never the service.
CREATE ROLE stegvis_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  PASSWORD :'owner_password';
-- What the api runs as, and a process that is api and worker at once. It can append to history, never change it.
CREATE ROLE stegvis_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  PASSWORD :'app_password';
-- What a worker runs as: what its jobs need, and no more.
CREATE ROLE stegvis_worker LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  PASSWORD :'worker_password';
-- For a monitor, and for whoever verifies the history and the access log. Each person or program gets a login of
-- its own in one of them: CREATE ROLE somebody LOGIN IN ROLE stegvis_auditor PASSWORD '…'.
CREATE ROLE stegvis_reader NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
CREATE ROLE stegvis_auditor NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;

CREATE DATABASE stegvis OWNER stegvis_owner TEMPLATE template0 ENCODING 'UTF8'
  LOCALE_PROVIDER builtin LOCALE 'C' BUILTIN_LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE stegvis FROM PUBLIC;
GRANT CONNECT ON DATABASE stegvis TO stegvis_app, stegvis_worker, stegvis_reader, stegvis_auditor;
