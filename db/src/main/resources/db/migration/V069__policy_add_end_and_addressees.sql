alter table policy add column addressees text;
alter table import_draft add column addressees text;

comment on column policy.addressees is 'Whom the document is sent to, as its text lists them.';

alter table draft_question drop constraint ck_draft_question_kind;
alter table draft_question add constraint ck_draft_question_kind
    check (kind in ('PLACE', 'DAMAGE', 'UNRESOLVED_UNIT', 'COLLECTIVE_UNIT', 'MISSING_UNIT', 'MISSING_DEADLINE'));

alter table policy add column ended_on date;
alter table policy add column end_reason text;
alter table policy add column successor_id uuid;
alter table policy add constraint fk_policy_successor foreign key (successor_id) references policy (id);
alter table policy drop constraint ck_policy_status;
alter table policy add constraint ck_policy_status check (status in ('IN_FORCE', 'EXPIRED', 'SUPERSEDED', 'REPEALED'));
alter table policy add constraint ck_policy_end
    check ((status = 'IN_FORCE') = (ended_on is null) and (status = 'IN_FORCE') = (end_reason is null)
        and (successor_id is null or status = 'SUPERSEDED') and successor_id is distinct from id);

create index ix_policy_successor on policy (successor_id);

comment on column policy.ended_on is 'First day on which the policy no longer binds; null while it is in force.';
comment on column policy.successor_id is 'The policy that took its place, where the library holds it.';

alter table task drop constraint ck_task_status;
alter table task add constraint ck_task_status check (status in ('OPEN', 'WITHDRAWN', 'CLOSED'));
alter table target drop constraint ck_target_status;
alter table target add constraint ck_target_status check (status in ('OPEN', 'WITHDRAWN', 'CLOSED'));
