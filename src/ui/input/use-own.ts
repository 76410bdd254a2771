import { useState } from 'react'

/**
 * A field's value as the person has just set it, before what depends on it has been drawn; follows the given value whenever that changes.
 * So a field answers at once, and a second choice made right after the first knows of it.
 */
export function useOwn<Value>(given: Value): [Value, (value: Value) => void] {
  const [own, setOwn] = useState(given)
  const [known, setKnown] = useState(given)
  if (given !== known) {
    setKnown(given)
    setOwn(given)
  }
  // A moment later: what the choice asks of the server is sent before the field, which is slow to draw, is drawn anew.
  return [own, (value) => void setTimeout(() => setOwn(value))]
}
