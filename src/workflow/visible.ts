/**
 * Characters that would show otherwise than they are: controls, line ends, marks that turn the direction of writing (so that
 * `gpj.exe` reads as `exe.jpg`), a byte order mark, and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu

/** The text with all characters visible, on one line: what cannot be seen is written as in JSON. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The text, or its beginning where it is longer than so many characters. */
export function cut(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters)}…` : text
}
