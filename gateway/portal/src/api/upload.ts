import { inEnglish, portalHeaders, ProblemError, refusal, sessionLost, type Problem } from './client'
import type { components } from './hazchem-licence'

export type KeptFile = components['schemas']['FileView']

const LONGEST_NAME = 200

/** A name as long as the services take it: cut between letters and never within one, and the ending stays. */
export function nameOf(name: string): string {
  const whole = name.replace(/\p{Surrogate}/gu, '_')
  if (whole.length <= LONGEST_NAME) return whole
  const ending = /\.[^.]{1,10}$/.exec(whole)?.[0] ?? ''
  let cut = ''
  for (const { segment } of new Intl.Segmenter().segment(whole.slice(0, -ending.length || undefined))) {
    if (cut.length + segment.length + ending.length > LONGEST_NAME) break
    cut += segment
  }
  return cut + ending
}

/** Uploads one file and tells how far it is; fetch cannot tell, so this is the one XMLHttpRequest. */
export function upload(file: File, progress: (percent: number) => void, service: string, collection: string): Promise<KeptFile> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/${service}/v1/${collection}?name=${encodeURIComponent(nameOf(file.name))}`)
    for (const [name, value] of Object.entries(portalHeaders(service))) request.setRequestHeader(name, value)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = (event) => event.lengthComputable && progress(Math.round((event.loaded / event.total) * 100))
    request.onload = () => {
      if (request.status === 499) {
        try {
          sessionLost()
        } catch (lost) {
          failed(lost)
        }
      } else if (request.status < 300) done(JSON.parse(request.responseText) as KeptFile)
      else failed(refusal(problemOf(request)))
    }
    request.onerror = () => failed(new ProblemError({ code: 'NO_CONNECTION', title: inEnglish() ? 'No connection, try again' : '网络不通，请重试', status: 0 }))
    request.send(file)
  })
}

function problemOf(request: XMLHttpRequest): Problem {
  try {
    return JSON.parse(request.responseText) as Problem
  } catch {
    return { code: 'HTTP', title: `HTTP ${request.status}`, status: request.status }
  }
}
