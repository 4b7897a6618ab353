create table ledger_item (
    id                   uuid          not null,
    type_code            text          not null,
    type_version         integer       not null,
    region_code          text          not null,
    owner_id             uuid          not null,
    partner_id           uuid,
    partner_name         text,
    title                text          not null,
    title_key            text          not null,
    level                text,
    state                text          not null,
    starts_on            date,
    ends_on              date,
    quantity             numeric,
    amount               numeric(18,2),
    particulars          jsonb         not null,
    confirmation         text          not null,
    confirmation_note    text,
    reviewed_by          text,
    reviewed_at          timestamptz,
    documents            integer       not null,
    grade                text          not null,
    voided_at            timestamptz,
    void_reason          text,
    import_id            uuid,
    saved_at             timestamptz   not null,
    saved_by             uuid          not null,
    saved_by_name        text          not null,
    version              bigint        not null,
    constraint pk_ledger_item primary key (id),
    constraint fk_ledger_item_type foreign key (type_code, type_version) references ledger_type (code, version),
    constraint fk_ledger_item_region foreign key (region_code) references region (code),
    constraint fk_ledger_item_owner foreign key (owner_id) references organisation (id),
    constraint fk_ledger_item_partner foreign key (partner_id) references organisation (id),
    constraint ck_ledger_item_confirmation check (confirmation in ('NOT_ASKED', 'WAITING', 'CONFIRMED', 'CORRECTED', 'DENIED')),
    constraint ck_ledger_item_grade check (grade in ('A', 'B', 'C', 'D')),
    constraint ck_ledger_item_dates check (ends_on is null or starts_on is null or ends_on >= starts_on)
);

create index ix_ledger_item_list on ledger_item (type_code, saved_at desc, id desc);
create index ix_ledger_item_region on ledger_item (region_code, type_code);
create index ix_ledger_item_owner on ledger_item (owner_id, type_code);
create index ix_ledger_item_partner on ledger_item (partner_id) where partner_id is not null;
create index ix_ledger_item_title on ledger_item (type_code, title_key);
create index ix_ledger_item_version on ledger_item (type_code, type_version);
create index ix_ledger_item_import on ledger_item (import_id) where import_id is not null;

comment on table ledger_item is 'One row of a ledger: core columns for every type, the rest validated JSON by field key; never deleted, voided with a reason.';
comment on column ledger_item.title_key is 'The title folded for comparison: width, case, spaces and punctuation do not count.';
comment on column ledger_item.quantity is 'The main figure in the unit its type names.';
comment on column ledger_item.amount is 'Money in yuan.';
comment on column ledger_item.particulars is 'The other fields as canonical text by key; sensitive ones encrypted.';
comment on column ledger_item.grade is 'How well it is proven: A the partner confirmed, B reviewed, C a document is attached, D typed only.';
comment on column ledger_item.documents is 'How many documents are attached, kept in step with ledger_document.';

create table ledger_item_key (
    item_id   uuid not null,
    type_code text not null,
    digest    text not null,
    constraint pk_ledger_item_key primary key (item_id, digest),
    constraint fk_ledger_item_key_item foreign key (item_id) references ledger_item (id)
);

create index ix_ledger_item_key_digest on ledger_item_key (type_code, digest);

comment on table ledger_item_key is 'What makes an item one of a kind by the uniqueness rules of its type; two items with one digest are probably the same thing.';
