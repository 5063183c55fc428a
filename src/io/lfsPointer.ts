/** Git LFS keeps a file elsewhere; what is in the repository names it only. Whoever keeps code or settings there hides them from us. */
import type { Content } from '../engine/model.js'
import { isLikelyText } from './likelyText.js'

export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')
}

/** What stands for a pointer under that name: pictures and data are nothing to read, code and settings could not be read. */
export function pointerContent(path: string): Content {
  return isLikelyText(path) ? { kind: 'unread', reason } : { kind: 'skipped', reason: 'a pointer of Git LFS' }
}

export function isPointer(content: Content): boolean {
  return content.kind === 'unread' && content.reason === reason
}

const reason = 'a pointer of Git LFS; the file itself is not in the repository'

/** The content itself, unless it is a pointer. */
export function pointed(path: string, content: Content): Content {
  return content.kind === 'bytes' && isLfsPointer(content.bytes) ? pointerContent(path) : content
}
