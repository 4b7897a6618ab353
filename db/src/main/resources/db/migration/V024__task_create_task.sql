create table task (
    id           uuid    not null,
    policy_id    uuid    not null,
    text_number  integer not null,
    region_code  text    not null,
    ordinal      integer not null,
    path         text    not null,
    title        text    not null,
    kind         text    not null,
    body         text    not null,
    start_offset integer not null,
    end_offset   integer not null,
    status       text    not null,
    version      bigint  not null,
    constraint pk_task primary key (id),
    constraint fk_task_policy foreign key (policy_id) references policy (id),
    constraint fk_task_text foreign key (policy_id, text_number) references policy_text (policy_id, number),
    constraint fk_task_region foreign key (region_code) references region (code),
    constraint ck_task_kind check (kind in ('MEASURE', 'SAFEGUARD')),
    constraint ck_task_status check (status in ('OPEN', 'WITHDRAWN')),
    constraint ck_task_span check (0 <= start_offset and start_offset <= end_offset)
);

create index ix_task_policy on task (policy_id, ordinal);
create index ix_task_text on task (policy_id, text_number);
create index ix_task_region on task (region_code);

comment on table task is 'One piece of work that a published policy demands; keeps its id through corrected texts.';
comment on column task.body is 'The clause as published, copied so that it does not change with the text.';
comment on column task.text_number is 'The version of the text that the offsets refer to.';
