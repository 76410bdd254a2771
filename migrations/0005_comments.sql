-- What people remark on a finding, beside the record of what was done. A stream like the others: its facts fold to this row.
create table comment (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  finding_id uuid not null,
  inspection_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  -- `inspectors`: kept from the inspected body. Every question for comments names the audience it may see.
  audience text not null check (audience in ('everybody', 'inspectors')),
  text text not null,
  mentions uuid[] not null,
  attachments jsonb not null,
  written_by uuid not null,
  post_id uuid,
  written_at timestamptz not null,
  edited_at timestamptz,
  withdrawn jsonb,
  primary key (region, id),
  foreign key (region, finding_id) references finding (region, id)
);
create index comment_finding on comment (region, finding_id, id);
create index comment_mentions on comment using gin (mentions);
