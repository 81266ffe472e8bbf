/** Every feature has one line here; without it and its folder the portal is built as before. */
import type { Feature } from '@/casework/feature'
import certificates from '@/certificates'
import counter from '@/counter'
import filing from '@/filing'
import licence from '@/licence'
import proofs from '@/proofs'
import systems from '@/systems'

export const features: Feature[] = [licence, counter, filing, proofs, certificates, systems]
