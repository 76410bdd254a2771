import { StarFilled, StarOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { useFavourite, type FavouriteKind } from '#web/api/favourites.ts'
import { favouritesWords } from './favourites.words.ts'

/** Keeps the thing of a page at hand, or lets it go. */
export function Star({ kind, id }: { kind: FavouriteKind; id: string }) {
  const text = useText(favouritesWords)
  const say = useToast()
  const { kept, busy, toggle } = useFavourite(kind, id)
  const name = text(kept ? 'remove' : 'add')
  return (
    <Button
      type="text"
      className="r-star r-no-print"
      aria-label={name}
      aria-pressed={kept}
      title={name}
      disabled={busy}
      icon={kept ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
      onClick={() => {
        toggle()
        say(text(kept ? 'removed' : 'added'))
      }}
    />
  )
}
