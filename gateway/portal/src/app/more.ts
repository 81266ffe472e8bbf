import { merged, type Words } from './words'

/** What the front page does not say: it comes with the first other page. */
export default merged(import.meta.glob<Words>('../*/words/more.zh-CN.json', { eager: true, import: 'default' }))
