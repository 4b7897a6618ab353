create table ledger_type (
    code       text        not null,
    version    integer     not null,
    name       text        not null,
    definition jsonb       not null,
    source     text        not null,
    digest     text        not null,
    written_at timestamptz not null,
    written_by text        not null,
    constraint pk_ledger_type primary key (code, version),
    constraint ck_ledger_type_version check (version >= 1),
    constraint ck_ledger_type_source check (source in ('CATALOGUE', 'EDITOR'))
);

comment on table ledger_type is 'A kind of ledger as data, one row for each version; a version is never changed, an item keeps the one it was written under.';
comment on column ledger_type.source is 'CATALOGUE came with the platform, EDITOR was made or changed by an administrator and is not overwritten by a new catalogue.';
comment on column ledger_type.digest is 'SHA-256 of the definition without its version, to see that nothing changed.';
