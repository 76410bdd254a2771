/** Written by `src/cli/openapi.ts` from the routes of the server. Do not edit. */
export type Schemas = {
  Account: { disabled: boolean; id: string; login: string; mustChange: boolean; personId: string; version: number }
  AccountRow: {
    disabled: boolean
    id: string
    lastSeenAt: string | null
    login: string
    mustChange: boolean
    personId: string
    personName: string
    personNameEn: string | null
    version: number
  }
  AccountWithPassword: {
    disabled: boolean
    id: string
    login: string
    mustChange: boolean
    oneTimePassword: string
    personId: string
    version: number
  }
  Attachment: { addedAt: string; name: string; number: number; sha256: string; size: number; type: string }
  Body: {
    code: string
    dissolved: boolean
    id: string
    kind: 'area' | 'department' | 'institution' | 'village' | 'company' | 'office'
    level: number
    name: string
    nameEn: string | null
    parentId: string | null
    path: string[]
    region: number
    version: number
  }
  BodyFigures: {
    children: number
    drafts: number
    id: string
    lights: { green: number; grey: number; red: number; yellow: number }
    name: string
    nameEn: string | null
    own: boolean
    reopened: { closed: number; open: number }
    tally: Schemas['FindingTally']
  }
  BodyRow: {
    children: number
    code: string
    dissolved: boolean
    id: string
    kind: 'area' | 'department' | 'institution' | 'village' | 'company' | 'office'
    level: number
    name: string
    nameEn: string | null
    parentId: string | null
    path: string[]
    region: number
    version: number
  }
  BodyView: {
    ancestors: { id: string; name: string; nameEn: string | null }[]
    body: Schemas['Body']
    can: ('body.keep' | 'person.keep' | 'inspection.keep')[]
    inspections: Schemas['OpenInspection'][]
    people: {
      bodyId: string
      bodyName: string
      bodyNameEn: string | null
      branch: 'office' | 'discipline' | 'organisation' | 'publicity' | null
      fromDay: string
      id: string
      personId: string
      personName: string
      personNameEn: string | null
      region: number
      role: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer'
      scopeId: string
      scopeLevel: number
      scopeName: string
      scopeNameEn: string | null
      title: string
      toDay: string | null
      version: number
    }[]
  }
  CalendarDays: {
    days: {
      day: string
      findings: number
      items: Schemas['CalendarItem'][]
      provisional: boolean
      tasks: number
      weekday: number
      working: boolean
    }[]
    today: string
  }
  CalendarItem: {
    bodyName: string
    bodyNameEn: string | null
    code: string
    due: string | null
    findingId: string | null
    id: string
    inspectionId: string
    kind: 'finding' | 'task' | 'asked' | 'original'
    light: 'grey' | 'green' | 'yellow' | 'red'
    number: number
    originalDue: string | null
    text: string
  }
  CalendarYear: {
    edited: boolean
    history: Schemas['YearVersion'][]
    holidays: string[]
    shipped: boolean
    source: string
    version: number
    weekdays: number[]
    workdays: string[]
    year: number
  }
  CellError: {
    cell: string
    code:
      | 'bad-date'
      | 'lost-digits'
      | 'due-before-start'
      | 'unknown-state'
      | 'text-too-long'
      | 'formula-cell'
      | 'text-missing'
      | 'number-twice'
      | 'total-disagrees'
      | 'header-missing'
    detail: string
    field:
      | 'number'
      | 'round'
      | 'body'
      | 'project'
      | 'reference'
      | 'issued'
      | 'source'
      | 'item'
      | 'original'
      | 'amount'
      | 'people'
      | 'recovered'
      | 'sanctions'
      | 'rules'
      | 'extensions'
      | 'closingApplied'
      | 'closed'
      | 'criterion'
      | 'suggestion'
      | 'basis'
      | 'common'
      | 'lookBack'
      | 'disclosure'
      | 'secrecy'
      | 'kind'
      | 'nature'
      | 'severity'
      | 'evidence'
      | 'light'
      | 'cause'
      | 'next'
      | 'leaderInCharge'
      | 'leader'
      | 'coBodies'
      | 'person'
      | 'leadBody'
      | 'start'
      | 'done'
      | 'due'
      | 'percent'
      | 'state'
      | 'result'
      | 'progress'
      | 'task'
      | 'measure'
      | 'reviews'
      | 'finding'
      | 'aspect'
      | 'note'
      | null
    sheet: string
    value: string
  }
  ClockEntry: {
    day: string
    explanation: { en: string; zh: string }
    limits: 'plan' | 'rectification' | 'report' | 'evaluation' | 'resolution'
    provisional: boolean
    source: { grade: 'law' | 'practice' | 'unconfirmed'; reference: string; text: { en: string; zh: string } }
  }
  ColumnMapping: {
    columns: {
      column: number
      confidence: number
      field:
        | 'number'
        | 'round'
        | 'body'
        | 'project'
        | 'reference'
        | 'issued'
        | 'source'
        | 'item'
        | 'original'
        | 'amount'
        | 'people'
        | 'recovered'
        | 'sanctions'
        | 'rules'
        | 'extensions'
        | 'closingApplied'
        | 'closed'
        | 'criterion'
        | 'suggestion'
        | 'basis'
        | 'common'
        | 'lookBack'
        | 'disclosure'
        | 'secrecy'
        | 'kind'
        | 'nature'
        | 'severity'
        | 'evidence'
        | 'light'
        | 'cause'
        | 'next'
        | 'leaderInCharge'
        | 'leader'
        | 'coBodies'
        | 'person'
        | 'leadBody'
        | 'start'
        | 'done'
        | 'due'
        | 'percent'
        | 'state'
        | 'result'
        | 'progress'
        | 'task'
        | 'measure'
        | 'reviews'
        | 'finding'
        | 'aspect'
        | 'note'
        | null
      header: string
      letter: string
      reason: string
    }[]
    headerFrom: number
    headerTo: number
    sheet: string
  }
  Comment: {
    attachments: Schemas['Attachment'][]
    audience: 'everybody' | 'inspectors'
    editedAt: string | null
    findingId: string
    id: string
    mentions: string[]
    mine: boolean
    postId: string | null
    text: string | null
    version: number
    withdrawn: { day: string; reason: string } | null
    writtenAt: string
    writtenBy: string
  }
  Condition: { code: string; met: boolean; values: { [name: string]: string | number } }
  Document: {
    bodyId: string
    clues: { count: number | null; mentioned: boolean }
    id: string
    inspectionId: string
    kind: string
    name: string
    region: number
    sha256: string
    size: number
    state: 'open' | 'confirmed' | 'discarded'
    type: string
    version: number
  }
  DocumentHead: {
    bodies: string[]
    body: string | null
    clues: { count: number | null; mentioned: boolean }
    dates: { [name: string]: string }
    inspector: string | null
    title: string | null
    totals: { key: string; spans: Schemas['SourceSpan'][]; value: string | number }[]
    totalsAgree: boolean | null
  }
  DocumentPassage: {
    heading: number | null
    index: number
    place:
      | { in: 'paragraph'; paragraph: number }
      | { in: 'page'; page: number; paragraph: number }
      | { cell: string; column: number; in: 'cell'; row: number; sheet: string }
    read: { from: number; to: number }[]
    text: string
  }
  DocumentRow: {
    bodyId: string
    clues: { count: number | null; mentioned: boolean }
    id: string
    importedAt: string
    importedBy: string
    importedOn: string
    inspectionId: string
    kind: string
    name: string
    region: number
    sha256: string
    size: number
    state: 'open' | 'confirmed' | 'discarded'
    type: string
    version: number
  }
  DocumentView: {
    bodyId: string
    can: { act: 'edit' | 'confirm' | 'discard'; allowed: boolean; reasons: Schemas['Unmet'][] }[]
    clues: { count: number | null; mentioned: boolean }
    counts: Schemas['TreeCounts']
    head: Schemas['DocumentHead']
    id: string
    importedAt: string
    importedBy: string
    importedOn: string
    inspectionId: string
    kind: string
    mapping: { [name: string]: string } | null
    name: string
    names: Schemas['Names']
    passages: number
    region: number
    sha256: string
    size: number
    state: 'open' | 'confirmed' | 'discarded'
    tree: Schemas['TreeNode'][]
    type: string
    version: number
    warnings: Schemas['ReadingWarning'][]
  }
  EarlierTask: {
    coBodyIds: string[]
    criterion: string
    due: string | null
    findingIds: string[]
    id: string
    leadBodyId: string | null
    leaderId: string | null
    measures: Schemas['Measure'][]
    number: number
    personId: string | null
    start: string | null
    text: string
  }
  EnteredPerson: {
    id: string
    name: string
    nameEn: string | null
    phone: string | null
    posts: Schemas['HeldPost'][]
    region: number
    version: number
  }
  Evidence: {
    arrivedAt: string
    bodyId: string
    claimedOn: string | null
    id: string
    inspectionId: string
    kind: 'photo' | 'document' | 'rule' | 'receipt' | 'minutes' | 'on-site-record' | 'other'
    region: number
    taskId: string
    title: string
    version: number
    versions: {
      arrivedAt: string
      by: string
      claimedOn: string | null
      name: string
      sha256: string
      size: number
      type: string
      version: number
    }[]
    withdrawn: { by: string; day: string; reason: string } | null
  }
  Export: {
    createdAt: string
    done: number
    expiresAt: string
    finishedAt: string | null
    id: string
    kind: string
    name: string
    problem:
      | 'missing'
      | 'not-permitted'
      | 'wrong-state'
      | 'unmet'
      | 'stale'
      | 'twice-in-chain'
      | 'invalid'
      | 'invalid-request'
      | 'bad-cursor'
      | 'not-signed-in'
      | 'sign-in-refused'
      | 'password-must-change'
      | 'no-such-route'
      | 'foreign-origin'
      | 'if-match-required'
      | 'idempotency-key-required'
      | 'idempotency-key-reused'
      | 'answer-not-kept'
      | 'busy'
      | 'too-large'
      | 'too-many-files'
      | 'empty-file'
      | 'no-file'
      | 'upload-cut'
      | 'disk-full'
      | 'bad-json'
      | 'wrong-content-type'
      | 'too-many-attempts'
      | 'database-away'
      | 'fault'
      | null
    size: number | null
    state: 'waiting' | 'running' | 'ready' | 'failed' | 'expired'
    total: number | null
    type: string
  }
  Extension: {
    askedBy: string
    askedOn: string
    decidedBy: string | null
    decidedOn: string | null
    from: string
    number: number
    opinion: string | null
    reason: string
    state: 'asked' | 'approved' | 'refused'
    to: string
  }
  Fact: {
    actorId: string
    at: string
    data: { [name: string]: unknown }
    day: string
    id: string
    kind: string
    postId: string | null
    reason: string | null
    stream: string
    version: number
  }
  Favourite: {
    code: string | null
    kind: 'finding' | 'inspection' | 'body' | 'person' | 'round' | 'view'
    note: string | null
    noteEn: string | null
    ref: string
    state: string | null
    title: string
    titleEn: string | null
  }
  FilePreview: {
    kind: 'picture' | 'raw-photo' | 'word' | 'sheet' | 'pdf' | 'text' | 'none'
    more: boolean
    photo: {
      camera: string | null
      latitude: number | null
      longitude: number | null
      offset: string | null
      software: string | null
      takenAt: string | null
    } | null
    sheets: Schemas['SheetCorner'][]
    text: string | null
    why: string | null
  }
  Finding: {
    application: {
      by: string
      conditions: Schemas['Condition'][]
      day: string
      kind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged'
      mergedInto: string | null
      postId: string | null
      seats: ('office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader')[]
      statement: string
    } | null
    bodyId: string
    category: string | null
    claim: { by: string; day: string; postId: string | null } | null
    closedOn: string | null
    closure: {
      application: {
        by: string
        conditions: Schemas['Condition'][]
        day: string
        kind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged'
        mergedInto: string | null
        postId: string | null
        seats: ('office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader')[]
        statement: string
      }
      by: string
      conditions: Schemas['Condition'][]
      day: string
      kind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged'
      postId: string | null
      slip: string
      verdicts: {
        by: string
        day: string
        opinion: string
        postId: string | null
        seat: 'office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader'
      }[]
      word: string
    } | null
    dispute: { by: string; day: string; reason: string } | null
    due: string | null
    dueProvisional: boolean
    extensions: Schemas['Extension'][]
    feedbackOn: string | null
    headings: string[]
    id: string
    inspectionId: string
    money: { currency: string; minor: number; text: string }[]
    moneyMinor: number
    number: number
    open: boolean
    originalDue: string | null
    region: number
    registeredOn: string
    reopenings: number
    returns: { by: string; condition: string; day: string; reason: string }[]
    roundId: string
    source: { documentId: string; spans: { from: number; passage: number; to: number }[] } | null
    sourceKind: string
    sponsorId: string | null
    sponsoredOn: string | null
    state: 'draft' | 'issued' | 'disputed' | 'withdrawn' | 'rectifying' | 'reported' | 'verified' | 'closed' | 'discarded'
    suggestionIds: string[]
    text: string
    ties: Schemas['Tie'][]
    verdicts: {
      by: string
      day: string
      opinion: string
      postId: string | null
      seat: 'office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader'
    }[]
    version: number
    weight: 'ordinary' | 'key'
  }
  FindingAbility: {
    act:
      | 'amend'
      | 'discard'
      | 'issue'
      | 'dispute'
      | 'uphold'
      | 'withdraw'
      | 'claim'
      | 'adopt'
      | 'ask-extension'
      | 'decide-extension'
      | 'apply'
      | 'verify'
      | 'return'
      | 'close'
      | 'reopen'
      | 'tie'
      | 'untie'
      | 'sponsor'
      | 'answer-tie'
    allowed: boolean
    reasons: Schemas['Unmet'][]
  }
  FindingBrief: {
    category: string | null
    claim: { by: string; day: string; postId: string | null } | null
    due: string | null
    dueProvisional: boolean
    headings: string[]
    id: string
    light: 'grey' | 'green' | 'yellow' | 'red'
    number: number
    open: boolean
    originalDue: string | null
    reopenings: number
    state: 'draft' | 'issued' | 'disputed' | 'withdrawn' | 'rectifying' | 'reported' | 'verified' | 'closed' | 'discarded'
    suggestionIds: string[]
    text: string
    version: number
    weight: 'ordinary' | 'key'
  }
  FindingRow: {
    bodyId: string
    bodyName: string
    bodyNameEn: string | null
    category: string | null
    closedOn: string | null
    closureKind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged' | null
    due: string | null
    dueProvisional: boolean
    extensions: number
    feedbackOn: string | null
    headings: string[]
    holder: Schemas['Holder'] | null
    id: string
    inspectionCode: string
    inspectionId: string
    light: 'grey' | 'green' | 'yellow' | 'red'
    moneyMinor: number
    number: number
    open: boolean
    originalDue: string | null
    region: number
    registeredOn: string
    reopenings: number
    returns: number
    roundId: string
    roundName: string
    sourceKind: string
    state: 'draft' | 'issued' | 'disputed' | 'withdrawn' | 'rectifying' | 'reported' | 'verified' | 'closed' | 'discarded'
    suggestions: number
    sums: number
    text: string
    version: number
    weight: 'ordinary' | 'key'
    work: {
      claimedBy: Schemas['Name'] | null
      claimedOn: string | null
      evidence: number
      moneyRecovered: number
      peopleDealtWith: number
      progress: { day: string; percent: number; text: string } | null
      rulesMade: number
      sponsor: Schemas['Name'] | null
      tasks: {
        coBodies: Schemas['Name'][]
        criterion: string
        due: string | null
        leadBody: Schemas['Name'] | null
        leader: Schemas['Name'] | null
        measures: { horizon: 'at-once' | 'dated' | 'kept-on'; text: string }[]
        number: number
        originalDue: string | null
        percent: number
        person: Schemas['Name'] | null
        start: string | null
        state: 'planned' | 'doing' | 'done' | 'kept-on' | 'removed'
        text: string
      }[]
    } | null
  }
  FindingSource: {
    documentId: string | null
    format: 'paragraph' | 'page' | 'cell'
    headers: { column: number; text: string }[]
    name: string | null
    passages: Schemas['SourcePassage'][]
    total: number
    whole: boolean
  }
  FindingTally: { complete: number; doing: number; keptOn: number; reported: number; total: number; withoutAction: number }
  FindingView: {
    answerable: string[]
    can: Schemas['FindingAbility'][]
    conditions: Schemas['Condition'][]
    evidence: Schemas['Evidence'][]
    facts: Schemas['Fact'][]
    finding: Schemas['Finding']
    holder: Schemas['Holder'] | null
    holders: {
      bodyId: string
      name: string
      nameEn: string | null
      personId: string
      seat: 'office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader' | null
      title: string
    }[]
    inspection: {
      clock: { [name: string]: unknown }
      code: string
      feedbackOn: string | null
      id: string
      name: string
      regimeCode: string
      signer: string | null
      teamName: string
    }
    light: 'grey' | 'green' | 'yellow' | 'red'
    names: Schemas['Names']
    plan: Schemas['Plan'] | null
    posts: { [name: string]: string }
    suggestions: { id: string; number: number; text: string }[]
    tasks: Schemas['TaskAtWork'][]
    tiedHeads: { bodyId: string; name: string; nameEn: string | null; personId: string; title: string }[]
  }
  Found: { groups: { items: Schemas['Hit'][]; kind: 'finding' | 'inspection' | 'body' | 'person' | 'round' | 'document'; more: boolean }[] }
  Gantt: {
    more: boolean
    of: { bodyName: string; bodyNameEn: string | null; code: string; name: string }
    tasks: Schemas['GanttTask'][]
    today: string
  }
  GanttTask: {
    bodyName: string
    bodyNameEn: string | null
    doneOn: string | null
    due: string | null
    findingIds: string[]
    findingNumbers: number[]
    id: string
    inspectionCode: string
    inspectionId: string
    leader: string | null
    leaderEn: string | null
    light: 'grey' | 'green' | 'yellow' | 'red'
    number: number
    originalDue: string | null
    percent: number
    person: string | null
    personEn: string | null
    start: string | null
    state: 'planned' | 'doing' | 'done' | 'kept-on' | 'removed'
    text: string
  }
  GoodMeasure: {
    aim: 'symptom' | 'root'
    bodyName: string
    bodyNameEn: string | null
    closedOn: string
    findingId: string
    findingNumber: number
    findingText: string
    horizon: 'at-once' | 'dated' | 'kept-on'
    inspectionCode: string
    sameCategory: boolean
    taskNumber: number
    text: string
  }
  Guide: {
    steps: {
      done: boolean
      step:
        | 'password'
        | 'star'
        | 'round'
        | 'inspection'
        | 'import'
        | 'issue'
        | 'join'
        | 'register'
        | 'judge'
        | 'verify'
        | 'claim'
        | 'submit'
        | 'task'
        | 'progress'
        | 'evidence'
        | 'apply'
        | 'extension'
        | 'close'
        | 'body'
        | 'person'
        | 'account'
    }[]
  }
  Health: { database: string; ok: boolean; version: string }
  HeldPost: {
    bodyId: string
    branch: 'office' | 'discipline' | 'organisation' | 'publicity' | null
    fromDay: string
    id: string
    personId: string
    region: number
    role: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer'
    scopeId: string
    scopeLevel: number
    title: string
    toDay: string | null
    version: number
  }
  HigherBody: { id: string; level: number; name: string; nameEn: string | null }
  Hit: {
    code: string | null
    id: string
    kind: 'finding' | 'inspection' | 'body' | 'person' | 'round' | 'document'
    note: string | null
    noteEn: string | null
    state: string | null
    title: string
    titleEn: string | null
  }
  Holder: {
    role: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer' | null
    seats: ('office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader')[]
    waitsFor:
      | 'issue'
      | 'claim'
      | 'plan'
      | 'plan-verdicts'
      | 'plan-opinion'
      | 'plan-revision'
      | 'dispute-decision'
      | 'work'
      | 'extension-decision'
      | 'verdicts'
      | 'closing'
  }
  Inspection: {
    bodyId: string
    clues: { count: number | null; mentioned: boolean }
    code: string
    documentId: string | null
    feedbackOn: string | null
    fieldworkFrom: string | null
    fieldworkTo: string | null
    id: string
    issued: boolean
    leaderId: string | null
    name: string
    regimeCode: string
    regimeVersion: number | null
    region: number
    roundId: string
    signer: string | null
    sourceKind: string
    team: string[]
    teamName: string
    version: number
  }
  InspectionAbility: {
    act:
      | 'inspection.keep'
      | 'inspection.issue'
      | 'finding.register'
      | 'plan.submit'
      | 'plan.verdict'
      | 'plan.collect'
      | 'plan.revise'
      | 'task.keep'
    allowed: boolean
    reasons: Schemas['Unmet'][]
  }
  InspectionRow: {
    bodyId: string
    bodyName: string
    bodyNameEn: string | null
    closed: number
    code: string
    feedbackOn: string | null
    findings: number
    id: string
    issued: boolean
    name: string
    open: number
    planState: 'draft' | 'submitted' | 'returned' | 'adopted' | null
    provisional: boolean
    region: number
    roundId: string
    roundName: string
    version: number
  }
  InspectionView: {
    body: { code: string; id: string; name: string; nameEn: string | null; path: string[] }
    can: Schemas['InspectionAbility'][]
    clock: Schemas['ClockEntry'][]
    findings: Schemas['FindingBrief'][]
    holder: Schemas['Holder']
    inspection: Schemas['Inspection']
    names: Schemas['Names']
    plan: Schemas['Plan'] | null
    regime: { code: string; name: { en: string; zh: string }; version: number }
    round: { ended: boolean; id: string; name: string; number: number; term: string }
    suggestions: Schemas['Suggestion'][]
  }
  ItemAnswer: { code: string | null; done: boolean; id: string; unmet: Schemas['Unmet'][] }
  KeptYear: {
    holidays: string[]
    recomputed: Schemas['Recomputed']
    source: string
    version: number
    weekdays: number[]
    workdays: string[]
    year: number
  }
  Leader: {
    at: string
    bodies: Schemas['BodyFigures'][]
    figures: {
      drafts: number
      lights: { green: number; grey: number; red: number; yellow: number }
      reopened: { closed: number; open: number }
      tally: Schemas['FindingTally']
    } | null
    inspections: {
      bodyId: string
      bodyName: string
      bodyNameEn: string | null
      closed: number
      code: string
      feedbackOn: string | null
      id: string
      name: string
      open: number
      planState: 'draft' | 'submitted' | 'returned' | 'adopted' | null
      red: number
      roundName: string
      total: number
    }[]
    lists: {
      key: { items: Schemas['LeaderFinding'][]; more: boolean }
      late: { items: Schemas['LeaderFinding'][]; more: boolean }
      paper: { items: Schemas['LeaderFinding'][]; more: boolean }
      reopened: { items: Schemas['LeaderFinding'][]; more: boolean }
    }
    mayChoose: boolean
    reach: 'charge' | 'scope'
    sponsored: { closed: number; items: Schemas['LeaderFinding'][]; more: boolean; open: number }
    tasks: { items: Schemas['LedTask'][]; more: boolean }
    today: string
  }
  LeaderFinding: {
    bodyName: string
    bodyNameEn: string | null
    due: string | null
    headings: string[]
    id: string
    inspectionCode: string
    inspectionId: string
    light: 'grey' | 'green' | 'yellow' | 'red'
    number: number
    originalDue: string | null
    reopenings: number
    state: 'draft' | 'issued' | 'disputed' | 'withdrawn' | 'rectifying' | 'reported' | 'verified' | 'closed' | 'discarded'
    text: string
    weight: 'ordinary' | 'key'
  }
  LedTask: {
    bodyName: string
    bodyNameEn: string | null
    due: string | null
    findingId: string | null
    id: string
    inspectionCode: string
    inspectionId: string
    light: 'grey' | 'green' | 'yellow' | 'red'
    number: number
    originalDue: string | null
    percent: number
    state: 'planned' | 'doing' | 'done' | 'kept-on' | 'removed'
    text: string
  }
  LedgerAnchors: { count: number; cursors: string[]; step: number }
  LedgerGroup: { count: number; key: string | null; moneyMinor: number; name: Schemas['Name'] | null; open: number; overdue: number }
  LedgerLayout: { firstView: string | null; layout: string }
  Me: {
    language: 'zh' | 'en' | null
    login: string
    may: (
      | 'body.read'
      | 'body.keep'
      | 'person.read'
      | 'person.keep'
      | 'account.keep'
      | 'regime.read'
      | 'calendar.keep'
      | 'round.read'
      | 'round.keep'
      | 'inspection.read'
      | 'inspection.keep'
      | 'inspection.issue'
      | 'document.read'
      | 'document.import'
      | 'finding.read'
      | 'finding.register'
      | 'finding.amend'
      | 'finding.discard'
      | 'finding.issue'
      | 'finding.dispute'
      | 'finding.uphold'
      | 'finding.withdraw'
      | 'finding.claim'
      | 'finding.apply'
      | 'finding.verify'
      | 'finding.return'
      | 'finding.close'
      | 'finding.reopen'
      | 'finding.tie'
      | 'finding.untie'
      | 'finding.answer-tie'
      | 'finding.sponsor'
      | 'finding.ask-extension'
      | 'finding.decide-extension'
      | 'plan.read'
      | 'plan.submit'
      | 'plan.verdict'
      | 'plan.collect'
      | 'plan.revise'
      | 'task.read'
      | 'task.keep'
      | 'task.progress'
      | 'task.complete'
      | 'task.resume'
      | 'task.ask-extension'
      | 'task.decide-extension'
      | 'evidence.read'
      | 'evidence.add'
      | 'evidence.replace'
      | 'evidence.withdraw'
      | 'template.read'
      | 'template.keep'
      | 'comment.read'
      | 'comment.read-inside'
      | 'comment.write'
      | 'view.keep'
    )[]
    mustChange: boolean
    name: string
    nameEn: string | null
    personId: string
    posts: {
      bodyId: string
      bodyName: string
      bodyNameEn: string | null
      branch: 'office' | 'discipline' | 'organisation' | 'publicity' | null
      id: string
      role: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer'
      scopeId: string
      scopeLevel: number
      title: string
    }[]
    region: number
    regionName: string
    sessionId: string
    timezone: string
  }
  Measure: { aim: 'symptom' | 'root'; horizon: 'at-once' | 'dated' | 'kept-on'; id: string; text: string }
  Mentionable: { bodyName: string; bodyNameEn: string | null; id: string; name: string; nameEn: string | null; title: string }
  MyWork: {
    groups: {
      items: Schemas['WorkItem'][]
      more: boolean
      wait:
        | 'issue'
        | 'claim'
        | 'plan'
        | 'plan-verdicts'
        | 'plan-opinion'
        | 'plan-revision'
        | 'dispute-decision'
        | 'work'
        | 'extension-decision'
        | 'verdicts'
        | 'closing'
    }[]
  }
  Name: { en: string | null; zh: string }
  Names: { [name: string]: { en: string | null; zh: string } }
  OpenInspection: {
    code: string
    feedbackOn: string | null
    findings: number
    id: string
    issued: boolean
    name: string
    open: number
    roundId: string
    roundName: string
  }
  Overview: {
    ages: number[]
    at: string
    bodies: Schemas['BodyFigures'][]
    drafts: number
    flow: { closed: number | null; day: string; due: number; issued: number | null }[]
    lights: { green: number; grey: number; red: number; yellow: number }
    path: { id: string; name: string; nameEn: string | null }[]
    reopened: { closed: number; open: number }
    rounds: Schemas['RoundFigures'][]
    tally: Schemas['FindingTally']
    today: string
    waits: {
      desk: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer'
      longest: number
      n: number
      steps: number[]
      wait:
        | 'issue'
        | 'claim'
        | 'plan'
        | 'plan-verdicts'
        | 'plan-opinion'
        | 'plan-revision'
        | 'dispute-decision'
        | 'work'
        | 'extension-decision'
        | 'verdicts'
        | 'closing'
    }[]
  }
  PaperTemplate: {
    bodyId: string
    current: number | null
    id: string
    kind:
      | 'issue-letter'
      | 'feedback'
      | 'hand-over'
      | 'plan'
      | 'findings-list'
      | 'tasks-list'
      | 'duties-list'
      | 'fourth-list'
      | 'progress-report'
    lang: 'zh' | 'en'
    version: number
    versions: { by: string; name: string; number: number; on: string; size: number }[]
  }
  PaperTemplateRow: {
    bodyId: string
    bodyName: string
    bodyNameEn: string | null
    current: number | null
    id: string
    kind:
      | 'issue-letter'
      | 'feedback'
      | 'hand-over'
      | 'plan'
      | 'findings-list'
      | 'tasks-list'
      | 'duties-list'
      | 'fourth-list'
      | 'progress-report'
    lang: 'zh' | 'en'
    version: number
    versions: { by: string; name: string; number: number; on: string; size: number }[]
  }
  Papers: {
    agency: string | null
    facts: number
    inBackground: boolean
    items: {
      kind:
        | 'issue-letter'
        | 'feedback'
        | 'hand-over'
        | 'plan'
        | 'findings-list'
        | 'tasks-list'
        | 'duties-list'
        | 'fourth-list'
        | 'progress-report'
      name: { en: string; zh: string }
      reasons: Schemas['Unmet'][]
      template: { body: string; version: number } | null
    }[]
    rows: number
  }
  Period: {
    extendable: {
      by: ('administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer')[]
      source: Schemas['RegimeSource']
      times: number | null
    } | null
    from: 'feedback' | 'report-received' | 'report-issued' | 'plan-due' | 'rectification-due'
    limits: 'plan' | 'rectification' | 'report' | 'evaluation' | 'resolution'
    number: number
    rollsOver: boolean
    source: Schemas['RegimeSource']
    unit: 'day' | 'working-day' | 'month'
  }
  Person: { id: string; name: string; nameEn: string | null; phone: string | null; region: number; version: number }
  PersonRow: {
    id: string
    name: string
    nameEn: string | null
    phone: string | null
    posts: Schemas['Post'][]
    region: number
    version: number
  }
  PersonView: {
    id: string
    mayKeep: boolean
    mayKeepAccount: boolean
    name: string
    nameEn: string | null
    phone: string | null
    posts: Schemas['Post'][]
    region: number
    version: number
  }
  PersonalNotice: {
    actorName: string | null
    actorNameEn: string | null
    at: string
    bodyName: string | null
    bodyNameEn: string | null
    code: string | null
    day: string | null
    event:
      | 'inspection-opened'
      | 'feedback-issued'
      | 'finding-disputed'
      | 'finding-upheld'
      | 'finding-withdrawn'
      | 'finding-applied'
      | 'finding-verified'
      | 'finding-returned'
      | 'finding-closed'
      | 'finding-sponsored'
      | 'finding-reopened'
      | 'plan-submitted'
      | 'plan-judged'
      | 'plan-returned'
      | 'plan-adopted'
      | 'task-begun'
      | 'extension-asked'
      | 'extension-approved'
      | 'extension-refused'
      | 'comment-added'
      | 'comment-edited'
      | 'post-taken'
      | 'post-left'
      | 'account-enabled'
      | 'password-reset'
      | 'due-soon'
      | 'due-passed'
    findingId: string | null
    id: string
    inspectionId: string | null
    kind: 'came' | 'returned' | 'decided' | 'mentioned' | 'due' | 'account'
    number: number | null
    read: boolean
    stream: string
    thingId: string
    title: string | null
  }
  Plan: {
    adoptedOn: string | null
    bodyId: string
    due: string | null
    dueProvisional: boolean
    id: string
    inspectionId: string
    opinion: { adopts: boolean; by: string; day: string; text: string } | null
    region: number
    returns: number
    seats: ('office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader')[]
    state: 'draft' | 'submitted' | 'returned' | 'adopted'
    submissions: number
    submittedBy: string | null
    submittedOn: string | null
    verdicts: {
      agrees: boolean
      by: string
      day: string
      opinion: string
      postId: string | null
      seat: 'office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader'
    }[]
    version: number
  }
  PlanAbility: { act: 'submit' | 'judge' | 'collect' | 'revise' | 'keep-tasks'; allowed: boolean; reasons: Schemas['Unmet'][] }
  PlanFinding: {
    due: string | null
    headings: string[]
    id: string
    number: number
    state: 'draft' | 'issued' | 'disputed' | 'withdrawn' | 'rectifying' | 'reported' | 'verified' | 'closed' | 'discarded'
    text: string
    weight: 'ordinary' | 'key'
  }
  PlanPulse: { here: { field: string | null; name: string; personId: string; taskId: string | null }[]; stamp: string }
  PlanView: {
    can: Schemas['PlanAbility'][]
    findings: Schemas['PlanFinding'][]
    holder: Schemas['Holder']
    missing: Schemas['Unmet'][]
    names: Schemas['Names']
    plan: Schemas['Plan']
    stamp: string
    tasks: Schemas['Task'][]
  }
  PossibleCoBody: { id: string; name: string; nameEn: string | null; parentName: string | null; parentNameEn: string | null }
  PossibleSponsor: {
    bodies: number
    bodyName: string
    bodyNameEn: string | null
    id: string
    name: string
    nameEn: string | null
    title: string
  }
  Post: {
    bodyId: string
    bodyName: string
    bodyNameEn: string | null
    branch: 'office' | 'discipline' | 'organisation' | 'publicity' | null
    fromDay: string
    id: string
    personId: string
    region: number
    role: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer'
    scopeId: string
    scopeLevel: number
    scopeName: string
    scopeNameEn: string | null
    title: string
    toDay: string | null
    version: number
  }
  Preference: {
    density: 'comfortable' | 'compact'
    guideClosed: boolean
    keys: boolean
    muted: ('came' | 'returned' | 'decided' | 'mentioned' | 'due' | 'account')[]
    textSize: 'normal' | 'large' | 'larger'
    theme: 'system' | 'light' | 'dark'
  }
  PreviousPlan: {
    names: Schemas['Names']
    previous: { by: string; day: string; submission: number; tasks: Schemas['EarlierTask'][] } | null
  }
  Problem: {
    code: string
    detail: string
    errors?: { code: string; detail: string; field: string; values: { [name: string]: string | number | boolean | null | string[] } }[]
    requestId: string
    status: number
    title: string
    type: string
    unmet?: { code: string; detail: string; values: { [name: string]: string | number | boolean | null | string[] } }[]
    values: { [name: string]: string | number | boolean | null | string[] }
  }
  Progress: {
    by: string
    day: string
    happenedOn: string
    moneyRecovered: number
    number: number
    peopleDealtWith: number
    percent: number
    postId: string | null
    rulesMade: number
    text: string
  }
  Reading: {
    cellErrorCount: number
    cellErrors: Schemas['CellError'][]
    columnMapping: Schemas['ColumnMapping'][] | null
    counts: Schemas['TreeCounts'] | null
    file: { name: string; sha256: string; size: number; type: string }
    head: Schemas['DocumentHead'] | null
    id: string
    importedAlready: { day: string; documentId: string } | null
    inspectionId: string
    kind:
      | 'feedback'
      | 'progress-notice'
      | 'audit-letter'
      | 'audit-report'
      | 'round-disclosure'
      | 'recommendation-status'
      | 'corrective-action-plan'
      | 'ledger'
      | 'unknown'
      | null
    problem: { code: string; detail: string; values: { [name: string]: string | number } } | null
    progress: number
    remembered: boolean
    state: 'waiting' | 'reading' | 'read' | 'failed'
    warnings: Schemas['ReadingWarning'][]
  }
  ReadingWarning: { code: string; detail: string; span: Schemas['SourceSpan'] | null; values: { [name: string]: string | number } }
  Recomputed: { findings: number; inspections: number; plans: number }
  Regime: {
    closing: {
      checkInMonths: number
      kinds: ('complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged')[]
      source: Schemas['RegimeSource']
    }
    code: string
    effectiveFrom: string
    lights: { green: number; source: Schemas['RegimeSource']; yellow: number }
    name: { en: string; zh: string }
    newest: boolean
    periods: Schemas['Period'][]
    review: { closing: Schemas['ReviewChain']; plan: Schemas['ReviewChain'] }
    start: 'feedback' | 'report-received' | 'report-issued'
    version: number
  }
  RegimeSource: { grade: 'law' | 'practice' | 'unconfirmed'; reference: string; text: { en: string; zh: string } }
  ReturnedSheet: {
    appliedAt: string | null
    createdAt: string
    done: number
    id: string
    kind: 'tasks' | 'findings' | 'bodies'
    name: string
    refused: number
    size: number
  }
  ReviewChain: {
    rows: { category: string; seats: ('office' | 'discipline' | 'organisation' | 'publicity' | 'team' | 'leader')[]; weight: string }[]
    source: Schemas['RegimeSource']
  }
  Roster: {
    bodies: number
    id: string
    items: {
      act: 'found' | 'change' | 'enter' | 'take-post' | 'create-account' | 'same'
      key: string
      label: string
      notes: string[]
      reasons: string[]
      row: string
      what: string[]
    }[]
    name: string
    people: number
    tables: { rows: number; sheet: string; unknown: string[]; what: 'bodies' | 'people' }[]
  }
  RosterEntered: { items: { done: boolean; key: string; password: string | null; reasons: string[] }[] }
  Round: {
    bodyId: string
    ended: boolean
    endsOn: string | null
    id: string
    method: 'routine' | 'special' | 'mobile' | 'upgraded' | 'linked' | 'look-back'
    name: string
    number: number
    regimeCode: string
    region: number
    sourceKind: string
    startsOn: string | null
    term: string
    version: number
  }
  RoundFigures: {
    drafts: number
    id: string
    lights: { green: number; grey: number; red: number; yellow: number }
    name: string
    reopened: { closed: number; open: number }
    tally: Schemas['FindingTally']
  }
  RoundRow: {
    bodyId: string
    bodyName: string
    bodyNameEn: string | null
    ended: boolean
    endsOn: string | null
    id: string
    inspections: number
    issued: number
    method: 'routine' | 'special' | 'mobile' | 'upgraded' | 'linked' | 'look-back'
    name: string
    number: number
    regimeCode: string
    region: number
    sourceKind: string
    startsOn: string | null
    term: string
    version: number
  }
  RoundView: {
    bodyName: string
    bodyNameEn: string | null
    counts: { closed: number; findings: number; inspections: number; issued: number; open: number }
    inspections: Schemas['InspectionRow'][]
    mayEnter: boolean
    mayKeep: boolean
    round: Schemas['Round']
  }
  SavedView: {
    id: string
    mine: boolean
    name: string
    ownerName: string
    ownerNameEn: string | null
    search: string
    shared: boolean
    version: number
  }
  Session: { address: string; createdAt: string; current: boolean; id: string; lastSeenAt: string; userAgent: string }
  SheetApplied: { items: { already: boolean; done: boolean; key: string; reasons: string[] }[] }
  SheetComparison: {
    absent: number
    items: Schemas['SheetDifference'][]
    missing: string[]
    rows: number
    sheet: Schemas['ReturnedSheet']
    total: number
  }
  SheetCorner: {
    columns: { column: number; letter: string }[]
    hidden: boolean
    more: boolean
    name: string
    rows: { cells: { column: number; text: string }[]; row: number }[]
  }
  SheetDifference: {
    act: 'draft-task' | 'amend-task' | 'progress' | 'ask-task-extension' | 'amend-finding' | 'claim' | 'ask-finding-extension' | null
    cells: { at: string; column: string; old: string; text: string; title: string }[]
    key: string
    label: string
    reasons: string[]
    recordId: string | null
    row: number
  }
  SourcePassage: {
    heading: number | null
    index: number
    parts: { kind: 'own' | 'plain' | 'clue'; text: string }[]
    place:
      | { in: 'paragraph'; paragraph: number }
      | { in: 'page'; page: number; paragraph: number }
      | { cell: string; column: number; in: 'cell'; row: number; sheet: string }
  }
  SourceSpan: { from: number; passage: number; to: number }
  Suggestion: { detail: string | null; id: string; inspectionId: string; number: number; text: string; version: number }
  Task: {
    bodyId: string
    checkInRule: string | null
    coBodyIds: string[]
    criterion: string
    criterionAnswer: string | null
    doneOn: string | null
    due: string | null
    extensions: Schemas['Extension'][]
    findingIds: string[]
    id: string
    inspectionId: string
    lastProgressOn: string | null
    leadBodyId: string | null
    leaderId: string | null
    measures: Schemas['Measure'][]
    moneyRecovered: number
    number: number
    open: boolean
    originalDue: string | null
    peopleDealtWith: number
    percent: number
    personId: string | null
    planId: string
    progress: Schemas['Progress'][]
    region: number
    rulesMade: number
    start: string | null
    state: 'planned' | 'doing' | 'done' | 'kept-on' | 'removed'
    text: string
    version: number
  }
  TaskAbility: {
    act:
      | 'progress'
      | 'add-evidence'
      | 'replace-evidence'
      | 'withdraw-evidence'
      | 'complete'
      | 'keep-on'
      | 'resume'
      | 'ask-extension'
      | 'decide-extension'
    allowed: boolean
    reasons: Schemas['Unmet'][]
  }
  TaskAtWork: {
    bodyId: string
    can: Schemas['TaskAbility'][]
    checkInRule: string | null
    coBodyIds: string[]
    criterion: string
    criterionAnswer: string | null
    doneOn: string | null
    due: string | null
    extensions: Schemas['Extension'][]
    findingIds: string[]
    id: string
    inspectionId: string
    lastProgressOn: string | null
    leadBodyId: string | null
    leaderId: string | null
    measures: Schemas['Measure'][]
    moneyRecovered: number
    number: number
    open: boolean
    originalDue: string | null
    peopleDealtWith: number
    percent: number
    personId: string | null
    planId: string
    progress: Schemas['Progress'][]
    region: number
    rulesMade: number
    start: string | null
    state: 'planned' | 'doing' | 'done' | 'kept-on' | 'removed'
    text: string
    version: number
  }
  TaskChangeAnswer: { code: string | null; ref: string; task: Schemas['Task'] | null; unmet: Schemas['Unmet'][] }
  Tie: {
    answers: { by: string; day: string; postId: string | null; text: string }[]
    bodyId: string
    by: string
    day: string
    postId: string | null
    reason: string
  }
  TiedFinding: {
    answered: boolean
    bodyName: string
    bodyNameEn: string | null
    code: string
    due: string | null
    id: string
    number: number
    state: 'draft' | 'issued' | 'disputed' | 'withdrawn' | 'rectifying' | 'reported' | 'verified' | 'closed' | 'discarded'
    text: string
  }
  TreeCounts: {
    aspect: number
    clue: number
    finding: number
    heading: number
    measure: number
    note: number
    suggestion: number
    unread: number
  }
  TreeEditAskedInput:
    | { edit: 'correct'; id: string; text: string }
    | { edit: 'relabel'; id: string; kind: 'aspect' | 'finding' | 'suggestion' | 'measure' | 'note' | 'clue' | 'unread' }
    | { at: number; edit: 'split'; id: string }
    | { edit: 'merge'; id: string; into: string }
    | { edit: 'move'; id: string; index: number; parentId: string | null }
    | { edit: 'discard'; id: string }
    | { edit: 'set-field'; field: string; id: string; value: string }
  TreeNode: {
    children: Schemas['TreeNode'][]
    edited: boolean
    fields: { [name: string]: string }
    id: string
    kind: 'aspect' | 'finding' | 'suggestion' | 'measure' | 'note' | 'clue' | 'unread'
    mark: string | null
    spans: Schemas['SourceSpan'][]
    state: string | null
    text: string
  }
  Unmet: { code: string; values: { [name: string]: string | number | boolean | null | string[] } }
  Unread: { more: boolean; unread: number }
  WorkItem: {
    bodyName: string
    bodyNameEn: string | null
    code: string
    due: string | null
    findingId: string | null
    id: string
    inspectionId: string
    kind: 'finding' | 'plan' | 'inspection' | 'task'
    light: 'grey' | 'green' | 'yellow' | 'red'
    number: number | null
    text: string
  }
  YearVersion: {
    by?: string | null
    byEn?: string | null
    data: { holidays: string[]; source: string; weekdays: number[]; workdays: string[] }
    day?: string
    regionName?: string
    version: number
  }
}

