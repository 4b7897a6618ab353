create table ledger_confirmation (
    id            uuid        not null,
    item_id       uuid        not null,
    partner_id    uuid,
    partner_name  text        not null,
    asked_at      timestamptz not null,
    token_hash    text,
    expires_at    timestamptz,
    answer        text,
    note          text,
    answered_at   timestamptz,
    answered_by   text,
    superseded_at timestamptz,
    constraint pk_ledger_confirmation primary key (id),
    constraint fk_ledger_confirmation_item foreign key (item_id) references ledger_item (id),
    constraint fk_ledger_confirmation_partner foreign key (partner_id) references organisation (id),
    constraint uq_ledger_confirmation_token unique (token_hash),
    constraint ck_ledger_confirmation_answer check (answer in ('CONFIRMED', 'CORRECTED', 'DENIED')),
    constraint ck_ledger_confirmation_token check ((token_hash is null) = (expires_at is null))
);

create index ix_ledger_confirmation_item on ledger_confirmation (item_id);
create index ix_ledger_confirmation_open on ledger_confirmation (partner_id, asked_at) where answer is null and superseded_at is null;

comment on table ledger_confirmation is 'What a partner was asked about an item and what it said; a changed item asks anew and supersedes the open request.';
comment on column ledger_confirmation.token_hash is 'SHA-256 of the one-time link for a partner without an account; the link itself is nowhere.';
