alter table report
    add column correction_asked boolean not null default false;

comment on column report.correction_asked is 'Its unit has asked for an accepted figure to be put right, and the bureau has not answered yet.';

alter table report_step drop constraint ck_report_step_kind;
alter table report_step add constraint ck_report_step_kind check (kind in ('SUBMITTED', 'PASSED_INSIDE', 'ACCEPTED', 'RETURNED',
    'HANDED_OVER', 'UNLOCKED', 'CORRECTION_ASKED', 'CORRECTION_DECLINED', 'RESTATED'));
