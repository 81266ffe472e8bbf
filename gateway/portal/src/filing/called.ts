/** What people call the filing of a plan. */
import type { Called } from '@/casework/asked'

export const called: Called[] = [
  {
    to: '/guides/plan-filing', text: (say) => say('filing.matter'), about: (say) => say('filing.about'),
    called: ['应急预案', '预案', '预案 备案', '备案', '备案登记', '登记表', '演练', '评估 预案', '修订', '预案 过期', '重新 备案', '事故', '应急', '救援', 'contingency', 'emergency plan', 'filing', 'drill'],
  },
]
