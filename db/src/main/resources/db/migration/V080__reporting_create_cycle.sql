create table report_cycle (
    policy_id       uuid    not null,
    region_code     text    not null,
    frequency       text    not null,
    due_days        integer not null,
    grace_days      integer not null,
    supports_report boolean not null,
    inner_review    boolean not null,
    status          text    not null,
    opened_on       date    not null,
    version         bigint  not null,
    constraint pk_report_cycle primary key (policy_id),
    constraint fk_report_cycle_policy foreign key (policy_id) references policy (id),
    constraint fk_report_cycle_region foreign key (region_code) references region (code),
    constraint ck_report_cycle_frequency check (frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'ONCE')),
    constraint ck_report_cycle_status check (status in ('OPEN', 'CLOSED')),
    constraint ck_report_cycle_days check (due_days between 1 and 60 and grace_days between 0 and 30)
);

create index ix_report_cycle_region on report_cycle (region_code);

comment on table report_cycle is 'How units report against a policy; opened when the policy is published.';
comment on column report_cycle.due_days is 'Days after the end of a period by which a report is due; on a day off, the next working day.';
comment on column report_cycle.grace_days is 'Working days after that without the need of a reason.';
comment on column report_cycle.inner_review is 'Whether a report passes the reviewer of its own unit first, where the unit has one.';

create table report_assignment (
    policy_id       uuid not null,
    task_id         uuid not null,
    organisation_id uuid not null,
    constraint pk_report_assignment primary key (policy_id, task_id, organisation_id),
    constraint fk_report_assignment_cycle foreign key (policy_id) references report_cycle (policy_id),
    constraint fk_report_assignment_task foreign key (task_id) references task (id),
    constraint fk_report_assignment_organisation foreign key (organisation_id) references organisation (id)
);

create index ix_report_assignment_task on report_assignment (task_id);
create index ix_report_assignment_organisation on report_assignment (organisation_id);

comment on table report_assignment is 'Schools and enterprises that report the figures of a task instead of its leading unit.';
