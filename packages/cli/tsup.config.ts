import { build } from '../../tsup.config.base.js'

export default build(['src/index.ts', 'src/main.ts'])
