-- Who may sign in, who is signed in, and which writes were answered already.

-- A stream like the others: its facts fold to this row. Secrets stand apart, so that the trail never holds one.
create table account (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  person_id uuid not null,
  login text not null,
  language text,
  disabled boolean not null,
  must_change boolean not null,
  primary key (region, id),
  unique (region, person_id),
  foreign key (region, person_id) references person (region, id)
);
-- One name leads to one account in the whole installation: whoever signs in does not say a region.
create unique index account_login on account (login);

-- Whoever signs in has no region yet, and the server sees no rows of a region it was not told of. So it may learn this much, and no more, with the
-- owner's rights: of which region the account of an exact name is, and whether there is any account at all.
create function region_of_login(name text) returns bigint language sql stable strict security definer set search_path = public, pg_temp as $$
  select region from account where login = name
$$;
create function any_account() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from account)
$$;

-- The hash says how it was made: $argon2id$v=19$m=19456,t=2,p=1$salt$hash.
create table credential (
  region bigint not null,
  account_id uuid not null,
  hash text not null,
  changed_at timestamptz not null default now(),
  primary key (region, account_id),
  foreign key (region, account_id) references account (region, id)
);

-- `id` is the SHA-256 of the cookie's token: who reads this table cannot sign in with it.
create table session (
  region bigint not null,
  id bytea not null,
  public_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  user_agent text not null,
  address text not null,
  primary key (region, id),
  foreign key (region, account_id) references account (region, id)
);
create index session_account on session (region, account_id);
create index session_expires on session (expires_at);

-- Failed sign-ins per login and per address, known or not: the answer to a stranger is the same. The name is kept as a SHA-256,
-- because people type passwords into the wrong field.
create table sign_in_failure (
  kind text not null check (kind in ('login', 'address')),
  key bytea not null,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz not null,
  primary key (kind, key)
);
create index sign_in_failure_last on sign_in_failure (last_at);

-- The first answer to each Idempotency-Key, stored by the act's own transaction.
create table idempotency (
  region bigint not null,
  person_id uuid not null,
  key text not null,
  target text not null,
  body_sha256 bytea not null,
  status integer,
  headers jsonb not null default '{}',
  body text,
  at timestamptz not null default now(),
  primary key (region, person_id, key)
);
create index idempotency_at on idempotency (at);
