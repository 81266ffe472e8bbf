package onenet.hazchem.notice;

import onenet.items.Text;

/**
 * One defect or ground as it is printed.
 *
 * @param name the material or the clause in words
 * @param basis law and article
 * @param reason in the officer's words
 */
public record NoticeLine(Text name, String clause, String basis, String reason) {}
