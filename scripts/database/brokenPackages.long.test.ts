import { test } from 'vitest'
import { broken } from './brokenPackages.examples.ts'
import { expectBroken } from './brokenPackages.ts'

test.each(broken.filter(({ both }) => !both))('$title', (one) => expectBroken(one))
