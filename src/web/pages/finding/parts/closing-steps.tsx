import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { Schemas } from '#web/api/generated.ts'
import { conditionName } from '#web/pages/finding/condition-name.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { findingWords } from '#web/pages/finding/finding.words.ts'
import { namesIn } from '#web/parts/names.ts'
import { FactsList } from './facts-list.tsx'

export type Application = NonNullable<View['finding']['application']>

function Signed({ by, postId, day, names }: { by: string; postId?: string | null; day: string; names: Schemas['Names'] }) {
  const { language } = useLanguage()
  const name = namesIn(names, language)
  return (
    <span className="r-together">
      <PersonTag name={name(by)} post={postId ? name(postId) : null} /> <time dateTime={day}>{day}</time>
    </span>
  )
}

export function Applied({ application, view }: { application: Application; view: View }) {
  const text = useText(findingWords)
  const life = useText(lifeWords)
  const into = application.mergedInto
  return (
    <div className="r-block">
      <h3>{text('application')}</h3>
      <Signed {...application} names={view.names} />
      <FactsList
        facts={[
          [text('application.kind'), life(`closure.${application.kind}`)],
          [text('application.into'), into && <Link to={addresses.finding(into)}>{text('application.open')}</Link>],
        ]}
      />
      <p className="r-quote">{application.statement}</p>
    </div>
  )
}

export function Closure({ view }: { view: View }) {
  const text = useText(findingWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const { id, closure } = view.finding
  if (!closure) return null
  return (
    <div className="r-block">
      <h3>{text('closure')}</h3>
      <p className="r-together">
        <Tag tone="green" look="sealed">
          {life(`closure.${closure.kind}`)}
        </Tag>
        <Signed {...closure} names={view.names} />
      </p>
      {closure.word && <p className="r-quote">{closure.word}</p>}
      <p className="r-together">
        <span>{text('slip', { number: closure.slip })}</span>
        {(['docx', 'pdf'] as const).map((format) => (
          <Button
            key={format}
            icon={<DownloadOutlined aria-hidden />}
            href={`/api/findings/${id}/slip?lang=${language}&format=${format}`}
            download
            aria-label={text(`slip.${format}.of`, { number: closure.slip })}
          >
            {text(`slip.${format}`)}
          </Button>
        ))}
      </p>
    </div>
  )
}

export function Returns({ view }: { view: View }) {
  const text = useText(findingWords)
  const { language } = useLanguage()
  if (view.finding.returns.length === 0) return null
  return (
    <div className="r-block">
      <h3>{text('returns')}</h3>
      <ol className="r-extensions">
        {view.finding.returns.map((one) => (
          <li key={`${one.day} ${one.by}`}>
            <Signed {...one} names={view.names} />
            <p>{text('return.condition', { condition: conditionName(one.condition, language) })}</p>
            <p className="r-quote">{one.reason}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

export function Dispute({ view }: { view: View }) {
  const text = useText(findingWords)
  const { dispute } = view.finding
  if (!dispute) return null
  return (
    <div className="r-block">
      <h3>{text('dispute')}</h3>
      <Signed {...dispute} names={view.names} />
      <p className="r-quote">{dispute.reason}</p>
    </div>
  )
}
