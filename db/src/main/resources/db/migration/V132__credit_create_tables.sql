create table credit_record (
    id              uuid    not null,
    organisation_id uuid    not null,
    matter          text    not null,
    description     text    not null,
    occurred_on     date    not null,
    source          text    not null,
    document_number text    not null,
    state           text    not null,
    put_right_by    date,
    version         bigint  not null,
    constraint pk_credit_record primary key (id),
    constraint fk_credit_record_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_credit_record_state check (state in ('FOUND', 'ORDERED', 'REFUSED', 'RECORDED', 'PUBLISHED', 'REPAIRED', 'DROPPED'))
);

create index ix_credit_record_organisation on credit_record (organisation_id, occurred_on desc);

comment on table credit_record is 'Matters held, or not, against an enterprise; never deleted.';
comment on column credit_record.put_right_by is 'The day by which the order says it is to be put right.';

create table credit_step (
    credit_record_id uuid        not null,
    number           integer     not null,
    state            text        not null,
    at               timestamptz not null,
    by_name          text        not null,
    note             text        not null,
    constraint pk_credit_step primary key (credit_record_id, number),
    constraint fk_credit_step_record foreign key (credit_record_id) references credit_record (id)
);

comment on table credit_step is 'What a credit record became, step by step; rows are only added.';
