// A function of one object -> the same, which makes its result once and keeps it as long as the object lasts. Pure.

/** For what is made of a paper again and again: it stands in many lists. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = made.get(key) ?? { value: make(key) };
    made.set(key, before);
    return before.value;
  };
}
