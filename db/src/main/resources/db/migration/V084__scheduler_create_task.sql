create table scheduled_task (
    task_name             text        not null,
    task_instance         text        not null,
    task_data             bytea,
    execution_time        timestamptz not null,
    picked                boolean     not null,
    picked_by             text,
    last_success          timestamptz,
    last_failure          timestamptz,
    consecutive_failures  integer,
    last_heartbeat        timestamptz,
    version               bigint      not null,
    priority              smallint,
    constraint pk_scheduled_task primary key (task_name, task_instance)
);

create index ix_scheduled_task_execution on scheduled_task (execution_time);
create index ix_scheduled_task_heartbeat on scheduled_task (last_heartbeat);

comment on table scheduled_task is 'Jobs that exactly one node of the platform runs, kept by db-scheduler.';
