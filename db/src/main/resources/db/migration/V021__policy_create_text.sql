create table policy_text (
    policy_id    uuid        not null,
    number       integer     not null,
    text         text        not null,
    sha256       text        not null,
    file_name    text,
    file_kind    text,
    file         bytea,
    published_at timestamptz not null,
    published_by uuid        not null,
    constraint pk_policy_text primary key (policy_id, number),
    constraint fk_policy_text_policy foreign key (policy_id) references policy (id),
    constraint ck_policy_text_number check (number >= 1)
);

create index ix_policy_text_sha256 on policy_text (sha256);

comment on table policy_text is 'The versions of a policy''s words as published; rows are never changed.';
comment on column policy_text.text is 'Exactly as read; every offset elsewhere counts code points of this text, from 0, end exclusive.';
comment on column policy_text.sha256 is 'Digest of the text without white space, so that a copy with other line breaks is recognised.';
comment on column policy_text.file is 'The file as uploaded; null when the text was pasted.';

create function policy_text_refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'a published text is never changed; publish a new version';
end
$$;

create trigger policy_text_is_frozen before update or delete on policy_text
    for each row execute function policy_text_refuse_change();
