/** What is asked of an entry that the catalogue's data lack. */
import { tonnesOf } from '@/casework/chemicals'
import type { Errors } from '@/kit/errors'
import { named, select, several, text } from '@/kit/parts'

export const ADDITION = [
  text('entry', 'addition.entry', { need: 'addition.need.entry', most: 5, short: true, mode: 'numeric' }),
  text('name', 'addition.name', { need: 'addition.need.name', most: 100 }),
  text('source', 'addition.source', { hint: 'addition.sourceHint', need: 'addition.need.source', most: 300 }),
  text('aliases', 'addition.aliases', { hint: 'addition.aliasesHint', most: 500 }),
  text('english', 'addition.english', { most: 200 }),
  text('cas', 'addition.cas', { hint: 'addition.casHint', most: 12, short: true }),
  several('lists', 'addition.lists', named(['highlyToxic', 'explosivePrecursor', 'keySupervised'], 'addition.list'), { hint: 'addition.listsHint' }),
  select('precursor', 'addition.precursor', [['1', '1'], ['2', '2'], ['3', '3']]),
  text('threshold', 'addition.threshold', {
    hint: 'addition.thresholdHint',
    short: true,
    wrong: (tonnes, _about, say): Errors => (tonnesOf(tonnes) === undefined ? { threshold: say('need.trade.tonnes') } : {}),
  }),
]
