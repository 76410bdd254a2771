/** Written by `node src/platform/db/generate-tables.ts` from the migrated database. Do not edit. */
import type { Generated, GeneratedAlways } from 'kysely'

export type Tables = {
  account: {
    region: number
    id: string
    version: number
    personId: string
    login: string
    language: string | null
    disabled: boolean
    mustChange: boolean
  }
  body: {
    region: number
    id: string
    version: number
    parentId: string | null
    path: string[]
    level: number
    code: string
    name: string
    nameEn: string | null
    kind: string
    dissolved: boolean
  }
  calendarYear: {
    year: number
    version: number
    data: unknown
    byRegion: number
    actorId: string
    postId: string
    day: string
    at: string
    requestId: string
  }
  columnMapping: {
    region: number
    sender: string
    headerSha: string
    mapping: unknown
    at: Generated<string>
  }
  comment: {
    region: number
    id: string
    version: number
    findingId: string
    inspectionId: string
    bodyId: string
    path: string[]
    audience: string
    text: string
    mentions: string[]
    attachments: unknown
    writtenBy: string
    postId: string | null
    writtenAt: string
    editedAt: string | null
    withdrawn: unknown
  }
  credential: {
    region: number
    accountId: string
    hash: string
    changedAt: Generated<string>
  }
  document: {
    region: number
    id: string
    version: number
    inspectionId: string
    bodyId: string
    path: string[]
    sha256: string
    name: string
    type: string
    size: number
    kind: string
    readingSha: string
    state: string
    tree: unknown
    clues: unknown
    mapping: unknown
  }
  evidence: {
    region: number
    id: string
    version: number
    inspectionId: string
    bodyId: string
    path: string[]
    taskId: string
    kind: string
    title: string
    claimedOn: string | null
    arrivedAt: string
    versions: unknown
    withdrawn: unknown
  }
  export: {
    region: number
    id: string
    personId: string
    kind: string
    asked: unknown
    lang: string
    name: string
    type: string
    state: string
    done: number
    total: number | null
    size: number | null
    problem: string | null
    createdAt: string
    finishedAt: string | null
    expiresAt: string
  }
  fact: {
    region: number
    id: string
    version: number
    stream: string
    kind: string
    data: unknown
    schema: Generated<number>
    actorId: string
    postId: string | null
    day: string
    at: string
    reason: string | null
    requestId: string
    xid: Generated<string>
  }
  favourite: {
    region: number
    personId: string
    kind: string
    ref: string
    name: string | null
    at: string
  }
  finding: {
    region: number
    id: string
    version: number
    inspectionId: string
    roundId: string
    bodyId: string
    path: string[]
    number: number
    state: string
    open: boolean
    sourceKind: string
    headings: string[]
    text: string
    category: string | null
    weight: string
    money: unknown
    moneyMinor: number
    suggestionIds: string[]
    source: unknown
    registeredOn: string
    feedbackOn: string | null
    due: string | null
    originalDue: string | null
    dueProvisional: boolean
    thresholds: unknown
    extensions: unknown
    claim: unknown
    dispute: unknown
    application: unknown
    verdicts: unknown
    chain: string[]
    returns: unknown
    closure: unknown
    closedOn: string | null
    reopenings: number
    l1: GeneratedAlways<string | null>
    l2: GeneratedAlways<string | null>
    l3: GeneratedAlways<string | null>
    l4: GeneratedAlways<string | null>
    l5: GeneratedAlways<string | null>
    l6: GeneratedAlways<string | null>
    sortDue: GeneratedAlways<string | null>
    greenOn: GeneratedAlways<string | null>
    yellowOn: GeneratedAlways<string | null>
    settled: GeneratedAlways<boolean | null>
    words: GeneratedAlways<string | null>
    grams: GeneratedAlways<string[] | null>
    heldSince: string
    ties: Generated<unknown>
    sponsorId: string | null
    sponsoredOn: string | null
  }
  findingTally: {
    region: number
    nodeId: string
    what: string
    word: string
    roundId: string
    day: string | null
    greenOn: string | null
    yellowOn: string | null
    n: number
  }
  findingTallyDelta: {
    region: number
    path: string[]
    what: string
    word: string
    roundId: string
    day: string | null
    greenOn: string | null
    yellowOn: string | null
    n: number
  }
  idempotency: {
    region: number
    personId: string
    key: string
    target: string
    bodySha256: Buffer
    status: number | null
    headers: Generated<unknown>
    body: string | null
    at: Generated<string>
  }
  inspection: {
    region: number
    id: string
    version: number
    roundId: string
    bodyId: string
    path: string[]
    name: string
    code: string
    sourceKind: string
    regimeCode: string
    regimeVersion: number | null
    teamName: string
    team: string[]
    leaderId: string | null
    fieldworkFrom: string | null
    fieldworkTo: string | null
    feedbackOn: string | null
    signer: string | null
    documentId: string | null
    clock: unknown
    clues: unknown
    findingsNumbered: number
    suggestionsNumbered: number
    tasksNumbered: number
    issued: boolean
  }
  ledgerLayout: {
    region: number
    personId: string
    layout: string
    firstView: string | null
  }
  notice: {
    region: number
    personId: string
    id: string
    kind: string
    event: string
    stream: string
    thingId: string
    findingId: string | null
    inspectionId: string | null
    actorId: string | null
    day: string | null
    cause: string
    at: string
    readAt: string | null
  }
  noticeCursor: {
    region: number
    xid: string
    factId: string
    factVersion: number
    at: string
  }
  noticeDay: {
    region: number
    personId: string
    day: string
  }
  paperTemplate: {
    region: number
    id: string
    version: number
    bodyId: string
    path: string[]
    kind: string
    lang: string
    versions: unknown
    current: number | null
  }
  person: {
    region: number
    id: string
    version: number
    name: string
    nameEn: string | null
    phone: string | null
  }
  plan: {
    region: number
    id: string
    version: number
    inspectionId: string
    bodyId: string
    path: string[]
    state: string
    due: string | null
    dueProvisional: boolean
    seats: string[]
    submissions: number
    submittedBy: string | null
    submittedOn: string | null
    verdicts: unknown
    chain: string[]
    opinion: unknown
    adoptedOn: string | null
    returns: number
  }
  post: {
    region: number
    id: string
    version: number
    personId: string
    bodyId: string
    path: string[]
    role: string
    branch: string | null
    title: string
    scopeId: string
    scopeLevel: number
    fromDay: string
    toDay: string | null
  }
  preference: {
    region: number
    personId: string
    theme: string
    density: string
    textSize: string
    keys: boolean
    muted: string[]
    guideClosed: boolean
  }
  region: {
    id: number
    name: string
    parentId: number | null
  }
  returnedSheet: {
    region: number
    id: string
    personId: string
    kind: string
    sha256: string
    name: string
    size: number
    done: Generated<number>
    refused: Generated<number>
    createdAt: string
    appliedAt: string | null
  }
  round: {
    region: number
    id: string
    version: number
    bodyId: string
    path: string[]
    term: string
    number: number
    name: string
    method: string
    sourceKind: string
    regimeCode: string
    startsOn: string | null
    endsOn: string | null
    ended: boolean
  }
  savedView: {
    region: number
    id: string
    version: number
    ownerId: string
    name: string
    search: string
    sharedScopeId: string | null
    changedAt: Generated<string>
  }
  session: {
    region: number
    id: Buffer
    publicId: string
    accountId: string
    personId: string
    createdAt: Generated<string>
    lastSeenAt: Generated<string>
    expiresAt: string
    userAgent: string
    address: string
  }
  signInFailure: {
    kind: string
    key: Buffer
    failures: number
    lastAt: string
    lockedUntil: string
  }
  suggestion: {
    region: number
    id: string
    version: number
    inspectionId: string
    bodyId: string
    path: string[]
    number: number
    text: string
    detail: string | null
    source: unknown
  }
  task: {
    region: number
    id: string
    version: number
    planId: string
    inspectionId: string
    bodyId: string
    path: string[]
    number: number
    findingIds: string[]
    text: string
    leaderId: string | null
    leadBodyId: string | null
    coBodyIds: string[]
    personId: string | null
    start: string | null
    due: string | null
    originalDue: string | null
    criterion: string
    measures: unknown
    state: string
    open: boolean
    extensions: unknown
    percent: number
    progress: unknown
    lastProgressOn: string | null
    moneyRecovered: number
    peopleDealtWith: number
    rulesMade: number
    criterionAnswer: string | null
    checkInRule: string | null
    doneOn: string | null
  }
}
