import type { ClientBase } from 'pg'
import { serverRole } from './grants.ts'

/**
 * A wall around each region in every table that has one: the server sees and writes rows of the regions that its connection was told
 * (`sight.ts`) and no others; told nothing, none. The owner, who migrates and verifies, is not held. The array is asked for once a
 * statement (a subquery), not once a row: 48 ms became 15 where this was measured.
 */
const seen = `(region = any ((select nullif(current_setting('rectify.regions', true), '')::bigint[])::bigint[]))`

const perTable = `
do $$
declare t record;
begin
  for t in
    select c.oid::regclass as name
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'region' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and not (c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'region_wall'))
  loop
    execute format('alter table %s enable row level security', t.name);
    execute format('drop policy if exists region_wall on %s', t.name);
    execute format($policy$create policy region_wall on %s to ${serverRole} using ${seen} with check ${seen}$policy$, t.name);
  end loop;
end $$`

/** Looks before it locks: a table that has its wall is left alone, whoever is reading it. */
export async function raiseWalls(client: ClientBase): Promise<void> {
  await client.query(perTable)
}

/**
 * What searches and subtrees compare with. Below a wall the planner asks an index only by functions that cannot tell, by an error, what stands
 * in a row it must not show. These cannot: they raise none that depends on a row. Only a superuser may say so; where the owner is none,
 * searches are right and slower until an administrator does it (docs/operations.md).
 */
export const silentFunctions = [
  'texticlike(text, text)',
  'arraycontains(anyarray, anyarray)',
  'arrayoverlap(anyarray, anyarray)',
  'jsonb_contains(jsonb, jsonb)',
] as const

/**
 * What it costs to look into one finding without an index, in the planner's units: its words, or their pairs, are unpacked (30 and 67 µs
 * were measured). The planner takes it for nothing, and walks 100,000 findings (6.7 s) to find that a seldom word stands in none of them.
 */
const dearFunctions = { 'texticlike(text, text)': 500, 'arraycontains(anyarray, anyarray)': 1000 }

const perFunction = `
do $$
declare f text; dear float4;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  for f, dear in values ${Object.entries(dearFunctions)
    .map(([name, cost]) => `('pg_catalog.${name}', ${cost}::float4)`)
    .join(', ')} loop
    if (select procost from pg_proc where oid = f::regprocedure) <> dear then execute format('alter function %s cost %s', f, dear); end if;
  end loop;
  foreach f in array array[${silentFunctions.map((one) => `'pg_catalog.${one}'`).join(', ')}] loop
    if not (select proleakproof from pg_proc where oid = f::regprocedure) then execute format('alter function %s leakproof', f); end if;
  end loop;
end $$`

export async function trustSilentFunctions(client: ClientBase): Promise<void> {
  await client.query(perFunction)
}
