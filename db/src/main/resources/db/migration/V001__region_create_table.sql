create table region (
  code text not null,
  name text not null,
  parent_code text,
  level text not null,
  full_path text not null,
  valid_from date,
  valid_to date,
  replaced_by text,
  constraint pk_region primary key (code),
  constraint ck_region_code check (code ~ '^[0-9]{6}$'),
  constraint ck_region_level check (level in ('NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY')),
  constraint ck_region_validity check (valid_from is null or valid_to is null or valid_from <= valid_to),
  constraint fk_region_parent foreign key (parent_code) references region (code),
  constraint fk_region_replaced_by foreign key (replaced_by) references region (code)
);

create index ix_region_parent_code on region (parent_code);
create index ix_region_replaced_by on region (replaced_by) where replaced_by is not null;

comment on table region is 'Administrative divisions, GB/T 2260; 000000 is the nation. Replaced codes stay.';
comment on column region.parent_code is 'The level that governs it: a district of a municipality belongs to the municipality itself';
comment on column region.full_path is 'Names from the province down, joined without separator';
comment on column region.valid_from is 'First day the code is accepted; null = before the list was kept';
comment on column region.valid_to is 'Last day the code is accepted; null = in force';
