/** What people call the safety reviews of construction projects. */
import type { Called } from '@/casework/asked'

export const called: Called[] = [
  {
    to: '/guides/safety-review', text: (say) => say('review.matter'), about: (say) => say('review.about'),
    called: [
      '安全条件审查', '条件审查', '安全设施设计', '设计审查', '三同时', '建设项目', '新建项目', '扩建', '改建', '技改', '安全审查',
      '安全预评价', '安全评价报告', '专家评审',
      '试生产', '竣工验收', '开工', 'safety review', 'construction project', 'design review', 'condition review', 'trial production',
    ],
  },
]
