/* Maximal sets of statements that agree pairwise: intervals that meet, on days inside the window. */

/** A count's closed bounds and the days on which it held; open ends are infinite. */
export interface Box {
  low: number;
  high: number;
  from: number;
  to: number;
}

export interface Group {
  /** Positions of its members, ascending. */
  members: number[];
  /** What all its intervals share. */
  low: number;
  high: number;
  /** The days near to all its members: a statement held on one of them and `window` days later is inside the window of each. */
  from: number;
  to: number;
}

/** Work that finding groups in one question may cost at most, in boxes looked at. */
const BUDGET = 10_000_000;

/**
 * All maximal sets of pairwise agreeing boxes, larger first. Stretched by the window, days meet like intervals do, and boxes that meet
 * pairwise share a point (Helly): so every set is what lies over one point, and a sweep over the days with a sweep over the counts
 * in each step meets them all.
 * @returns at most `limit` groups, and how many points were left unlooked at
 */
export function groupsOf(boxes: readonly Box[], window: number, limit: number): { groups: Group[]; omitted: number } {
  const points = candidatePoints(boxes, window);
  points.sort((a, b) => b.size - a.size || b.day - a.day || a.count - b.count);
  const calendar = new Calendar(boxes, window);
  const groups: Group[] = [];
  const known = new Set<string>();
  const attempts = Math.max(limit, Math.ceil(BUDGET / (2 * boxes.length + 1)));
  let looked = 0;
  for (const point of points) {
    if (groups.length >= limit || looked >= attempts) break;
    looked++;
    const group = calendar.over(point);
    const key = `${group.low} ${group.high} ${group.from} ${group.to}`;
    if (known.has(key) || !calendar.isMaximal(group)) continue;
    known.add(key);
    groups.push(group);
  }
  return { groups, omitted: points.length - looked };
}

interface Point {
  day: number;
  count: number;
  size: number;
}

/** Points over which a set may be maximal: where on the days and then on the counts something begins before the next thing ends. */
function candidatePoints(boxes: readonly Box[], window: number): Point[] {
  const starts = boxes.map((_, i) => i).sort((a, b) => boxes[a].from - boxes[b].from);
  const ends = boxes.map((_, i) => i).sort((a, b) => boxes[a].to - boxes[b].to);
  const active = new Set<number>();
  const points: Point[] = [];
  let begun = 0;
  let fresh = false;
  for (const end of ends) {
    const day = boxes[end].to + window;
    for (; begun < starts.length && boxes[starts[begun]].from <= day; begun++) {
      active.add(starts[begun]);
      fresh = true;
    }
    if (fresh) {
      const latest = boxes[starts[begun - 1]].from;
      for (const { count, size } of countPoints(boxes, [...active])) points.push({ day: latest, count, size });
      fresh = false;
    }
    active.delete(end);
  }
  return points;
}

function countPoints(boxes: readonly Box[], members: number[]): { count: number; size: number }[] {
  const lows = members.map((i) => boxes[i].low).sort((a, b) => a - b);
  const highs = members.map((i) => boxes[i].high).sort((a, b) => a - b);
  const points: { count: number; size: number }[] = [];
  let begun = 0;
  let fresh = false;
  for (let ended = 0; ended < highs.length; ended++) {
    for (; begun < lows.length && lows[begun] <= highs[ended]; begun++) fresh = true;
    if (fresh) points.push({ count: lows[begun - 1], size: begun - ended });
    fresh = false;
  }
  return points;
}

/** Boxes by their first day, to look only at those near one. */
class Calendar {
  private readonly always: number[];
  private readonly dated: number[];
  private readonly longest: number;

  constructor(
    private readonly boxes: readonly Box[],
    private readonly window: number,
  ) {
    const positions = boxes.map((_, i) => i);
    this.always = positions.filter((i) => !Number.isFinite(boxes[i].from));
    this.dated = positions.filter((i) => Number.isFinite(boxes[i].from)).sort((a, b) => boxes[a].from - boxes[b].from);
    this.longest = this.dated.reduce((n, i) => Math.max(n, boxes[i].to - boxes[i].from), 0);
  }

  /** What lies over a point. */
  over({ day, count }: Point): Group {
    const group: Group = { members: [], low: -Infinity, high: Infinity, from: -Infinity, to: Infinity };
    this.near(day, day, (box, i) => {
      if (box.low > count || box.high < count) return;
      group.members.push(i);
      group.low = Math.max(group.low, box.low);
      group.high = Math.min(group.high, box.high);
      group.from = Math.max(group.from, box.from);
      group.to = Math.min(group.to, box.to);
    });
    group.members.sort((a, b) => a - b);
    return group;
  }

  /** No other box meets what the members share: whatever agreed with each of them would. */
  isMaximal({ members, low, high, from, to }: Group): boolean {
    let meeting = 0;
    this.near(from, to + this.window, (box) => {
      if (box.low <= high && box.high >= low) meeting++;
    });
    return meeting === members.length;
  }

  /** Boxes that, stretched by the window, meet these days. */
  private near(from: number, to: number, see: (box: Box, i: number) => void): void {
    for (const i of this.always) see(this.boxes[i], i);
    let [low, high] = [0, this.dated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.boxes[this.dated[middle]].from < from - this.window - this.longest) low = middle + 1;
      else high = middle;
    }
    for (; low < this.dated.length; low++) {
      const box = this.boxes[this.dated[low]];
      if (box.from > to) break;
      if (box.to + this.window >= from) see(box, this.dated[low]);
    }
  }
}
