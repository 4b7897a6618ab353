alter table ledger_item add column apart_reason text;
comment on column ledger_item.apart_reason is 'Why it was kept although an item that looks the same was there already.';

alter table ledger_import add column twins jsonb not null default '{}';
alter table ledger_import add column kept jsonb not null default '{}';
comment on column ledger_import.twins is 'By row number: the item that is there already, or the number of the earlier row of the workbook.';
comment on column ledger_import.kept is 'By row number: why it is to be written although it has a twin.';
