create table standing_check (
    checked_at timestamptz not null,
    policies   integer     not null,
    faults     integer     not null,
    constraint pk_standing_check primary key (checked_at)
);

comment on table standing_check is 'When all stored figures were recomputed and compared, and how many differed; rows are only added.';
