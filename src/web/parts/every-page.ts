type Page<Row> = { items: Row[]; next: string | null }

/** A list that is always short enough to be held whole, such as what stands below one body: its pages are joined. */
export async function everyPage<Row>(read: (cursor: string | undefined) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    rows.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && rows.length < most)
  return rows
}

const most = 5000
