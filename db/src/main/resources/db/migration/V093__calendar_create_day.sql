create table calendar_day (
  day date not null,
  kind text not null,
  name text not null,
  source text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint pk_calendar_day primary key (day),
  constraint ck_calendar_day_kind check (kind in ('HOLIDAY', 'MAKE_UP', 'PLAIN'))
);

comment on table calendar_day is 'Days set by an administrator; each takes the place of the built-in day of that date';
comment on column calendar_day.kind is 'HOLIDAY off, MAKE_UP a weekend day worked, PLAIN as the weekday says although built in otherwise';
comment on column calendar_day.source is 'The notice it was taken from';
