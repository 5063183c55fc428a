import type { Format } from './format.js'
import { readShell } from './shell/read.js'

const extensions = /\.(?:sh|bash|zsh|ksh|bats|command)$/i
const names = /(?:^|\/)(?:\.(?:bashrc|bash_profile|bash_aliases|profile|zshrc|zshenv|envrc)|\.husky\/[\w-]+)$/i
const interpreters = /^#!\s{0,5}(?:\S{0,100}\/env\s{1,5}(?:-\S{1,20}\s{1,5}){0,3})?\S{0,100}?\b(?:ba|z|k|da|a)?sh\b/

export const shellFormat: Format = {
  id: 'shell',
  matches: (path, firstLine) => extensions.test(path) || names.test(path) || (!/\.\w+$/.test(path) && interpreters.test(firstLine.slice(0, 200))),
  read: readShell,
}
