create table target_standing (
    target_id      uuid        not null,
    policy_id      uuid        not null,
    region_code    text        not null,
    task_id        uuid,
    weight         numeric     not null,
    judged         boolean     not null,
    as_of          date        not null,
    value          numeric,
    reported_value numeric,
    need           numeric     not null,
    met            boolean,
    attainment     numeric,
    expected       numeric,
    light          text        not null,
    word           text        not null,
    rule           integer     not null,
    explanation    text        not null,
    to_green       numeric,
    forecast       date,
    near_due       boolean     not null,
    facts          bigint      not null,
    detail         jsonb       not null,
    updated_at     timestamptz not null,
    constraint pk_target_standing primary key (target_id),
    constraint fk_target_standing_target foreign key (target_id) references target (id),
    constraint fk_target_standing_policy foreign key (policy_id) references policy (id),
    constraint fk_target_standing_task foreign key (task_id) references task (id),
    constraint ck_target_standing_light check (light in ('GREEN', 'YELLOW', 'RED', 'GREY'))
);

create index ix_target_standing_policy on target_standing (policy_id);
create index ix_target_standing_task on target_standing (task_id);
create index ix_target_standing_exception on target_standing (region_code, light) where light in ('RED', 'YELLOW');
create index ix_target_standing_as_of on target_standing (as_of);

comment on table target_standing is 'How far each open target is: the stored result of the progress function, one row for each first statement.';
comment on column target_standing.task_id is 'The task whose figure it counts in: its own, or the first that restates it; null where no task states it.';
comment on column target_standing.attainment is '0 to 1 with 18 decimals; null without a value or where it is not judged.';
comment on column target_standing.facts is 'How many facts it rests on, future ones left out.';
comment on column target_standing.detail is 'Members not complying and pending, and the verdicts of closed years.';
comment on column target_standing.updated_at is 'When the figure last changed, not when it was last looked at.';

create table task_standing (
    task_id     uuid    not null,
    policy_id   uuid    not null,
    region_code text    not null,
    figure      numeric,
    unreported  integer not null,
    green       integer not null,
    yellow      integer not null,
    red         integer not null,
    grey        integer not null,
    worst       text,
    updated_at  timestamptz not null,
    constraint pk_task_standing primary key (task_id),
    constraint fk_task_standing_task foreign key (task_id) references task (id),
    constraint fk_task_standing_policy foreign key (policy_id) references policy (id)
);

create index ix_task_standing_policy on task_standing (policy_id);
create index ix_task_standing_worst on task_standing (region_code, worst);

comment on table task_standing is 'Roll-up of a task from its targets.';
comment on column task_standing.figure is 'Weighted mean of the attainment of its judged targets, 0 to 1; null where it has none.';
comment on column task_standing.worst is 'The worst light of its targets, red before yellow, green, grey; null where it has none.';

create table policy_standing (
    policy_id   uuid    not null,
    region_code text    not null,
    green       integer not null,
    yellow      integer not null,
    red         integer not null,
    grey        integer not null,
    near_due    integer not null,
    unreported  integer not null,
    tasks       integer not null,
    with_figure integer not null,
    figure_sum  numeric not null,
    constraint pk_policy_standing primary key (policy_id),
    constraint fk_policy_standing_policy foreign key (policy_id) references policy (id)
);

create index ix_policy_standing_region on policy_standing (region_code);

comment on table policy_standing is 'Roll-up of a policy, which belongs to one region: a region is the sum of the few rows of its policies, so that no row is hot for a whole nation.';
comment on column policy_standing.figure_sum is 'Sum of the figures of the tasks that have one; the policy''s figure is this by with_figure.';

create table unit_standing (
    organisation_id uuid    not null,
    policy_id       uuid    not null,
    region_code     text    not null,
    green           integer not null,
    yellow          integer not null,
    red             integer not null,
    grey            integer not null,
    led             integer not null,
    supported       integer not null,
    weight_sum      numeric not null,
    weighted_sum    numeric not null,
    constraint pk_unit_standing primary key (policy_id, organisation_id),
    constraint fk_unit_standing_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_unit_standing_policy foreign key (policy_id) references policy (id)
);

create index ix_unit_standing_organisation on unit_standing (organisation_id);
create index ix_unit_standing_region on unit_standing (region_code);

comment on table unit_standing is 'Roll-up of what one unit answers for in one policy: tasks it leads weigh 1, tasks it supports 0.5.';
comment on column unit_standing.led is 'Tasks with a figure that it leads.';
comment on column unit_standing.weight_sum is 'Sum of the weights of the tasks with a figure.';

create table standing_fault (
    id         uuid        not null,
    found_at   timestamptz not null,
    target_id  uuid,
    policy_id  uuid,
    region_code text       not null,
    kept       text        not null,
    recomputed text        not null,
    constraint pk_standing_fault primary key (id)
);

create index ix_standing_fault_found_at on standing_fault (found_at);

comment on table standing_fault is 'A stored figure that differed from its recomputation when the check ran, before it was put right.';
