-- The ledger: streams of facts and the rows that they fold to.
-- Every table that grows has the key (region, id); an id's last 32 bits are its region, so any id routes itself.

create extension if not exists pg_trgm;

create table region (
  id bigint primary key,
  name text not null,
  parent_id bigint references region (id)
);

-- Two-character words are the usual Chinese query, and trigrams cannot answer them: pairs of neighbouring characters can. Two passes of one
-- expression, each cutting the text into pairs, the second from the second character on: a fifth of what a query over positions costs. What stands
-- alone between spaces comes out as one character or none, which no pair is ever compared with.
create function bigrams(words text) returns text[] language sql immutable strict parallel safe as $$
  select string_to_array(regexp_replace(s, '(..)', '\1 ', 'g') || ' ' || regexp_replace(substr(s, 2), '(..)', '\1 ', 'g'), ' ')
  from (select regexp_replace(lower(words), '[[:space:][:punct:]，。、；：？！“”‘’（）《》〔〕【】…—·]+', ' ', 'g') as s) as squeezed
$$;

-- What search reads in a finding: its headings and its text.
create function finding_words(headings text[], text text) returns text language sql immutable parallel safe as $$
  select coalesce(array_to_string(headings, ' '), '') || ' ' || text
$$;

create table body (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  parent_id uuid,
  path uuid[] not null,
  level integer not null,
  code text not null,
  name text not null,
  name_en text,
  kind text not null,
  dissolved boolean not null,
  primary key (region, id),
  unique (region, code),
  foreign key (region, parent_id) references body (region, id),
  check (level between 1 and 6 and level = cardinality(path))
);
create index body_path on body using gin (path);

create table person (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  name text not null,
  name_en text,
  phone text,
  primary key (region, id)
);

create table post (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  person_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  role text not null,
  branch text,
  title text not null,
  scope_id uuid not null,
  scope_level integer not null,
  from_day date not null,
  to_day date,
  primary key (region, id),
  foreign key (region, person_id) references person (region, id),
  foreign key (region, body_id) references body (region, id)
);
create index post_person on post (region, person_id);
create index post_body on post (region, body_id);
create index post_scope on post (region, scope_id);

create table round (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  -- The root of what is inspected: the area whose office holds the round.
  body_id uuid not null,
  path uuid[] not null,
  term text not null,
  number integer not null,
  name text not null,
  method text not null,
  source_kind text not null,
  regime_code text not null,
  starts_on date,
  ends_on date,
  ended boolean not null,
  primary key (region, id),
  unique (region, body_id, term, number),
  foreign key (region, body_id) references body (region, id)
);

create table inspection (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  round_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  name text not null,
  code text not null,
  source_kind text not null,
  regime_code text not null,
  regime_version integer,
  team_name text not null,
  team uuid[] not null,
  leader_id uuid,
  fieldwork_from date,
  fieldwork_to date,
  feedback_on date,
  signer text,
  document_id uuid,
  clock jsonb not null,
  clues jsonb not null,
  findings_numbered integer not null,
  suggestions_numbered integer not null,
  tasks_numbered integer not null,
  issued boolean not null,
  primary key (region, id),
  unique (region, round_id, body_id),
  unique (region, code),
  foreign key (region, round_id) references round (region, id),
  foreign key (region, body_id) references body (region, id)
);
create index inspection_body on inspection (region, body_id);
create index inspection_unissued on inspection (region, id) where not issued;

create table finding (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  inspection_id uuid not null,
  round_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  number integer not null,
  state text not null,
  open boolean not null,
  source_kind text not null,
  headings text[] not null,
  text text not null,
  category text,
  weight text not null,
  money jsonb not null,
  money_minor bigint not null,
  suggestion_ids uuid[] not null,
  source jsonb,
  registered_on date not null,
  feedback_on date,
  due date,
  original_due date,
  due_provisional boolean not null,
  thresholds jsonb,
  extensions jsonb not null,
  claim jsonb,
  dispute jsonb,
  application jsonb,
  verdicts jsonb not null,
  chain uuid[] not null,
  returns jsonb not null,
  closure jsonb,
  closed_on date,
  reopenings integer not null,
  -- The ancestors of the finding's body, so that any subtree is one index range at any level.
  l1 uuid generated always as (path[1]) stored,
  l2 uuid generated always as (path[2]) stored,
  l3 uuid generated always as (path[3]) stored,
  l4 uuid generated always as (path[4]) stored,
  l5 uuid generated always as (path[5]) stored,
  l6 uuid generated always as (path[6]) stored,
  -- Findings without a due date sort last and still have a place in the keyset.
  sort_due date generated always as (coalesce(due, date '9999-12-31')) stored,
  -- The days on which the light changes, so that nothing has to be rewritten at midnight.
  green_on date generated always as (due - (thresholds ->> 'green')::integer) stored,
  yellow_on date generated always as (due - (thresholds ->> 'yellow')::integer) stored,
  -- Open ones first: false sorts before true.
  settled boolean generated always as (not open) stored,
  words text generated always as (finding_words(headings, text)) stored,
  grams text[] generated always as (bigrams(finding_words(headings, text))) stored,
  primary key (region, id),
  unique (region, inspection_id, number),
  foreign key (region, inspection_id) references inspection (region, id)
);
create index finding_l1 on finding (l1, settled, sort_due, id);
create index finding_l2 on finding (l2, settled, sort_due, id) where l2 is not null;
create index finding_l3 on finding (l3, settled, sort_due, id) where l3 is not null;
create index finding_l4 on finding (l4, settled, sort_due, id) where l4 is not null;
create index finding_l5 on finding (l5, settled, sort_due, id) where l5 is not null;
create index finding_l6 on finding (l6, settled, sort_due, id) where l6 is not null;
create index finding_state on finding (state, settled, sort_due, id);
create index finding_round on finding (region, round_id, settled, sort_due, id);
-- The few that wait for a decider; found without looking at every open one.
create index finding_asked on finding (sort_due, id) where extensions @> '[{"state": "asked"}]';
create index finding_words_trgm on finding using gin (words gin_trgm_ops);
create index finding_grams on finding using gin (grams);

