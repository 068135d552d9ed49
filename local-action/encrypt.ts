import { inWorkspace } from './in-workspace.ts'

export const run = (): Promise<void> => inWorkspace(() => import('../src/actions/encrypt.ts'))
