import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { accountsWords } from './accounts.words.ts'
import './accounts.css'

/** A password that is never shown again: the dialog goes away by its button only. */
export function OneTimePassword({ login, password, onClose }: { login: string; password: string; onClose: () => void }) {
  const text = useText(accountsWords)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(password)
    setCopied(true)
  }
  // Browsers give the clipboard to pages of https and of this machine only.
  const canCopy = 'clipboard' in navigator
  return (
    <Modal
      open
      title={text('once.title', { login })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {text('once.close')}
        </Button>
      }
    >
      {password === '' ? (
        <p>{text('once.gone')}</p>
      ) : (
        <div className="r-once">
          <output className="r-once__password">{password}</output>
          {canCopy && <Button onClick={() => void copy()}>{text(copied ? 'once.copied' : 'once.copy')}</Button>}
          <Notice tone="yellow" title={text('once.what')} />
        </div>
      )}
    </Modal>
  )
}
