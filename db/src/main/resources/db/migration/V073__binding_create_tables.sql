alter table fact drop constraint ck_fact_source_kind;
alter table fact add constraint ck_fact_source_kind check (source_kind in ('LEDGER_ITEM', 'REPORT', 'STATISTIC', 'REGISTER'));

create table target_binding (
    target_id   uuid        not null,
    region_code text        not null,
    type_code   text        not null,
    rule_code   text        not null,
    level       text,
    conditions  jsonb       not null,
    bound_at    timestamptz not null,
    bound_by    text        not null,
    reason      text        not null,
    version     bigint      not null,
    constraint pk_target_binding primary key (target_id),
    constraint fk_target_binding_target foreign key (target_id) references target (id),
    constraint fk_target_binding_region foreign key (region_code) references region (code)
);

create index ix_target_binding_ledger on target_binding (type_code, region_code);

comment on table target_binding is 'Which counting rule of which ledger makes the facts of a target; such a target takes no figures of reports.';
comment on column target_binding.region_code is 'The place of the policy: items in it and below it count.';
comment on column target_binding.level is 'Items of this level only; null for all.';
comment on column target_binding.conditions is 'List of {field, test, values} beside the rule''s own.';

create table target_binding_change (
    target_id  uuid        not null,
    number     integer     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text        not null,
    before     text        not null,
    after      text        not null,
    constraint pk_target_binding_change primary key (target_id, number),
    constraint fk_target_binding_change_target foreign key (target_id) references target (id)
);

comment on table target_binding_change is 'What counted for a target before and after each change, in words for people; rows are only added.';
