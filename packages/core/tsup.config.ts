// @boundaries-ignore the one build recipe lies at the root
import { buildModules } from '../../tsup.config.base.js'

// Who only reads a model needs neither the schema's library nor that of calendars: bundlers leave out whole modules.
export default buildModules()
