create table console_address (
  range text not null,
  note text not null,
  added_by text not null,
  added_at timestamptz not null,
  constraint pk_console_address primary key (range)
);

comment on table console_address is 'Networks from which the administration console may be used; empty lets everybody in';
comment on column console_address.range is 'An address, or a network such as 10.20.0.0/16';
