-- Run by the owner before every migration: tables made from here on are usable by the application's role,
-- and a migration takes away again what the application must not have.
grant usage on schema public to ${application_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application_role};
alter default privileges in schema public grant usage, select on sequences to ${application_role};
