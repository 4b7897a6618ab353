create table audit_base (
  only_row boolean not null default true,
  sequence bigint not null,
  hash text not null,
  constraint pk_audit_base primary key (only_row),
  constraint ck_audit_base_only_row check (only_row)
);

insert into audit_base (sequence, hash) values (0, repeat('0', 64));

create or replace function audit_entry_refuse() returns trigger language plpgsql as $$
begin
  if tg_level = 'ROW' and tg_op = 'DELETE' then
    if old.sequence <= (select sequence from audit_base) then
      return old;
    end if;
  end if;
  raise exception 'the audit trail is append-only';
end $$;

create function audit_trim(before timestamptz) returns bigint language plpgsql security definer set search_path from current as $$
declare
  last bigint;
  gone bigint;
begin
  if before > now() - interval '184 days' then
    raise exception 'audit entries are kept for at least 184 days';
  end if;
  select max(sequence) into last from audit_entry
  where sequence < (select min(sequence) from audit_entry where at >= before);
  if last is null then
    return 0;
  end if;
  update audit_base set sequence = last, hash = (select e.hash from audit_entry e where e.sequence = last);
  delete from audit_entry where sequence <= last;
  get diagnostics gone = row_count;
  return gone;
end $$;

create trigger audit_base_is_never_emptied before truncate on audit_base for each statement execute function audit_entry_refuse();

-- The base is moved by the function alone, with the owner's rights; where the application is the owner it keeps them.
do $$
begin
  if '${application_role}' <> current_user then
    revoke insert, update, delete, truncate on audit_base from ${application_role};
  end if;
end $$;

comment on table audit_base is 'Link before the oldest entry that is still kept: verification begins there';
comment on function audit_trim is 'Deletes entries older than a moment that lies at least 184 days back; the newest stay whatever their age';
