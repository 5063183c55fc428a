import type { Format } from './format.js'

/** What a program wrote about itself: messages, in which nothing connects to anything. */
export const logFormat: Format = {
  id: 'log',
  matches: (path) => /\.log(?:\.\d{1,4})?$/i.test(path),
  read: () => ({ language: 'log', imports: [], candidates: [], comments: [], incomplete: null }),
}
