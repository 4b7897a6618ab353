create table draft_task (
    id           uuid        not null,
    draft_id     uuid        not null,
    ordinal      integer     not null,
    path         text        not null,
    title        text        not null,
    kind         text        not null,
    start_offset integer     not null,
    end_offset   integer     not null,
    keeps        uuid,
    merged_into  uuid,
    decision     text        not null,
    touched_at   timestamptz not null,
    touched_by   text        not null,
    version      bigint      not null,
    constraint pk_draft_task primary key (id),
    constraint fk_draft_task_draft foreign key (draft_id) references import_draft (id),
    constraint fk_draft_task_keeps foreign key (keeps) references task (id),
    constraint fk_draft_task_merged foreign key (merged_into) references draft_task (id),
    constraint ck_draft_task_kind check (kind in ('MEASURE', 'SAFEGUARD')),
    constraint ck_draft_task_span check (0 <= start_offset and start_offset < end_offset),
    constraint ck_draft_task_decision check (decision in ('PROPOSED', 'ACCEPTED', 'EDITED', 'REJECTED', 'ADDED'))
);

create index ix_draft_task_draft on draft_task (draft_id, ordinal);
create index ix_draft_task_keeps on draft_task (keeps);
create index ix_draft_task_merged on draft_task (merged_into);

comment on table draft_task is 'A task read from the text or added by hand, and what a clerk decided about it.';
comment on column draft_task.keeps is 'The published task that this one continues; null for a new one.';

create table draft_unit (
    task_id      uuid    not null,
    ordinal      integer not null,
    name         text    not null,
    as_written   text    not null,
    role         text    not null,
    collective   boolean not null,
    start_offset integer,
    end_offset   integer,
    segment      integer,
    constraint pk_draft_unit primary key (task_id, ordinal),
    constraint fk_draft_unit_task foreign key (task_id) references draft_task (id),
    constraint ck_draft_unit_role check (role in ('LEAD', 'SUPPORT'))
);

comment on table draft_unit is 'A responsible unit of a draft task, by name; draft_unit_name says which organisations the name means.';
