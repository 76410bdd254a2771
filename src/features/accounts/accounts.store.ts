import type { Account } from '#domain/account/account.ts'
import type { Day } from '#domain/day.ts'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

export type Secret = { account: Account; hash: string }

/** As it is compared: full-width letters and capitals are the same name. */
export const plainLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase()

const columns = ['account.region', 'account.id', 'version', 'personId', 'login', 'language', 'disabled', 'mustChange'] as const

export async function accountByLogin(db: Db | Tx, login: string): Promise<Secret | undefined> {
  const row = await db
    .selectFrom('account')
    .innerJoin('credential', (join) =>
      join.onRef('credential.region', '=', 'account.region').onRef('credential.accountId', '=', 'account.id'),
    )
    .select([...columns, 'hash'])
    .where('login', '=', login)
    .executeTakeFirst()
  if (!row) return undefined
  const { hash, ...account } = row
  return { account: account as Account, hash }
}

export async function hashOf(tx: Tx, account: Account): Promise<string> {
  const query = tx.selectFrom('credential').select('hash').where('region', '=', account.region).where('accountId', '=', account.id)
  return (await query.executeTakeFirstOrThrow()).hash
}

/** The only place a hash is written. */
export async function keepHash(tx: Tx, { region, id }: Account, hash: string, at: string): Promise<void> {
  await tx
    .insertInto('credential')
    .values({ region, accountId: id, hash, changedAt: at })
    .onConflict((conflict) => conflict.columns(['region', 'accountId']).doUpdateSet({ hash, changedAt: at }))
    .execute()
}

/** Of which region the one account of this name is: all that may be known of it from outside (`migrations/0002_accounts.sql`). */
export async function regionOfLogin(db: Db | Tx, login: string): Promise<number | null> {
  const { rows } = await sql<{ region: number | null }>`select region_of_login(${login}) as region`.execute(db)
  return rows[0]!.region
}

/** Whoever holds a login, or an account for the person, already; waits for somebody who is just taking it. */
export async function holderOf(tx: Tx, login: string, personId: string): Promise<'login' | 'person' | null> {
  await sql`select pg_advisory_xact_lock(hashtext('account-login'), hashtext(${login}))`.execute(tx)
  if ((await regionOfLogin(tx, login)) !== null) return 'login'
  const held = await tx
    .selectFrom('account')
    .select('id')
    .where('region', '=', regionOf(personId))
    .where('personId', '=', personId)
    .executeTakeFirst()
  return held ? 'person' : null
}

export type AccountRow = Omit<Account, 'language'> & { personName: string; personNameEn: string | null; lastSeenAt: string | null }

/** Whose accounts an administrator keeps: `scopes` their posts' roots, `unposted` whether also those of people without a post. */
export type AccountsKept = { region: number; scopes: readonly string[]; unposted: boolean }

/** As `domain/account/keep.ts`: every standing post lies within, or where none stands, every post there was. */
const isKept = ({ scopes, unposted }: AccountsKept, today: Day): RawBuilder<SqlBool> => {
  const within = sql`p.path && ${[...scopes]}::uuid[] and s.path && ${[...scopes]}::uuid[]`
  return sql<SqlBool>`coalesce((
    select coalesce(bool_and(${within}) filter (where p.to_day is null or p.to_day > ${today}::date), bool_and(${within}))
    from post p join body s on s.region = p.region and s.id = p.scope_id
    where p.region = account.region and p.person_id = account.person_id), ${unposted})`
}

/** `personId`: that of one person alone. */
export type AccountsPage = { after: string; limit: number; personId?: string | undefined; today: Day }

/** The accounts that an administrator keeps, by login. */
export async function accountsOf(db: Db, kept: AccountsKept, page: AccountsPage): Promise<AccountRow[]> {
  const { personId } = page
  return db
    .selectFrom('account')
    .innerJoin('person', (join) => join.onRef('person.region', '=', 'account.region').onRef('person.id', '=', 'account.personId'))
    .select([
      'account.region',
      'account.id',
      'account.version',
      'account.personId',
      'account.login',
      'account.disabled',
      'account.mustChange',
    ])
    .select(['person.name as personName', 'person.nameEn as personNameEn'])
    .select((each) =>
      each
        .selectFrom('session')
        .select((s) => s.fn.max('lastSeenAt').as('at'))
        .whereRef('session.region', '=', 'account.region')
        .whereRef('session.accountId', '=', 'account.id')
        .as('lastSeenAt'),
    )
    .where('account.region', '=', kept.region)
    .where(isKept(kept, page.today))
    .where('account.login', '>', page.after)
    .$if(personId !== undefined, (query) => query.where('account.personId', '=', personId!))
    .orderBy('account.login')
    .limit(page.limit)
    .execute()
}

/** Where a person stands: the names beside the ids an actor carries. */
type BodyNames = { name: string; nameEn: string | null }

export async function namesAround(db: Db, region: number, bodyIds: string[]): Promise<{ region: string; bodies: Map<string, BodyNames> }> {
  const bodies = bodyIds.length
    ? await db.selectFrom('body').select(['id', 'name', 'nameEn']).where('region', '=', region).where('id', 'in', bodyIds).execute()
    : []
  const home = await db.selectFrom('region').select('name').where('id', '=', region).executeTakeFirst()
  return { region: home?.name ?? '', bodies: new Map(bodies.map((body) => [body.id, body])) }
}

export async function loginOf(db: Db, region: number, accountId: string): Promise<{ login: string; nameEn: string | null }> {
  return db
    .selectFrom('account')
    .innerJoin('person', (join) => join.onRef('person.region', '=', 'account.region').onRef('person.id', '=', 'account.personId'))
    .select(['account.login', 'person.nameEn'])
    .where('account.region', '=', region)
    .where('account.id', '=', accountId)
    .executeTakeFirstOrThrow()
}

export async function anyAccount(db: Db | Tx): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select any_account() as there`.execute(db)
  return rows[0]!.there
}

/** Two people who open an empty installation at once take turns. */
export async function holdSetup(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('setup'), 0)`.execute(tx)
}

export async function addRegion(tx: Tx, name: string): Promise<number> {
  const { rows } = await sql<{
    id: number
  }>`insert into region (id, name) select coalesce(max(id), 0) + 1, ${name} from region returning id`.execute(tx)
  return rows[0]!.id
}
