import { PaperClipOutlined } from '@ant-design/icons'
import { Explain } from '#ui/explain.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { sizeText } from './size.ts'
import './tag.css'

type Props = {
  name: string
  size: number
  sha256: string
  href?: string | undefined
  /** The day the paper itself bears; kept apart from the day it arrived. */
  claimed?: string | null | undefined
  arrived?: string | undefined
  version?: number | undefined
}

/** A stored file: its name, size, check sum, and its two dates. */
export function FileTag({ name, size, sha256, href, claimed, arrived, version = 1 }: Props) {
  const text = useText(partWords)
  return (
    <span className="r-file">
      <span>
        <PaperClipOutlined aria-hidden />{' '}
        {href ? (
          <a href={href} download aria-label={text('file.download', { name })}>
            {name}
          </a>
        ) : (
          name
        )}
      </span>
      <span className="r-muted r-nowrap">{sizeText(size)}</span>
      {version > 1 && <span className="r-muted r-nowrap">{text('file.version', { n: version })}</span>}
      {claimed && <span className="r-muted r-nowrap">{text('file.claimed', { day: claimed })}</span>}
      {arrived && <span className="r-muted r-nowrap">{text('file.arrived', { day: arrived })}</span>}
      <span className="r-nowrap">
        <code>{sha256.slice(0, 8)}</code>{' '}
        <Explain label={text('file.hash')}>
          <code>{sha256}</code>
        </Explain>
      </span>
    </span>
  )
}
