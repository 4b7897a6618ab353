create table policy_section (
    policy_id    uuid    not null,
    text_number  integer not null,
    ordinal      integer not null,
    path         text    not null,
    title        text    not null,
    start_offset integer not null,
    end_offset   integer not null,
    constraint pk_policy_section primary key (policy_id, text_number, ordinal),
    constraint fk_policy_section_text foreign key (policy_id, text_number) references policy_text (policy_id, number),
    constraint ck_policy_section_span check (0 <= start_offset and start_offset <= end_offset)
);

comment on table policy_section is 'Chapters and sections of one version of a text, in reading order.';
