/** Strongly connected components (Tarjan), without recursion: automata of patterns may be long. */

/** @returns the number of each node's component; a component that leads to another one has the higher number */
export function componentsOf(count: number, next: (node: number) => Iterable<number>): number[] {
  const component: number[] = new Array(count).fill(-1);
  const order: number[] = new Array(count).fill(-1);
  const low: number[] = new Array(count).fill(0);
  const open: number[] = [];
  let visited = 0;
  let found = 0;

  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const work = [enter(root)];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const step = frame.rest.next();
      if (step.done) {
        work.pop();
        leave(frame.node, work.at(-1)?.node);
      } else if (order[step.value] === -1) {
        work.push(enter(step.value));
      } else if (component[step.value] === -1) {
        low[frame.node] = Math.min(low[frame.node] ?? 0, order[step.value] ?? 0);
      }
    }
  }
  return component;

  function enter(node: number) {
    order[node] = visited;
    low[node] = visited++;
    open.push(node);
    return { node, rest: next(node)[Symbol.iterator]() };
  }

  function leave(node: number, parent: number | undefined): void {
    if (low[node] === order[node]) {
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component[member] = found;
        if (member === node) break;
      }
      found++;
    }
    if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
  }
}
