// How the time of a computation grows with its input, measured so that a busy machine makes no difference. Node.

/** A computation of four times the input takes about four times as long where it is linear, sixteen where it is quadratic. */
export const LINEAR = 10;

/**
 * How many times as long `run` takes for `size` as for a quarter of it, in time of the processor. The fastest of three
 * runs counts; what takes less than 40 milliseconds is too short to compare and counts as so much.
 */
export function growth(size: number, run: (size: number) => void): number {
  return fastest(() => run(size)) / fastest(() => run(Math.ceil(size / 4)));
}

const SHORTEST = 40;
const RUNS = 3;

/** In milliseconds. */
function fastest(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.max(SHORTEST, Math.min(...times));
}
