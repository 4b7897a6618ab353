create table target (
    id              uuid    not null,
    policy_id       uuid    not null,
    text_number     integer not null,
    task_id         uuid,
    region_code     text    not null,
    ordinal         integer not null,
    section_path    text,
    sentence        text    not null,
    phrase          text    not null,
    quantity_text   text    not null,
    subject         text    not null,
    comparator      text    not null,
    low             numeric,
    high            numeric,
    tolerance       numeric,
    unit            text    not null,
    start_on        date,
    deadline_on     date,
    period          text    not null,
    period_years    integer,
    scope           text    not null,
    type            text    not null,
    duplicate_of    uuid,
    start_offset    integer not null,
    end_offset      integer not null,
    sentence_start  integer not null,
    sentence_end    integer not null,
    literal_reading text,
    status          text    not null,
    version         bigint  not null,
    constraint pk_target primary key (id),
    constraint fk_target_policy foreign key (policy_id) references policy (id),
    constraint fk_target_text foreign key (policy_id, text_number) references policy_text (policy_id, number),
    constraint fk_target_task foreign key (task_id) references task (id),
    constraint fk_target_region foreign key (region_code) references region (code),
    constraint fk_target_duplicate foreign key (duplicate_of) references target (id),
    constraint ck_target_comparator check (comparator in ('AT_LEAST', 'AT_MOST', 'EXACTLY', 'RANGE', 'ABOUT')),
    constraint ck_target_bounds check (coalesce(low, high) is not null and (low is null or high is null or low <= high)),
    constraint ck_target_dates check (start_on is null or deadline_on is null or start_on <= deadline_on),
    constraint ck_target_period check (period in ('CUMULATIVE', 'PER_YEAR', 'PER_N_YEARS', 'FIRST_N_YEARS', 'STANDING', 'HORIZON')),
    constraint ck_target_period_years check ((period in ('PER_N_YEARS', 'FIRST_N_YEARS')) = (period_years is not null)),
    constraint ck_target_scope check (scope in ('PLAN', 'PER_SCHOOL', 'PER_ENTERPRISE', 'PER_TEACHER', 'PER_PERSON')),
    constraint ck_target_type check (type in ('GOAL', 'NORM', 'ENTITLEMENT', 'HORIZON')),
    constraint ck_target_status check (status in ('OPEN', 'WITHDRAWN')),
    constraint ck_target_span check (0 <= sentence_start and sentence_start <= start_offset and start_offset <= end_offset)
);

create index ix_target_policy on target (policy_id, ordinal);
create index ix_target_text on target (policy_id, text_number);
create index ix_target_task on target (task_id);
create index ix_target_region on target (region_code);
create index ix_target_duplicate on target (duplicate_of);
create index ix_target_deadline on target (deadline_on);

comment on table target is 'A figure that a published policy commits to; keeps its id through corrected texts.';
comment on column target.sentence is 'The sentence as published, copied so that it does not change with the text.';
comment on column target.low is 'Lower bound in the base unit (persons, yuan, per cent, …), included; null for AT_MOST.';
comment on column target.high is 'Upper bound in the base unit, included; null for AT_LEAST.';
comment on column target.tolerance is 'Share of the figure that ABOUT allows, 0.10 = ten per cent.';
comment on column target.deadline_on is 'Last day, included.';
comment on column target.duplicate_of is 'The first statement of the same commitment, which alone is counted.';
comment on column target.literal_reading is 'What the damaged text literally says, with the answer a person gave; null when undamaged.';
