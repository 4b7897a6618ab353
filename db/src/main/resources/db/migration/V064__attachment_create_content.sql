create table attachment_content (
    id          uuid        not null,
    region_code text        not null,
    digest      text        not null,
    length      bigint      not null,
    stored_at   timestamptz not null,
    constraint pk_attachment_content primary key (id),
    constraint fk_attachment_content_region foreign key (region_code) references region (code),
    constraint uq_attachment_content_digest unique (region_code, digest),
    constraint ck_attachment_content_length check (length > 0)
);

comment on table attachment_content is 'What lies behind attachments: the same bytes are kept once in a region, however often they are attached.';
comment on column attachment_content.digest is 'SHA-256 in lower-case hexadecimal.';
comment on column attachment_content.length is 'In bytes.';

create table attachment_chunk (
    content_id uuid    not null,
    number     integer not null,
    bytes      bytea   not null,
    constraint pk_attachment_chunk primary key (content_id, number),
    constraint fk_attachment_chunk_content foreign key (content_id) references attachment_content (id)
);

alter table attachment_chunk alter column bytes set storage external;

comment on table attachment_chunk is 'The bytes of contents where PostgreSQL keeps them, in pieces of 256 KB numbered from 0, so that no file is ever in memory as a whole.';
