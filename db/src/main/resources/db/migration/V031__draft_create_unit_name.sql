create table draft_unit_name (
    id         uuid        not null,
    draft_id   uuid        not null,
    name       text        not null,
    collective boolean     not null,
    settled    boolean     not null,
    touched_at timestamptz not null,
    touched_by text        not null,
    version    bigint      not null,
    constraint pk_draft_unit_name primary key (id),
    constraint uq_draft_unit_name unique (draft_id, name),
    constraint fk_draft_unit_name_draft foreign key (draft_id) references import_draft (id)
);

comment on table draft_unit_name is 'A unit''s name as the draft uses it, asked and answered once for all tasks that name it.';
comment on column draft_unit_name.settled is 'True once the name is matched, mapped, expanded or deliberately kept as a name.';

create table draft_unit_name_organisation (
    unit_name_id    uuid    not null,
    ordinal         integer not null,
    organisation_id uuid    not null,
    constraint pk_draft_unit_name_organisation primary key (unit_name_id, ordinal),
    constraint fk_draft_unit_name_organisation_name foreign key (unit_name_id) references draft_unit_name (id),
    constraint fk_draft_unit_name_organisation_organisation foreign key (organisation_id) references organisation (id)
);

create index ix_draft_unit_name_organisation on draft_unit_name_organisation (organisation_id);

comment on table draft_unit_name_organisation is 'The organisations a name means: one for a unit, several for a collective.';
