create table statistic (
    id              uuid        not null,
    target_id       uuid        not null,
    region_code     text        not null,
    stated_on       date        not null,
    value           numeric,
    numerator       numeric,
    denominator     numeric,
    document        text        not null,
    document_number text,
    url             text,
    published_on    date,
    page            text,
    entered_at      timestamptz not null,
    entered_by      uuid        not null,
    entered_by_name text        not null,
    checked_at      timestamptz,
    checked_by      uuid,
    checked_by_name text,
    withdrawn_at    timestamptz,
    version         bigint      not null,
    constraint pk_statistic primary key (id),
    constraint fk_statistic_target foreign key (target_id) references target (id),
    constraint ck_statistic_figure check ((value is null) = (numerator is not null and denominator is not null)),
    constraint ck_statistic_checker check (checked_by is null or checked_by <> entered_by)
);

create index ix_statistic_target on statistic (target_id);

comment on table statistic is 'A figure taken from a published document; grade C until a second person has compared it with the document, then B.';
comment on column statistic.stated_on is 'The day the figure is true of.';
comment on column statistic.value is 'In the target''s base unit; null where the document gives part and whole.';
comment on column statistic.page is 'Where in the document it stands, as people write it.';
