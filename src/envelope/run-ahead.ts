/** The same pieces, made so many bytes before they are given out: the first comes when more than that, or all, have been made. */
export async function* runAhead(
  pieces: AsyncIterable<Uint8Array>,
  aheadBytes: number
): AsyncGenerator<Uint8Array, void, undefined> {
  const made: Uint8Array[] = []
  let bytes = 0
  for await (const piece of pieces) {
    made.push(piece)
    bytes += piece.length
    for (let first = made[0]; first && bytes > aheadBytes; first = made[0]) {
      made.shift()
      // Before it is given out: whoever takes it may free it.
      bytes -= first.length
      yield first
    }
  }
  for (let first = made.shift(); first; first = made.shift()) yield first
}
