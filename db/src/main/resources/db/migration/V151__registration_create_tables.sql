create table registration (
    id              uuid        not null,
    kind            text        not null,
    credit_code     text        not null,
    name            text        not null,
    region_code     text        not null,
    industry        text        not null,
    contact         text        not null,
    phone           text        not null,
    email           text        not null,
    login           text        not null,
    password_hash   text        not null,
    licence_name    text        not null,
    licence         bytea       not null,
    state           text        not null,
    token_digest    text,
    token_until     timestamptz,
    submitted_at    timestamptz not null,
    mail_opened_at  timestamptz,
    decided_at      timestamptz,
    decided_by      text,
    note            text        not null,
    organisation_id uuid,
    version         bigint      not null,
    constraint pk_registration primary key (id),
    constraint fk_registration_region foreign key (region_code) references region (code),
    constraint fk_registration_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_registration_kind check (kind in ('FRESH', 'TAKEOVER')),
    constraint ck_registration_state check (state in ('MAIL_SENT', 'WAITING', 'CONFIRMED', 'REFUSED'))
);

create unique index uq_registration_code on registration (credit_code) where kind = 'FRESH' and state = 'WAITING';
create unique index uq_registration_login on registration (login) where state = 'WAITING';
create unique index uq_registration_token on registration (token_digest) where token_digest is not null;
create index ix_registration_waiting on registration (region_code, submitted_at) where state = 'WAITING';
create index ix_registration_organisation on registration (organisation_id);

comment on table registration is 'Enterprises that register themselves, and people who ask for access to one that is registered.';
comment on column registration.licence is 'The business licence as sent, at most 5 MB; kept as a file of the enterprise once confirmed.';
comment on column registration.token_digest is 'SHA-256 of the one-time link in the mail; null once it was used.';

create table registration_attempt (
    address      text        not null,
    attempted_at timestamptz not null
);

create index ix_registration_attempt on registration_attempt (address, attempted_at);

comment on table registration_attempt is 'Sent registration forms by address, to slow down whoever sends too many; emptied after an hour.';
