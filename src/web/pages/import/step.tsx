import { CheckOutlined } from '@ant-design/icons'
import { useId, type ReactNode } from 'react'

/** One step of a way that has few: its number, or a tick once it is taken. */
export function Step({ number, title, done, children }: { number: number; title: string; done: boolean; children: ReactNode }) {
  const id = useId()
  return (
    <section className="r-panel r-step" aria-labelledby={id}>
      <span className={done ? 'r-step__number r-step__number--done' : 'r-step__number'} aria-hidden>
        {done ? <CheckOutlined /> : number}
      </span>
      <h2 id={id}>{title}</h2>
      <div className="r-step__body">{children}</div>
    </section>
  )
}
