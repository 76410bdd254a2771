import { FileSearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { categoryName } from '#domain/regime/categories.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Money } from '#ui/tag/money.tsx'
import type { View } from '#web/pages/finding/finding-view.ts'
import { findingWords } from '#web/pages/finding/finding.words.ts'
import { SourcePanel } from '#web/pages/finding/source/source-panel.tsx'
import { sourceWords } from '#web/pages/finding/source/source.words.ts'
import { FactsList } from './facts-list.tsx'

/** The finding in the inspectors' own words, with its headings and what was read with it. */
export function OriginalText({ view }: { view: View }) {
  const text = useText(findingWords)
  const kinds = useText(kindWords)
  const { language } = useLanguage()
  const { finding, suggestions } = view
  const { category, source } = finding
  return (
    <Section title={text('text.title')} aside={source && <SourceButton findingId={finding.id} />}>
      <ol className="r-headings">
        {finding.headings.map((heading, level) => (
          <li key={`${level} ${heading}`}>{heading}</li>
        ))}
      </ol>
      <blockquote className="r-verbatim">{finding.text}</blockquote>
      <FactsList
        facts={[
          [text('money'), finding.money.length > 0 && <Sums money={finding.money} />],
          [text('category'), categoryName(category, language)],
          [text('weight'), kinds(`weight.${finding.weight}`)],
          [
            text('suggestions'),
            suggestions.length > 0 && (
              <ul>
                {suggestions.map((one) => (
                  <li key={one.id}>{text('suggestion', { n: one.number, text: one.text })}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </Section>
  )
}

function SourceButton({ findingId }: { findingId: string }) {
  const text = useText(sourceWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        className="r-no-print"
        icon={<FileSearchOutlined aria-hidden />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text('open')}
      </Button>
      {open && <SourcePanel findingId={findingId} onClose={() => setOpen(false)} />}
    </>
  )
}

function Sums({ money }: { money: View['finding']['money'] }) {
  const text = useText(findingWords)
  const { language } = useLanguage()
  return (
    <ul>
      {money.map((sum) => (
        <li key={`${sum.text} ${sum.minor}`}>
          <Money minor={sum.minor} written={sum.text} />
          {language === 'en' && <span className="r-muted"> {text('money.as', { text: sum.text })}</span>}
        </li>
      ))}
    </ul>
  )
}
