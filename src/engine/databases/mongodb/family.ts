/** MongoDB. */
import type { Family } from '../family.js'
import { mongodbDrivers } from './drivers/drivers.js'
import { mgo } from './drivers/mgo.js'
import { mongodbElixir, mongodbErlang } from './drivers/otp.js'
import { read } from './read.js'
import { vocabulary } from './vocabulary.js'

export const mongodb: Family = {
  ids: ['mongodb'],
  title: 'MongoDB',
  vocabulary,
  read,
  drivers: [...mongodbDrivers, mgo, mongodbErlang, mongodbElixir],
  // INTERFACE section 3: the specification, whatever the language.
  assumed: () => 'mongodb-spec',
}
