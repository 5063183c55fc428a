import { CODE, SETTINGS } from '../likelyText.js'
import type { Row } from './row.js'

/** In which order the budget of requests is spent: 0 first, last what by its patch speaks of no connection. */
export function riskOf(row: Row, concerns: (patch: string) => boolean): number {
  if (row.patch !== null) return concerns(row.patch) ? 0 : 9
  return 1 + riskOfName(row.path)
}

/** A picture, an archive, a program, by its name. */
export function isLikelyBinary(path: string): boolean {
  return riskOfName(path) === 3
}

/** How likely a file of that name holds a connection: 0 settings, 1 code, 2 anything, 3 pictures and the like. The order only; all are read. */
function riskOfName(path: string): number {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (SETTINGS.test(name)) return 0
  if (CODE.test(name)) return 1
  return BINARY.test(name) ? 3 : 2
}

const BINARY = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|mp[34]|m4a|wav|ogg|flac|mov|avi|webm|woff2?|ttf|otf|eot|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|jar|war|class|so|dylib|dll|exe|o|a|wasm|pyc|parquet|onnx|safetensors|pt|bin)$/i
