create table document_reading (
    id            uuid        not null,
    desk_region   text        not null,
    file_name     text,
    content       bytea,
    corrects      uuid,
    status        text        not null,
    characters    integer,
    message       text,
    draft_id      uuid,
    policy_id     uuid,
    received_at   timestamptz not null,
    received_by   uuid        not null,
    receiver_name text        not null,
    beat_at       timestamptz not null,
    constraint pk_document_reading primary key (id),
    constraint fk_document_reading_desk foreign key (desk_region) references region (code),
    constraint fk_document_reading_corrects foreign key (corrects) references policy (id),
    constraint fk_document_reading_draft foreign key (draft_id) references import_draft (id),
    constraint fk_document_reading_policy foreign key (policy_id) references policy (id),
    constraint ck_document_reading_status
        check (status in ('WAITING', 'EXTRACTING', 'DRAFTING', 'OPENED', 'KNOWN', 'REFUSED', 'FAILED', 'REMOVED')),
    constraint ck_document_reading_content
        check (content is not null or status in ('OPENED', 'KNOWN', 'REFUSED', 'REMOVED'))
);

create index ix_document_reading_desk on document_reading (desk_region, received_at)
    where status in ('WAITING', 'EXTRACTING', 'DRAFTING', 'REFUSED', 'FAILED');
create index ix_document_reading_corrects on document_reading (corrects);
create index ix_document_reading_draft on document_reading (draft_id);
create index ix_document_reading_policy on document_reading (policy_id);

comment on table document_reading is 'A document that came in and is read in the background; its draft, once opened, has the same id.';
comment on column document_reading.file_name is 'As uploaded; null for pasted text.';
comment on column document_reading.content is 'The bytes as received, kept until they are read or given up.';
comment on column document_reading.characters is 'Length of the text in code points, once it is known.';
comment on column document_reading.draft_id is 'The draft that was opened, or the one that holds the same words already.';
comment on column document_reading.beat_at is 'When the process that reads it last said that it is alive; a long silence means it was cut off.';
