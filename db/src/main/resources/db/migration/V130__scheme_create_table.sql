create table scheme (
    code       text        not null,
    version    integer     not null,
    name       text        not null,
    definition jsonb       not null,
    source     text        not null,
    digest     text        not null,
    written_at timestamptz not null,
    written_by text        not null,
    reason     text        not null,
    constraint pk_scheme primary key (code, version),
    constraint ck_scheme_source check (source in ('CATALOGUE', 'EDITOR'))
);

comment on table scheme is 'Schemes of certification, designation and selection as data; a version never changes, a case keeps the one it was filed under.';
comment on column scheme.digest is 'SHA-256 of the definition without its version number.';
