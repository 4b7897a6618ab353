create table policy_search (
    policy_id   uuid      not null,
    region_code text      not null,
    dated_on    date      not null,
    title       text      not null,
    text        text      not null,
    pairs       integer[] not null,
    constraint pk_policy_search primary key (policy_id),
    constraint fk_policy_search_policy foreign key (policy_id) references policy (id) on delete cascade
);

-- Narrow rows, so that thousands of finds are a few pages; words and pairs are fetched only where they are compared.
alter table policy_search set (toast_tuple_target = 128);
alter table policy_search alter column text set storage external;
alter table policy_search alter column pairs set storage external;

-- To compare pairs row by row costs a hundred times what the planner thinks; behind this function it always asks the index.
create function policy_search_pairs(pairs integer[]) returns integer[]
    language plpgsql immutable strict parallel safe cost 100000 as
$$
begin
    return pairs;
end
$$;

create index ix_policy_search_pairs on policy_search using gin (policy_search_pairs(pairs)) with (fastupdate = off);
create index ix_policy_search_newest on policy_search (dated_on desc, policy_id desc);

comment on table policy_search is 'What the full-text search reads: one row a policy, of its current text.';
comment on column policy_search.dated_on is 'Day of issue; 0001-01-01 where the document names none, so that it comes last.';
comment on column policy_search.title is 'Title, folded: compatibility forms, lower case, no spaces between Chinese characters.';
comment on column policy_search.text is 'Titles, number and words of the policy, folded like the title; a line break is a wall.';
comment on column policy_search.pairs is 'Neighbouring UTF-16 units of text, packed left * 65536 + right, ascending, each once.';
