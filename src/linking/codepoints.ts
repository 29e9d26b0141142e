/**
 * Converts UTF-16 offsets of a text to Unicode code points, as the Web Annotation model counts them.
 *
 * @returns a function from a UTF-16 offset (0..length) to a code-point offset; building it is O(text), each call O(log surrogates)
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs: number[] = []
  for (let i = 0; i < text.length - 1; i++) {
    const high = text.charCodeAt(i)
    const low = text.charCodeAt(i + 1)
    if (high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) pairs.push(++i)
  }
  return (utf16) => {
    // pairs holds the offset of each low surrogate; those before `utf16` do not count
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < utf16) low = middle + 1
      else high = middle
    }
    return utf16 - low
  }
}
