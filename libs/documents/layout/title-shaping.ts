/** A piece of a title that must not be broken, and its width in characters. */
export interface TitlePhrase {
  readonly text: string;
  readonly width: number;
}

/**
 * Breaks a title into lines between phrases, in the fewest lines that hold it, shaped as a trapezoid or a lozenge
 * (GB/T 9704-2012 §7.3.1): the lengths rise or fall steadily, or rise and then fall; an hourglass or a stub is avoided.
 */
export function shapeTitle(phrases: readonly TitlePhrase[], limit: number): string[] {
  for (let lines = 1; lines <= phrases.length; lines += 1) {
    const best = bestPartition(phrases, lines, limit);
    if (best) return best.map((line) => line.map((phrase) => phrase.text).join(''));
  }
  return phrases.map((phrase) => phrase.text);
}

type Partition = readonly (readonly TitlePhrase[])[];

function bestPartition(phrases: readonly TitlePhrase[], lines: number, limit: number): Partition | null {
  const candidates = partitions(phrases, lines, limit);
  const ranked = candidates.map((partition) => ({ partition, cost: shapeCost(partition.map(lineWidth)) }));
  ranked.sort((left, right) => left.cost - right.cost);
  return ranked[0]?.partition ?? null;
}

function partitions(phrases: readonly TitlePhrase[], lines: number, limit: number): Partition[] {
  if (lines === 1) return lineWidth(phrases) <= limit ? [[phrases]] : [];
  const found: Partition[] = [];
  for (let cut = 1; cut <= phrases.length - lines + 1; cut += 1) {
    const head = phrases.slice(0, cut);
    if (lineWidth(head) > limit) break;
    for (const rest of partitions(phrases.slice(cut), lines - 1, limit)) found.push([head, ...rest]);
  }
  return found;
}

const lineWidth = (phrases: readonly TitlePhrase[]): number => phrases.reduce((sum, phrase) => sum + phrase.width, 0);

/** 0 is ideal; steps of one to six characters between neighbouring lines, in one direction or up and then down. */
function shapeCost(widths: readonly number[]): number {
  const longest = Math.max(...widths);
  const steps = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
  const hourglass = steps.some((step, index) => step > 0 && steps.slice(0, index).some((earlier) => earlier < 0));
  const stub = widths.some((width) => width < longest * 0.4);
  const uneven = steps.reduce((sum, step) => sum + stepCost(Math.abs(step)), 0);
  return (hourglass ? 1000 : 0) + (stub ? 100 : 0) + uneven;
}

const stepCost = (step: number): number => {
  if (step < 1) return 4;
  return step <= 6 ? step * 0.1 : step;
};
