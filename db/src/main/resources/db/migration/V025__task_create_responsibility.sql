create table task_responsibility (
    task_id         uuid    not null,
    ordinal         integer not null,
    organisation_id uuid,
    name            text    not null,
    as_written      text    not null,
    role            text    not null,
    collective_name text,
    start_offset    integer,
    end_offset      integer,
    segment         integer,
    constraint pk_task_responsibility primary key (task_id, ordinal),
    constraint fk_task_responsibility_task foreign key (task_id) references task (id),
    constraint fk_task_responsibility_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_task_responsibility_role check (role in ('LEAD', 'SUPPORT'))
);

create index ix_task_responsibility_organisation on task_responsibility (organisation_id);

comment on table task_responsibility is 'Who answers for a task, leading or supporting.';
comment on column task_responsibility.organisation_id is 'Null for a name that a clerk decided to keep as a name only.';
comment on column task_responsibility.collective_name is 'The collective name this row was expanded from; null for a unit named by itself.';
comment on column task_responsibility.segment is 'Which sub-measure of the clause, from 1; null when the unit answers for the whole.';
