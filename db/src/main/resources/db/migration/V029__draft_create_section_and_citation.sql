create table draft_section (
    id           uuid        not null,
    draft_id     uuid        not null,
    ordinal      integer     not null,
    path         text        not null,
    title        text        not null,
    start_offset integer     not null,
    end_offset   integer     not null,
    decision     text        not null,
    touched_at   timestamptz not null,
    touched_by   text        not null,
    version      bigint      not null,
    constraint pk_draft_section primary key (id),
    constraint fk_draft_section_draft foreign key (draft_id) references import_draft (id),
    constraint ck_draft_section_decision check (decision in ('PROPOSED', 'ACCEPTED', 'EDITED', 'REJECTED', 'ADDED'))
);

create index ix_draft_section_draft on draft_section (draft_id, ordinal);

comment on table draft_section is 'A chapter or section read from the draft''s text, and what a clerk decided about it.';

create table draft_citation (
    draft_id        uuid    not null,
    ordinal         integer not null,
    title           text    not null,
    issuer          text,
    document_number text,
    constraint pk_draft_citation primary key (draft_id, ordinal),
    constraint fk_draft_citation_draft foreign key (draft_id) references import_draft (id)
);

comment on table draft_citation is 'Documents the draft''s opening paragraph names as its basis.';
