create table import_draft (
    id              uuid        not null,
    desk_region     text        not null,
    region_code     text        not null,
    level           text        not null,
    title           text        not null,
    notice_title    text,
    document_number text,
    issuer          text,
    issued_on       date,
    topic           text,
    text            text        not null,
    sha256          text        not null,
    file_name       text,
    file_kind       text,
    revises         uuid,
    status          text        not null,
    published_as    uuid,
    opened_at       timestamptz not null,
    opened_by       text        not null,
    editor_id       uuid        not null,
    editor_name     text        not null,
    touched_at      timestamptz not null,
    touched_by      text        not null,
    version         bigint      not null,
    constraint pk_import_draft primary key (id),
    constraint fk_import_draft_desk foreign key (desk_region) references region (code),
    constraint fk_import_draft_region foreign key (region_code) references region (code),
    constraint fk_import_draft_revises foreign key (revises) references policy (id),
    constraint fk_import_draft_published foreign key (published_as) references policy (id),
    constraint ck_import_draft_level check (level in ('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY')),
    constraint ck_import_draft_status check (status in ('OPEN', 'PUBLISHED', 'DISCARDED'))
);

create index ix_import_draft_desk on import_draft (desk_region, status, touched_at);
create index ix_import_draft_region on import_draft (region_code);
create index ix_import_draft_sha256 on import_draft (sha256);
create index ix_import_draft_document_number on import_draft (document_number);
create index ix_import_draft_revises on import_draft (revises);
create index ix_import_draft_published on import_draft (published_as);

comment on table import_draft is 'A document being settled before publication; nothing of it is live.';
comment on column import_draft.desk_region is 'The region whose clerks settle the draft; region_code is the place the document binds, in or above it.';
comment on column import_draft.editor_id is 'The clerk who works on it now; another may take over.';
comment on column import_draft.revises is 'The published policy whose text this corrects; null for a new document.';

create table draft_file (
    draft_id uuid  not null,
    content  bytea not null,
    constraint pk_draft_file primary key (draft_id),
    constraint fk_draft_file_draft foreign key (draft_id) references import_draft (id)
);

comment on table draft_file is 'The uploaded file, apart from the draft so that a click does not read it.';
