// @boundaries-ignore the one build recipe lies at the root
import { build } from '../../tsup.config.base.js'

// Formulas, source text and SVG bring large libraries along: who needs one imports it by its own path.
export default build(['src/index.ts', 'src/highlight.ts', 'src/maths.ts', 'src/svg.ts'])
