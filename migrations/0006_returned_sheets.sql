-- A sheet that was filled in elsewhere and came back. The person's own and passing, so a plain row and no stream: what it led to are facts of
-- the tasks, findings, bodies and people themselves. Its bytes lie in the store of originals.
create table returned_sheet (
  region bigint not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('tasks', 'findings', 'bodies')),
  sha256 text not null,
  name text not null,
  size bigint not null,
  done integer not null default 0,
  refused integer not null default 0,
  created_at timestamptz not null,
  applied_at timestamptz,
  primary key (region, id),
  foreign key (region, person_id) references person (region, id)
);
create index returned_sheet_person on returned_sheet (region, person_id, id);
