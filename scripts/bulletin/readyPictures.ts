import { pictureOf } from '../../src/pictures/pictureOf.ts'

/** Pictures are ready with the script: once it runs, `scripts/run.mjs` loads nothing more. */
await pictureOf('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', { width: 1 })
