/** The pages of an outside expert; they come together. */
export { default as own } from './OwnEntryPage.vue'
export { default as task } from './TaskPage.vue'
export { default as tasks } from './TasksPage.vue'
