import { expect, test } from '@jest/globals'
import { cancelCommand } from '../../../src/mediaconvert/watch/cancel-jobs.ts'
import { wordsForAws } from '../../support/shell.ts'

test.each(['1700000000000-abc123', '-x', `it's; $(touch pwned) \`id\` "x"\n\\`])(
  'the command that is offered for the job %j is one command',
  (id) => {
    const words = ['mediaconvert', 'cancel-job', '--region', 'eu-west-1', `--id=${id}`]
    expect(wordsForAws(cancelCommand(id, 'eu-west-1'))).toEqual(words)
  }
)
