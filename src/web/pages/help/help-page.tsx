import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { addresses } from '#web/addresses.ts'
import { useChoose } from '#web/api/preference.ts'
import { helpWords } from './help.words.ts'
import { manualOf } from './manual/manual.ts'
import type { Block } from './manual/said.ts'
import { narrowManual } from './narrow-manual.ts'
import './help.css'

function Told({ block }: { block: Block }) {
  if (block.is === 'text') return <p>{block.text}</p>
  if (block.is === 'list')
    return (
      <ul className="r-help__list">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  if (block.is === 'steps')
    return (
      <ol className="r-help__steps">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    )
  if (block.is === 'picture') return null
  return (
    // A wide table is read by scrolling sideways, with keys too.
    <div className="r-help__table" role="group" aria-label={block.caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, index) => (
                <td key={block.head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The manual, made from the product's own tables: what stands here is what the server does. */
export function HelpPage() {
  const text = useText(helpWords)
  const { language } = useLanguage()
  const { part } = useParams()
  const { hash } = useLocation()
  const navigate = useNavigate()
  const choose = useChoose()
  const [typed, setTyped] = useState('')
  const manual = manualOf(language)
  const chapters = narrowManual(manual.chapters, typed)
  const wanted = part ?? hash.slice(1)
  useEffect(() => {
    if (wanted) document.getElementById(`help-${wanted}`)?.scrollIntoView()
  }, [wanted])
  return (
    <Page
      title={text('title')}
      over={manual.about}
      actions={
        <Button
          onClick={() => {
            choose({ guideClosed: false })
            void navigate(addresses.work())
          }}
        >
          {text('guide')}
        </Button>
      }
    >
      <Input.Search
        allowClear
        className="r-help__find r-no-print"
        aria-label={text('find')}
        placeholder={text('find')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="r-help">
        <nav aria-label={text('contents')} className="r-help__contents r-no-print">
          <ul>
            {chapters.map((chapter) => (
              <li key={chapter.key}>
                <a href={`#${chapter.key}`}>{chapter.title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {chapters.length === 0 && <Empty title={text('none', { q: typed })}>{text('none.why')}</Empty>}
          {chapters.map((chapter) => (
            <section
              key={chapter.key}
              id={`help-${chapter.key}`}
              className="r-panel r-help__chapter"
              aria-labelledby={`help-${chapter.key}-title`}
            >
              <h2 id={`help-${chapter.key}-title`}>{chapter.title}</h2>
              {chapter.parts.map((one) => (
                <div key={one.key} id={one.key === chapter.key ? undefined : `help-${one.key}`}>
                  {one.key !== chapter.key && <h3>{one.title}</h3>}
                  {one.blocks.map((block, index) => (
                    <Told key={index} block={block} />
                  ))}
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}
