import { ALGORITHMS, checksumElement, type ChecksumAlgorithm } from './checksum.ts'
import { childrenNamed, childText, malformed, parseXml, type XmlElement } from './xml-parser.ts'

/** A part as CompleteMultipartUpload names it. */
export interface NamedPart {
  readonly partNumber: number
  /** Without quotes. */
  readonly etag: string
  readonly checksums: ReadonlyMap<ChecksumAlgorithm, string>
}

/** The body of CompleteMultipartUpload. Throws MalformedXML. */
export function parseCompletion(body: string): readonly NamedPart[] {
  const parts = childrenNamed(parseXml(body, 'CompleteMultipartUpload'), 'Part').map(parsePart)
  if (parts.length === 0) throw malformed()
  return parts
}

function parsePart(part: XmlElement): NamedPart {
  const [partNumber, etag] = [childText(part, 'PartNumber'), childText(part, 'ETag')]
  if (partNumber === undefined || !/^\d{1,9}$/.test(partNumber) || etag === undefined) throw malformed()
  const checksums = ALGORITHMS.flatMap((algorithm): [ChecksumAlgorithm, string][] => {
    const value = childText(part, checksumElement(algorithm))
    return value === undefined ? [] : [[algorithm, value]]
  })
  return { partNumber: Number(partNumber), etag: etag.replaceAll('"', ''), checksums: new Map(checksums) }
}
