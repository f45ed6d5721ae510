export { docxImporter } from './docx-importer.js'
export { fromDocx } from './from-docx.js'
