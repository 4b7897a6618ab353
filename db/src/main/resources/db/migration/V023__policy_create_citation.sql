create table policy_citation (
    policy_id       uuid    not null,
    ordinal         integer not null,
    title           text    not null,
    issuer          text,
    document_number text,
    cited_policy_id uuid,
    constraint pk_policy_citation primary key (policy_id, ordinal),
    constraint fk_policy_citation_policy foreign key (policy_id) references policy (id),
    constraint fk_policy_citation_cited foreign key (cited_policy_id) references policy (id)
);

create index ix_policy_citation_cited on policy_citation (cited_policy_id);
create index ix_policy_citation_document_number on policy_citation (document_number) where cited_policy_id is null;
create index ix_policy_citation_title on policy_citation (title) where cited_policy_id is null;

comment on table policy_citation is 'Upstream documents a policy names as its basis.';
comment on column policy_citation.cited_policy_id is 'The document in this library; null while it is missing.';
