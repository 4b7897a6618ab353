create table api_token (
  id uuid not null,
  account_id uuid not null,
  name text not null,
  beginning text not null,
  secret_hash text not null,
  writes boolean not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  last_refused_at timestamptz,
  constraint pk_api_token primary key (id),
  constraint uq_api_token_secret_hash unique (secret_hash),
  constraint ck_api_token_expires_at check (expires_at > issued_at),
  constraint fk_api_token_account foreign key (account_id) references account (id)
);

create index ix_api_token_account_id on api_token (account_id);

comment on table api_token is 'Tokens by which programs act for a person, with that person''s roles of the moment';
comment on column api_token.beginning is 'First characters, for the holder to tell it by';
comment on column api_token.secret_hash is 'SHA-256, hex, of 256 random bits; the token itself is stored nowhere';
comment on column api_token.last_used_at is 'Written at most every five minutes';
comment on column api_token.last_refused_at is 'When a refusal was last told to the audit trail, at most every hour';
