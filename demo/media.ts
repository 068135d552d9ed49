import { probe } from '../local-aws/media/probe.ts'
import { findMediaTools } from '../local-aws/media/tools.ts'

/** What ffprobe says of a file. @throws when it is no media */
export async function describeMedia(file: string): Promise<string> {
  const facts = await probe(file, await findMediaTools())
  if (facts === undefined) throw new Error(`${file} is no media.`)
  const { container, durationSeconds, video, audio } = facts
  if (video === undefined && audio === undefined) return `${container} (there is no ffprobe here to say more)`
  const parts = [
    durationSeconds !== undefined && `${durationSeconds.toFixed(1)} s`,
    video && `${video.codec} ${video.width}x${video.height}`,
    audio && `${audio.codec} ${audio.sampleRate} Hz`
  ]
  return `${parts.filter(Boolean).join(', ')} (ffprobe)`
}
