create table report_figure_unit (
    policy_id       uuid not null,
    target_id       uuid not null,
    organisation_id uuid not null,
    constraint pk_report_figure_unit primary key (policy_id, target_id, organisation_id),
    constraint fk_report_figure_unit_cycle foreign key (policy_id) references report_cycle (policy_id),
    constraint fk_report_figure_unit_target foreign key (target_id) references target (id),
    constraint fk_report_figure_unit_organisation foreign key (organisation_id) references organisation (id)
);

create index ix_report_figure_unit_target on report_figure_unit (target_id);
create index ix_report_figure_unit_organisation on report_figure_unit (organisation_id);

comment on table report_figure_unit is 'Units that report a single figure, such as one that hangs on no task.';

create table report_evidence_rule (
    policy_id uuid not null,
    target_id uuid not null,
    sentence  text not null,
    constraint pk_report_evidence_rule primary key (policy_id, target_id),
    constraint fk_report_evidence_rule_cycle foreign key (policy_id) references report_cycle (policy_id),
    constraint fk_report_evidence_rule_target foreign key (target_id) references target (id)
);

create index ix_report_evidence_rule_target on report_evidence_rule (target_id);

comment on table report_evidence_rule is 'Figures that are not taken without a file.';
comment on column report_evidence_rule.sentence is 'What the file has to show, in the words of the bureau.';

alter table report_line
    alter column task_id drop not null,
    add constraint ck_report_line_task check (kind = 'FIGURE' or task_id is not null);

comment on column report_line.task_id is 'Null for a figure that is asked for by itself.';
