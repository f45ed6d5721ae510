import { testAdapter } from '@offprint/conformance'
import { newsletterAdapter } from '../src/index.js'

testAdapter('newsletter', () => newsletterAdapter({ unsubscribeUrl: 'https://example.org/leave' }))
