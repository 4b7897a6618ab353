create table account (
  id uuid not null,
  login text not null,
  name text not null,
  organisation_id uuid not null,
  status text not null,
  password_hash text not null,
  password_changed_at timestamptz not null,
  password_temporary boolean not null,
  last_sign_in_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  constraint pk_account primary key (id),
  constraint uq_account_login unique (login),
  constraint ck_account_login check (login = lower(login)),
  constraint ck_account_status check (status in ('ACTIVE', 'DISABLED')),
  constraint fk_account_organisation foreign key (organisation_id) references organisation (id)
);

create index ix_account_organisation_id on account (organisation_id);

create table account_role (
  account_id uuid not null,
  role text not null,
  constraint pk_account_role primary key (account_id, role),
  constraint fk_account_role_account foreign key (account_id) references account (id)
);

create table account_former_password (
  account_id uuid not null,
  ordinal integer not null,
  password_hash text not null,
  constraint pk_account_former_password primary key (account_id, ordinal),
  constraint fk_account_former_password_account foreign key (account_id) references account (id)
);

comment on table account is 'One person who signs in; belongs to one organisation';
comment on column account.password_temporary is 'Issued by an administrator: must be changed at the next sign-in';
comment on table account_role is 'Roles by the name of the Java constant';
comment on table account_former_password is 'The passwords that may not be used again; 0 is the newest';
