import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { features } from '@/app/features'
import { answersTo } from '@/app/search'
import { sought } from '@/kit/folding'
import type { Entry } from '@/casework/chemicals'

/** The catalogue as the service answers it: called just so first, then what it is a part of. */
const catalogue = vi.hoisted(() => ({ look: async (_written: string): Promise<{ items: Entry[] }> => ({ items: [] }) }))
vi.mock('@/api/client', async (original) => ({
  ...(await original<typeof import('@/api/client')>()),
  got: (asked: Promise<unknown>) => asked,
  hazchem: { GET: (_path: string, { params }: { params: { query: { q: string } } }) => catalogue.look(params.query.q) },
}))
const cells = (line: string): string[] => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map(([, plain, quoted]) => quoted ?? plain ?? '')
const entries = readFileSync('../../contracts/chemicals/catalogue.csv', 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).slice(1)
  .map((line) => cells(line)).map(([entry = '', name = '', aliases = '', english = '', cas = '']) => ({ entry, name, aliases: aliases.split(';').filter(Boolean), english, cas, group: false, exact: false }))
catalogue.look = async (written) => {
  const wanted = sought(written)
  const names = (each: Entry) => [each.name, ...each.aliases, each.english, each.cas, each.entry].map(sought)
  const found = entries.filter((each) => names(each).some((name) => wanted !== '' && name.includes(wanted)))
  return { items: found.map((each) => ({ ...each, exact: names(each).includes(wanted) })).sort((one, other) => Number(other.exact) - Number(one.exact)) }
}

const RENEWAL = '/guides/RENEWAL', VARIATION = '/guides/VARIATION', CANCELLATION = '/guides/CANCELLATION', NEW = '/guides/NEW', NEED = '/need'
const PLAN = '/guides/plan-filing', VERIFY = '/verify', CERTIFICATES = '/certificates', PROOFS = '/proofs', ACCOUNT = '/account', CASES = '/cases'
const MATERIALS = '/guides/NEW#materials', FACTS = '/guides/NEW#facts', CONDITIONS = '/guides/NEW#conditions'
const chemical = (name: string) => new RegExp(`^/need\\?chemical=${encodeURIComponent(name).replace(/[()]/g, '\\$&')}`)

/** What people write, and the page that must come first. */
const EVERYDAY: [string, string | RegExp][] = [
  ['换证', RENEWAL], ['许可证快到期了', RENEWAL], ['延期', RENEWAL], ['证过期了怎么办', RENEWAL], ['续期', RENEWAL], ['有效期几年', RENEWAL], ['危化证延续', RENEWAL], ['renew my licence', RENEWAL],
  ['法人变更', VARIATION], ['换法人了', VARIATION], ['变更法定代表人', VARIATION], ['公司改名', VARIATION], ['企业名称变了', VARIATION], ['负责人换了怎么办', VARIATION], ['注册地址变更', VARIATION], ['搬家', VARIATION],
  ['注销', CANCELLATION], ['公司不做了', CANCELLATION], ['停业了许可证怎么办', CANCELLATION], ['不再经营', CANCELLATION],
  ['办证', NEW], ['新办危化品经营许可证', NEW], ['危险化学品经营许可', NEW], ['开加油站', NEW], ['增加品种', NEW], ['无储存经营', NEW], ['票据贸易', NEW], ['申请', NEW], ['仓储经营怎么办', NEW], ['扩大许可范围', NEW],
  ['需要许可吗', NEED], ['我要不要办证', NEED], ['卖油漆需要办证吗', chemical('含易燃溶剂的合成树脂')], ['自用需要许可证吗', NEED], ['是不是危险化学品', NEED], ['Do I need a licence?', NEED],
  ['要交什么材料', MATERIALS], ['申请表下载', MATERIALS], ['需要准备什么资料', MATERIALS],
  ['多久能办好', FACTS], ['收费吗', FACTS], ['办这个多少钱', FACTS], ['咨询电话', FACTS],
  ['个体工商户能不能办', CONDITIONS], ['需要什么条件', CONDITIONS], ['要配专职安全员吗', CONDITIONS],
  ['办到哪一步了', CASES], ['查询进度', CASES], ['补正材料', CASES],
  ['补办', CERTIFICATES], ['许可证丢了', CERTIFICATES], ['证书遗失', CERTIFICATES], ['电子证照', CERTIFICATES], ['证上名字印错了', CERTIFICATES],
  ['真伪', VERIFY], ['怎么查许可证真假', VERIFY], ['扫码核验', VERIFY], ['供应商有没有证', VERIFY],
  ['应急预案备案', PLAN], ['预案要备案吗', PLAN], ['应急演练', PLAN],
  ['告知承诺', PROOFS], ['哪些证明不用交', PROOFS], ['委托别人代办', ACCOUNT], ['忘记密码', ACCOUNT],
  ['甲醇', chemical('甲醇')], ['木醇', chemical('甲醇')], ['67-56-1', chemical('甲醇')], ['Methanol', chemical('甲醇')], ['双氧水', chemical('过氧化氢溶液')], ['烧碱', chemical('氢氧化钠')], ['甲醇需要许可吗', chemical('甲醇')], ['卖柴油要办证吗', chemical('柴油')], ['汽油经营', chemical('汽油')], ['酒精', chemical('乙醇')],
  ['HZ-441521HZS-2026-000001-A', '/cases/HZ-441521HZS-2026-000001-A'], ['ya-441521yas-2026-000002-b', '/plans/YA-441521YAS-2026-000002-B'],
  ['粤汕(海丰)危化经字〔2026〕00001号', /^\/verify\?number=/], ['粤汕（海丰）危化经字[2026]00001号', /^\/verify\?number=/], ['1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.1.001.U', /^\/verify\?number=/],
]

const first = async (asked: string) => (await answersTo(asked, features, false, (key) => key))[0]?.to ?? ''

describe('the one search', () => {
  it('is tried with more than fifty-six questions of everyday, each once', () => {
    expect(EVERYDAY.length).toBeGreaterThanOrEqual(56)
    expect(new Set(EVERYDAY.map(([asked]) => asked)).size).toBe(EVERYDAY.length)
  })

  it.each(EVERYDAY)('answers %s', async (asked, to) => {
    if (to instanceof RegExp) expect(await first(asked)).toMatch(to)
    else expect(await first(asked)).toBe(to)
  })

  it.each(['阿巴阿巴', 'qwertyuiop', '????', '明天天气', '', '   ', '12', '0660'])('says honestly that it does not know what %s is', async (asked) => {
    expect(await answersTo(asked, features, false, (key) => key)).toEqual([])
  })

  it('leads an officer to the case at his desk', async () => {
    expect((await answersTo('HZ-1', features, true, (key) => key))[0]?.to).toBe('/desk/HZ-1')
  })

  it('answers all the same where the catalogue cannot be had', async () => {
    const there = catalogue.look
    catalogue.look = async () => Promise.reject(new Error('away'))
    expect(await first('换证')).toBe(RENEWAL)
    catalogue.look = there
  })
})
