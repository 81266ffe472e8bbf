/** What people call proofs, agents and what is used of them. */
import type { Called } from '@/casework/asked'

export const called: Called[] = [
  {
    to: '/proofs', text: (say) => say('proofs.title'), about: (say) => say('home.about.PROOFS'),
    called: ['证明', '免证', '无证明', '不用 交', '免 提交', '告知承诺', '承诺', '容缺', '营业执照 要', '复印件', '原件', '取消 证明', 'proof', 'commitment'],
  },
  {
    to: '/account', text: (say) => say('account.title'), about: (say) => say('asked.accountAbout'),
    called: ['委托', '代办', '代理', '经办人', '授权', '授权书', '账号', '密码', '登录', '注册', '数据 使用', '谁 看', '隐私', 'agent', 'mandate', 'sign in', 'account', 'password'],
  },
]
