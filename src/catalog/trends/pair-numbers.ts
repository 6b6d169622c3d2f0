// Pairs of numbers -> a number for each, in the order in which they come. Pure. Millions of pairs pass through it: a map with
// a key for each would spend its time on the keys.

const FIRST_SIZE = 1 << 16;
/** Large and odd, so that pairs near each other lie apart. */
const [SPREAD, TURN] = [0x9e3779b1, 0x85ebca6b];

/** A hash table with open addresses. */
export class PairNumbers {
  #count = 0;
  #firsts = new Int32Array(FIRST_SIZE / 2);
  #seconds = new Int32Array(FIRST_SIZE / 2);
  /** The number of a pair plus 1, at the place of its hash or behind it; 0 where there is none. */
  #places = new Int32Array(FIRST_SIZE);

  /** The number of a pair of integers from 0 to 2^31 - 1: 0 for the first, 1 for the next that is new. */
  numberOf(first: number, second: number): number {
    const place = this.#placeOf(first, second);
    const known = this.#places[place] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#count;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    this.#count += 1;
    this.#places[place] = this.#count;
    if (this.#count === this.#firsts.length) this.#grow();
    return number;
  }

  /** By number: the pairs. */
  all(): { readonly firsts: Int32Array; readonly seconds: Int32Array } {
    return { firsts: this.#firsts.slice(0, this.#count), seconds: this.#seconds.slice(0, this.#count) };
  }

  /** Where the pair stands, or where it goes. */
  #placeOf(first: number, second: number): number {
    const last = this.#places.length - 1;
    const mixed = Math.imul(first, SPREAD) ^ Math.imul(second, TURN);
    let place = (mixed ^ (mixed >>> 15)) & last;
    for (let known = this.#places[place] ?? 0; known > 0; known = this.#places[place] ?? 0) {
      if (this.#firsts[known - 1] === first && this.#seconds[known - 1] === second) break;
      place = (place + 1) & last;
    }
    return place;
  }

  #grow(): void {
    const [firsts, seconds] = [this.#firsts, this.#seconds];
    this.#firsts = new Int32Array(firsts.length * 2);
    this.#seconds = new Int32Array(firsts.length * 2);
    this.#places = new Int32Array(this.#places.length * 2);
    this.#firsts.set(firsts);
    this.#seconds.set(seconds);
    for (let number = 0; number < this.#count; number += 1)
      this.#places[this.#placeOf(firsts[number] ?? 0, seconds[number] ?? 0)] = number + 1;
  }
}
