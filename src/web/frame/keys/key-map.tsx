import { Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { usePreference } from '#web/api/preference.ts'
import { KeyCaps } from './key-caps.tsx'
import { keymap, keysOf } from './keymap.ts'
import { keysWords } from './keys.words.ts'

const all = [...new Set(keymap.map((row) => row.does))]

/** Every shortcut, as `?` shows it. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const text = useText(keysWords)
  const { keys } = usePreference()
  return (
    <Modal open title={text('title')} footer={null} onCancel={onClose} width={560}>
      <p className="r-muted">{text(keys ? 'why' : 'off')}</p>
      <table className="r-keymap">
        <tbody>
          {all.map((does) => (
            <tr key={does}>
              <th scope="row">{text(`does.${does}`)}</th>
              <td>
                {keysOf(does).map((one) => (
                  <KeyCaps key={one} keys={one} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="r-muted">{text('pages')}</p>
    </Modal>
  )
}
