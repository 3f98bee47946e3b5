/** Finds the platform's API object (SCORM 1.2 RTE 3.3.6.1): up the parents, then up the opener's. */

const farthest = 20; // frames; real platforms nest far fewer, and a loop of frames must end

export function findApi<Api>(start: Window, name: string): Api | null {
  const seen = new Set<Window>();
  for (const from of [start, openerOf(start)]) {
    let frame: Window | null = from;
    for (let hops = 0; frame && hops < farthest && !seen.has(frame); hops++) {
      seen.add(frame);
      const api = apiOf<Api>(frame, name);
      if (api) return api;
      const above = parentOf(frame) ?? null;
      frame = above === frame ? openerOf(frame) : above;
    }
  }
  return null;
}

/** A frame of another origin throws on every touch: it is passed over, and the walk goes on above it. */
function apiOf<Api>(frame: Window, name: string): Api | null {
  try {
    // A window has no such member of its own: the platform puts it there.
    return (Reflect.get(frame, name) as Api | undefined) ?? null;
  } catch {
    return null;
  }
}

function parentOf(frame: Window): Window | null {
  try {
    return frame.parent;
  } catch {
    return null;
  }
}

function openerOf(frame: Window): Window | null {
  try {
    return frame.opener as Window | null;
  } catch {
    return null;
  }
}
