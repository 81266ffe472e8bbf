import { merged, type Words } from './words'

export default merged(import.meta.glob<Words>('../*/words/en.json', { eager: true, import: 'default' }))
