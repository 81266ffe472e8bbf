/** What people call certificates and their verification. */
import type { Called } from '@/casework/asked'

export const called: Called[] = [
  {
    to: '/verify', text: (say) => say('nav.verify'), about: (say) => say('home.about.VERIFY'),
    called: ['真伪', '真假', '假证', '真的 假的', '核验', '验证', '验真', '查证', '查 许可证', '查 证', '证照 查', '扫码', '二维码', '对方 证', '供应商', '有没有 证', '有没有 许可', '篡改', 'verify', 'genuine', 'fake', 'check a certificate'],
  },
  {
    to: '/certificates', text: (say) => say('nav.certificates'), about: (say) => say('asked.certificatesAbout'),
    called: ['电子证', '电子证照', '补办', '补证', '遗失', '丢失', '丢了', '证 丢', '挂失', '损坏', '领证', '取证', '下载 证', '打印 证', '亮证', '更正', '印错', '写错', '错别字', 'ofd', 'lost', 'replacement', 'download', 'certificate'],
  },
]
