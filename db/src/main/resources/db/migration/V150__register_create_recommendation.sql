create table recommendation (
    id                uuid        not null,
    organisation_id   uuid        not null,
    from_region       text        not null,
    to_region         text        not null,
    reason            text        not null,
    recommended_at    timestamptz not null,
    by_name           text        not null,
    by_organisation   text        not null,
    version           bigint      not null,
    constraint pk_recommendation primary key (id),
    constraint fk_recommendation_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_recommendation_from foreign key (from_region) references region (code),
    constraint fk_recommendation_to foreign key (to_region) references region (code),
    constraint uq_recommendation unique (organisation_id, to_region)
);

create index ix_recommendation_from on recommendation (from_region);
create index ix_recommendation_to on recommendation (to_region, recommended_at desc);

comment on table recommendation is 'Enterprises that one level recommends to the register of the level above, once each.';
