import { applyToAccount, type Account, type AccountHappening } from '#domain/account/account.ts'
import {
  applyToBody,
  applyToPerson,
  applyToPost,
  type Body,
  type BodyHappening,
  type Person,
  type PersonHappening,
  type Post,
  type PostHappening,
} from '#domain/body/body.ts'
import { applyToComment, type Comment, type CommentHappening } from '#domain/comment/comment.ts'
import { applyToDocument, type DocumentHappening, type ImportedDocument } from '#domain/document/document.ts'
import { applyToEvidence, type Evidence, type EvidenceHappening } from '#domain/evidence/evidence.ts'
import { applyToFinding } from '#domain/finding/apply.ts'
import type { Finding, FindingHappening } from '#domain/finding/finding.ts'
import { applyToInspection, type Inspection, type InspectionHappening } from '#domain/inspection/inspection.ts'
import { applyToSuggestion, type Suggestion, type SuggestionHappening } from '#domain/inspection/suggestion.ts'
import { applyToPlan, type Plan, type PlanHappening } from '#domain/plan/plan.ts'
import { applyToRound, type Round, type RoundHappening } from '#domain/round/round.ts'
import { applyToTemplate, type PaperTemplate, type TemplateHappening } from '#domain/template/template.ts'
import { applyToTask } from '#domain/task/apply.ts'
import type { Task, TaskHappening } from '#domain/task/task.ts'
import type { AnyStream, Stream } from './stream.ts'

/** Every kind of stream there is. What is not listed here can neither be written nor verified. */
export const bodyStream: Stream<Body, BodyHappening> = { table: 'body', apply: applyToBody }
export const personStream: Stream<Person, PersonHappening> = { table: 'person', apply: applyToPerson }
export const postStream: Stream<Post, PostHappening> = { table: 'post', apply: applyToPost }
export const roundStream: Stream<Round, RoundHappening> = { table: 'round', apply: applyToRound }
export const inspectionStream: Stream<Inspection, InspectionHappening> = { table: 'inspection', apply: applyToInspection }
export const findingStream: Stream<Finding, FindingHappening> = { table: 'finding', apply: applyToFinding }
export const suggestionStream: Stream<Suggestion, SuggestionHappening> = { table: 'suggestion', apply: applyToSuggestion }
export const planStream: Stream<Plan, PlanHappening> = { table: 'plan', apply: applyToPlan }
export const taskStream: Stream<Task, TaskHappening> = { table: 'task', apply: applyToTask }
export const evidenceStream: Stream<Evidence, EvidenceHappening> = { table: 'evidence', apply: applyToEvidence }
export const commentStream: Stream<Comment, CommentHappening> = { table: 'comment', apply: applyToComment }
export const accountStream: Stream<Account, AccountHappening> = { table: 'account', apply: applyToAccount }
export const documentStream: Stream<ImportedDocument, DocumentHappening> = { table: 'document', apply: applyToDocument }
export const templateStream: Stream<PaperTemplate, TemplateHappening> = { table: 'paper_template', apply: applyToTemplate }

export const allStreams: readonly AnyStream[] = [
  bodyStream,
  personStream,
  postStream,
  roundStream,
  inspectionStream,
  findingStream,
  suggestionStream,
  planStream,
  taskStream,
  evidenceStream,
  commentStream,
  documentStream,
  accountStream,
  templateStream,
]
