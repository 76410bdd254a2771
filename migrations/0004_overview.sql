-- What the overview counts. An act's transaction appends what it changes to `finding_tally_delta`; a job folds that into `finding_tally`, where every
-- body has the sums of everything below it. Reading adds the two, so a figure is right at every instant and no row is fought over.
-- The triggers stand at the table, so that no way of writing findings (one by one, many begun at once, COPY) can pass them by.

alter table finding add column held_since date;
update finding f set held_since = coalesce((
  select max(t.day) from fact t
  where t.region = f.region and t.id = f.id and (
    t.kind in ('finding-registered', 'finding-discarded', 'finding-issued', 'finding-disputed', 'finding-upheld', 'finding-withdrawn',
      'finding-adopted', 'extension-asked', 'extension-approved', 'extension-refused', 'finding-applied', 'finding-returned', 'finding-closed',
      'finding-reopened')
    or t.kind = 'finding-verified' and (t.data ->> 'last')::boolean
    or t.kind = 'finding-claimed' and not exists (
      select 1 from fact a where a.region = t.region and a.id = t.id and a.kind = 'finding-adopted' and a.version < t.version))), f.registered_on);
alter table finding alter column held_since set not null;

create table finding_tally (
  region bigint not null,
  -- A body: everything at it and below it is counted.
  node_id uuid not null,
  what text not null,
  word text not null,
  round_id uuid not null,
  day date,
  green_on date,
  yellow_on date,
  n bigint not null,
  unique nulls not distinct (region, node_id, what, word, round_id, day, green_on, yellow_on)
);
create index finding_tally_nothing on finding_tally (region) where n = 0;

create table finding_tally_delta (
  region bigint not null,
  path uuid[] not null,
  what text not null,
  word text not null,
  round_id uuid not null,
  day date,
  green_on date,
  yellow_on date,
  n bigint not null
);

-- Everything that one finding counts as. `standing`: where it stands · `due`: when it is or was due, and when its light changes · `issued`: fed back on ·
-- `closed`: how and when · `wait`: what it waits for and since when (a claimed one waits for its plan, whose steps stand with the plan) · `reopened`.
create function finding_counts_as(
  state text, open boolean, closure text, claimed boolean, asked boolean, reopened boolean,
  feedback_on date, due date, green_on date, yellow_on date, closed_on date, held_since date
) returns table (what text, word text, day date, green date, yellow date) language sql immutable parallel safe as $$
  select 'standing', case state when 'closed' then 'closed.' || closure else state end, null::date, null::date, null::date where state <> 'discarded'
  union all select 'due', 'open', due, green_on, yellow_on where open
  union all select 'due', 'closed', due, null, null where state = 'closed'
  union all select 'issued', case when open then 'open' else 'closed' end, feedback_on, null, null where open or state = 'closed'
  union all select 'closed', closure, closed_on, null, null where state = 'closed'
  union all select 'wait',
    case state
      when 'draft' then 'issue' when 'issued' then case when claimed then 'plan' else 'claim' end when 'disputed' then 'dispute-decision'
      when 'rectifying' then case when asked then 'extension-decision' else 'work' end when 'reported' then 'verdicts' else 'closing' end,
    held_since, null, null where open or state = 'draft'
  union all select 'reopened', case when open then 'open' else 'closed' end, null, null, null where reopened and (open or state = 'closed')
$$;

create function tally_findings() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into finding_tally_delta
    select f.region, f.path, c.what, c.word, f.round_id, c.day, c.green, c.yellow, count(*)
    from came f cross join lateral finding_counts_as(
      f.state, f.open, f.closure ->> 'kind', f.claim is not null, f.extensions @> '[{"state": "asked"}]', f.reopenings > 0,
      f.feedback_on, f.due, f.green_on, f.yellow_on, f.closed_on, f.held_since) c
    group by 1, 2, 3, 4, 5, 6, 7, 8;
  elsif tg_op = 'DELETE' then
    insert into finding_tally_delta
    select f.region, f.path, c.what, c.word, f.round_id, c.day, c.green, c.yellow, -count(*)
    from went f cross join lateral finding_counts_as(
      f.state, f.open, f.closure ->> 'kind', f.claim is not null, f.extensions @> '[{"state": "asked"}]', f.reopenings > 0,
      f.feedback_on, f.due, f.green_on, f.yellow_on, f.closed_on, f.held_since) c
    group by 1, 2, 3, 4, 5, 6, 7, 8;
  else
    insert into finding_tally_delta
    select f.region, f.path, c.what, c.word, f.round_id, c.day, c.green, c.yellow, sum(f.n)
    from (select 1 as n, * from came union all select -1, * from went) f cross join lateral finding_counts_as(
      f.state, f.open, f.closure ->> 'kind', f.claim is not null, f.extensions @> '[{"state": "asked"}]', f.reopenings > 0,
      f.feedback_on, f.due, f.green_on, f.yellow_on, f.closed_on, f.held_since) c
    group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(f.n) <> 0;
  end if;
  return null;
end $$;

create trigger finding_came after insert on finding referencing new table as came for each statement execute function tally_findings();
create trigger finding_moved after update on finding referencing new table as came old table as went for each statement execute function tally_findings();
create trigger finding_went after delete on finding referencing old table as went for each statement execute function tally_findings();

-- The counts as the rows themselves say: what `rectify verify` compares with, and `rectify recount` writes anew.
create view finding_recount with (security_invoker = true) as
  select f.region, node.id as node_id, c.what, c.word, f.round_id, c.day, c.green as green_on, c.yellow as yellow_on, count(*) as n
  from finding f cross join lateral finding_counts_as(
    f.state, f.open, f.closure ->> 'kind', f.claim is not null, f.extensions @> '[{"state": "asked"}]', f.reopenings > 0,
    f.feedback_on, f.due, f.green_on, f.yellow_on, f.closed_on, f.held_since) c
  cross join lateral unnest(f.path) node (id)
  group by 1, 2, 3, 4, 5, 6, 7, 8;

insert into finding_tally (region, node_id, what, word, round_id, day, green_on, yellow_on, n)
select region, node_id, what, word, round_id, day, green_on, yellow_on, n from finding_recount;

-- Claimed findings wait for their plan: counted by the plan's own steps.
create index finding_planned on finding (region, inspection_id, held_since) where state = 'issued' and claim is not null;
-- Days of the calendar: extended findings at their first day, tasks at their due day.
create index finding_extended on finding (original_due, id) where open and original_due <> due;
create index task_due on task (due, id) where open;
