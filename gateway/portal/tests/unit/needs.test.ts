import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import type { FormDefinition, Need } from '@/casework/forms'
import { useNeeds } from '@/casework/needs'

interface Form { done: string[]; names: Record<string, string>; materials: { material: string; file: string }[]; name: string }

const LEASE: Need = { material: 'lease', name: () => '租赁证明', own: true, state: 'MISSING' }

function open(ask: () => Promise<Need[]>) {
  const form = ref<Form | undefined>()
  const of = { materials: { needs: vi.fn(ask), list: (written: Form) => written.materials } } as unknown as FormDefinition
  let opened!: ReturnType<typeof useNeeds<Form>>
  mount(defineComponent({ setup: () => ((opened = useNeeds(of, '1', ref('RENEWAL'), form)), () => null) }))
  return { form, asked: of.materials.needs as unknown as ReturnType<typeof vi.fn>, ...opened }
}

const settle = async () => {
  await nextTick()
  await vi.advanceTimersByTimeAsync(2_000)
}

describe('what an application needs', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is asked once it is read, and again when it says something else, but not for a file that was handed in', async () => {
    const { form, asked, checklist } = open(async () => [LEASE])
    await settle()
    expect(asked).not.toHaveBeenCalled()
    form.value = { done: [], names: {}, materials: [], name: '示例' }
    await settle()
    expect(asked).toHaveBeenCalledTimes(1)
    expect(checklist.value?.map((each) => each.state)).toEqual(['MISSING'])
    form.value.materials.push({ material: 'lease', file: '7' })
    form.value.names['7'] = '合同.pdf'
    await settle()
    expect(asked).toHaveBeenCalledTimes(1)
    expect(checklist.value?.[0]).toMatchObject({ state: 'HANDED_IN', remark: '合同.pdf' })
    form.value.name = '示例乙'
    await settle()
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('that nobody can tell is said, and asked again', async () => {
    let away = true
    const { form, cannotTell, checklist, ask } = open(async () => {
      if (away) throw new Error('away')
      return [LEASE]
    })
    form.value = { done: [], names: {}, materials: [], name: '示例' }
    await settle()
    expect(cannotTell.value).toBeInstanceOf(Error)
    expect(checklist.value).toBeUndefined()
    away = false
    await ask()
    expect(cannotTell.value).toBeUndefined()
    expect(checklist.value).toHaveLength(1)
  })
})
