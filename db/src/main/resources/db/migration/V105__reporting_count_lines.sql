alter table report_line
    add column counted_text     text,
    add column counted_all_text text,
    add column counted_items    bigint,
    add column counted_on       date,
    add column counted_at       timestamptz,
    add constraint ck_report_line_counted check ((counted_text is null) = (counted_all_text is null)
        and (counted_text is null) = (counted_items is null) and (counted_text is null) = (counted_on is null)
        and (counted_text is null) = (counted_at is null));

comment on column report_line.counted_text is 'What a ledger said when the report was sent: proven items in words, empty for none; null for figures that are typed.';
comment on column report_line.counted_all_text is 'The same of all items, proven or not.';
comment on column report_line.counted_items is 'How many items were counted.';
comment on column report_line.counted_on is 'The day up to which items were counted, included.';
comment on column report_line.counted_at is 'When they were counted.';
