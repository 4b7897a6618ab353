create table listing_review (
    id               uuid        not null,
    organisation_id  uuid        not null,
    credit_record_id uuid        not null,
    raised_at        timestamptz not null,
    settled_at       timestamptz,
    settled_by       text,
    conclusion       text        not null,
    version          bigint      not null,
    constraint pk_listing_review primary key (id),
    constraint uq_listing_review_record unique (credit_record_id),
    constraint fk_listing_review_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_listing_review_record foreign key (credit_record_id) references credit_record (id)
);

create index ix_listing_review_open on listing_review (organisation_id) where settled_at is null;

comment on table listing_review is 'What was found against an enterprise of the pool or the directory is looked at by the bureau; it revokes nothing by itself.';
