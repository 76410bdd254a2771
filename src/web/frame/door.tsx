import type { ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { frameWords } from './frame.words.ts'
import { GoneBanner } from './gone-banner.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import './door.css'

/** The pages before one is signed in: the name of the product, and one panel. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const text = useText(frameWords)
  return (
    <div className="r-door">
      <title>{`${title} · Rectify`}</title>
      <GoneBanner />
      <header>
        <img src="/favicon.svg" width="44" height="44" alt="" />
        <div>
          <p className="r-door__product">{text('product')}</p>
          <p className="r-muted">{text('product.what')}</p>
        </div>
        <LanguageSwitch />
      </header>
      <main className="r-panel">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}
