/** The pages of an owner's project; they come together. */
export { default as chain } from './ChainPage.vue'
export { default as project } from './ProjectPage.vue'
export { default as register } from './RegisterPage.vue'
