package onenet.safetyreview.consequence;

import onenet.safetyreview.credential.News;

/**
 * News of something that fell away.
 *
 * @param name by which people know it: number of the letter, name of the body, line of the authority data
 */
record Heard(News news, String name) {}
