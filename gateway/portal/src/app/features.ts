/** Every feature has one line here; without it and its folder the portal is built as before. */
import type { Feature } from '@/casework/feature'
import certificates from '@/certificates'
import counter from '@/counter'
import filing from '@/filing'
import licence from '@/licence'
import oversight from '@/oversight'
import proofs from '@/proofs'
import review from '@/review'
import systems from '@/systems'

export const features: Feature[] = [licence, counter, filing, review, proofs, certificates, systems, oversight]
