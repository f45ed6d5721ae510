// @boundaries-ignore the one build recipe lies at the root
import { build } from '../../tsup.config.base.js'

export default build()
