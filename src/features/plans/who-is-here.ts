/** Where somebody's cursor stands in a plan. */
export type Here = { personId: string; name: string; taskId: string | null; field: string | null }

/** Who has not been heard of for this long has gone; screens ask every two seconds. */
const silence = 10_000

/**
 * Who looks at which plan at this moment. Kept in memory: it is true for seconds, is nobody's record, and the product runs as one process.
 * `hear` notes one person and gives the others.
 */
export function openPresence(): { hear: (planId: string, one: Here, now: number) => Here[] } {
  const plans = new Map<string, Map<string, Here & { at: number }>>()
  const forget = (now: number): void => {
    for (const [planId, people] of plans) {
      for (const [id, one] of people) if (now - one.at > silence) people.delete(id)
      if (people.size === 0) plans.delete(planId)
    }
  }
  return {
    hear: (planId, one, now) => {
      forget(now)
      const people = plans.get(planId) ?? new Map<string, Here & { at: number }>()
      plans.set(planId, people.set(one.personId, { ...one, at: now }))
      return [...people.values()]
        .filter(({ personId }) => personId !== one.personId)
        .map(({ personId, name, taskId, field }) => ({ personId, name, taskId, field }))
    },
  }
}
