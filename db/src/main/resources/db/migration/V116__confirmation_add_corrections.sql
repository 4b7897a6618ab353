alter table ledger_confirmation add column corrections jsonb not null default '{}';
alter table ledger_confirmation add column settlement text;
alter table ledger_confirmation add column settled_reason text;
alter table ledger_confirmation add column settled_by text;
alter table ledger_confirmation add column settled_at timestamptz;
alter table ledger_confirmation add constraint ck_ledger_confirmation_settlement check (settlement in ('ADOPT', 'UPHOLD'));
alter table ledger_confirmation add constraint ck_ledger_confirmation_settled
    check ((settlement is null) = (settled_at is null) and (settlement is null) = (settled_reason is null));
comment on column ledger_confirmation.corrections is 'What the partner says it should be, by field key.';
comment on column ledger_confirmation.settlement is 'How the bureau settled a disagreement: ADOPT what the partner said, UPHOLD what the owner entered.';
