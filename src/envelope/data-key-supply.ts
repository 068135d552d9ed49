import type { DataKey, DataKeyScope } from './data-key.ts'

/** Where files get their data keys from, and bring them back to, so that each is overwritten after its last use. */
export interface DataKeySupply {
  take(): Promise<DataKey>
  giveBack(key: DataKey): void
  /** Overwrites what is left. No key may be taken after it. */
  close(): void
}

/** `file`: a new data key for each. `run`: one for all, made when it is first asked for. */
export function dataKeySupply(scope: DataKeyScope, newKey: () => Promise<DataKey>): DataKeySupply {
  return scope === 'file' ? keyPerFile(newKey) : keyPerRun(newKey)
}

function keyPerFile(newKey: () => Promise<DataKey>): DataKeySupply {
  const taken = new Set<DataKey>()
  return {
    async take() {
      const key = await newKey()
      taken.add(key)
      return key
    },
    giveBack(key) {
      key.destroy()
      taken.delete(key)
    },
    close() {
      for (const key of taken) key.destroy()
    }
  }
}

function keyPerRun(newKey: () => Promise<DataKey>): DataKeySupply {
  let pending: Promise<DataKey> | undefined
  let made: DataKey | undefined
  const make = async (): Promise<DataKey> => {
    try {
      return (made = await newKey())
    } catch (error) {
      pending = undefined // the next file asks again
      throw error
    }
  }
  return {
    take: () => (pending ??= make()),
    giveBack: () => undefined,
    close: () => made?.destroy()
  }
}
