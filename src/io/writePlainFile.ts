/** Writes where a hostile tree may have laid a trap: never through a symbolic link, never into a pipe or a device. */
import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { dirname, sep } from 'node:path'

/** Is one of the folders between `root` and the file, or the file itself, a symbolic link? Both absolute; `root` is trusted. */
export async function passesLink(root: string, target: string): Promise<boolean> {
  for (let each = target; each !== root && each.startsWith(root.endsWith(sep) ? root : root + sep); each = dirname(each)) {
    if (await isLink(each)) return true
  }
  return false
}

/** Over what was there. Throws as `open` does; `ENOTFILE` where something stands that is no file. */
export async function writePlainFile(path: string, content: string): Promise<void> {
  const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants
  // Windows has neither of the last two (undefined counts as 0). NONBLOCK: a pipe without a reader is refused, not waited for.
  const file = await open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644)
  try {
    if (!(await file.stat()).isFile()) throw Object.assign(new Error('not a plain file'), { code: 'ENOTFILE' })
    await file.truncate(0)
    await file.writeFile(content, 'utf8')
  } finally {
    await file.close()
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch {
    return false // nothing there yet
  }
}
