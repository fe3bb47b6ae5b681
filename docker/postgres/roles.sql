-- The two roles of Stegvis and its database, for PostgreSQL 17 or later. Run once, by a superuser, with
-- the passwords in the environment:
--   STEGVIS_OWNER_PASSWORD=… STEGVIS_APP_PASSWORD=… psql -d postgres -f docker/postgres/roles.sql
-- docker-compose.yml runs it when the volume is new.
\set ON_ERROR_STOP on
\getenv owner_password STEGVIS_OWNER_PASSWORD
\getenv app_password STEGVIS_APP_PASSWORD

-- Owns the tables and runs the migrations; never the service.
CREATE ROLE stegvis_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  PASSWORD :'owner_password';
-- What the service runs as. Migrations grant it each table; it can append to history, never change it.
CREATE ROLE stegvis_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
  PASSWORD :'app_password';

CREATE DATABASE stegvis OWNER stegvis_owner TEMPLATE template0 ENCODING 'UTF8'
  LOCALE_PROVIDER builtin LOCALE 'C' BUILTIN_LOCALE 'C.UTF-8';
REVOKE ALL ON DATABASE stegvis FROM PUBLIC;
GRANT CONNECT ON DATABASE stegvis TO stegvis_app;
