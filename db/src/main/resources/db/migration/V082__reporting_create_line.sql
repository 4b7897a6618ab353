create table report_line (
    id           uuid    not null,
    report_id    uuid    not null,
    ordinal      integer not null,
    kind         text    not null,
    task_id      uuid    not null,
    target_id    uuid,
    role         text    not null,
    title        text    not null,
    sentence     text    not null,
    quantity     text,
    accumulation text,
    yearly       boolean,
    unit         text,
    commitment   text,
    subject      text,
    value_text   text    not null,
    numerator_text text  not null,
    denominator_text text not null,
    done_text    text    not null,
    progress     text    not null,
    problem      text    not null,
    next_step    text    not null,
    origin       text    not null,
    origin_note  text,
    return_note  text,
    accepted_text text,
    value        numeric,
    numerator    numeric,
    denominator  numeric,
    done_on      date,
    constraint pk_report_line primary key (id),
    constraint uq_report_line_ordinal unique (report_id, ordinal),
    constraint fk_report_line_report foreign key (report_id) references report (id),
    constraint fk_report_line_task foreign key (task_id) references task (id),
    constraint fk_report_line_target foreign key (target_id) references target (id),
    constraint ck_report_line_kind check (kind in ('TASK', 'FIGURE')),
    constraint ck_report_line_figure check ((kind = 'FIGURE') = (target_id is not null and quantity is not null and accumulation is not null and yearly is not null and unit is not null and commitment is not null and subject is not null)),
    constraint ck_report_line_role check (role in ('LEAD', 'SUPPORT', 'ASSIGNED')),
    constraint ck_report_line_quantity check (quantity in ('COUNT', 'SHARE', 'RATIO', 'MILESTONE')),
    constraint ck_report_line_accumulation check (accumulation in ('FLOW', 'STOCK')),
    constraint ck_report_line_origin check (origin in ('EMPTY', 'TYPED', 'UNCHANGED', 'LAST_REPORT', 'OTHER_REPORT', 'LEDGER'))
);

create index ix_report_line_task on report_line (task_id);
create index ix_report_line_target on report_line (target_id);

comment on table report_line is 'A task with its narrative, or a figure under it, copied as asked.';
comment on column report_line.sentence is 'The clause or sentence of the policy, copied so that it does not change with the text.';
comment on column report_line.target_id is 'The first statement of the commitment, which alone is counted.';
comment on column report_line.value_text is 'As typed; value, numerator, denominator and done_on hold what was submitted, in the unit of the line.';
comment on column report_line.value is 'FLOW: cumulative figure to the end of the period, within the calendar year where yearly. STOCK: the figure itself.';
comment on column report_line.accepted_text is 'The figure in words as it was last accepted; null before.';
comment on column report_line.origin is 'Where its content comes from; TYPED for what a person entered.';
