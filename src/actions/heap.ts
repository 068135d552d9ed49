import { setFlagsFromString } from 'node:v8'

/**
 * To be called before the SDK is loaded. Nearly all that this action makes is garbage at once: ciphertext when it is sent, the SDK's
 * objects when a request is answered. V8 would rather grow than collect it: its nursery to dozens of MiB, and its heap to twice and more
 * of what is alive. Held back, thousands of small files peak at half the memory, for a seventh more processor time; long files a tenth
 * lower, for none.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=120')
}
