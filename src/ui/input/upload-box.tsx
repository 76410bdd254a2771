import { CloseOutlined, DeleteOutlined, RedoOutlined, UploadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { sizeText } from '#ui/tag/size.ts'
import { canRetry, type Upload } from './uploads.ts'
import { useUploads, type Send } from './use-uploads.ts'
import './upload-box.css'

type Props = {
  /** Sends the original bytes, never a copy drawn anew: dates inside a photo are proof. */
  send: Send
  /** Turns a failure into a sentence. */
  why: (error: unknown) => string
  label?: string
  accept?: string
  several?: boolean
  maxBytes?: number
}

type RowProps = { upload: Upload; onCancel: () => void; onRetry: () => void; onRemove: () => void }

function Row({ upload, onCancel, onRetry, onRemove }: RowProps) {
  const text = useText(partWords)
  const name = upload.file.name
  const word = upload.state === 'refused' ? 'failed' : upload.state
  return (
    <li className={`r-upload__row r-upload__row--${word}`}>
      <span className="r-upload__name">{name}</span>
      <span className="r-muted r-nowrap">{sizeText(upload.file.size)}</span>
      <span className="r-upload__state" role={word === 'sending' ? undefined : 'status'}>
        {word === 'sending' ? text('upload.sending', { percent: upload.percent }) : text(`upload.${word}`)}
        {upload.why && ` — ${upload.why}`}
      </span>
      {upload.state === 'sending' && (
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={text('upload.cancel', { name })} onClick={onCancel} />
      )}
      {canRetry(upload) && (
        <Button type="text" size="small" icon={<RedoOutlined />} aria-label={text('upload.retry', { name })} onClick={onRetry} />
      )}
      {upload.state !== 'sending' && upload.state !== 'done' && (
        <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={text('upload.remove', { name })} onClick={onRemove} />
      )}
      {upload.state === 'sending' && <progress value={upload.percent} max={100} aria-label={name} />}
    </li>
  )
}

/** Several files at once, each with its progress; those that failed stay in the list to be sent again. */
export function UploadBox({ send, why, label, accept, several = true, maxBytes = Infinity }: Props) {
  const text = useText(partWords)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const refusal = (file: File) => {
    if (file.size === 0) return text('upload.empty')
    return file.size > maxBytes ? text('upload.large', { size: sizeText(file.size), limit: sizeText(maxBytes) }) : null
  }
  const { list, add, cancel, retry, remove } = useUploads({ send, refusal, why })
  const failed = list.filter(canRetry).map((one) => one.id)
  return (
    <div
      className={over ? 'r-upload r-upload--over' : 'r-upload'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        add(Array.from(event.dataTransfer.files).slice(0, several ? undefined : 1))
      }}
    >
      <p className="r-together">
        <Button icon={<UploadOutlined />} onClick={() => input.current?.click()}>
          {label ?? text('upload.choose')}
        </Button>
        <span className="r-muted">
          {several && text('upload.drop')} {maxBytes < Infinity && text('upload.limit', { size: sizeText(maxBytes) })}
        </span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        accept={accept}
        aria-label={label ?? text('upload.choose')}
        onChange={(event) => {
          add(Array.from(event.target.files ?? []))
          // The same file chosen again must be noticed as a choice.
          event.target.value = ''
        }}
      />
      {list.length > 0 && (
        <ul>
          {list.map((one) => (
            <Row key={one.id} upload={one} onCancel={() => cancel(one.id)} onRetry={() => retry(one.id)} onRemove={() => remove(one.id)} />
          ))}
        </ul>
      )}
      {failed.length > 1 && <Button onClick={() => retry(...failed)}>{text('upload.retry.all', { n: failed.length })}</Button>}
    </div>
  )
}
