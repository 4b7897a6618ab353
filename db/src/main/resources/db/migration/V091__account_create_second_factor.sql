create table account_second_factor (
  account_id uuid not null,
  secret text not null,
  enrolled_at timestamptz,
  used_last bigint not null,
  constraint pk_account_second_factor primary key (account_id),
  constraint fk_account_second_factor_account foreign key (account_id) references account (id)
);

create table account_recovery_code (
  account_id uuid not null,
  code_hash text not null,
  constraint pk_account_recovery_code primary key (account_id, code_hash),
  constraint fk_account_recovery_code_account foreign key (account_id) references account (id)
);

comment on table account_second_factor is 'Secret behind the six digits that a phone shows (RFC 6238)';
comment on column account_second_factor.secret is 'Base32, 160 bits';
comment on column account_second_factor.enrolled_at is 'Null until the first code was right; not asked for before';
comment on column account_second_factor.used_last is 'Number of the half minute since 1970 whose code was used last; none up to it is taken again';
comment on table account_recovery_code is 'Unused recovery codes as SHA-256, hex; a used one is deleted';
