create table target_measure (
    target_id    uuid    not null,
    quantity     text    not null,
    accumulation text    not null,
    tolerance    numeric not null,
    pace         text    not null,
    steps        jsonb   not null,
    baseline     numeric,
    weight       numeric not null,
    start_on     date    not null,
    continuous   boolean not null,
    population   text    not null,
    edited       boolean not null,
    version      bigint  not null,
    constraint pk_target_measure primary key (target_id),
    constraint fk_target_measure_target foreign key (target_id) references target (id),
    constraint ck_target_measure_quantity check (quantity in ('COUNT', 'SHARE', 'RATIO', 'MILESTONE')),
    constraint ck_target_measure_accumulation check (accumulation in ('FLOW', 'STOCK')),
    constraint ck_target_measure_tolerance check (tolerance between 0 and 1),
    constraint ck_target_measure_pace check (pace in ('LINEAR', 'STEPPED', 'NONE')),
    constraint ck_target_measure_weight check (weight >= 0),
    constraint ck_target_measure_population check (population in ('NONE', 'SCHOOLS', 'ENTERPRISES', 'TEACHERS', 'REPORTED'))
);

comment on table target_measure is 'How a target is judged beyond the words of its text; derived at publication, edited with a reason.';
comment on column target_measure.accumulation is 'FLOW facts add up, STOCK the latest fact of each entity stands.';
comment on column target_measure.tolerance is 'Share of the figure that ABOUT may fall short by.';
comment on column target_measure.steps is 'List of {date, share 0 to 1} of a stepped pace.';
comment on column target_measure.baseline is 'Value at the start in the target''s unit; null where it is read from the facts.';
comment on column target_measure.weight is 'Share of its task''s figure, 1 where nothing else is set.';
comment on column target_measure.start_on is 'First day, included.';
comment on column target_measure.population is 'Whom a demand per school, enterprise, teacher or person is about; NONE for the plan as a whole.';
comment on column target_measure.edited is 'Set by a person: a corrected text does not derive it anew.';

create table target_measure_change (
    target_id  uuid        not null,
    number     integer     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text        not null,
    before     text        not null,
    after      text        not null,
    constraint pk_target_measure_change primary key (target_id, number),
    constraint fk_target_measure_change_target foreign key (target_id) references target (id)
);

comment on table target_measure_change is 'How a target was judged before and after each edit, in words for people; rows are only added.';

create table policy_threshold (
    policy_id  uuid        not null,
    green      numeric     not null,
    yellow     numeric     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text        not null,
    constraint pk_policy_threshold primary key (policy_id),
    constraint fk_policy_threshold_policy foreign key (policy_id) references policy (id),
    constraint ck_policy_threshold_order check (0 <= yellow and yellow <= green and green <= 1)
);

comment on table policy_threshold is 'Parts of the expected figure from which lights are green or yellow; a policy without a row uses 0.9 and 0.75.';
