// Imported before everything else: modules copy arrays while they load.
import { fillArrays } from './fillArrays.ts'

fillArrays(Array.prototype)
