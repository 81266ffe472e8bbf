package onenet.hazchem.licence;

import onenet.casedesk.Misprinted;

/**
 * One text printed otherwise than it was granted.
 *
 * @param from what is printed
 * @param to what is to stand there
 */
public record Misprint(PrintedText text, String from, String to) implements Misprinted {}
