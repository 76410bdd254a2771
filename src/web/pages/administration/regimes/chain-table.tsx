import { categories, type Category } from '#domain/regime/categories.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { lifeWords } from '#ui/i18n/life.words.ts'
import type { Schemas } from '#web/api/generated.ts'
import { regimesWords } from './regimes.words.ts'
import { SourceNote } from './source-note.tsx'

type Chain = Schemas['ReviewChain']
type Row = Chain['rows'][number]

const isCategory = (category: string): category is Category => category in categories

/** Which seats review what, in the order in which the rows are tried. */
export function ChainTable({ title, chain }: { title: string; chain: Chain }) {
  const text = useText(regimesWords)
  const life = useText(lifeWords)
  const kind = useText(kindWords)
  const { language } = useLanguage()
  const alone = chain.rows.length === 1
  const category = (row: Row) => {
    if (row.category === 'any') return text(alone || row.weight !== 'any' ? 'any.every' : 'any.category')
    return isCategory(row.category) ? categories[row.category][language] : row.category
  }
  const weight = (row: Row) => (row.weight === 'key' || row.weight === 'ordinary' ? kind(`weight.${row.weight}`) : text('any.weight'))
  return (
    <div className="r-chain">
      <h4>{title}</h4>
      <div className="r-table r-table--plain">
        <table>
          <caption className="r-unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{text('category')}</th>
              <th scope="col">{text('weight')}</th>
              <th scope="col">{text('seats')}</th>
            </tr>
          </thead>
          <tbody>
            {chain.rows.map((row) => (
              <tr key={`${row.category} ${row.weight}`}>
                <td data-title={text('category')}>{category(row)}</td>
                <td data-title={text('weight')}>{weight(row)}</td>
                <td data-title={text('seats')} className="r-table__bare">
                  <span className="r-together">
                    {row.seats.map((seat) => (
                      <span key={seat} className="r-seat">
                        {life(`seat.${seat}`)}
                      </span>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SourceNote source={chain.source} />
    </div>
  )
}
