-- The ledger at any place and by any order, and the views people keep of it.

-- `state` beside the keys: counting a view and finding where each page of it begins is one walk over the index alone.
drop index finding_l1, finding_l2, finding_l3, finding_l4, finding_l5, finding_l6;
create index finding_l1 on finding (l1, settled, sort_due, id) include (state);
create index finding_l2 on finding (l2, settled, sort_due, id) include (state) where l2 is not null;
create index finding_l3 on finding (l3, settled, sort_due, id) include (state) where l3 is not null;
create index finding_l4 on finding (l4, settled, sort_due, id) include (state) where l4 is not null;
create index finding_l5 on finding (l5, settled, sort_due, id) include (state) where l5 is not null;
create index finding_l6 on finding (l6, settled, sort_due, id) include (state) where l6 is not null;

-- Whose findings: by the people named in their tasks, finished ones too.
create index task_led on task (leader_id) where state <> 'removed';
create index task_done_by on task (person_id) where state <> 'removed';

-- What a person keeps for themselves needs no trail: a view is an address, not a record.
-- `shared_scope_id`: seen by everybody of whose posts one reaches no wider than this body's subtree; null is the owner's alone.
create table saved_view (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  owner_id uuid not null,
  name text not null,
  search text not null,
  shared_scope_id uuid,
  changed_at timestamptz not null default now(),
  primary key (region, id),
  foreign key (region, owner_id) references person (region, id),
  foreign key (region, shared_scope_id) references body (region, id)
);
create unique index saved_view_name on saved_view (region, owner_id, name);
create index saved_view_shared on saved_view (region, shared_scope_id) where shared_scope_id is not null;

-- How a person has the ledger laid out, and which view it opens with.
create table ledger_layout (
  region bigint not null references region (id),
  person_id uuid not null,
  layout text not null,
  first_view text,
  primary key (region, person_id),
  foreign key (region, person_id) references person (region, id)
);
