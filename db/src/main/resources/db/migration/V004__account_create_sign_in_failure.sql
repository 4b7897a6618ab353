create table sign_in_failure (
  subject text not null,
  failures integer not null,
  first_at timestamptz not null,
  locked_until timestamptz,
  constraint pk_sign_in_failure primary key (subject)
);

create index ix_sign_in_failure_first_at on sign_in_failure (first_at);

comment on table sign_in_failure is 'Failed sign-ins per login name (known or not, so that a lock reveals nothing) and per address';
comment on column sign_in_failure.subject is 'login:<name> or ip:<address>';
comment on column sign_in_failure.first_at is 'First failure of the running count; a count older than the window starts again';
