// Many files, some of them at a time. Runs in node.

/** As many files are open at once. */
const AT_ONCE = 32;

/** What `read` makes of each, in the order of the items; rejects with the first that rejects. */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await read(items[at] as Item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
