alter table policy add column board_key text collate "C" not null
    generated always as (lpad((date '9999-12-31' - coalesce(issued_on, date '0001-01-01'))::text, 7, '0') || id::text) stored;

create index ix_policy_board_key on policy (board_key);
create index ix_policy_title on policy (title);
create index ix_organisation_name on organisation (name);

comment on column policy.board_key is 'Where the tasks of the policy stand on a board: the newest policies first; seven digits of days to the end of time, then the id.';
