create table organisation (
  id uuid not null,
  region_code text not null,
  name text not null,
  kind text not null,
  parent_id uuid,
  credit_code text,
  status text not null,
  version bigint not null,
  constraint pk_organisation primary key (id),
  constraint uq_organisation_region_name unique (region_code, name),
  constraint uq_organisation_credit_code unique (credit_code),
  constraint ck_organisation_kind check (kind in ('BUREAU', 'GOVERNMENT_OFFICE', 'SCHOOL', 'ENTERPRISE', 'ASSOCIATION', 'THIRD_PARTY')),
  constraint ck_organisation_status check (status in ('ACTIVE', 'CLOSED')),
  constraint ck_organisation_parent check (parent_id is null or parent_id <> id),
  constraint fk_organisation_region foreign key (region_code) references region (code),
  constraint fk_organisation_parent foreign key (parent_id) references organisation (id)
);

create index ix_organisation_parent_id on organisation (parent_id);

create table organisation_alias (
  organisation_id uuid not null,
  alias text not null,
  constraint pk_organisation_alias primary key (organisation_id, alias),
  constraint fk_organisation_alias_organisation foreign key (organisation_id) references organisation (id)
);

create index ix_organisation_alias_alias on organisation_alias (alias);

comment on table organisation is 'Bureaus, government offices, schools, enterprises, associations, third parties; each in one region';
comment on column organisation.credit_code is 'Unified social credit code, GB 32100, 18 characters; null where there is none';
comment on column organisation.status is 'ACTIVE, or CLOSED: kept for history, no longer offered';
comment on table organisation_alias is 'Other names under which texts speak of an organisation: short names, former names';
