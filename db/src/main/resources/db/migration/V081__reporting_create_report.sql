create table report (
    id                uuid        not null,
    number            text        not null,
    policy_id         uuid        not null,
    organisation_id   uuid        not null,
    region_code       text        not null,
    frequency         text        not null,
    first_day         date        not null,
    last_day          date        not null,
    due_on            date        not null,
    grace_on          date        not null,
    status            text        not null,
    correcting        boolean     not null,
    reviewer_id       uuid,
    reviewer_name     text,
    submitted_by      uuid,
    submitted_by_name text,
    submitted_at      timestamptz,
    first_submitted_at timestamptz,
    on_behalf         boolean     not null,
    late_reason       text,
    flags             integer     not null,
    accepted_at       timestamptz,
    saved_at          timestamptz,
    saved_by_name     text,
    opened_at         timestamptz not null,
    version           bigint      not null,
    constraint pk_report primary key (id),
    constraint uq_report_number unique (number),
    constraint uq_report_period unique (policy_id, organisation_id, frequency, first_day),
    constraint fk_report_policy foreign key (policy_id) references policy (id),
    constraint fk_report_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_report_region foreign key (region_code) references region (code),
    constraint ck_report_frequency check (frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'ONCE')),
    constraint ck_report_days check (first_day <= last_day and last_day < due_on and due_on <= grace_on),
    constraint ck_report_status check (status in ('DRAFT', 'UNIT_REVIEW', 'BUREAU_REVIEW', 'RETURNED', 'ACCEPTED')),
    constraint ck_report_submitted check (status = 'DRAFT' or correcting or submitted_at is not null)
);

create index ix_report_unit on report (organisation_id, last_day desc);
create index ix_report_region on report (region_code, status, due_on);
create index ix_report_list on report (due_on, id);

comment on table report is 'What one unit is asked to report against one policy for one period, and its answer.';
comment on column report.region_code is 'The place of the policy, whose bureau reviews.';
comment on column report.last_day is 'Last day of the period, included; first_day likewise.';
comment on column report.due_on is 'Last day on which it is in time, included; up to grace_on it needs no reason.';
comment on column report.correcting is 'Accepted once and opened again with a reason; the accepted figures stand until the corrected ones are accepted.';
comment on column report.reviewer_id is 'Whom the submitter named; null for whoever of the bureau comes first.';
comment on column report.flags is 'How many cross-checks spoke against it when it was sent.';
comment on column report.on_behalf is 'Sent by bureau staff for the unit.';

create table report_counter (
    prefix text    not null,
    last   integer not null,
    constraint pk_report_counter primary key (prefix)
);

comment on table report_counter is 'The last number given out under each prefix of report numbers.';
