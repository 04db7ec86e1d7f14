/** What work takes, in seconds of one core: what else runs on the machine counts for little. */
export function toCost(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
