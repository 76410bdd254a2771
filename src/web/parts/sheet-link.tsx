import { FileExcelOutlined } from '@ant-design/icons'
import { Button } from 'antd'

type Props = { to: string; label: string; name?: string; small?: boolean; onTaken?: () => void }

/** A sheet that is written at once. The server names the file. */
export function SheetLink({ to, label, name, small = false, onTaken }: Props) {
  return (
    <Button
      href={to}
      download
      size={small ? 'small' : 'middle'}
      icon={<FileExcelOutlined aria-hidden />}
      aria-label={name}
      onClick={onTaken}
    >
      {label}
    </Button>
  )
}
