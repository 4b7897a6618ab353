create table enterprise (
    organisation_id uuid        not null,
    established_on  date,
    industry        text        not null,
    business        text        not null,
    staff           integer,
    above_scale     boolean     not null,
    nationwide      boolean     not null,
    checked_by      text,
    checked_at      timestamptz,
    saved_at        timestamptz not null,
    saved_by_name   text        not null,
    version         bigint      not null,
    constraint pk_enterprise primary key (organisation_id),
    constraint fk_enterprise_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_enterprise_staff check (staff >= 0)
);

comment on table enterprise is 'Facts of the business licence of an enterprise of the directory.';
comment on column enterprise.industry is 'Class of the main business in GB/T 4754, blank while unknown.';
comment on column enterprise.checked_by is 'Who compared the facts with the licence; a change of them takes it back.';
