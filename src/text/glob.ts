/** Whether a path ends as a pattern says: `*` stands for anything but `/`, `?` for one such sign; "*.csv" is of a file's name, "wire/*.csv" of its folder too. */
export function isMatch(path: string, pattern: string): boolean {
  const names = path.split('/');
  const wanted = pattern.split('/');
  const last = names.slice(-wanted.length);
  return last.length === wanted.length && wanted.every((each, at) => isNamed(last[at] ?? '', each));
}

// Each star takes as little as it can, and one sign more when what follows does not fit: never more steps than signs of both multiplied.
function isNamed(name: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let taken = 0;
  while (at < name.length) {
    if (pattern[next] === '*') {
      star = next;
      taken = at;
      next += 1;
    } else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === name[at])) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      taken += 1;
      at = taken;
      next = star + 1;
    } else return false;
  }
  while (pattern[next] === '*') next += 1;
  return next === pattern.length;
}
