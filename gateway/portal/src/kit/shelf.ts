/** Photographs taken without a network, kept on the device until they can be sent: forms are kept as text (`keep.ts`), pictures need room. */
import { KEPT, person } from '@/api/session'

const DAYS = 7
const STORE = 'files'
/** Begins with what is forgotten at signing out, so that whoever clears this person's things knows the shelf by its name. */
export const SHELF = `${KEPT}files`

export interface Waiting {
  key: string
  /** Whose it is, and of which form. */
  owner: string
  form: string
  name: string
  at: number
  file: Blob
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(SHELF, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' })
    asked.onsuccess = () => done(asked.result)
    asked.onerror = () => failed(asked.error ?? new Error(SHELF))
  })
}

async function within<T>(mode: IDBTransactionMode, act: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const shelf = await open()
  try {
    return await new Promise<T>((done, failed) => {
      const own = shelf.transaction(STORE, mode)
      const asked = act(own.objectStore(STORE))
      // what the device has really written, not what it was asked to
      own.oncomplete = () => done(asked.result)
      own.onerror = own.onabort = () => failed(own.error ?? asked.error ?? new Error(SHELF))
    })
  } finally {
    shelf.close()
  }
}

/** Keeps a file; rejected where the device has no room or keeps nothing, and then nothing is promised. */
export async function shelve(form: string, file: File): Promise<string> {
  const key = crypto.randomUUID()
  const kept: Waiting = { key, owner: person.value.id ?? '', form, name: file.name, at: Date.now(), file }
  await within('readwrite', (files) => files.add(kept))
  return key
}

/** What waits of a form; what is another's or has lain too long is nobody's any more. */
export async function waitingFor(form: string): Promise<Waiting[]> {
  const all = await within<Waiting[]>('readonly', (files) => files.getAll() as IDBRequest<Waiting[]>).catch(() => [])
  const good = all.filter((each) => each.owner === person.value.id && Date.now() - each.at < DAYS * 86_400_000)
  for (const each of all) if (!good.includes(each)) await unshelve(each.key)
  return good.filter((each) => each.form === form)
}

export const unshelve = (key: string): Promise<unknown> => within('readwrite', (files) => files.delete(key)).catch(() => undefined)
