create table policy (
    id              uuid        not null,
    region_code     text        not null,
    level           text        not null,
    title           text        not null,
    notice_title    text,
    document_number text,
    issuer          text,
    issued_on       date,
    topic           text,
    status          text        not null,
    current_text    integer     not null,
    opened_at       timestamptz not null,
    opened_by       uuid        not null,
    version         bigint      not null,
    constraint pk_policy primary key (id),
    constraint fk_policy_region foreign key (region_code) references region (code),
    constraint ck_policy_level check (level in ('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY')),
    constraint ck_policy_status check (status in ('IN_FORCE', 'SUPERSEDED', 'REPEALED')),
    constraint ck_policy_current_text check (current_text >= 1)
);

create index ix_policy_region on policy (region_code);
create index ix_policy_document_number on policy (document_number);

comment on table policy is 'A published policy document; its words stand in policy_text, one row a version.';
comment on column policy.title is 'Title of the plan itself; notice_title is that of the notice that carries it.';
comment on column policy.document_number is 'Normalised: hexagonal brackets, no spaces.';
comment on column policy.current_text is 'Number of the version in force, from 1.';
comment on column policy.opened_at is 'When the policy was first published to its units.';
