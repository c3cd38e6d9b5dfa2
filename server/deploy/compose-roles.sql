-- Run once by the image of PostgreSQL, for compose.yml: the roles and the database of docs/servers.md,
-- with the passwords of secrets.
\set owner_password `cat /run/secrets/scan_owner`
\set scan_password `cat /run/secrets/scan`
CREATE ROLE scan_owner LOGIN;
CREATE ROLE scan LOGIN;
CREATE ROLE scan_staff_reader NOLOGIN;
GRANT scan_staff_reader TO scan_owner WITH ADMIN OPTION;
CREATE DATABASE scan OWNER scan_owner ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0;
REVOKE ALL ON DATABASE scan FROM PUBLIC;
GRANT CONNECT ON DATABASE scan TO scan;
ALTER ROLE scan_owner PASSWORD :'owner_password';
ALTER ROLE scan PASSWORD :'scan_password';
