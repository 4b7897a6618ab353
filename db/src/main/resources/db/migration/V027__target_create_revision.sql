create table target_revision (
    target_id  uuid        not null,
    number     integer     not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    reason     text        not null,
    before     text        not null,
    after      text        not null,
    constraint pk_target_revision primary key (target_id, number),
    constraint fk_target_revision_target foreign key (target_id) references target (id)
);

comment on table target_revision is 'What a target demanded before and after each change, with the reason; rows are only added.';
comment on column target_revision.before is 'Figure, unit, dates and sentence before, in words for people.';
