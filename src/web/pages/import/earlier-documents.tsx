import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { addresses } from '#web/addresses.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { importWords } from './import.words.ts'

/** What was imported for an inspection before: nobody should have to import it twice. */
export function EarlierDocuments({ inspectionId }: { inspectionId: string }) {
  const text = useText(importWords)
  const { data } = useQuery({
    queryKey: ['documents', inspectionId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/documents', { params: { query: { inspectionId } }, signal })),
  })
  if (!data || data.items.length === 0) return null
  return (
    <div className="r-earlier">
      <h3>{text('earlier.title')}</h3>
      <ul>
        {data.items.map(({ id, name, state, importedOn }) => (
          <li key={id}>
            <Link to={addresses.document(id)}>{name}</Link>
            <StateTag state={`document.${state}`} />
            <span className="r-muted">{text('earlier.on', { day: importedOn })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
