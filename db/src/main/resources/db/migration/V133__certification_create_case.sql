create table certification_call (
    id             uuid        not null,
    scheme         text        not null,
    scheme_version integer     not null,
    region_code    text        not null,
    title          text        not null,
    opens_on       date        not null,
    closes_on      date        not null,
    quota          integer     not null,
    words          text        not null,
    opened_at      timestamptz not null,
    opened_by_name text        not null,
    constraint pk_certification_call primary key (id),
    constraint fk_certification_call_scheme foreign key (scheme, scheme_version) references scheme (code, version),
    constraint fk_certification_call_region foreign key (region_code) references region (code),
    constraint ck_certification_call_window check (closes_on >= opens_on),
    constraint ck_certification_call_quota check (quota >= 0)
);

create index ix_certification_call_scheme on certification_call (scheme, scheme_version);
create index ix_certification_call_region on certification_call (region_code, closes_on desc);

comment on table certification_call is 'A round of a scheme that takes applications in a window only.';
comment on column certification_call.quota is 'How many at most are chosen; 0 for no limit.';

create table certification_case (
    id                 uuid        not null,
    number             text        not null,
    scheme             text        not null,
    scheme_version     integer     not null,
    call_id            uuid,
    region_code        text        not null,
    applicant_id       uuid        not null,
    applicant_name     text        not null,
    credit_code        text        not null,
    subject            text        not null,
    state              text        not null,
    state_since        timestamptz not null,
    due_on             date,
    filed_by           uuid        not null,
    filed_by_name      text        not null,
    on_behalf          boolean     not null,
    submitted_at       timestamptz,
    self_check         text        not null,
    accepted_by        uuid,
    review_round       integer     not null,
    pool_on            date,
    plan_due_on        date,
    plan_on            date,
    plan_link          text        not null,
    certificate_number text        not null,
    certified_on       date,
    valid_until        date,
    revoked_on         date,
    answers            jsonb       not null,
    requests           jsonb       not null,
    version            bigint      not null,
    constraint pk_certification_case primary key (id),
    constraint uq_certification_case_number unique (number),
    constraint fk_certification_case_scheme foreign key (scheme, scheme_version) references scheme (code, version),
    constraint fk_certification_case_call foreign key (call_id) references certification_call (id),
    constraint fk_certification_case_region foreign key (region_code) references region (code),
    constraint fk_certification_case_applicant foreign key (applicant_id) references organisation (id),
    constraint ck_certification_case_certificate check (state <> 'CERTIFIED' or certificate_number <> '')
);

create index ix_certification_case_scheme on certification_case (scheme, scheme_version);
create index ix_certification_case_call on certification_case (call_id) where call_id is not null;
create index ix_certification_case_region on certification_case (region_code, state_since desc, id);
create index ix_certification_case_applicant on certification_case (applicant_id);
create index ix_certification_case_due on certification_case (state, due_on) where due_on is not null;
create unique index uq_certification_case_certificate on certification_case (certificate_number) where certificate_number <> '';
create unique index uq_certification_case_open on certification_case (scheme, applicant_id, subject, coalesce(call_id, '00000000-0000-0000-0000-000000000000'))
    where state not in ('REJECTED', 'LAPSED', 'WITHDRAWN', 'REMOVED', 'REVOKED');

comment on table certification_case is 'One application and what became of it; never deleted.';
comment on column certification_case.self_check is 'The self-check as it was at submission, as JSON; blank for a draft.';
comment on column certification_case.due_on is 'Last day of the present state: of a publicity, of putting right, of a certificate.';

create table certification_step (
    case_id    uuid        not null,
    number     integer     not null,
    from_state text        not null,
    to_state   text        not null,
    at         timestamptz not null,
    by_id      uuid,
    by_name    text        not null,
    capacity   text        not null,
    opinion    text        not null,
    constraint pk_certification_step primary key (case_id, number),
    constraint fk_certification_step_case foreign key (case_id) references certification_case (id)
);

comment on table certification_step is 'Every step of a case: who, in what capacity, when, with which words; rows are only added.';

create table certification_opinion (
    case_id  uuid        not null,
    number   integer     not null,
    round    integer     not null,
    owner    text        not null,
    approves boolean     not null,
    opinion  text        not null,
    by_id    uuid        not null,
    by_name  text        not null,
    at       timestamptz not null,
    constraint pk_certification_opinion primary key (case_id, number),
    constraint fk_certification_opinion_case foreign key (case_id) references certification_case (id),
    constraint uq_certification_opinion_owner unique (case_id, round, owner)
);

comment on table certification_opinion is 'What each owner of the scheme decided in each review; rows are only added.';

create table certification_objection (
    id         uuid        not null,
    case_id    uuid        not null,
    filed_at   timestamptz not null,
    name       text        not null,
    contact    text        not null,
    words      text        not null,
    due_on     date,
    handled_at timestamptz,
    handled_by text,
    upheld     boolean,
    answer     text,
    constraint pk_certification_objection primary key (id),
    constraint fk_certification_objection_case foreign key (case_id) references certification_case (id)
);

create index ix_certification_objection_case on certification_objection (case_id, filed_at);

comment on table certification_objection is 'Objections against a publicity, by name and with reasons, and how they were handled.';
comment on column certification_objection.contact is 'How to reach the person; encrypted, shown to the handling office only.';

create table certification_report (
    case_id  uuid        not null,
    year     integer     not null,
    content  jsonb       not null,
    filed_at timestamptz not null,
    filed_by text        not null,
    link     text        not null,
    constraint pk_certification_report primary key (case_id, year),
    constraint fk_certification_report_case foreign key (case_id) references certification_case (id)
);

comment on table certification_report is 'Yearly reports of listed units, one for each calendar year.';

create table certification_counter (
    prefix text    not null,
    last   integer not null,
    constraint pk_certification_counter primary key (prefix)
);

comment on table certification_counter is 'The last number given out under each prefix, of cases and of certificates.';
