package onenet.outbox;

/**
 * A message as the broker handed it out.
 *
 * @param text its body
 * @param publishedBy the account that sent it, for which the broker vouches; empty when it names none
 */
record Message(String text, String publishedBy) {}
