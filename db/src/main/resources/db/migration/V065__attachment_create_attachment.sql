create table attachment (
    id              uuid        not null,
    subject_type    text        not null,
    subject_id      text        not null,
    region_code     text        not null,
    owner_id        uuid        not null,
    content_id      uuid        not null,
    file_name       text        not null,
    kind            text        not null,
    attached_at     timestamptz not null,
    attached_by     uuid        not null,
    attached_name   text        not null,
    removed_at      timestamptz,
    removed_name    text,
    removal_reason  text,
    constraint pk_attachment primary key (id),
    constraint fk_attachment_region foreign key (region_code) references region (code),
    constraint fk_attachment_owner foreign key (owner_id) references organisation (id),
    constraint fk_attachment_content foreign key (content_id) references attachment_content (id),
    constraint ck_attachment_removal check ((removed_at is null) = (removal_reason is null))
);

create index ix_attachment_subject on attachment (subject_type, subject_id, attached_at, id);
create index ix_attachment_region on attachment (region_code);
create index ix_attachment_owner on attachment (owner_id);
create index ix_attachment_content on attachment (content_id);
create unique index uq_attachment_standing on attachment (subject_type, subject_id, content_id) where removed_at is null;

comment on table attachment is 'A file attached to a thing of another module; never deleted, taken away with a reason.';
comment on column attachment.subject_type is 'The kind of thing, as its module calls it: ledger-item.';
comment on column attachment.kind is 'What the file is by its own bytes, whatever it is called.';

create table attachment_lock (
    subject_type text        not null,
    subject_id   text        not null,
    locked_at    timestamptz not null,
    constraint pk_attachment_lock primary key (subject_type, subject_id)
);

comment on table attachment_lock is 'Things that were accepted: what is attached to them stays as it is.';
