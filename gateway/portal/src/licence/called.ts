/** What people call the licence and all about it. */
import type { Called } from '@/casework/asked'

export const called: Called[] = [
  {
    to: '/need', text: (say) => say('needed.title'), about: (say) => say('needed.about'),
    called: [
      '需要 许可', '要 许可 吗', '需要 办证', '要 办证 吗', '要不要', '需不需要', '是否需要', '属于 危险化学品', '属于 危化品', '是不是 危险化学品', '是不是 危化品', '算 危化品',
      '无证经营', '没有证', '不用 办', '自用', '只 自己 用', '厂区 卖', '港区', '民用爆炸', '烟花', '燃气', '危险化学品目录', 'do i need', 'need a licence', 'need the licence',
    ],
  },
  {
    to: '/guides/RENEWAL', text: (say) => say('matter.RENEWAL'), about: (say) => say('home.about.RENEWAL'),
    called: ['换证', '换 许可证', '延期', '延续', '续期', '续证', '续办', '到期', '过期', '有效期', '快到期', '期满', '三年', 'renew', 'expire', 'extension'],
  },
  {
    to: '/guides/VARIATION', text: (say) => say('matter.VARIATION'), about: (say) => say('home.about.VARIATION'),
    called: [
      '变更', '法人 变', '法人 换', '换 法人', '法定代表人', '负责人 变', '负责人 换', '换 负责人', '换 老板', '改 名', '更名',
      '改 公司名', '名称 变', '换 名', '地址 变', '改 地址', '注册地址', '搬家', '搬迁', 'change of name', 'representative', 'vary', 'variation',
    ],
  },
  {
    to: '/guides/CANCELLATION', text: (say) => say('matter.CANCELLATION'), about: (say) => say('home.about.CANCELLATION'),
    called: ['注销', '不做了', '不干了', '停业', '歇业', '关门', '关闭', '倒闭', '解散', '不再经营', '交回', '吊销 怎么', 'cancel', 'give up', 'close down'],
  },
  {
    to: '/guides/NEW', text: (say) => say('matter.NEW'), about: (say) => say('home.about.NEW'),
    called: [
      '新办', '新领', '首次', '申请', '开店', '开 公司', '加油站', '仓库', '仓储', '储存', '无储存', '票据', '贸易', '批发', '零售',
      '增加 品种', '加 品种', '扩大 范围', '许可范围', '经营范围', '换 场所', '经营方式',
    ],
    broad: ['许可', '许可证', '经营许可', '危化', '危险化学品', '危化证', '办证', '办 执照', '怎么办', '如何 办', 'licence', 'license', 'apply'],
  },
  {
    to: '/guides/NEW#materials', text: (say) => say('asked.materials'), about: (say) => say('guide.materialsLead'),
    called: ['材料', '要 什么 材料', '需要 材料', '资料', '带 什么', '准备 什么', '清单 材料', '申请书', '申请表', '表格', '下载 表', '样表', '安全评价', '租赁合同', '房产证', 'documents', 'papers', 'form'],
  },
  {
    to: '/guides/NEW#facts', text: (say) => say('asked.facts'), about: (say) => say('asked.factsAbout'),
    called: ['多久', '几天', '多长 时间', '时限', '多少天', '多少 工作日', '收费', '多少钱', '费用', '要钱', '免费', '电话', '咨询', '投诉', '跑 几次', '去 现场', '去 窗口', 'how long', 'fee', 'cost', 'phone'],
  },
  {
    to: '/guides/NEW#conditions', text: (say) => say('asked.conditions'), about: (say) => say('asked.conditionsAbout'),
    called: ['条件', '资格', '什么人 可以', '个体户', '个体工商户', '个人 可以', '能不能 办', '安全员', '安全管理人员', '培训', '特种作业', '现场核查', 'conditions', 'requirements', 'may i'],
  },
  {
    to: '/cases', text: (say) => say('asked.cases'), about: (say) => say('asked.casesAbout'),
    called: ['进度', '办到 哪', '办件', '我的申请', '查询 申请', '审批 结果', '结果', '多久 批', '补正', '补 材料', '撤回', '告知书', '受理', '状态', 'status', 'progress', 'my case'],
  },
]
