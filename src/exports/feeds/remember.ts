// A function of an object -> the same, which works each answer out once. Pure.

/** What stands in many feeds is read and written once. */
export function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<From, To>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const to = make(from);
    made.set(from, to);
    return to;
  };
}
