create table draft_target (
    id             uuid        not null,
    draft_id       uuid        not null,
    ordinal        integer     not null,
    task_id        uuid,
    section_path   text,
    phrase         text        not null,
    start_offset   integer     not null,
    end_offset     integer     not null,
    sentence_start integer     not null,
    sentence_end   integer     not null,
    quantity_text  text        not null,
    subject        text        not null,
    comparator     text        not null,
    low            numeric,
    high           numeric,
    tolerance      numeric,
    unit           text        not null,
    start_on       date,
    deadline_on    date,
    period         text        not null,
    period_years   integer,
    scope          text        not null,
    type           text        not null,
    duplicate_of   uuid,
    literal_reading text,
    keeps          uuid,
    merged_into    uuid,
    decision       text        not null,
    touched_at     timestamptz not null,
    touched_by     text        not null,
    version        bigint      not null,
    constraint pk_draft_target primary key (id),
    constraint fk_draft_target_draft foreign key (draft_id) references import_draft (id),
    constraint fk_draft_target_task foreign key (task_id) references draft_task (id),
    constraint fk_draft_target_duplicate foreign key (duplicate_of) references draft_target (id),
    constraint fk_draft_target_keeps foreign key (keeps) references target (id),
    constraint fk_draft_target_merged foreign key (merged_into) references draft_target (id),
    constraint ck_draft_target_span check (0 <= start_offset and start_offset < end_offset),
    constraint ck_draft_target_decision check (decision in ('PROPOSED', 'ACCEPTED', 'EDITED', 'REJECTED', 'ADDED'))
);

create index ix_draft_target_draft on draft_target (draft_id, ordinal);
create index ix_draft_target_task on draft_target (task_id);
create index ix_draft_target_duplicate on draft_target (duplicate_of);
create index ix_draft_target_keeps on draft_target (keeps);
create index ix_draft_target_merged on draft_target (merged_into);

comment on table draft_target is 'A figure read from the text or added by hand, and what a clerk decided about it; columns as in target.';
