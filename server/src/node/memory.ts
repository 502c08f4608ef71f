import { Buffer } from 'node:buffer';
import process from 'node:process';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Less is not worth a search. */
const leastGrowth = 24_000_000;
/** More would be searched at once for longer than an answer may take. */
const mostSearched = 400_000_000;
let restingSize = 0;
/** V8 shrinks the room only of who has made few objects in the last five seconds. */
const restBeforeShrinking = 6_000;
let shrinking: NodeJS.Timeout | undefined;

/** V8 looks for memory to give back once so much outside its own heap has been taken since it last did. */
const noticed = 80_000_000;
/** What is in use when V8 has last been made to look; at first, about what the server itself takes. */
let usedBefore = 40_000_000;

/**
 * Has V8 look for what is no longer needed where much has come since the last time. It does so in small
 * steps between other work. By itself it would wait until the heap has several hundred megabytes.
 */
export function limitMemory(): void {
  const { used_heap_size: used } = getHeapStatistics();
  if (used < usedBefore) {
    usedBefore = used;
  }
  if (used > 1.5 * usedBefore + leastGrowth) {
    usedBefore = used;
    startLooking();
  }
}

// Nothing is written into it, so it takes no room where systems give it at the first writing.
function startLooking(): void {
  try {
    Buffer.allocUnsafeSlow(noticed);
  } catch {
    // Where there is so little left, V8 is looking already.
  }
}

/**
 * Node gives memory back only while it works, and after the documents have been read it rests: it
 * would keep for hours what only reading needed.
 */
export function releaseMemory(): void {
  const { heapTotal } = process.memoryUsage();
  if (heapTotal > mostSearched) {
    startLooking();
  }
  if (heapTotal > mostSearched || heapTotal < restingSize + leastGrowth) {
    return;
  }
  const collect = newCollector();
  collect();
  // The second time, the room that became free is given back.
  collect();
  clearTimeout(shrinking);
  shrinking = setTimeout(shrink, restBeforeShrinking).unref();
  restingSize = process.memoryUsage().heapTotal;
}

/** Has V8 take the room for new objects back from 32 MB to one, and join what is left of the old ones. */
function shrink(): void {
  if (process.memoryUsage().heapTotal > mostSearched) {
    return;
  }
  newCollector()();
  restingSize = process.memoryUsage().heapTotal;
}

function newCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}
