import { FileExcelOutlined } from '@ant-design/icons'
import { Button } from 'antd'

type Props = { to: string; label: string; name?: string; small?: boolean; onTaken?: () => void }

/** A sheet that is written at once; the server names the file. `name` says of what, where the label alone does not. */
export function SheetLink({ to, label, name, small = false, onTaken }: Props) {
  return (
    <Button
      href={to}
      download
      size={small ? 'small' : 'middle'}
      icon={<FileExcelOutlined aria-hidden />}
      aria-label={name && `${label} ${name}`}
      onClick={onTaken}
    >
      {label}
    </Button>
  )
}
