import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover, Radio } from 'antd'
import { columnKeys, columnOf, type ColumnKey } from '#domain/ledger/columns.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { moved, placeOf, toggled, usualLayout, type Density, type Layout } from './layout.ts'
import { ledgerWords } from './ledger.words.ts'

type Props = { layout: Layout; onLayout: (change: (layout: Layout) => Layout) => void }

const most = 5

/** Which columns, in which order, how many of them stand still, and how close the rows are. */
export function ColumnPanel({ layout, onLayout }: Props) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const shown = layout.columns.map((column) => column.key)
  const line = (key: ColumnKey, at: number | null) => {
    const name = columnOf(key)[language]
    return (
      <li key={key}>
        <Checkbox checked={at !== null} onChange={() => onLayout((now) => toggled(now, key))}>
          {name}
        </Checkbox>
        {at !== null && (
          <span className="r-columns__moves">
            <Button
              size="small"
              type="text"
              icon={<ArrowUpOutlined />}
              aria-label={text('columns.up', { name })}
              disabled={at === 0}
              onClick={() => onLayout((now) => moved(now, key, placeOf(now, key) - 1))}
            />
            <Button
              size="small"
              type="text"
              icon={<ArrowDownOutlined />}
              aria-label={text('columns.down', { name })}
              disabled={at === shown.length - 1}
              onClick={() => onLayout((now) => moved(now, key, placeOf(now, key) + 1))}
            />
          </span>
        )}
      </li>
    )
  }
  const panel = (
    <div className="r-columns" role="dialog" aria-label={text('columns')}>
      <div className="r-columns__line">
        <span>{text('density')}</span>
        <Radio.Group
          value={layout.density}
          onChange={(event) => onLayout((now) => ({ ...now, density: event.target.value as Density }))}
          options={(['comfortable', 'compact'] as const).map((value) => ({ value, label: text(`density.${value}`) }))}
        />
      </div>
      <div className="r-columns__line">
        <span>{text('frozen')}</span>
        <Radio.Group
          value={layout.frozen}
          onChange={(event) => onLayout((now) => ({ ...now, frozen: Number(event.target.value) }))}
          options={Array.from({ length: most + 1 }, (_, value) => ({ value, label: String(value) }))}
          optionType="button"
          size="small"
        />
      </div>
      <ul className="r-columns__list" tabIndex={0} aria-label={text('columns')}>
        {shown.map((key, at) => line(key, at))}
        {columnKeys.filter((key) => !shown.includes(key)).map((key) => line(key, null))}
      </ul>
      <p className="r-muted">{text('columns.hint')}</p>
      <Button size="small" onClick={() => onLayout((now) => ({ ...usualLayout, preview: now.preview }))}>
        {text('columns.usual')}
      </Button>
    </div>
  )
  return (
    <Popover trigger="click" placement="bottomRight" content={panel} destroyOnHidden>
      <Button icon={<SettingOutlined aria-hidden />}>{text('columns')}</Button>
    </Popover>
  )
}
