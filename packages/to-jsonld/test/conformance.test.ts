import { testAdapter } from '@offprint/conformance'
import { jsonldAdapter } from '../src/index.js'
import { arabic, minimal, rich, three, twoAuthors } from './publications.js'

testAdapter('jsonld', () => jsonldAdapter(), { publications: [rich, minimal, arabic, twoAuthors, three] })
