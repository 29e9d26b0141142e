/** Sizes of the network. */
export interface NetworkConfig {
  /** Width of an LSTM in one direction. */
  readonly hidden: number
  readonly layers: number
  /** Width of the arc and relation vectors. */
  readonly arc: number
  readonly rel: number
}

/** Whole numbers of 8 bits with one scale for each row. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Int8Array
  readonly scale: Float32Array
}

/** Trained weights, read but not yet laid out for the kernel. */
export interface Weights {
  readonly config: NetworkConfig
  /** Joint tags `UPOS/XPOS`. */
  readonly tags: readonly string[]
  /** Relations with their subtypes. */
  readonly rels: readonly string[]
  /** Words of today that the embeddings lack, and what they behave like. */
  readonly aliases: Readonly<Record<string, string>>
  matrix(name: string): Matrix
  floats(name: string): Float32Array
  words(name: string): string[]
  /** 4-bit rows, two values a byte, low half first, 8 meaning 0; and a scale for each row in units of 2^-16. */
  readonly glove: { readonly values: Uint8Array; readonly width: number; readonly scale: Uint16Array }
  readonly lemmas: LemmaTables
}

/** Rules of the lemmatiser by joint tag: for endings (`^` marks the start of the word) and for whole words. */
export interface LemmaTables {
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
}

interface Header {
  readonly config: NetworkConfig
  readonly tags: string[]
  readonly rels: string[]
  readonly aliases: Record<string, string>
  readonly arrays: Record<string, [kind: string, shape: number[], offset: number]>
}

/**
 * Reads the unpacked weights file that `training/export.py` writes.
 * @throws Error when the bytes are not such a file.
 */
export function readWeights(bytes: Uint8Array): Weights {
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== 'TWP1') {
    throw new Error(
      'These are not the parser\'s weights: the file does not begin with "TWP1". Unpack models/english.bin.gz and pass its bytes.',
    )
  }
  // Typed arrays need aligned data; a view into a larger buffer may not be.
  const data = bytes.byteOffset % 16 === 0 ? bytes : bytes.slice()
  const size = new DataView(data.buffer, data.byteOffset).getUint32(4, true)
  const text = new TextDecoder()
  const header = JSON.parse(text.decode(data.subarray(8, 8 + size))) as Header
  const base = data.byteOffset + 8 + size
  const find = (name: string) => {
    const entry = header.arrays[name]
    if (!entry)
      throw new Error(`The parser's weights lack the array "${name}": the file was made by another version of training/export.py.`)
    const [, shape, offset] = entry
    return { shape, length: shape.reduce((a, b) => a * b, 1), offset: base + offset }
  }
  const raw = (name: string) => {
    const { length, offset } = find(name)
    return new Uint8Array(data.buffer, offset, length)
  }
  const floats = (name: string) => {
    const { length, offset } = find(name)
    return new Float32Array(data.buffer, offset, length)
  }
  const lines = (name: string) => text.decode(raw(name))
  const glove = find('glove')
  return {
    config: header.config,
    tags: header.tags,
    rels: header.rels,
    aliases: header.aliases,
    floats,
    words: (name) => lines(name).split('\n'),
    matrix(name) {
      const { shape, length, offset } = find(name)
      return { rows: shape[0]!, columns: shape[1]!, values: new Int8Array(data.buffer, offset, length), scale: floats(`${name}.scale`) }
    },
    glove: {
      values: raw('glove'),
      width: glove.shape[1]! * 2,
      scale: new Uint16Array(data.buffer, find('glove.scale').offset, glove.shape[0]!),
    },
    lemmas: JSON.parse(lines('lemmas')) as LemmaTables,
  }
}
