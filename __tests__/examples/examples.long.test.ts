import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { sampleBytes } from '../local-aws/support/encrypted-sample.ts'
import { isInstalled } from '../local-aws/support/clients.ts'
import { describeOnLinux } from '../support/describe-on-linux.ts'
import type { JobRecord } from '../support/workflow/job-run.ts'
import type { WorkflowRecord } from '../support/workflow/run-workflow.ts'
import { Studio } from '../support/workflow/studio.ts'

const SETTINGS = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

/** What git has in the place of a film, and actions/checkout without `lfs` leaves. */
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`

const cliTest = isInstalled('aws') ? test : test.skip

describeOnLinux('as a studio runs them, with the roles that the pages describe:', () => {
  let film: Buffer
  let studio: Studio
  beforeAll(async () => {
    film = await sampleBytes('mov')
  })
  beforeEach(async () => {
    studio = await Studio.open()
    for (const name of SETTINGS) studio.write(name, readFileSync(join('examples', name)))
    studio.write('masters/first.mov', film)
  })
  afterEach(() => studio.close())

  const failures = (record: WorkflowRecord): string[] => {
    const jobs = Object.values(record).flat()
    const failed = jobs.flatMap(({ steps }) => steps).filter(({ outcome }) => outcome === 'failure')
    return failed.map(({ log }) => log)
  }
  const jobsMade = (): number => studio.aws.requests.of('CreateJob').length
  const outcomes = ({ steps }: JobRecord): string[] => steps.map(({ outcome }) => outcome)

  test('on-push.yml takes what was pushed, whatever its name, and nothing else', async () => {
    const before = studio.commit()
    studio.write('masters/season [1]/überall.mov', film)
    studio.write('notes.txt', 'n')
    const sha = studio.commit()
    const record = await studio.run('on-push.yml', { github: { event: { before }, sha } })
    expect(failures(record)).toEqual([])
    expect(studio.objects('amzn-s3-demo-input')).toEqual(['masters/season [1]/überall.mov'])
    expect(studio.objects('amzn-s3-demo-output')).toEqual(['überall.mp4'])

    rmSync(join(studio.repository, 'masters/first.mov'))
    const deleted = await studio.run('on-push.yml', { github: { event: { before: sha }, sha: studio.commit() } })
    expect(deleted['transcode']?.map(outcomes)).toEqual([['success', 'success', 'skipped', 'skipped']])

    await studio.run('on-push.yml', { github: { event: { before: '0'.repeat(40) } } }) // a new branch
    expect(jobsMade()).toBe(2)
  })

  test('scheduled.yml makes no job for what is there already', async () => {
    expect(failures(await studio.run('scheduled.yml'))).toEqual([])
    studio.write('masters/second.mov', film)
    expect(failures(await studio.run('scheduled.yml'))).toEqual([])
    expect(studio.objects('amzn-s3-demo-input')).toEqual(['masters/first.mov', 'masters/second.mov'])
    expect(jobsMade()).toBe(2)
  })

  cliTest('release.yml publishes what is transcoded, after approval', async () => {
    studio.installAwsCli()
    const approvals: string[] = []
    const approve = (environment: string): void => {
      expect(studio.objects('amzn-s3-demo-output')).toEqual(['release-7/first.mp4'])
      approvals.push(environment)
    }
    expect(failures(await studio.run('release.yml', { github: { ref_name: 'release-7' }, approve }))).toEqual([])
    expect(approvals).toEqual(['production'])
    expect(studio.objects('amzn-s3-demo-public')).toEqual(['release-7/first.mp4'])
  })

  test('release.yml publishes nothing where a job fails', async () => {
    studio.aws.mediaconvert.failJobs(1401, 'Access denied')
    const approve = (): never => {
      throw new Error('Nobody is asked to approve what has failed.')
    }
    const { transcode, publish } = await studio.run('release.yml', { github: { ref_name: 'release-7' }, approve })
    expect(transcode?.map(outcomes)).toEqual([['success', 'success', 'failure', 'success']])
    expect(publish?.map(({ result }) => result)).toEqual(['skipped'])
  })

  test('matrix.yml takes each file once, and waits for all', async () => {
    for (const name of ['second', 'third']) studio.write(`masters/${name}.mov`, film)
    const adapt = (text: string): string => text.replace('[1, 2, 3, 4, 5, 6, 7, 8]', '[1, 2]')
    const record = await studio.run('matrix.yml', { adapt })
    expect(failures(record)).toEqual([])
    expect(jobsMade()).toBe(3)
    const statuses = record['wait']?.[0]?.steps.at(-1)?.outputs['job-statuses'] ?? '{}'
    expect(Object.values(JSON.parse(statuses) as object)).toEqual(Array(3).fill('COMPLETE'))
  })

  test('git-lfs.yml fetches what is asked for, and no pointer is taken for a film', async () => {
    for (const name of ['masters/2026/a.mov', 'masters/2025/b.mov']) studio.write(name, POINTER)
    studio.commit()
    writeFileSync(join(studio.folder, 'film'), film)
    studio.install(
      'git-lfs',
      `case "$1 $*" in
  ls-files*) echo '4bac27393bdd9777ce02453256c5577cd02275510b2227f473d03f533924f877 - masters/2026/a.mov' ;;
  *"--include masters/2026/*.mov") cp '${join(studio.folder, 'film')}' masters/2026/a.mov ;;
