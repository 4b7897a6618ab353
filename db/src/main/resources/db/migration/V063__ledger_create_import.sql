create table ledger_import (
    id            uuid        not null,
    type_code     text        not null,
    type_version  integer     not null,
    unit_id       uuid        not null,
    file_name     text        not null,
    file          bytea       not null,
    status        text        not null,
    total         integer     not null,
    done          integer     not null,
    valid         integer     not null,
    written       integer     not null,
    reasons       jsonb       not null,
    message       text,
    uploaded_at   timestamptz not null,
    uploaded_by   uuid        not null,
    uploader_name text        not null,
    touched_at    timestamptz not null,
    constraint pk_ledger_import primary key (id),
    constraint fk_ledger_import_type foreign key (type_code, type_version) references ledger_type (code, version),
    constraint ck_ledger_import_status check (status in ('CHECKING', 'CHECKED', 'WRITING', 'WRITTEN', 'REFUSED', 'UNDONE'))
);

create index ix_ledger_import_uploader on ledger_import (uploaded_by, uploaded_at desc);

comment on table ledger_import is 'A workbook on its way into a ledger: checked first, written on demand, undone as a whole.';
comment on column ledger_import.reasons is 'What is wrong, by row number of the workbook.';
comment on column ledger_import.touched_at is 'When the job that works on it last moved; long ago while CHECKING or WRITING means it was interrupted and nothing was written.';

alter table ledger_item add constraint fk_ledger_item_import foreign key (import_id) references ledger_import (id);
