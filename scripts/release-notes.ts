/** Prints what CHANGELOG.md says of a version: `node scripts/release-notes.ts v1.2.3`. Refuses a tag that is not the package's version. */
import { readFileSync } from 'node:fs'

const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
console.log(releaseNotes(readFileSync('CHANGELOG.md', 'utf8')))

function releaseNotes(changelog: string): string {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag || 'missing'}, and package.json has version ${version}.`)
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`))
  const notes = section?.slice(section.indexOf('\n')).trim() ?? ''
  if (notes === '') throw new Error(`CHANGELOG.md has no section "## ${version}", or nothing in it.`)
  return notes
}