create table suggestion (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  inspection_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  number integer not null,
  text text not null,
  detail text,
  source jsonb,
  primary key (region, id),
  unique (region, inspection_id, number),
  foreign key (region, inspection_id) references inspection (region, id)
);

create table plan (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  inspection_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  state text not null,
  due date,
  due_provisional boolean not null,
  seats text[] not null,
  submissions integer not null,
  submitted_by uuid,
  submitted_on date,
  verdicts jsonb not null,
  chain uuid[] not null,
  opinion jsonb,
  adopted_on date,
  returns integer not null,
  primary key (region, id),
  unique (region, inspection_id),
  foreign key (region, inspection_id) references inspection (region, id)
);
create index plan_state on plan (region, state);

create table task (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  plan_id uuid not null,
  inspection_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  number integer not null,
  finding_ids uuid[] not null,
  text text not null,
  leader_id uuid,
  lead_body_id uuid,
  co_body_ids uuid[] not null,
  person_id uuid,
  start date,
  due date,
  original_due date,
  criterion text not null,
  measures jsonb not null,
  state text not null,
  open boolean not null,
  extensions jsonb not null,
  percent integer not null,
  progress jsonb not null,
  last_progress_on date,
  money_recovered bigint not null,
  people_dealt_with integer not null,
  rules_made integer not null,
  criterion_answer text,
  check_in_rule text,
  done_on date,
  primary key (region, id),
  unique (region, inspection_id, number),
  foreign key (region, plan_id) references plan (region, id)
);
create index task_plan on task (region, plan_id);
create index task_findings on task using gin (finding_ids);
create index task_person on task (region, person_id) where open;
create index task_leader on task (region, leader_id) where open;
create index task_asked on task (due, id) where extensions @> '[{"state": "asked"}]';

create table evidence (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  inspection_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  task_id uuid not null,
  kind text not null,
  title text not null,
  claimed_on date,
  arrived_at timestamptz not null,
  versions jsonb not null,
  withdrawn jsonb,
  primary key (region, id),
  foreign key (region, task_id) references task (region, id)
);
create index evidence_task on evidence (region, task_id);

create table document (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  inspection_id uuid not null,
  body_id uuid not null,
  path uuid[] not null,
  sha256 text not null,
  name text not null,
  type text not null,
  size bigint not null,
  kind text not null,
  reading_sha text not null,
  state text not null,
  tree jsonb not null,
  clues jsonb not null,
  mapping jsonb,
  primary key (region, id),
  foreign key (region, inspection_id) references inspection (region, id)
);
create index document_sha on document (region, sha256);
create index document_inspection on document (region, inspection_id);

-- The column mapping of a sender's ledger, remembered for the next one.
create table column_mapping (
  region bigint not null references region (id),
  sender text not null,
  header_sha text not null,
  mapping jsonb not null,
  at timestamptz not null default now(),
  primary key (region, sender, header_sha)
);

-- Everything that happened. Appended only: the role that serves has no right to change or delete.
-- `xid` is the writing transaction, so that readers can take facts in a safe order (below the oldest running one).
create table fact (
  region bigint not null references region (id),
  id uuid not null,
  version integer not null,
  stream text not null,
  kind text not null,
  data jsonb not null,
  schema integer not null default 1,
  actor_id uuid not null,
  post_id uuid,
  day date not null,
  at timestamptz not null,
  reason text,
  request_id text not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (region, id, version)
);
create index fact_xid on fact (xid);
create index fact_actor on fact (region, actor_id, at);

-- Working calendars that an office has edited or added, each version beside those before it; the shipped years stand in the code. Shared by all regions.
create table calendar_year (
  year integer not null,
  version integer not null,
  data jsonb not null,
  by_region bigint not null references region (id),
  actor_id uuid not null,
  post_id uuid not null,
  day date not null,
  at timestamptz not null,
  request_id text not null,
  primary key (year, version)
);
comment on table calendar_year is 'append-only: what was counted by before stays to be seen';