esac`
    )
    const { transcode } = await studio.run('git-lfs.yml')
    expect(transcode?.[0]?.steps.at(-1)?.log).toContain('is a Git LFS pointer')
    expect(jobsMade()).toBe(0)
    const record = await studio.run('git-lfs.yml', { inputs: { masters: 'masters/2026/*.mov' } })
    expect(failures(record)).toEqual([])
    await studio.aws.mediaconvert.settled()
    expect(studio.objects('amzn-s3-demo-input')).toEqual(['masters/2026/a.mov'])
    expect(studio.objects('amzn-s3-demo-output')).toEqual(['a.mp4'])
  })

  test('self-hosted.yml reads masters where they are, with the credentials of its runner', async () => {
    const storage = join(studio.folder, 'storage')
    mkdirSync(join(storage, '2026/reel'), { recursive: true })
    for (const path of ['2026/reel/a.mxf', '2025.mxf']) writeFileSync(join(storage, path), film)
    const record = await studio.run('self-hosted.yml', {
      adapt: (text) => text.replaceAll('/mnt/masters', storage),
      inputs: { files: '2026/**/*.mxf' },
      env: studio.runnersOwn('media-storage')
    })
    expect(failures(record)).toEqual([])
    expect(studio.objects('amzn-s3-demo-input')).toEqual(['masters/2026/reel/a.mxf'])
    expect(jobsMade()).toBe(1)
  })

  test('multi-region.yml needs nothing of one Region in the other', async () => {
    expect(failures(await studio.run('multi-region.yml'))).toEqual([])
    await studio.aws.mediaconvert.settled()
    for (const suffix of ['', '-us']) {
      expect(studio.objects(`amzn-s3-demo-input${suffix}`)).toEqual(['masters/first.mov'])
      expect(studio.objects(`amzn-s3-demo-output${suffix}`)).toEqual(['first.mp4'])
    }
  })

  cliTest('approval.yml shows the requests, and submits them only when somebody has approved', async () => {
    studio.installAwsCli()
    const approvals: string[] = []
    const approve = (environment: string): void => {
      expect(jobsMade()).toBe(0)
      approvals.push(environment)
    }
    const record = await studio.run('approval.yml', { approve })
    expect(failures(record)).toEqual([])
    expect(approvals).toEqual(['transcoding'])
    expect(record['render']?.[0]?.steps.map(({ summary }) => summary).join()).toContain('"DecryptionSettings"')
    expect(studio.objects('amzn-s3-demo-output')).toEqual(['first.mp4'])
  })

  cliTest('recover.yml proves that masters can be got back, and gets them back', async () => {
    studio.installAwsCli()
    await studio.run('scheduled.yml')
    const source = 's3://amzn-s3-demo-input/masters/'
    const approvals: string[] = []
    const approve = (environment: string): number => approvals.push(environment)
    const verified = await studio.run('recover.yml', { inputs: { source }, approve })
    expect(verified['recover']?.map(outcomes)).toEqual([['success', 'success', 'skipped']])
    expect(studio.objects('amzn-s3-demo-recovered')).toEqual([])

    expect(failures(await studio.run('recover.yml', { inputs: { source, 'verify-only': false }, approve }))).toEqual([])
    expect(await studio.content('amzn-s3-demo-recovered', '42/first.mov')).toEqual(film)
    expect(approvals).toEqual(['recovery', 'recovery'])
  })
})
