/** What people call the connection of their own systems. */
import type { Called } from '@/casework/asked'

export const called: Called[] = [{ to: '/systems', text: (say) => say('systems.title'), called: ['接口', '系统 对接', '对接', '接入', 'api', 'erp', 'connect a system'] }]
