create table incentive (
    id            uuid        not null,
    region_code   text        not null,
    category      text        not null,
    title         text        not null,
    basis         text        not null,
    level         text        not null,
    valid_from    date,
    valid_to      date,
    audience      text        not null,
    how           text        not null,
    contact       text        not null,
    ledger        text        not null,
    words         text        not null,
    saved_at      timestamptz not null,
    saved_by_name text        not null,
    version       bigint      not null,
    constraint pk_incentive primary key (id),
    constraint fk_incentive_region foreign key (region_code) references region (code),
    constraint ck_incentive_category check (category in ('FINANCE', 'TAX', 'LAND', 'CREDIT')),
    constraint ck_incentive_audience check (audience in ('ALL', 'POOL', 'CERTIFIED')),
    constraint ck_incentive_validity check (valid_to >= valid_from)
);

create index ix_incentive_region on incentive (region_code, category);

comment on table incentive is 'What a place offers to enterprises for what they do for vocational education; edited by its bureau.';
comment on column incentive.ledger is 'The ledger that holds what was granted, blank where none does.';
comment on column incentive.words is 'What title or basis of such an item say, to tell this one from others of the same ledger; blank for all.';
