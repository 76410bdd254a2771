import { useEffect } from 'react'

/** A field with its label, wherever forms are drawn. */
const fields = '.ant-form-item, .r-labelled'

/**
 * F1 in a field opens what stands behind its question mark. The marks are left out of the order of Tab, which would otherwise stop twice at every
 * field of a form; after one was opened, Tab goes on to the field itself.
 */
export function useFieldHelp(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || event.ctrlKey || event.altKey || event.metaKey) return
      const field = document.activeElement?.closest(fields)
      const mark = field?.querySelector<HTMLButtonElement>('button[data-help]')
      if (!mark) return
      event.preventDefault()
      mark.focus()
      mark.click()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
