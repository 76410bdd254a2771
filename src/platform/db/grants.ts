import type { ClientBase } from 'pg'
import { Trouble } from '#platform/log/trouble.ts'

/** The role that serves. It logs nobody in: connections of the owner take it on. */
export const serverRole = 'rectify_server'

/** Rows of these are added and read, never changed or removed. A migration adds to them by a table comment that begins with `append-only`. */
const appendOnly = ['fact']
/** What the server may look at but not touch. */
const readOnly = ['migration']

type Standing = { user: string; known: boolean; usable: boolean }

/** Looks before it acts: a statement that is refused would spoil the transaction. Since version 16 a member may lack the right to take the role on. */
const standing = `
select current_user as user, r.oid is not null as known,
       coalesce(pg_has_role(current_user, r.oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end), false) as usable
  from (select 1) as one left join pg_roles r on r.rolname = $1`

export async function ensureServerRole(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Standing>(standing, [serverRole])
  const { user, known, usable } = rows[0]!
  if (usable) return
  try {
    if (!known) await client.query(createRole)
    await client.query(`grant ${serverRole} to current_user`)
  } catch (error) {
    throw new Trouble('database-role', { user, role: serverRole, reason: (error as Error).message }, error)
  }
}

/** Roles belong to the whole server: a neighbouring database may be making the same one now. */
const createRole = `do $$ begin create role ${serverRole} nologin; exception when duplicate_object or unique_violation then null; end $$`

/** `truncate` empties a table without touching a row, so it is nobody's but the owner's. */
const perTable = `
do $$
declare t record;
begin
  for t in
    select c.oid::regclass as name, c.relname,
           c.relname = any ('{${appendOnly.join(',')}}') or coalesce(obj_description(c.oid, 'pg_class'), '') like 'append-only%' as append_only
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  loop
    execute format('revoke all on %s from ${serverRole}', t.name);
    execute format('grant %s on %s to ${serverRole}', case
      when t.relname = any ('{${readOnly.join(',')}}') then 'select'
      when t.append_only then 'select, insert'
      else 'select, insert, update, delete' end, t.name);
  end loop;
end $$`

/** The whole of what the server may do, written anew each time so that it cannot drift. */
export async function grantToServer(client: ClientBase): Promise<void> {
  await client.query(`grant usage on schema public to ${serverRole}`)
  await client.query(perTable)
  await client.query(`grant usage, select on all sequences in schema public to ${serverRole}`)
}
