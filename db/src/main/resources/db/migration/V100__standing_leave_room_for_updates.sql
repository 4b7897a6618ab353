-- Rows that change with every fact stay on their page, so that no index entry is written for them.
alter table target_standing set (fillfactor = 80);
alter table task_standing set (fillfactor = 70);
alter table policy_standing set (fillfactor = 50);
alter table unit_standing set (fillfactor = 70);
