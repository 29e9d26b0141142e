/** Quads ten thousand at a time, as the stores take them. */
export function* batches(quads) {
  let batch = []
  for (const quad of quads) {
    batch.push(quad)
    if (batch.length < 10_000) continue
    yield batch
    batch = []
  }
  yield batch
}
