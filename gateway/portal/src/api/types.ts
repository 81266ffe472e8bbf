import type { components as E } from './e-certificate'
import type { components as H, operations as HazchemOperations } from './hazchem-licence'
import type { components as O, operations as OversightOperations } from './oversight'
import type { components as P, operations as FilingOperations } from './plan-filing'
import type { components as Proofs } from './proof-exemption'
import type { components as S, operations as ReviewOperations } from './safety-review'

export type Case = H['schemas']['LicenceCaseView']
export type CaseLine = H['schemas']['CaseSummary']
export type CasePage = H['schemas']['CasePage']
export type CaseCounts = H['schemas']['CaseCounts']
export type Clock = H['schemas']['ClockView']
export type GuideItem = H['schemas']['GuideItem']
export type Material = H['schemas']['Material']
export type Licence = H['schemas']['LicenceView']
export type Matter = H['schemas']['Matter']
export type Draft = H['schemas']['DraftView']
export type ApplicationForm = H['schemas']['ApplicationRequest']
export type CertificateLine = E['schemas']['CertificateLine']
export type Certificate = E['schemas']['CertificateView']
export type Verification = E['schemas']['VerificationAnswer']
export type WorklistQuestion = NonNullable<HazchemOperations['countCases']['parameters']['query']>
export type FilingCase = P['schemas']['FilingView']
export type FilingDraft = P['schemas']['DraftView']
export type FilingLine = P['schemas']['FilingSummary']
export type FilingCounts = P['schemas']['CaseCounts']
export type FilingQuestion = NonNullable<FilingOperations['countFilings']['parameters']['query']>
export type FilingHistory = P['schemas']['History']
export type FilingItem = P['schemas']['GuideItem']
export type FilingRequest = P['schemas']['FilingForm']
export type DutyLine = P['schemas']['DutyLine']
export type LibraryPlan = P['schemas']['LibraryPlan']
export type Assistance = Proofs['schemas']['AssistanceView']
export type Use = Proofs['schemas']['UseView']
export type Commitment = Proofs['schemas']['CommitmentView']
export type Resolution = Proofs['schemas']['ResolutionView']
export type Proof = Proofs['schemas']['ProofItemView']
export type Project = S['schemas']['ProjectView']
export type ProjectLine = S['schemas']['ProjectLine']
export type ProjectContent = S['schemas']['ContentForm']
export type Review = S['schemas']['ReviewView']
export type ReviewForm = S['schemas']['ReviewForm']
export type ReviewLine = S['schemas']['ReviewSummary']
export type ReviewItem = S['schemas']['GuideItem']
export type ReviewQuestion = NonNullable<ReviewOperations['countReviews']['parameters']['query']>
export type BoardCase = O['schemas']['BoardCase']
export type BoardPage = O['schemas']['BoardPage']
export type BoardQuestion = NonNullable<OversightOperations['searchBoard']['parameters']['query']>
export type OfficeCount = O['schemas']['OfficeCount']
export type TimelineEntry = O['schemas']['TimelineEntry']
export type CityFinding = O['schemas']['FindingView']
export type CityFigures = O['schemas']['FiguresView']
export type ReasonCount = O['schemas']['ReasonCount']
export type CaseForecast = O['schemas']['ForecastView']
export type ForecastRecord = O['schemas']['ForecastRecord']
export type StatisticsQuestion = NonNullable<import('./oversight').operations['countStatistics']['parameters']['query']>
export type CityOrder = O['schemas']['OrderView']
export type PowerRegister = O['schemas']['PowerRegisterView']
export type PowerHolder = O['schemas']['PowerHolderView']
export type PowerQuestion = OversightOperations['askPowerHolder']['parameters']['query']
export type EndingPower = O['schemas']['ChainLink']
export type PowerInstrument = O['schemas']['InstrumentView']
export type PowerInstrumentPage = O['schemas']['InstrumentPage']
export type PowerInstrumentForm = O['schemas']['InstrumentForm']
export type CityOrderPage = O['schemas']['OrderPage']
export type PublicityLine = O['schemas']['PublicityLine']
export type PublicityPage = O['schemas']['PublicityPage']
export type PublicityDetail = O['schemas']['PublicityDetail']
export type PublicityQuestion = NonNullable<OversightOperations['searchPublicity']['parameters']['query']>
export type PublicityDeskPage = O['schemas']['DeskPage']
export type PublicityDeskDetail = O['schemas']['DeskDetail']
export type PublicityDeskQuestion = NonNullable<OversightOperations['listPublicityDesk']['parameters']['query']>
export type Reconciliation = O['schemas']['ReconciliationView']
export const MATTERS = ['NEW', 'RENEWAL', 'VARIATION', 'CANCELLATION'] as const
