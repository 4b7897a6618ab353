create table draft_question (
    id           uuid        not null,
    draft_id     uuid        not null,
    ordinal      integer     not null,
    kind         text        not null,
    task_id      uuid,
    target_id    uuid,
    unit_name_id uuid,
    start_offset integer     not null,
    end_offset   integer     not null,
    as_written   text        not null,
    suggestion   text,
    literal_low  numeric,
    literal_high numeric,
    reason       text        not null,
    dropped      boolean     not null,
    answer       text,
    answer_text  text,
    answered_at  timestamptz,
    answered_by  text,
    touched_at   timestamptz not null,
    touched_by   text        not null,
    version      bigint      not null,
    constraint pk_draft_question primary key (id),
    constraint fk_draft_question_draft foreign key (draft_id) references import_draft (id),
    constraint fk_draft_question_task foreign key (task_id) references draft_task (id),
    constraint fk_draft_question_target foreign key (target_id) references draft_target (id),
    constraint fk_draft_question_unit_name foreign key (unit_name_id) references draft_unit_name (id),
    constraint ck_draft_question_kind check (kind in ('DAMAGE', 'UNRESOLVED_UNIT', 'COLLECTIVE_UNIT', 'MISSING_UNIT', 'MISSING_DEADLINE')),
    constraint ck_draft_question_answered check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);

create index ix_draft_question_draft on draft_question (draft_id, ordinal);
create index ix_draft_question_task on draft_question (task_id);
create index ix_draft_question_target on draft_question (target_id);
create index ix_draft_question_unit_name on draft_question (unit_name_id);

comment on table draft_question is 'What the text leaves to a person; answered once, the answer is kept with who and when.';
comment on column draft_question.as_written is 'What the text literally says; kept whatever the answer.';
comment on column draft_question.dropped is 'True while the item it asks about is rejected: it need not be answered then.';
comment on column draft_question.literal_low is 'Lower bound that the damaged figure literally states, base unit.';
