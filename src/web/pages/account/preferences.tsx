import { Button, Checkbox, Segmented, Switch } from 'antd'
import { useId, type ReactNode } from 'react'
import { mutableKinds } from '#domain/notice/kinds.ts'
import { densities, textSizes, themes } from '#domain/preference.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { useChoose, usePreference } from '#web/api/preference.ts'
import { bellWords } from '#web/frame/bell/bell.words.ts'
import { over } from '#web/frame/desk.ts'
import { preferencesWords } from './preferences.words.ts'

function Choice({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="r-choice">
      <span id={id}>{label}</span>
      {children(id)}
    </div>
  )
}

/** How the screens look to me. */
export function LookSection() {
  const text = useText(preferencesWords)
  const { theme, density, textSize, keys } = usePreference()
  const choose = useChoose()
  return (
    <Section title={text('title')}>
      <Choice label={text('theme')}>
        {(id) => (
          <Segmented
            aria-labelledby={id}
            value={theme}
            onChange={(value) => choose({ theme: value })}
            options={themes.map((value) => ({ value, label: text(`theme.${value}`) }))}
          />
        )}
      </Choice>
      <Choice label={text('density')}>
        {(id) => (
          <Segmented
            aria-labelledby={id}
            value={density}
            onChange={(value) => choose({ density: value })}
            options={densities.map((value) => ({ value, label: text(`density.${value}`) }))}
          />
        )}
      </Choice>
      <Choice label={text('text-size')}>
        {(id) => (
          <Segmented
            aria-labelledby={id}
            value={textSize}
            onChange={(value) => choose({ textSize: value })}
            options={textSizes.map((value) => ({ value, label: text(`text-size.${value}`) }))}
          />
        )}
      </Choice>
      <Choice label={text('keys')}>
        {(id) => (
          <span className="r-together">
            <Switch aria-labelledby={id} checked={keys} onChange={(value) => choose({ keys: value })} />
            <Button type="link" size="small" onClick={() => over.set('keys')}>
              {text('keys.map')}
            </Button>
          </span>
        )}
      </Choice>
      <p className="r-muted">{text('follows')}</p>
    </Section>
  )
}

/** What the bell tells me. */
export function NoticesSection() {
  const text = useText(preferencesWords)
  const bell = useText(bellWords)
  const { muted } = usePreference()
  const choose = useChoose()
  const silent = mutableKinds.filter((kind) => muted.includes(kind))
  return (
    <div id="notices">
      <Section title={text('notices')}>
        <p className="r-muted">{text('notices.what')}</p>
        <Checkbox.Group
          className="r-choices"
          value={mutableKinds.filter((kind) => !silent.includes(kind))}
          onChange={(told) => choose({ muted: mutableKinds.filter((kind) => !told.includes(kind)) })}
          options={mutableKinds.map((value) => ({ value, label: bell(`kind.${value}`) }))}
        />
      </Section>
    </div>
  )
}
