create table fact (
    id          bigint      generated always as identity,
    target_id   uuid        not null,
    region_code text        not null,
    fact_on     date        not null,
    value       numeric,
    numerator   numeric,
    denominator numeric,
    grade       text        not null,
    entity      text        not null,
    entity_name text        not null,
    source_kind text        not null,
    source_id   uuid        not null,
    recorded_at timestamptz not null,
    constraint pk_fact primary key (id),
    constraint fk_fact_target foreign key (target_id) references target (id),
    constraint ck_fact_figure check ((value is null) = (numerator is not null and denominator is not null)
        and (numerator is null) = (denominator is null)),
    constraint ck_fact_grade check (grade in ('A', 'B', 'C', 'D')),
    constraint ck_fact_source_kind check (source_kind in ('LEDGER_ITEM', 'REPORT', 'STATISTIC'))
);

create index ix_fact_target on fact (target_id, fact_on, id);
create index ix_fact_source on fact (source_id, target_id);

comment on table fact is 'One proven or claimed figure of one day that counts for one target; sources replace and withdraw what they say.';
comment on column fact.id is 'Rises in the order of writing: of two facts of one entity on one day the higher id is the later one.';
comment on column fact.region_code is 'Where it happened: the place of the ledger item or report, at or below the place of the policy.';
comment on column fact.value is 'A plain figure in the target''s base unit, negative where it takes an earlier one back; null where numerator and denominator are given.';
comment on column fact.grade is 'A confirmed by both parties or from an official register, B document checked, C document unchecked, D typed only.';
comment on column fact.entity is 'The thing or member it speaks of: an item, an organisation id, a coded person.';

create table fact_history (
    id          bigint      not null,
    target_id   uuid        not null,
    fact_on     date        not null,
    value       numeric,
    numerator   numeric,
    denominator numeric,
    grade       text        not null,
    entity      text        not null,
    entity_name text        not null,
    source_kind text        not null,
    source_id   uuid        not null,
    recorded_at timestamptz not null,
    ended_at    timestamptz not null,
    ended_by    text        not null,
    reason      text,
    constraint pk_fact_history primary key (id),
    constraint fk_fact_history_target foreign key (target_id) references target (id)
);

create index ix_fact_history_target on fact_history (target_id, ended_at);

comment on table fact_history is 'Figures of reports and statistics that were restated or taken back, so that the old value stays visible; rows are only added.';
comment on column fact_history.id is 'The id it had as a fact.';
comment on column fact_history.reason is 'Why it no longer holds; null where a first review only changed its grade.';
