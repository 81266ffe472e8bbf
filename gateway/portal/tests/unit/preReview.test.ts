import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { defineComponent, nextTick, ref } from 'vue'
import { allWords, i18n } from '@/app/i18n'
import type { FormDefinition, KeptForm, Need } from '@/casework/forms'
import { byStep, type Finding, type PreReviewed } from '@/casework/preReview'
import PreReview from '@/casework/PreReview.vue'
import { usePreReview } from '@/casework/usePreReview'

const NOTHING: PreReviewed = { findings: [], grounds: [] }
const KINDS: Finding['kind'][] = ['MISSING', 'CONFLICTING', 'BLANK', 'OTHER_ENTERPRISE', 'OTHER_PAPER', 'ENDED', 'UNSIGNED', 'TWICE']
const finding = (kind: Finding['kind'], certain = false): Finding => ({
  kind, certain, material: 'lease', name: { zh: '租赁证明', en: 'Lease' }, clause: 'A9-4', basis: '第九条',
  detail: kind === 'ENDED' ? '2026-09-09' : '91441500MA52A1B21L', other: { zh: '安全评价报告', en: 'Report' },
})

function asking(answer: () => Promise<PreReviewed>) {
  const form = ref<KeptForm | undefined>({ done: [], names: {} })
  const needs = ref<Need[] | undefined>()
  const of = { preReview: vi.fn(answer) } as unknown as FormDefinition
  let reviewed!: ReturnType<typeof usePreReview>
  mount(defineComponent({ setup: () => ((reviewed = usePreReview(of, '1', ref('NEW'), form, needs)), () => null) }))
  return { form, needs, reviewed, asked: of.preReview as unknown as ReturnType<typeof vi.fn> }
}

const settle = async () => {
  await nextTick()
  await vi.advanceTimersByTimeAsync(1_000)
}

describe('the pre-review', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is asked for once it is known what is needed, and again when something is handed in', async () => {
    const { form, needs, reviewed, asked } = asking(async () => NOTHING)
    await settle()
    expect(asked).not.toHaveBeenCalled()
    needs.value = []
    await settle()
    expect(asked).toHaveBeenCalledTimes(1)
    expect(reviewed.value).toEqual(NOTHING)
    form.value!.names['7'] = '合同.pdf'
    await settle()
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('says nothing when it could not be told, rather than that all is well', async () => {
    const { needs, reviewed } = asking(() => Promise.reject(new Error('down')))
    needs.value = []
    await settle()
    expect(reviewed.value).toBeUndefined()
  })
})

describe('what was found', () => {
  const shown = async (found: PreReviewed) => {
    await allWords()
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:all(.*)', component: { template: '<p />' } }] })
    return mount(PreReview, { props: { found, materials: '/d/materials' }, global: { plugins: [i18n, router] } })
  }

  it.each(KINDS)('%s is said in a sentence, with its article folded beside it', async (kind) => {
    const text = (await shown({ ...NOTHING, findings: [finding(kind)] })).text()
    expect(text).toContain('租赁证明')
    expect(text).toContain('第九条 · A9-4')
    expect(text).not.toContain('preReview.')
  })

  it('tells what has to be there from what is to be looked at', async () => {
    const text = (await shown({ ...NOTHING, findings: [finding('MISSING', true), finding('BLANK')] })).text()
    expect(text).toContain('要补')
    expect(text).toContain('请核对')
    expect(text).toContain('2 处')
  })

  it('does not say that nothing was found while handing in would be refused', async () => {
    const text = (await shown({ ...NOTHING, refusal: { code: 'LIKE_CASE_OPEN', title: '已有相同的申请' } })).text()
    expect(text).toContain('已有相同的申请')
    expect(text).not.toContain('没有发现要补正的地方')
  })

  it('keeps what the office looks at besides in the order of its steps', () => {
    const ground = (kind: 'REFUSAL' | 'CONDITION', clause: string) => ({ kind, clause, text: { zh: clause }, basis: '' })
    expect(byStep([ground('REFUSAL', 'R'), ground('CONDITION', 'A')]).map((each) => each.kind)).toEqual(['CONDITION', 'REFUSAL'])
  })
})
