import { FileTextOutlined, InboxOutlined } from '@ant-design/icons'
import { Button, Progress } from 'antd'
import { useRef, useState } from 'react'
import type { Text } from '#ui/i18n/catalogue.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { sizeText } from '#ui/tag/size.ts'
import { importWords } from './import.words.ts'
import type { Reading, useReading } from './use-reading.ts'

type Way = ReturnType<typeof useReading>

/** As much as the server takes in. */
const largest = 100 * 1_048_576
const endings = ['docx', 'xlsx', 'pdf', 'txt', 'md', 'csv', 'tsv']
const known = new RegExp(`\\.(${endings.join('|')})$`, 'i')

type Refusal = { title: string; what?: string }

const goes = ({ state }: Reading): boolean => state === 'waiting' || state === 'reading'

/** Where the file goes in; then how far it is; then what is wrong with it. */
export function DropFile({ way }: { way: Way }) {
  const text = useText(importWords)
  const { sending, reading, cancel } = way
  if (sending) {
    const { name, size } = sending.file
    return <OnItsWay name={name} size={size} word={text('sending')} percent={sending.percent} onCancel={cancel} />
  }
  if (reading && goes(reading)) {
    const { file, state, progress } = reading
    const word = text(state === 'waiting' ? 'waiting' : 'reading')
    return <OnItsWay name={file.name} size={file.size} word={word} percent={Math.floor(progress * 100)} onCancel={cancel} />
  }
  if (reading?.state === 'read') return <Taken reading={reading} onAgain={way.forget} />
  return <Open way={way} />
}

/** Nothing is on its way: the door stands open, and says what became of the last file. */
function Open({ way }: { way: Way }) {
  const text = useText(importWords)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { reading, isGone, problem, cancelled } = way
  const take = (files: readonly File[]) => {
    const file = files[0]
    if (!file) return
    const wrong = refusalOf(file)
    setRefusal(wrong && sayRefusal(wrong, file, text))
    if (wrong) way.forget()
    else void way.send(file)
  }
  return (
    <>
      <DropZone onFiles={take} />
      {refusal && (
        <Notice urgent tone="red" title={<strong>{refusal.title}</strong>}>
          {refusal.what && <p>{refusal.what}</p>}
        </Notice>
      )}
      {reading?.state === 'failed' && reading.problem && <Failed reading={reading} problem={reading.problem} />}
      {isGone && (
        <Notice urgent tone="yellow" title={<strong>{text('gone.title')}</strong>}>
          <p>{text('gone.what')}</p>
        </Notice>
      )}
      {problem && <ProblemNote problem={problem} onRetry={reading ? way.retry : undefined} />}
      {cancelled && <Notice tone="blue" title={text('cancelled')} />}
    </>
  )
}

const refusalOf = ({ name, size }: File): 'wrong' | 'empty' | 'large' | null => {
  if (!known.test(name)) return 'wrong'
  if (size === 0) return 'empty'
  return size > largest ? 'large' : null
}

const sayRefusal = (wrong: 'wrong' | 'empty' | 'large', { name, size }: File, text: Text<typeof importWords.zh>): Refusal => {
  if (wrong === 'wrong') return { title: text('drop.wrong', { name }), what: text('drop.wrong.what') }
  if (wrong === 'empty') return { title: text('drop.empty', { name }) }
  return { title: text('drop.large', { name, size: sizeText(size), limit: sizeText(largest) }) }
}

function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const text = useText(importWords)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div
      className={over ? 'r-drop r-drop--over' : 'r-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <InboxOutlined aria-hidden />
      <p className="r-drop__here">{text('drop.here')}</p>
      <Button type="primary" size="large" onClick={() => input.current?.click()}>
        {text('drop.choose')}
      </Button>
      <p className="r-muted">{text('drop.kinds', { limit: sizeText(largest) })}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={endings.map((ending) => `.${ending}`).join()}
        aria-label={text('drop.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file chosen again must be noticed as a choice.
          event.target.value = ''
        }}
      />
    </div>
  )
}

type OnItsWayProps = { name: string; size: number; word: string; percent: number; onCancel: () => Promise<void> | void }

function OnItsWay({ name, size, word, percent, onCancel }: OnItsWayProps) {
  const text = useText(importWords)
  return (
    <div className="r-way">
      <FileTextOutlined aria-hidden />
      <div className="r-way__middle">
        <p>
          <strong>{name}</strong> <span className="r-muted">{sizeText(size)}</span>
        </p>
        <Progress percent={percent} aria-label={word} />
        <p className="r-muted" role="status">
          {word}
        </p>
      </div>
      <Button onClick={() => void onCancel()}>{text('cancel')}</Button>
    </div>
  )
}

function Taken({ reading, onAgain }: { reading: Reading; onAgain: () => void }) {
  const text = useText(importWords)
  return (
    <div className="r-pick__chosen">
      <span className="r-pick__row">
        <strong>{reading.file.name}</strong>
        <span className="r-muted">{sizeText(reading.file.size)}</span>
      </span>
      <Button size="small" onClick={onAgain}>
        {text('drop.again')}
      </Button>
    </div>
  )
}

/** Problems of the server are told apart: the file is not to blame, and reading it again may help. */
const ours: ReadonlySet<string> = new Set(['fault', 'busy', 'disk-full', 'unavailable'])

function Failed({ reading, problem }: { reading: Reading; problem: NonNullable<Reading['problem']> }) {
  const text = useText(importWords)
  const server = ours.has(problem.code)
  return (
    <Notice urgent tone={server ? 'yellow' : 'red'} title={<strong>{text(server ? 'failed.server' : 'failed.title')}</strong>}>
      <p>
        <span className="r-muted">{reading.file.name}</span> {problem.detail}
      </p>
    </Notice>
  )
}
