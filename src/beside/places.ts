// Work that threads share: the places of what is to be done, counted up in memory that all of them see. Pure.

/** Memory for one count. */
export function sharedPlaces(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Gives the next place that no thread has, from 0. */
export function placesOf(shared: Int32Array): () => number {
  return () => Atomics.add(shared, 0, 1);
}
