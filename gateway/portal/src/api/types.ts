import type { components as E } from './e-certificate'
import type { components as H } from './hazchem-licence'
import type { components as P } from './proof-exemption'

export type Case = H['schemas']['LicenceCaseView']
export type CaseLine = H['schemas']['CaseSummary']
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
export type Assistance = P['schemas']['AssistanceView']
export type Use = P['schemas']['UseView']
export type Commitment = P['schemas']['CommitmentView']
export type Resolution = P['schemas']['ResolutionView']
export type Proof = P['schemas']['ProofItemView']
export const MATTERS = ['NEW', 'RENEWAL', 'VARIATION', 'CANCELLATION'] as const
