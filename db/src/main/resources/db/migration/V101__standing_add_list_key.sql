alter table target_standing add column due_on date;
update target_standing s set due_on = g.deadline_on from target g where g.id = s.target_id;
alter table target_standing add column list_key text collate "C" not null
    generated always as (case light when 'RED' then '1' when 'YELLOW' then '2' when 'GREY' then '3' else '4' end
        || lpad((coalesce(due_on, date '9999-12-31') - date '0001-01-01')::text, 7, '0') || target_id::text) stored;

drop index ix_target_standing_exception;
create index ix_target_standing_list on target_standing (list_key);
create index ix_target_standing_region on target_standing (region_code, list_key);

comment on column target_standing.due_on is 'The last day of the target; null where it has none.';
comment on column target_standing.list_key is 'Where the target stands in a list of exceptions: red, yellow, grey, green, in each the one due first.';
