create table report_step (
    report_id uuid        not null,
    number    integer     not null,
    kind      text        not null,
    at        timestamptz not null,
    by_id     uuid        not null,
    by_name   text        not null,
    note      text,
    constraint pk_report_step primary key (report_id, number),
    constraint fk_report_step_report foreign key (report_id) references report (id),
    constraint ck_report_step_kind check (kind in ('SUBMITTED', 'PASSED_INSIDE', 'ACCEPTED', 'RETURNED', 'HANDED_OVER', 'UNLOCKED'))
);

create index ix_report_step_at on report_step (at);

comment on table report_step is 'What happened to a report: who, when, with which reason; rows are only added.';

create table report_revision (
    report_id  uuid        not null,
    number     integer     not null,
    line_id    uuid        not null,
    changed_at timestamptz not null,
    by_name    text        not null,
    reason     text        not null,
    before     text        not null,
    after      text        not null,
    constraint pk_report_revision primary key (report_id, number),
    constraint fk_report_revision_report foreign key (report_id) references report (id),
    constraint fk_report_revision_line foreign key (line_id) references report_line (id)
);

create index ix_report_revision_line on report_revision (line_id);

comment on table report_revision is 'Accepted figures before and after a correction, with its reason; rows are only added.';
