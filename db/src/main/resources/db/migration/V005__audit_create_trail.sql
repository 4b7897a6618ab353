create table audit_head (
  only_row boolean not null default true,
  sequence bigint not null,
  hash text not null,
  constraint pk_audit_head primary key (only_row),
  constraint ck_audit_head_only_row check (only_row)
);

insert into audit_head (sequence, hash) values (0, repeat('0', 64));

create table audit_entry (
  sequence bigint not null,
  at timestamptz not null,
  actor_id uuid,
  actor text not null,
  action text not null,
  succeeded boolean not null,
  subject_type text not null,
  subject_id text not null,
  summary text not null,
  before_digest text,
  after_digest text,
  ip text not null,
  request_id text not null,
  previous_hash text not null,
  hash text not null,
  constraint pk_audit_entry primary key (sequence),
  constraint uq_audit_entry_previous_hash unique (previous_hash)
);

create index ix_audit_entry_at on audit_entry (at);
create index ix_audit_entry_actor on audit_entry (actor, sequence);
create index ix_audit_entry_action on audit_entry (action, sequence);
create index ix_audit_entry_subject on audit_entry (subject_type, subject_id, sequence);

create function audit_entry_link() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update audit_head set sequence = new.sequence, hash = new.hash
  where sequence = new.sequence - 1 and hash = new.previous_hash;
  if not found then
    raise exception 'audit entry % does not continue the chain', new.sequence;
  end if;
  return new;
end $$;

create trigger audit_entry_continues_chain before insert on audit_entry for each row execute function audit_entry_link();

create function audit_entry_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;

create trigger audit_entry_is_append_only before update or delete on audit_entry for each row execute function audit_entry_refuse();
create trigger audit_entry_is_never_emptied before truncate on audit_entry for each statement execute function audit_entry_refuse();
create trigger audit_head_is_never_emptied before truncate on audit_head for each statement execute function audit_entry_refuse();

revoke update, delete, truncate on audit_entry from ${application_role};

-- The head is moved by the trigger, with the owner's rights; where the application is the owner it keeps them.
do $$
begin
  if '${application_role}' <> current_user then
    revoke insert, update, delete, truncate on audit_head from ${application_role};
  end if;
end $$;

comment on table audit_entry is 'Who did what, when, from where; each row carries the hash of the row before it; append-only';
comment on column audit_entry.sequence is 'Without gaps, from 1';
comment on column audit_entry.at is 'Cut to microseconds, as hashed';
comment on column audit_entry.hash is 'SHA-256, hex, over the previous hash and every field';
comment on table audit_head is 'The last link of the chain, moved by trigger only: shows rows cut off at the end';
