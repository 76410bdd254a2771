-- What makes the desk one's own: settings, favourites, notices. Plain rows of a person, without a trail; only the notices tell of facts.

create table preference (
  region bigint not null references region (id),
  person_id uuid not null,
  theme text not null,
  density text not null,
  text_size text not null,
  -- Whether single letters are shortcuts.
  keys boolean not null,
  -- Kinds of notices this person does not want to be told.
  muted text[] not null,
  guide_closed boolean not null,
  primary key (region, person_id),
  foreign key (region, person_id) references person (region, id)
);

-- `ref` is the id of a thing, or the address of a view of the ledger, which then carries the name its person gave it.
create table favourite (
  region bigint not null references region (id),
  person_id uuid not null,
  kind text not null,
  ref text not null,
  name text,
  at timestamptz not null,
  primary key (region, person_id, kind, ref),
  foreign key (region, person_id) references person (region, id)
);

-- What a person must be told, made from a fact or from a day that comes. Repeating the making changes nothing: `cause` is the fact with
-- its version, or the thing with its due day.
create table notice (
  region bigint not null references region (id),
  person_id uuid not null,
  id uuid not null,
  kind text not null,
  event text not null,
  stream text not null,
  thing_id uuid not null,
  finding_id uuid,
  inspection_id uuid,
  actor_id uuid,
  day date,
  cause text not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (region, person_id, id),
  unique (region, person_id, event, cause),
  foreign key (region, person_id) references person (region, id)
);
create index notice_unread on notice (region, person_id) where read_at is null;
create index notice_at on notice (region, person_id, at, id);

-- How far the trail of a region has been turned into notices. Written by one reader at a time, and only when there is something new.
create table notice_cursor (
  region bigint not null references region (id),
  xid xid8 not null,
  fact_id uuid not null,
  fact_version integer not null,
  at timestamptz not null,
  primary key (region)
);

-- The last day on which a person's due dates were looked at.
create table notice_day (
  region bigint not null references region (id),
  person_id uuid not null,
  day date not null,
  primary key (region, person_id),
  foreign key (region, person_id) references person (region, id)
);
