/** The pages anybody may open; they come together. */
export { default as draw } from './DrawPage.vue'
export { default as guide } from './ReviewGuidePage.vue'
