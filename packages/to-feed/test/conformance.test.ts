import { testAdapter } from '@offprint/conformance'
import { feedAdapter } from '../src/index.js'
import { minimal, rich } from './publications.js'

testAdapter('feed', () => feedAdapter(), { publications: [rich, minimal] })
