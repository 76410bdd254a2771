-- Papers out: files being made for a person, and the templates an office has put in the place of the shipped ones.

-- A long paper or sheet on its way. The person's own and passing: it ends by itself, so it is a plain row and no stream. Its bytes lie on the
-- shelf of exports under the row's id, never in the store of originals.
create table export (
  region bigint not null references region (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  asked jsonb not null,
  lang text not null,
  name text not null,
  type text not null,
  state text not null check (state in ('waiting', 'running', 'ready', 'failed')),
  -- In the maker's own pieces (rows, pages); null where nobody can say how many there will be.
  done bigint not null,
  total bigint,
  size bigint,
  problem text,
  created_at timestamptz not null,
  finished_at timestamptz,
  expires_at timestamptz not null,
  primary key (region, id),
  foreign key (region, person_id) references person (region, id)
);
create index export_person on export (region, person_id, id);
create index export_expires on export (expires_at);

-- What a body's papers of one kind and language are printed from. Its versions are files of the store; `current` null is the shipped form.
create table paper_template (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  body_id uuid not null,
  path uuid[] not null,
  kind text not null,
  lang text not null,
  versions jsonb not null,
  current integer,
  primary key (region, id),
  unique (region, body_id, kind, lang),
  foreign key (region, body_id) references body (region, id)
);