export type paths = {
  '/api/accounts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: { limit?: number; cursor?: string; personId?: string }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['AccountRow'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { login: string; personId: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['AccountWithPassword'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/accounts/{id}/disabling': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Account'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/accounts/{id}/enabling': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Account'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/accounts/{id}/password': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['AccountWithPassword'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bodies': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: { limit?: number; cursor?: string; parentId?: string | 'top'; q?: string; dissolved?: 'true' | 'false' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['BodyRow'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            code: string
            kind: 'area' | 'department' | 'institution' | 'village' | 'company' | 'office'
            name: string
            nameEn?: string | null
            parentId: string
          }
        }
      }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Body'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bodies/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['BodyView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    patch: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            code?: string
            kind?: 'area' | 'department' | 'institution' | 'village' | 'company' | 'office'
            name?: string
            nameEn?: string | null
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Body'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bodies/{id}/dissolution': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Body'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/application': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            data: {
              kind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged'
              mergedInto?: string | null
              statement: string
            }
            ids: string[]
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/claim': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: Record<string, never>; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/closing': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            data: { kind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged'; word: string }
            ids: string[]
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/discarding': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { reason: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/dispute': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { reason: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/extension-decision': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { approve: boolean; opinion: string; to?: string | null }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/extensions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { reason: string; to: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/possible-sponsors': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query: { bodyId: string; q?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['PossibleSponsor'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/reopening': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { reason: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/return': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { condition: string; reason: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/sponsor': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { personId: string | null; reason: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/upholding': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { reason: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/verdicts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { opinion: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/bulk/findings/withdrawal': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { data: { reason: string }; ids: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['ItemAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/calendar': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query: { from: string; to: string; bodyId?: string }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['CalendarDays'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/calendars': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { awaited: number[]; missing: number[]; years: Schemas['CalendarYear'][] } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/calendars/recomputation': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': Record<string, never> } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Recomputed'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/calendars/{year}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    put: {
      parameters: { path: { year: number }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': { holidays: string[]; source: string; weekdays?: (1 | 2 | 3 | 4 | 5 | 6 | 7)[]; workdays: string[] }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['KeptYear'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/comments/{id}/amendment': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { mentions?: string[]; text: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Comment'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/comments/{id}/attachments': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'multipart/form-data': { file?: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Comment'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/comments/{id}/attachments/{number}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string; number: number }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/comments/{id}/withdrawal': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason?: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Comment'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/documents': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query: { inspectionId: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['DocumentRow'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { again?: boolean; readingId: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Document'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/documents/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['DocumentView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/documents/{id}/confirmation': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': Record<string, never> } }
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: {
            'application/json': {
              findings: number
              id: string
              state: 'open' | 'confirmed' | 'discarded'
              suggestions: number
              version: number
            }
          }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/documents/{id}/discarding': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Document'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/documents/{id}/edits': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': Schemas['TreeEditAskedInput'] } }
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: {
            'application/json': {
              counts: Schemas['TreeCounts']
              edit:
                | { edit: 'correct'; id: string; text: string }
                | {
                    edit: 'relabel'
                    id: string
                    kind: 'aspect' | 'finding' | 'suggestion' | 'measure' | 'note' | 'clue' | 'unread'
                    text?: string
                  }
                | { at: number; edit: 'split'; id: string; newId: string }
                | { edit: 'merge'; id: string; into: string }
                | { edit: 'move'; id: string; index: number; parentId: string | null }
                | { edit: 'discard'; id: string; text?: string }
                | { edit: 'set-field'; field: string; id: string; value: string }
              id: string
              version: number
            }
          }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/documents/{id}/file': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/documents/{id}/passages': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: { from?: number; limit?: number }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['DocumentPassage'][]; total: number } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/evidence/{id}/versions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'multipart/form-data': { file?: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Evidence'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/evidence/{id}/versions/{version}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string; version: number }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/evidence/{id}/versions/{version}/preview': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string; version: number }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['FilePreview'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/evidence/{id}/withdrawal': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Evidence'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/exports': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { limit?: number; cursor?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['Export'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/exports/ledger-sheet': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { lang?: 'zh' | 'en'; view: string } } }
      responses: {
        202: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Export'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/exports/paper': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            agency?: string
            copiesTo?: string
            format: 'docx' | 'pdf'
            inspectionId: string
            kind:
              | 'issue-letter'
              | 'feedback'
              | 'hand-over'
              | 'plan'
              | 'findings-list'
              | 'tasks-list'
              | 'duties-list'
              | 'fourth-list'
              | 'progress-report'
            lang?: 'zh' | 'en'
            number?: string
            on?: string
            secrecy?: string
            urgency?: string
          }
        }
      }
      responses: {
        202: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Export'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/exports/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    delete: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Export'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/exports/{id}/file': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/favourites': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['Favourite'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': { kind: 'finding' | 'inspection' | 'body' | 'person' | 'round' | 'view'; name?: string | null; ref: string }
        }
      }
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/favourites/removal': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: { 'application/json': { kind: 'finding' | 'inspection' | 'body' | 'person' | 'round' | 'view'; ref: string } }
      }
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: {
          limit?: number
          cursor?: string
          bodyId?: string
          own?: 'true' | 'false'
          roundId?: string
          inspectionId?: string
          state?: string
          open?: 'true' | 'false'
          light?: string
          weight?: 'ordinary' | 'key'
          q?: string
          category?: string
          closure?: string
          reopened?: 'true' | 'false'
          extended?: 'true' | 'false'
          mine?: 'true' | 'false'
          wait?: string
          heldFrom?: string
          heldTo?: string
          feedbackFrom?: string
          feedbackTo?: string
          dueFrom?: string
          dueTo?: string
          closedFrom?: string
          closedTo?: string
          moneyFrom?: number
          moneyTo?: number
          leaderId?: string
          sponsorId?: string
          sponsored?: 'true' | 'false'
          personId?: string
          sort?:
            | 'urgency'
            | 'number'
            | 'light'
            | 'body'
            | 'round'
            | 'aspect'
            | 'category'
            | 'weight'
            | 'money'
            | 'state'
            | 'registered'
            | 'feedback'
            | 'due'
            | 'originalDue'
            | 'reopenings'
            | 'closedOn'
            | '-urgency'
            | '-number'
            | '-light'
            | '-body'
            | '-round'
            | '-aspect'
            | '-category'
            | '-weight'
            | '-money'
            | '-state'
            | '-registered'
            | '-feedback'
            | '-due'
            | '-originalDue'
            | '-reopenings'
            | '-closedOn'
          group?: 'body' | 'round' | 'state' | 'light' | 'leader' | 'dueMonth'
          groupKey?: string
          work?: 'true' | 'false'
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['FindingRow'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            category?: string | null
            headings: string[]
            inspectionId: string
            money?: { currency: string; minor: number; text: string }[]
            suggestionIds?: string[]
            text: string
            weight?: 'ordinary' | 'key'
          }
        }
      }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/anchors': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: {
          bodyId?: string
          own?: 'true' | 'false'
          roundId?: string
          inspectionId?: string
          state?: string
          open?: 'true' | 'false'
          light?: string
          weight?: 'ordinary' | 'key'
          q?: string
          category?: string
          closure?: string
          reopened?: 'true' | 'false'
          extended?: 'true' | 'false'
          mine?: 'true' | 'false'
          wait?: string
          heldFrom?: string
          heldTo?: string
          feedbackFrom?: string
          feedbackTo?: string
          dueFrom?: string
          dueTo?: string
          closedFrom?: string
          closedTo?: string
          moneyFrom?: number
          moneyTo?: number
          leaderId?: string
          sponsorId?: string
          sponsored?: 'true' | 'false'
          personId?: string
          sort?:
            | 'urgency'
            | 'number'
            | 'light'
            | 'body'
            | 'round'
            | 'aspect'
            | 'category'
            | 'weight'
            | 'money'
            | 'state'
            | 'registered'
            | 'feedback'
            | 'due'
            | 'originalDue'
            | 'reopenings'
            | 'closedOn'
            | '-urgency'
            | '-number'
            | '-light'
            | '-body'
            | '-round'
            | '-aspect'
            | '-category'
            | '-weight'
            | '-money'
            | '-state'
            | '-registered'
            | '-feedback'
            | '-due'
            | '-originalDue'
            | '-reopenings'
            | '-closedOn'
          group?: 'body' | 'round' | 'state' | 'light' | 'leader' | 'dueMonth'
          groupKey?: string
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['LedgerAnchors'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/csv': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: {
          bodyId?: string
          own?: 'true' | 'false'
          roundId?: string
          inspectionId?: string
          state?: string
          open?: 'true' | 'false'
          light?: string
          weight?: 'ordinary' | 'key'
          q?: string
          category?: string
          closure?: string
          reopened?: 'true' | 'false'
          extended?: 'true' | 'false'
          mine?: 'true' | 'false'
          wait?: string
          heldFrom?: string
          heldTo?: string
          feedbackFrom?: string
          feedbackTo?: string
          dueFrom?: string
          dueTo?: string
          closedFrom?: string
          closedTo?: string
          moneyFrom?: number
          moneyTo?: number
          leaderId?: string
          sponsorId?: string
          sponsored?: 'true' | 'false'
          personId?: string
          sort?:
            | 'urgency'
            | 'number'
            | 'light'
            | 'body'
            | 'round'
            | 'aspect'
            | 'category'
            | 'weight'
            | 'money'
            | 'state'
            | 'registered'
            | 'feedback'
            | 'due'
            | 'originalDue'
            | 'reopenings'
            | 'closedOn'
            | '-urgency'
            | '-number'
            | '-light'
            | '-body'
            | '-round'
            | '-aspect'
            | '-category'
            | '-weight'
            | '-money'
            | '-state'
            | '-registered'
            | '-feedback'
            | '-due'
            | '-originalDue'
            | '-reopenings'
            | '-closedOn'
          group?: 'body' | 'round' | 'state' | 'light' | 'leader' | 'dueMonth'
          columns?: string
          lang?: 'zh' | 'en'
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/groups': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query: {
          bodyId?: string
          own?: 'true' | 'false'
          roundId?: string
          inspectionId?: string
          state?: string
          open?: 'true' | 'false'
          light?: string
          weight?: 'ordinary' | 'key'
          q?: string
          category?: string
          closure?: string
          reopened?: 'true' | 'false'
          extended?: 'true' | 'false'
          mine?: 'true' | 'false'
          wait?: string
          heldFrom?: string
          heldTo?: string
          feedbackFrom?: string
          feedbackTo?: string
          dueFrom?: string
          dueTo?: string
          closedFrom?: string
          closedTo?: string
          moneyFrom?: number
          moneyTo?: number
          leaderId?: string
          sponsorId?: string
          sponsored?: 'true' | 'false'
          personId?: string
          sort?:
            | 'urgency'
            | 'number'
            | 'light'
            | 'body'
            | 'round'
            | 'aspect'
            | 'category'
            | 'weight'
            | 'money'
            | 'state'
            | 'registered'
            | 'feedback'
            | 'due'
            | 'originalDue'
            | 'reopenings'
            | 'closedOn'
            | '-urgency'
            | '-number'
            | '-light'
            | '-body'
            | '-round'
            | '-aspect'
            | '-category'
            | '-weight'
            | '-money'
            | '-state'
            | '-registered'
            | '-feedback'
            | '-due'
            | '-originalDue'
            | '-reopenings'
            | '-closedOn'
          by: 'body' | 'round' | 'state' | 'light' | 'leader' | 'dueMonth'
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['LedgerGroup'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/print': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: {
          bodyId?: string
          own?: 'true' | 'false'
          roundId?: string
          inspectionId?: string
          state?: string
          open?: 'true' | 'false'
          light?: string
          weight?: 'ordinary' | 'key'
          q?: string
          category?: string
          closure?: string
          reopened?: 'true' | 'false'
          extended?: 'true' | 'false'
          mine?: 'true' | 'false'
          wait?: string
          heldFrom?: string
          heldTo?: string
          feedbackFrom?: string
          feedbackTo?: string
          dueFrom?: string
          dueTo?: string
          closedFrom?: string
          closedTo?: string
          moneyFrom?: number
          moneyTo?: number
          leaderId?: string
          sponsorId?: string
          sponsored?: 'true' | 'false'
          personId?: string
          sort?:
            | 'urgency'
            | 'number'
            | 'light'
            | 'body'
            | 'round'
            | 'aspect'
            | 'category'
            | 'weight'
            | 'money'
            | 'state'
            | 'registered'
            | 'feedback'
            | 'due'
            | 'originalDue'
            | 'reopenings'
            | 'closedOn'
            | '-urgency'
            | '-number'
            | '-light'
            | '-body'
            | '-round'
            | '-aspect'
            | '-category'
            | '-weight'
            | '-money'
            | '-state'
            | '-registered'
            | '-feedback'
            | '-due'
            | '-originalDue'
            | '-reopenings'
            | '-closedOn'
          group?: 'body' | 'round' | 'state' | 'light' | 'leader' | 'dueMonth'
          columns?: string
          lang?: 'zh' | 'en'
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['FindingView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/amendment': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            category?: string | null
            headings?: string[]
            money?: { currency: string; minor: number; text: string }[]
            suggestionIds?: string[]
            text?: string
            weight?: 'ordinary' | 'key'
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/application': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            kind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged'
            mergedInto?: string | null
            statement: string
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/claim': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': Record<string, never> } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/closing': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: { 'application/json': { kind: 'complete' | 'kept-on' | 'not-implemented' | 'no-longer-valid' | 'merged'; word: string } }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/comments': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: { limit?: number; cursor?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: {
            'application/json': {
              audiences: ('everybody' | 'inspectors')[]
              items: Schemas['Comment'][]
              names: Schemas['Names']
              next: string | null
            }
          }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { audience?: 'everybody' | 'inspectors'; mentions?: string[]; text: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Comment'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/discarding': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/dispute': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/extension-decision': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { approve: boolean; opinion: string; to?: string | null } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/extensions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string; to: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/good-measures': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['GoodMeasure'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/higher-bodies': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: { q?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['HigherBody'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/mentionable': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path: { id: string }
        query?: { q?: string; audience?: 'everybody' | 'inspectors' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['Mentionable'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/possible-sponsors': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: { q?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['PossibleSponsor'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/reopening': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/return': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { condition: string; reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/slip': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path: { id: string }
        query?: { lang?: 'zh' | 'en'; format?: 'docx' | 'pdf' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/source': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: { around?: number }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['FindingSource'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/sponsor': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { personId: string | null; reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/tie': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { bodyId: string; reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/tie-answer': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { bodyId: string; text: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/untying': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { bodyId: string; reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/upholding': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/verdicts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { opinion: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/findings/{id}/withdrawal': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Finding'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/gantt': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { inspectionId?: string; bodyId?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Gantt'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/guide': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Guide'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/health': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Health'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/inspections': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: { limit?: number; cursor?: string; roundId?: string; bodyId?: string; issued?: 'true' | 'false'; open?: 'true' | 'false' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['InspectionRow'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/inspections/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['InspectionView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    patch: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            fieldworkFrom?: string | null
            fieldworkTo?: string | null
            leaderId?: string | null
            name?: string
            team?: string[]
            teamName?: string
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Inspection'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/inspections/{id}/issuing': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { feedbackOn: string; signer: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Inspection'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/inspections/{id}/paper': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path: { id: string }
        query?: {
          kind?:
            | 'issue-letter'
            | 'feedback'
            | 'hand-over'
            | 'plan'
            | 'findings-list'
            | 'tasks-list'
            | 'duties-list'
            | 'fourth-list'
            | 'progress-report'
          format?: 'docx' | 'pdf'
          lang?: 'zh' | 'en'
          agency?: string
          number?: string
          on?: string
          secrecy?: string
          urgency?: string
          copiesTo?: string
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/inspections/{id}/papers': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Papers'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/inspections/{id}/sheet': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path: { id: string }
        query?: { lang?: 'zh' | 'en'; of?: 'tasks' | 'findings' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/inspections/{id}/suggestions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { detail?: string | null; text: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Suggestion'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/leader': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { reach?: 'charge' | 'scope' }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Leader'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/ledger-layout': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    put: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { firstView: string | null; layout: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['LedgerLayout'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/me': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Me'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/me/language': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    put: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { language: 'zh' | 'en' | null } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { language: 'zh' | 'en' | null } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/notices': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: { limit?: number; cursor?: string; unread?: 'true' | 'false' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['PersonalNotice'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/notices/reading': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { ids?: string[]; until?: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Unread'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/notices/unread': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Unread'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/overview': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { bodyId?: string; roundId?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Overview'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/password': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { old: string; password: string } } }
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/people': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: {
          limit?: number
          cursor?: string
          q?: string
          bodyId?: string
          role?: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer'
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['PersonRow'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            name: string
            nameEn?: string | null
            phone?: string | null
            post?: {
              bodyId: string
              branch?: 'office' | 'discipline' | 'organisation' | 'publicity' | null
              fromDay?: string | null
              role: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer'
              scopeId?: string | null
              title: string
            } | null
          }
        }
      }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['EnteredPerson'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/people/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['PersonView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    patch: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { name?: string; nameEn?: string | null; phone?: string | null } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Person'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/people/{id}/posts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            bodyId: string
            branch?: 'office' | 'discipline' | 'organisation' | 'publicity' | null
            fromDay?: string | null
            role: 'administrator' | 'office' | 'team' | 'leader' | 'head' | 'handler' | 'reviewer' | 'decider' | 'observer'
            scopeId?: string | null
            title: string
          }
        }
      }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['HeldPost'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['PlanView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/changes': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            amended?: {
              changes: {
                coBodyIds?: string[]
                criterion?: string
                due?: string | null
                findingIds?: string[]
                leadBodyId?: string | null
                leaderId?: string | null
                measures?: { aim: 'symptom' | 'root'; horizon: 'at-once' | 'dated' | 'kept-on'; id?: string; text: string }[]
                personId?: string | null
                start?: string | null
                text?: string
              }
              id: string
              version: number
            }[]
            drafted?: {
              ref: string
              task: {
                coBodyIds?: string[]
                criterion?: string
                due?: string | null
                findingIds?: string[]
                leadBodyId?: string | null
                leaderId?: string | null
                measures?: { aim: 'symptom' | 'root'; horizon: 'at-once' | 'dated' | 'kept-on'; id?: string; text: string }[]
                personId?: string | null
                start?: string | null
                text?: string
              }
            }[]
            removed?: { id: string; version: number }[]
            restored?: { id: string; version: number }[]
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['TaskChangeAnswer'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/opinion': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { adopts: boolean; opinion: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Plan'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/possible-co-bodies': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: { q?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['PossibleCoBody'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/previous': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['PreviousPlan'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/pulse': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: { task?: string; field?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['PlanPulse'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/revision': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Plan'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/sheet': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: { lang?: 'zh' | 'en' }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/submission': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': Record<string, never> } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Plan'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/tasks': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            coBodyIds?: string[]
            criterion?: string
            due?: string | null
            findingIds?: string[]
            leadBodyId?: string | null
            leaderId?: string | null
            measures?: { aim: 'symptom' | 'root'; horizon: 'at-once' | 'dated' | 'kept-on'; id?: string; text: string }[]
            personId?: string | null
            start?: string | null
            text?: string
          }
        }
      }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/plans/{id}/verdicts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { agrees: boolean; opinion: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Plan'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/posts/{id}/end': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { toDay: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['HeldPost'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/preferences': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Preference'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    patch: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            density?: 'comfortable' | 'compact'
            guideClosed?: boolean
            keys?: boolean
            muted?: ('came' | 'returned' | 'decided' | 'mentioned' | 'due')[]
            textSize?: 'normal' | 'large' | 'larger'
            theme?: 'system' | 'light' | 'dark'
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Preference'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/readings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'multipart/form-data': { file?: string } } }
      responses: {
        202: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Reading'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/readings/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    delete: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Reading'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/readings/{id}/mapping': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            mapping: {
              columns: {
                column: number
                confidence?: number
                field:
                  | 'number'
                  | 'round'
                  | 'body'
                  | 'project'
                  | 'reference'
                  | 'issued'
                  | 'source'
                  | 'item'
                  | 'original'
                  | 'amount'
                  | 'people'
                  | 'recovered'
                  | 'sanctions'
                  | 'rules'
                  | 'extensions'
                  | 'closingApplied'
                  | 'closed'
                  | 'criterion'
                  | 'suggestion'
                  | 'basis'
                  | 'common'
                  | 'lookBack'
                  | 'disclosure'
                  | 'secrecy'
                  | 'kind'
                  | 'nature'
                  | 'severity'
                  | 'evidence'
                  | 'light'
                  | 'cause'
                  | 'next'
                  | 'leaderInCharge'
                  | 'leader'
                  | 'coBodies'
                  | 'person'
                  | 'leadBody'
                  | 'start'
                  | 'done'
                  | 'due'
                  | 'percent'
                  | 'state'
                  | 'result'
                  | 'progress'
                  | 'task'
                  | 'measure'
                  | 'reviews'
                  | 'finding'
                  | 'aspect'
                  | 'note'
                  | null
                header: string
                letter?: string
                reason?: string
              }[]
              headerFrom: number
              headerTo: number
              sheet: string
            }[]
          }
        }
      }
      responses: {
        202: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Reading'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/regimes': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['Regime'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/returned-sheets': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { limit?: number; cursor?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['ReturnedSheet'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'multipart/form-data': { file?: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['SheetComparison'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/returned-sheets/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['SheetComparison'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/returned-sheets/{id}/filling': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { keys: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['SheetApplied'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/roster-sheet': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: { lang?: 'zh' | 'en'; filled?: 'true' | 'false' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/rosters': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'multipart/form-data': { file?: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Roster'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/rosters/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Roster'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/rosters/{id}/entry': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { keys: string[] } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['RosterEntered'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/rounds': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: { limit?: number; cursor?: string; ended?: 'true' | 'false' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['RoundRow'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            bodyId?: string
            endsOn?: string | null
            method?: 'routine' | 'special' | 'mobile' | 'upgraded' | 'linked' | 'look-back'
            name: string
            number: number
            regimeCode?: string
            sourceKind?: string
            startsOn?: string | null
            term: string
          }
        }
      }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Round'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/rounds/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['RoundView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    patch: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            endsOn?: string | null
            method?: 'routine' | 'special' | 'mobile' | 'upgraded' | 'linked' | 'look-back'
            name?: string
            number?: number
            regimeCode?: string
            sourceKind?: string
            startsOn?: string | null
            term?: string
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Round'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/rounds/{id}/end': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': Record<string, never> } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Round'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/rounds/{id}/inspections': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            bodyId: string
            code?: string | null
            fieldworkFrom?: string | null
            fieldworkTo?: string | null
            leaderId?: string | null
            name?: string | null
            team?: string[]
            teamName?: string
          }
        }
      }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Inspection'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/rounds/{id}/statistics': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path: { id: string }
        query?: { format?: 'docx' | 'pdf'; lang?: 'zh' | 'en' }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/search': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query: { q: string; kind?: 'finding' | 'inspection' | 'body' | 'person' | 'round' | 'document'; limit?: number }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Found'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/session': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    delete: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { login: string; password: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Me'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/sessions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    delete: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Session'][] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/sessions/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    delete: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/setup': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { needed: boolean } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { login: string; name: string; password: string; region: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Me'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/sheets/inspections': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { lang?: 'zh' | 'en'; roundId?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/sheets/ledger': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: {
          bodyId?: string
          own?: 'true' | 'false'
          roundId?: string
          inspectionId?: string
          state?: string
          open?: 'true' | 'false'
          light?: string
          weight?: 'ordinary' | 'key'
          q?: string
          category?: string
          closure?: string
          reopened?: 'true' | 'false'
          extended?: 'true' | 'false'
          mine?: 'true' | 'false'
          wait?: string
          heldFrom?: string
          heldTo?: string
          feedbackFrom?: string
          feedbackTo?: string
          dueFrom?: string
          dueTo?: string
          closedFrom?: string
          closedTo?: string
          moneyFrom?: number
          moneyTo?: number
          leaderId?: string
          sponsorId?: string
          sponsored?: 'true' | 'false'
          personId?: string
          sort?:
            | 'urgency'
            | 'number'
            | 'light'
            | 'body'
            | 'round'
            | 'aspect'
            | 'category'
            | 'weight'
            | 'money'
            | 'state'
            | 'registered'
            | 'feedback'
            | 'due'
            | 'originalDue'
            | 'reopenings'
            | 'closedOn'
            | '-urgency'
            | '-number'
            | '-light'
            | '-body'
            | '-round'
            | '-aspect'
            | '-category'
            | '-weight'
            | '-money'
            | '-state'
            | '-registered'
            | '-feedback'
            | '-due'
            | '-originalDue'
            | '-reopenings'
            | '-closedOn'
          group?: 'body' | 'round' | 'state' | 'light' | 'leader' | 'dueMonth'
          columns?: string
          lang?: 'zh' | 'en'
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/sheets/rounds': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { lang?: 'zh' | 'en' }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/sheets/work': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { lang?: 'zh' | 'en' }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/suggestions/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    patch: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { detail?: string | null; text?: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Suggestion'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    patch: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            coBodyIds?: string[]
            criterion?: string
            due?: string | null
            findingIds?: string[]
            leadBodyId?: string | null
            leaderId?: string | null
            measures?: { aim: 'symptom' | 'root'; horizon: 'at-once' | 'dated' | 'kept-on'; id?: string; text: string }[]
            personId?: string | null
            start?: string | null
            text?: string
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/completion': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { criterionAnswer: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/evidence': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'multipart/form-data': { file?: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['Evidence'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/extension-decision': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { approve: boolean; opinion: string; to?: string | null } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/extensions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string; to: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/keeping-on': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { checkInRule: string; criterionAnswer: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/progress': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: {
        content: {
          'application/json': {
            happenedOn: string
            moneyRecovered?: number
            peopleDealtWith?: number
            percent: number
            rulesMade?: number
            text: string
          }
        }
      }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/removal': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': Record<string, never> } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/restoration': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': Record<string, never> } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tasks/{id}/resumption': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { reason: string } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['Task'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/templates': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { limit?: number; cursor?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['PaperTemplateRow'][]; next: string | null } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'multipart/form-data': { file?: string } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['PaperTemplate'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/templates/starter': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path?: never
        query?: {
          kind?:
            | 'issue-letter'
            | 'feedback'
            | 'hand-over'
            | 'plan'
            | 'findings-list'
            | 'tasks-list'
            | 'duties-list'
            | 'fourth-list'
            | 'progress-report'
          lang?: 'zh' | 'en'
        }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/templates/{id}/choice': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    post: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { number: number | null } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['PaperTemplate'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/templates/{id}/versions/{version}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path: { id: string; version: number }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/templates/{id}/versions/{version}/preview': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: {
        path: { id: string; version: number }
        query?: { inspectionId?: string }
        header?: { [name: string]: string }
        cookie?: never
      }
      requestBody?: never
      responses: {
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/tied-findings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: { bodyId?: string }; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': { items: Schemas['TiedFinding'][] } } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/views': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & {
          content: { 'application/json': { items: Schemas['SavedView'][]; layout: Schemas['LedgerLayout'] } }
        }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    post: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { name: string; search: string; shared: boolean } } }
      responses: {
        201: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['SavedView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/views/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    delete: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        204: { headers: { [name: string]: unknown } } & { content?: never }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
    patch: {
      parameters: { path: { id: string }; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody: { content: { 'application/json': { name?: string; search?: string; shared?: boolean } } }
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['SavedView'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
  '/api/work': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: {
      parameters: { path?: never; query?: never; header?: { [name: string]: string }; cookie?: never }
      requestBody?: never
      responses: {
        200: { headers: { [name: string]: unknown } } & { content: { 'application/json': Schemas['MyWork'] } }
        default: { headers: { [name: string]: unknown } } & { content: { 'application/problem+json': Schemas['Problem'] } }
      }
    }
  }
}
