import { testAdapter } from '@offprint/conformance'
import { markdownAdapter } from '../src/index.js'

testAdapter('markdown', () => markdownAdapter())
