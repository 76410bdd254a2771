import { useState } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { officeMoment } from '#ui/office-clock.ts'
import { FileTag } from '#ui/tag/file-tag.tsx'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { namesIn } from '#web/parts/names.ts'
import { AttachDialog, EditDialog, WithdrawDialog } from './comment-dialogs.tsx'
import type { Comment } from './comments-query.ts'
import { commentsWords } from './comments.words.ts'
import { piecesOf } from './mentioned-text.ts'

type Props = { comment: Comment; names: Schemas['Names'] }

/** Who said what when, to whom; what was withdrawn leaves its place. */
export function CommentLine({ comment, names }: Props) {
  const text = useText(commentsWords)
  const { language } = useLanguage()
  const name = namesIn(names, language)
  const { withdrawn } = comment
  return (
    <li className={comment.audience === 'inspectors' ? 'r-comment r-comment--inside' : 'r-comment'}>
      <p className="r-comment__head">
        <PersonTag name={name(comment.writtenBy)} post={comment.postId ? name(comment.postId) : null} />
        <time className="r-muted r-nowrap" dateTime={comment.writtenAt}>
          {officeMoment(comment.writtenAt)}
        </time>
        {comment.editedAt && !withdrawn && <span className="r-muted">{text('edited')}</span>}
        {comment.audience === 'inspectors' && <Tag tone="violet">{text('tag.inspectors')}</Tag>}
        {comment.mine && <CommentActs comment={comment} names={names} />}
      </p>
      {withdrawn ? (
        <p className="r-muted">{withdrawn.reason ? text('withdrawn.why', { reason: withdrawn.reason }) : text('withdrawn')}</p>
      ) : (
        <Said comment={comment} names={names} />
      )}
      {comment.attachments.length > 0 && (
        <ul className="r-comment__files">
          {comment.attachments.map((file) => (
            <li key={file.number}>
              <FileTag
                name={file.name}
                size={file.size}
                sha256={file.sha256}
                href={`/api/comments/${comment.id}/attachments/${file.number}`}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Said({ comment, names }: Props) {
  const known = comment.mentions.flatMap((id) => [names[id]?.zh ?? '', names[id]?.en ?? ''])
  return (
    <p className="r-comment__text">
      {piecesOf(comment.text ?? '', known).map((piece) =>
        piece.called ? (
          <span key={piece.at} className="r-comment__called">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </p>
  )
}

function CommentActs({ comment, names }: Props) {
  const text = useText(commentsWords)
  const [open, setOpen] = useState<'edit' | 'attach' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  return (
    <span className="r-comment__acts r-no-print">
      {(['edit', 'attach', 'withdraw'] as const).map((act) => (
        <button key={act} type="button" className="r-plain-button r-small" onClick={() => setOpen(act)}>
          {text(act)}
        </button>
      ))}
      {open === 'edit' && <EditDialog comment={comment} names={names} onClose={close} />}
      {open === 'attach' && <AttachDialog comment={comment} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog comment={comment} onClose={close} />}
    </span>
  )
}
